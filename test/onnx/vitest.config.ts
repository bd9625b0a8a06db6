// The test of the optional peer. It is no part of `npm test`: the library is larger than everything else together, so
// `npm run test:onnx` installs it in this folder first.
import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {include: ['test/onnx/**/*.onnx.ts'], testTimeout: 120_000}
})
