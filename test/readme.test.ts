// The first screen of the README is a real run. `npx vitest run test/readme.test.ts -u` writes its output anew.
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {inFolder, run} from './cli/terminal.js'

const readme = readFileSync('README.md', 'utf8')

function blockOf(language: string): string {
  const found = new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(readme)?.[1]
  if (found === undefined) throw new Error(`the README has no ${language} block`)
  return found
}

it('the README shows what the command prints', () =>
  inFolder({'permits.md': blockOf('markdown')}, async (cwd) => {
    const shown = blockOf('console')
    const command = /^\$ npx claimlint (.+)\n/.exec(shown)
    const {stdout, stderr, exit} = await run((command?.[1] ?? 'no command').split(' '), {cwd})
    expect({stderr, exit}).toEqual({stderr: '', exit: 1})
    await expect(readme.replace(shown, () => `${command?.[0]}${stdout}`)).toMatchFileSnapshot('../README.md')
  }))

it('the README shows the workflow that init writes', () =>
  inFolder({}, async (cwd) => {
    await run(['init'], {cwd})
    expect(readFileSync(join(cwd, '.github/workflows/claimlint.yml'), 'utf8')).toBe(blockOf('yaml'))
  }))

it('the README shows a configuration that counts', () =>
  inFolder({'claimlint.config.json': blockOf('json')}, async (cwd) => {
    expect(await run(['--print-config'], {cwd})).toMatchObject({exit: 0})
  }))
