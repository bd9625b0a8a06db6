// `--workers`: however many threads check, the same bytes come out, and one bad document costs no other its result.
import {execFile} from 'node:child_process'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {describe, expect, it} from 'vitest'
import {type Ended, inFolder, run} from './terminal.js'

/** As a process of its own: what a thread runs is there only once it is built. */
const built = (cwd: string, args: readonly string[]): Promise<Ended> =>
  new Promise((ended) => {
    execFile(process.execPath, args, {cwd, maxBuffer: 1e8}, (error, stdout, stderr) =>
      ended({exit: typeof error?.code === 'number' ? error.code : 0, stdout, stderr})
    )
  })

const check = (cwd: string, ...more: string[]): Promise<Ended> =>
  built(cwd, [resolve('dist/cli/main.js'), 'check', '.', '--format', 'json', ...more])

/** The first is long, so that the others are ready before it. */
const pages = Object.fromEntries(
  Array.from({length: 60}, (_, at) => [
    `pier-${String(at).padStart(2, '0')}.md`,
    `The pier ${at} of Marrow opened in ${1900 + at}.\n`.repeat(at === 0 ? 200 : 1)
  ])
)

const FILES = {...pages, 'pier-30-torn.md': new Uint8Array([0xff, 0xfe, 0xfa])}

/** One document that the check refuses between two that it does not, straight to the threads. */
const REFUSED = `
import {openCheckers} from ${JSON.stringify(pathToFileURL(resolve('dist/cli/checkers.js')).href)}
const checkers = openCheckers(2)
checkers.atOnce(3)
const page = (failOn) => ({path: 'pier.md', source: 'The pier opened in 1911.', annotations: null, previous: null, quotes: [], project: {value: {failOn}}})
const looks = ['error', 'storm', 'error'].map((level) => checkers.look(page(level)))
const ended = await Promise.allSettled(looks)
await checkers.close()
console.log(ended.map((each) => each.status === 'fulfilled' ? JSON.parse(each.value.text).claims.length : each.reason.message).join('; '))
`

describe('check --workers', {timeout: 120_000}, () => {
  it('prints the same bytes with one and with two, and loses only the file that is torn', () =>
    inFolder(FILES, async (cwd) => {
      const alone = await check(cwd, '--workers', '1')
      const {documents} = JSON.parse(alone.stdout) as {documents: {document: {path: string}}[]}
      expect(documents.map(({document}) => document.path)).toEqual(Object.keys(pages))
      expect(alone.stderr).toMatch(/^pier-30-torn\.md: is not valid UTF-8/m)
      expect(alone.exit).toBe(2)
      expect(await check(cwd, '--workers', '2')).toEqual(alone)
      expect(await check(cwd)).toEqual(alone)
    }))

  it('tells a failure with its document and goes on', () =>
    inFolder({'refused.mjs': REFUSED}, async (cwd) => {
      const {stdout, stderr} = await built(cwd, ['refused.mjs'])
      expect(stderr).toBe('')
      expect(stdout).toMatch(/^1; .*storm.*; 1\n$/)
    }))

  it.each(['0', '1.5', 'two', '-1'])('does not take `%s` for a number of threads', (typed) =>
    inFolder({'pier.md': 'The pier opened.\n'}, async (cwd) => {
      const {exit, stderr} = await run(['check', '.', `--workers=${typed}`], {cwd})
      expect(exit).toBe(2)
      expect(stderr).toContain(`argument \`${typed}\` is invalid, expected a whole number from 1 to 999`)
    })
  )
})
