// Ignored in the text: what a comment reaches, what stays in the report, and which comments are findings themselves.
import {describe, expect, it} from 'vitest'
import {check} from '../../src/check.js'
import type {Report} from '../../src/findings/report.js'

const RULE = 'unsourced-claim'
const OPENED = 'The Harbour of Marrow opened in 1911.'
const PIER = 'The pier of Marrow opened in 1920.'
const FERRY = 'The ferry of Marrow opened in 1930.'

const report = (lines: readonly string[], config: object = {}): Report =>
  check(`${lines.join('\n')}\n`, {path: 'harbour.md', config})

const open = ({findings}: Report): string[] => findings.map(({line, rule}) => `${line} ${rule}`)
const aside = ({setAside}: Report): string[] => setAside.map(({line, rule, why}) => `${line} ${rule}: ${why}`)
const comment = (action: string, rest = `${RULE} -- every resident knows`): string =>
  `<!-- claimlint-${action} ${rest} -->`

describe('a comment ignores', () => {
  it('findings of the next line, and no other', () => {
    const found = report([comment('disable-next-line'), OPENED, '', PIER])
    expect(aside(found)).toEqual([`2 ${RULE}: every resident knows`])
    expect(open(found)).toEqual([`4 ${RULE}`])
  })

  it('the next line with text, over empty lines and other comments', () => {
    const other = comment('disable-next-line', 'unverified-claim -- draft')
    expect(aside(report([comment('disable-next-line'), '', other, '', OPENED]))).toEqual([
      `5 ${RULE}: every resident knows`
    ])
  })

  it('a block', () => {
    const found = report([OPENED, '', comment('disable'), '', PIER, '', comment('enable', RULE), '', FERRY])
    expect(aside(found)).toEqual([`5 ${RULE}: every resident knows`])
    expect(open(found)).toEqual([`1 ${RULE}`, `9 ${RULE}`])
  })

  it('everything after it where nothing ends the block', () => {
    expect(open(report([OPENED, '', comment('disable'), '', PIER, '', FERRY]))).toEqual([`1 ${RULE}`])
  })

  it('a block that `enable` without a rule ends', () => {
    expect(open(report([comment('disable'), '', PIER, '', comment('enable', ''), '', FERRY]))).toEqual([`7 ${RULE}`])
  })

  it('a document, wherever it stands', () => {
    expect(open(report([OPENED, '', PIER, '', comment('disable-file')]))).toEqual([])
  })

  it('a contradiction at its later passage, and the claims by a comment of their own', () => {
    const lines = [
      'A mooring permit lasts 15 days.',
      '',
      comment('disable-next-line', `contradiction, ${RULE} -- two kinds`),
      'A mooring permit lasts 50 days.'
    ]
    const found = report(lines)
    expect(aside(found)).toEqual(['4 contradiction: two kinds', `4 ${RULE}: two kinds`])
    expect(open(found)).toEqual([`1 ${RULE}`])
  })
})

it('an ignored claim stays in the report and in its figures, with why', () => {
  const found = report([comment('disable-next-line'), OPENED, '', PIER])
  expect(found.claims.map(({ignored, sourced}) => ({ignored, sourced}))).toEqual([
    {ignored: 'every resident knows', sourced: false},
    {ignored: undefined, sourced: false}
  ])
  expect(found.summary).toMatchObject({checkworthy: 2, sourced: 0, ignored: 1, setAside: {ignored: 1, known: 0}})
  expect(found.summary.findings.error).toBe(1)
})

const FAULTS: readonly {name: string; lines: readonly string[]; says: readonly string[]}[] = [
  {
    name: 'no reason',
    lines: [comment('disable-next-line', RULE), OPENED],
    says: ['1 `claimlint-disable-next-line` gives no reason, add it after ` -- ` so that others can judge it']
  },
  {
    name: 'no rule',
    lines: [comment('disable-next-line', '-- all of it'), OPENED],
    says: ['1 `claimlint-disable-next-line` names no rule, say which finding is ignored']
  },
  {
    name: 'an unknown rule',
    lines: [comment('disable-next-line', 'unsourced-claims -- known'), OPENED],
    says: ['1 `unsourced-claims` is no rule that can be ignored, did you mean `unsourced-claim`?']
  },
  {
    name: 'itself in mind',
    lines: [comment('disable-file', 'unused-ignore -- no comment')],
    says: ['1 `unused-ignore` is no rule that can be ignored']
  },
  {
    name: 'a misspelt action',
    lines: [comment('disable-next-lines'), OPENED],
    says: [
      '1 `claimlint-disable-next-lines` is no directive, expected `claimlint-disable-next-line`, `claimlint-disable`, `claimlint-enable`, `claimlint-disable-file`, did you mean `disable-next-line`?'
    ]
  },
  {
    name: 'nothing to ignore',
    lines: [comment('disable-next-line'), 'We hope that you like it.'],
    says: [
      '1 nothing in the next line is `unsourced-claim`, take the comment out (its reason was `every resident knows`)'
    ]
  },
  {
    name: 'nothing to end',
    lines: [comment('enable', ''), OPENED],
    says: ['1 `claimlint-enable` ends nothing, take it out']
  }
]

describe('a comment is a finding where it has', () => {
  it.each(FAULTS)('$name', ({lines, says}) => {
    const wrong = report(lines).findings.filter(({rule}) => rule === 'unused-ignore')
    expect(wrong.map(({line, message}) => `${line} ${message}`)).toEqual(says)
    expect(wrong.every(({severity}) => severity === 'warning')).toBe(true)
  })

  it.each(FAULTS.slice(0, 3))('$name, and it hides nothing', ({lines}) => {
    expect(open(report(lines))).toContain(`2 ${RULE}`)
  })

  it('any fault, by the severity of the configuration', () => {
    const lines = [comment('disable-next-line', RULE), OPENED]
    expect(report(lines, {rules: {'unused-ignore': 'error'}}).summary.findings.error).toBe(2)
    expect(open(report(lines, {rules: {'unused-ignore': 'off'}}))).toEqual([`2 ${RULE}`])
  })
})

it('stands at the comment, to the letter', () => {
  const source = `Marrow.\n\n${comment('disable-next-line', RULE)}\n${OPENED}\n`
  const [wrong] = check(source).findings
  expect(source.slice(wrong?.span.start, wrong?.span.end)).toBe(comment('disable-next-line', RULE))
})
