// Export, answer by hand, import, triage, report: what a team without a model server does, and the same again from the
// answers, byte for byte.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadAnnotations} from '../../src/annotations/load.js'
import type {Report} from '../../src/index.js'
import {inFolder, run} from '../cli/terminal.js'
import {annotationsOf, answerAgain, answerByHand, FILE, PROPOSE, promptsIn} from './answered.js'
import {ALL_PAGES, droppedOf, keptOf, PAGES, sourceOf} from './hand-answers.js'

const proposalsIn = (text: string) => loadAnnotations(text, FILE).file?.annotations.proposals ?? []

/** Every second one is accepted, the others are rejected. */
const keysFor = (count: number): string =>
  Array.from({length: count}, (_, at) => (at % 2 === 0 ? 'a' : 'rnot about the same thing\n')).join('')

const acceptedOf = (count: number): number => Math.ceil(count / 2)

/** What an editor, a repository, a program and a terminal are shown. */
async function reportsIn(cwd: string) {
  await run(['report', 'page.md', '--out', 'reports'], {cwd})
  const read = (name: string): string => readFileSync(join(cwd, 'reports', name), 'utf8')
  const [html, markdown, json] = [read('page.html'), read('page.md'), read('page.json')]
  const {stdout: terminal} = await run(['check', 'page.md', '--fail-on', 'never'], {cwd})
  return {
    html,
    markdown,
    json: JSON.parse(json) as Report,
    terminal,
    bytes: [html, markdown, json, terminal].join('\n')
  }
}

const triage = (keys: string, cwd: string) =>
  run(['triage', 'page.md', '--by', 'dana', '--at', '2026-11-25'], {cwd, stdin: keys})

/** The accepted of the waiting pairs that no detector names; one that a detector found too keeps the detector's name. */
function newPairs({json: {contradictions, proposals}}: {readonly json: Report}): string[] {
  const known = new Set(
    contradictions.flatMap(({tier, first, second}) => (tier === 'tension' ? [] : [`${first} ${second}`]))
  )
  const accepted = (proposals?.pending ?? []).filter((_, at) => at % 2 === 0)
  return accepted.map(({claims}) => claims.join(' ')).filter((pair) => !known.has(pair))
}

const marks = ({findings}: Report): string[] => findings.map(({fingerprint, severity}) => `${severity} ${fingerprint}`)

describe.each(PAGES.filter((page) => keptOf(page) > 0))('%s, answered by hand', {timeout: 240_000}, (page) => {
  const kept = keptOf(page)
  const accepted = acceptedOf(kept)
  const dropped = droppedOf(page) === 0 ? '' : `, ${droppedOf(page)} dropped`

  it('is imported, and replayed byte for byte', () =>
    inFolder({'page.md': sourceOf(page)}, async (cwd) => {
      const imported = await answerByHand(page, cwd)
      expect(imported.stderr).toBe('')
      expect(imported.stdout).toBe(`page.md: ${kept} proposals in ${FILE}${dropped}\n`)
      const first = annotationsOf(cwd)
      expect(proposalsIn(first).map(({kind, state, role}) => `${kind} ${state} ${role}`)).toEqual(
        Array.from({length: kept}, () => 'contradiction proposed tool')
      )
      await inFolder({'page.md': sourceOf(page)}, async (other) => {
        // Neither name nor day is given: the answers have them.
        expect(await run(['propose', 'page.md', '--replay', join(cwd, 'answers')], {cwd: other})).toEqual(imported)
        expect(annotationsOf(other)).toBe(first)
      })
      const again = await run([...PROPOSE, '--replay', 'answers'], {cwd})
      expect(again.stdout).toBe(`page.md: 0 proposals in ${FILE}, ${kept} known already${dropped}\n`)
      expect(annotationsOf(cwd)).toBe(first)
    }))

  it('is shown as waiting in every report, and is no finding', () =>
    inFolder({'page.md': sourceOf(page)}, async (cwd) => {
      const before = await reportsIn(cwd)
      await answerByHand(page, cwd)
      const waiting = await reportsIn(cwd)
      expect(marks(waiting.json)).toEqual(marks(before.json))
      expect(waiting.json.summary.contradictions).toBe(before.json.summary.contradictions)
      expect(waiting.json.proposals?.pending).toHaveLength(kept)
      expect(waiting.html.split('class="proposal"').length - 1).toBe(kept)
      expect(waiting.markdown.split('proposed by reader, not reviewed').length - 1).toBe(kept)
      expect(waiting.terminal).toContain(`${kept} proposals of models wait for a decision`)
    }))

  it('is triaged: what was accepted is a finding in every report, what was rejected is nowhere and stays away', () =>
    inFolder({'page.md': sourceOf(page)}, async (cwd) => {
      const before = await reportsIn(cwd)
      await answerByHand(page, cwd)
      const fresh = newPairs(await reportsIn(cwd))
      const {exit, stdout} = await triage(keysFor(kept), cwd)
      expect({exit, last: stdout.split('\n').at(-2)}).toEqual({
        exit: 0,
        last: `${accepted} accepted, ${kept - accepted} rejected, 0 left`
      })
      const decided = await reportsIn(cwd)
      expect(decided.json.proposals).toEqual({pending: [], accepted, rejected: kept - accepted, void: 0})
      expect(decided.html).not.toContain('class="proposal"')
      expect(decided.markdown).not.toContain('Proposed by models')
      expect(decided.terminal).not.toContain('wait for a decision')
      const models = decided.json.contradictions.filter(({detector}) => detector === 'proposal')
      expect(models.map(({first, second}) => `${first} ${second}`)).toEqual(fresh)
      expect(decided.json.summary.contradictions).toBe(before.json.summary.contradictions + fresh.length)
      expect(marks(decided.json).length).toBe(marks(before.json).length + fresh.length)
      for (const {id} of models) expect(decided.html).toContain(`id="clash-${id}"`)
      for (const text of [decided.markdown, decided.terminal])
        expect(text.replace(/\s+/g, ' ').split('dana accepted it on').length - 1).toBe(fresh.length)

      const settled = annotationsOf(cwd)
      answerAgain(page, cwd)
      const other = await run(['propose', 'page.md', '--import', 'answers', '--by', 'another reader'], {cwd})
      expect(other.stdout).toContain(`0 proposals in ${FILE}, ${kept} known already`)
      expect(annotationsOf(cwd)).toBe(settled)
    }))

  it('comes to the same bytes on another machine: annotations and every report', () =>
    inFolder({'page.md': sourceOf(page)}, async (cwd) => {
      await answerByHand(page, cwd)
      await triage(keysFor(kept), cwd)
      await inFolder({'page.md': sourceOf(page)}, async (other) => {
        await run([...PROPOSE, '--replay', join(cwd, 'answers')], {cwd: other})
        await triage(keysFor(kept), other)
        expect(annotationsOf(other)).toBe(annotationsOf(cwd))
        expect((await reportsIn(other)).bytes).toBe((await reportsIn(cwd)).bytes)
      })
    }))
})

