// `triage` driven by keys on standard input, as a script or a person would, against files on disk.
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterEach, describe, expect, it} from 'vitest'
import {main} from '../../src/cli/run.js'
import {addProposals, check, loadAnnotations, readDocument, splitClaims} from '../../src/index.js'

const PAGE = `## When may a boat leave?

The pilot of Quillmere must be on board of every ferry.

## Who steers?

Ferries of Quillmere sail with nobody but their crew. The harbour of Quillmere lies in the north.
`

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true})
})

const document = readDocument(PAGE, {path: 'ferries.md'})
const claims = splitClaims(document)

function claimWith(words: string): string {
  const found = claims.find(({quote}) => quote.includes(words))
  if (!found) throw new Error(`no claim has the words ${words}`)
  return found.id
}

const marks = {by: 'small-model', prompt: 'contradictions/1', at: '2026-11-20'}

/** Two pairs that no rule finds. */
const proposed = addProposals(
  null,
  document,
  claims,
  [
    {
      kind: 'contradiction',
      ...marks,
      first: claimWith('pilot'),
      second: claimWith('nobody but'),
      clash: 'exclusive',
      score: 0.93,
      counter: 'none'
    },
    {kind: 'contradiction', ...marks, first: claimWith('pilot'), second: claimWith('lies in'), clash: 'other'}
  ],
  'ferries.md'
).text

async function triage(keys: string): Promise<{code: number; out: string; err: string; text: string}> {
  const cwd = mkdtempSync(join(tmpdir(), 'claimlint-triage-'))
  folders.push(cwd)
  mkdirSync(join(cwd, 'annotations'))
  writeFileSync(join(cwd, 'ferries.md'), PAGE)
  writeFileSync(join(cwd, 'annotations/ferries.claims.yaml'), proposed)
  let [out, err] = ['', '']
  const stdin = (async function* () {
    yield new TextEncoder().encode(keys)
  })()
  const code = await main(['triage', 'ferries.md', '--by', 'anna penn', '--at', '2026-11-24'], {
    cwd,
    env: {},
    stdin,
    stdout: {
      isTTY: false,
      write: (text) => {
        out += text
      }
    },
    stderr: {
      isTTY: false,
      write: (text) => {
        err += text
      }
    }
  })
  return {code, out, err, text: readFileSync(join(cwd, 'annotations/ferries.claims.yaml'), 'utf8')}
}

const proposalsIn = (text: string) => {
  const {file, problems} = loadAnnotations(text, 'ferries.claims.yaml')
  expect(problems).toEqual([])
  return file?.annotations.proposals ?? []
}

const statesIn = (text: string): string[] => proposalsIn(text).map(({state}) => state)

describe('triage', () => {
  it('shows both sides with their questions and places', async () => {
    const {code, out, text} = await triage('q')
    expect(code).toBe(0)
    expect(out).toContain('1 of 2: contradiction, not reviewed')
    expect(out).toContain('ferries.md:3:1\n  When may a boat leave?\n')
    expect(out).toContain('Against it: Asked again, the model found no reason why both could be true\n')
    expect(out).toContain('small-model, score 0.93 of 1; prompt contradictions/1, 2026-11-20\n')
    expect(out).not.toContain('\u001b')
    expect(out).toContain('Ferries of Quillmere sail with nobody but their crew.')
    expect(out).toContain('0 accepted, 0 rejected, 2 left\n')
    expect(text).toBe(proposed)
  })

  it('saves each decision, with the reason of a rejection', async () => {
    const {out, text} = await triage('arthe harbour is no ferry\n')
    expect(statesIn(text)).toEqual(['accepted', 'rejected'])
    expect(proposalsIn(text)[1]?.decided).toEqual({
      by: 'anna penn',
      at: '2026-11-24',
      reason: 'the harbour is no ferry'
    })
    expect(out).toContain('1 accepted, 1 rejected, 0 left\n')
  })

  it('takes back whatever was decided', async () => {
    const {text} = await triage('arnot the same\nu')
    expect(statesIn(text)).toEqual(['accepted', 'proposed'])
    expect((await triage('auq')).text).toBe(proposed)
    expect((await triage('uq')).err).toContain('nothing to undo')
    const skipped = await triage('suaq')
    expect(statesIn(skipped.text)).toEqual(['accepted', 'proposed'])
    expect(skipped.out).toContain('1 accepted, 0 rejected, 1 left\n')
  })

  it('decides nothing without a reason, and skips', async () => {
    const {err, text} = await triage('r\ns')
    expect(err).toContain('a rejection needs a reason')
    expect(text).toBe(proposed)
  })

  it('makes an accepted pair a finding, and never a waiting or rejected one', async () => {
    const count = (text: string) =>
      check(PAGE, {path: 'ferries.md', annotations: text}).findings.filter(({rule}) => rule === 'contradiction').length
    expect(count(proposed)).toBe(0)
    expect(count((await triage('arno\n')).text)).toBe(1)
    const {proposals, contradictions} = check(PAGE, {annotations: (await triage('arno\n')).text})
    expect(proposals).toEqual({pending: [], accepted: 1, rejected: 1, void: 0})
    expect(contradictions[0]?.detector).toBe('proposal')
  })

  it('adds what waits with its own tier only where it is asked for', () => {
    const {contradictions, findings, summary, proposals} = check(PAGE, {annotations: proposed, proposals: true})
    expect(contradictions.map(({tier}) => tier)).toEqual(['proposed', 'proposed'])
    expect(summary.contradictions).toBe(0)
    expect(findings.some(({rule}) => rule === 'contradiction')).toBe(false)
    expect(proposals?.pending.length).toBe(2)
    expect(check(PAGE, {annotations: proposed}).contradictions).toEqual([])
  })

  it('lets a rejected pair rest, whoever proposes it again, until its words change', async () => {
    const {text} = await triage('rno\nrno\n')
    const again = addProposals(
      text,
      document,
      claims,
      [{kind: 'contradiction', ...marks, first: claimWith('pilot'), second: claimWith('nobody but'), clash: 'mode'}],
      'ferries.md'
    )
    expect(again).toMatchObject({added: 0, known: 1})
    const edited = PAGE.replace('must be on board', 'must not be on board')
    expect(check(edited, {annotations: text}).proposals).toEqual({pending: [], accepted: 0, rejected: 0, void: 2})
  })
})
