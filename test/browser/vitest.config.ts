// Tests that need a real browser. They are no part of `npm test`, which runs on a bare machine; `.ci/run` runs them where there
// is a Chromium, and says so where there is none.
import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {include: ['test/browser/**/*.browser.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false}
})