it('a page on which a reader finds nothing has no proposals and nothing to triage', {timeout: 240_000}, () =>
  inFolder({'page.md': sourceOf('library-card-fines')}, async (cwd) => {
    expect(await answerByHand('library-card-fines', cwd)).toEqual({
      exit: 0,
      stdout: 'page.md: nothing proposed\n',
      stderr: ''
    })
    expect((await triage('', cwd)).stdout).toBe('no proposal waits for a decision\n')
  })
)

describe('proposals by file', {timeout: 240_000}, () => {
  it('every page with labels and the real one are written as prompts that show each claim once', () =>
    inFolder(Object.fromEntries(ALL_PAGES.map((page) => [`${page}.md`, sourceOf(page)])), async (cwd) => {
      const {exit, stdout} = await run(['propose', '.', '--export', '.prompts'], {cwd})
      expect(exit).toBe(0)
      expect(
        stdout.split('\n').filter((line) => line.endsWith(': 1 prompt without an answer in .prompts'))
      ).toHaveLength(ALL_PAGES.length)
      const prompts = promptsIn(join(cwd, '.prompts'), 'contradictions-')
      expect(prompts).toHaveLength(ALL_PAGES.length)
      expect(prompts.length).toBeGreaterThan(30)
      for (const prompt of prompts) {
        const text = readFileSync(join(cwd, '.prompts', `${prompt}.prompt.md`), 'utf8')
        const numbers = [...text.matchAll(/^\[(\d+)\]/gm)].map(([, number]) => Number(number))
        expect(numbers.length).toBeGreaterThan(10)
        expect(numbers).toEqual(numbers.map((_, at) => at + 1))
      }
    }))

  it('the second prompt shows the answers that the pairs stand in, and the pairs by number', () =>
    inFolder({'page.md': sourceOf('ferry-line')}, async (cwd) => {
      await answerByHand('ferry-line', cwd)
      const [prompt = ''] = promptsIn(join(cwd, 'answers'), 'counter-')
      const text = readFileSync(join(cwd, 'answers', `${prompt}.prompt.md`), 'utf8')
      const shown = new Set([...text.matchAll(/^\[(\d+)\] /gm)].map(([, number]) => number))
      const pairs = [...text.matchAll(/^Pair \d+: \[(\d+)\] and \[(\d+)\]$/gm)]
      expect(pairs).toHaveLength(keptOf('ferry-line'))
      for (const [, first, second] of pairs) expect([shown.has(first), shown.has(second)]).toEqual([true, true])
      expect(shown.size).toBeGreaterThan(pairs.length * 2)
    }))

  it('an edit of the page makes a replay fail and changes nothing', () =>
    inFolder({'page.md': sourceOf('ferry-line')}, async (cwd) => {
      await answerByHand('ferry-line', cwd)
      const before = annotationsOf(cwd)
      writeFileSync(join(cwd, 'page.md'), sourceOf('ferry-line').replace('365 days', '364 days'))
      const {exit, stderr} = await run(['propose', 'page.md', '--replay', 'answers'], {cwd})
      expect(exit).toBe(2)
      expect(stderr).toContain('the page, the prompts or the options have changed since')
      expect(annotationsOf(cwd)).toBe(before)
    }))
})
