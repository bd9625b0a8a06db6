// `triage` on a real pseudo-terminal, made by `script`: single keys without Enter, a reason that is shown while it is typed,
// and a terminal that is left as it was found.
import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {describe, expect, it} from 'vitest'
import {addProposals, loadAnnotations, readDocument, splitClaims} from '../../src/index.js'
import {inFolder} from './terminal.js'

const PAGE = `The pilot of Quillmere must be on board of every ferry.

Ferries of Quillmere sail with nobody but their crew. The harbour of Quillmere lies in the north.
`

const document = readDocument(PAGE, {path: 'ferries.md'})
const claims = splitClaims(document)
const [first = '', second = '', third = ''] = claims.map(({id}) => id)
const pair = (one: string, other: string) =>
  ({
    kind: 'contradiction',
    by: 'small-model',
    prompt: 'contradictions/1',
    at: '2026-11-20',
    clash: 'exclusive',
    first: one,
    second: other
  }) as const
const annotations = addProposals(null, document, claims, [pair(first, second), pair(first, third)], 'ferries.md').text
const FILE = 'annotations/ferries.claims.yaml'

const QUESTION = 'a accept, r reject'
const COMMAND = `"${process.execPath}" "${resolve('dist/cli/main.js')}" triage ferries.md --by dana --at 2026-11-24; echo "exit $?"; stty -a`

/** The two families of `script` take a command in different ways. */
const ON_TERMINAL: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['script', '-qec', COMMAND, '/dev/null'],
  darwin: ['script', '-q', '/dev/null', 'sh', '-c', COMMAND]
}

/** What to type, each after its words have come up once more. */
type Typed = readonly (readonly [string, string])[]

/** Everything that the terminal showed. */
function onTerminal(cwd: string, typed: Typed): Promise<string> {
  const [program = '', ...argv] = ON_TERMINAL[process.platform] ?? []
  const child = spawn(program, argv, {cwd, env: {...process.env, TERM: 'xterm'}})
  let shown = ''
  let read = 0
  const waiting = [...typed]
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.stdout.on('data', (data) => {
      shown += String(data)
      for (let next = waiting[0]; next && shown.includes(next[0], read); next = waiting[0]) {
        read = shown.indexOf(next[0], read) + next[0].length
        child.stdin.write(next[1])
        waiting.shift()
      }
    })
    child.on('close', () => done(shown))
  })
}

const statesIn = (cwd: string): string[] =>
  (loadAnnotations(readFileSync(join(cwd, FILE), 'utf8'), FILE).file?.annotations.proposals ?? []).map(
    ({state, decided}) => `${state} ${decided?.reason ?? ''}`.trim()
  )

const inTown = <T>(use: (cwd: string) => Promise<T>): Promise<T> =>
  inFolder({'ferries.md': PAGE, [FILE]: annotations, 'claimlint.config.json': '{}'}, use)

describe.runIf(ON_TERMINAL[process.platform])('triage on a pseudo-terminal', {timeout: 120_000}, () => {
  it('takes single keys, shows the reason as it is typed, and undoes', () =>
    inTown(async (cwd) => {
      const shown = await onTerminal(cwd, [
        [QUESTION, 'a'],
        [QUESTION, 'r'],
        ['why: ', 'no ferrz\u007fy\r'],
        ['that was the last', 'u'],
        [QUESTION, 'r'],
        ['why: ', 'the harbour is no ferry\r'],
        ['that was the last', 'q']
      ])
      expect(shown).toContain('why: no ferrz\b \by')
      expect(shown).toContain('1 accepted, 1 rejected, 0 left')
      expect(shown).toContain('exit 0')
      expect(statesIn(cwd)).toEqual(['accepted', 'rejected the harbour is no ferry'])
    }))

  it('keeps what was decided when it is interrupted, and leaves the terminal as it was', () =>
    inTown(async (cwd) => {
      const shown = await onTerminal(cwd, [
        [QUESTION, 'a'],
        [QUESTION, '\u0003']
      ])
      expect(shown).toContain('1 accepted, 0 rejected, 1 left')
      expect(shown).toMatch(/(?<!-)\bicanon\b/)
      expect(shown).toMatch(/(?<!-)\becho\b/)
      expect(statesIn(cwd)).toEqual(['accepted', 'proposed'])
    }))
})
