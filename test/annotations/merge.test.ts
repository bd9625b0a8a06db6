import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {AnnotationCheck, Annotations} from '../../src/annotations/annotation-records.js'
import {loadAnnotations} from '../../src/annotations/load.js'
import {mergeAnnotations} from '../../src/annotations/merge.js'
import {printAnnotations} from '../../src/annotations/print.js'
import {annotationsOf, recordFor} from './harbour.js'

const PERMIT = recordFor('A mooring permit is valid for 15 days.', {id: 'c-permit'})
const FEE = recordFor('The office charges no fee.', {id: 'c-fee'})
const BASE = printAnnotations(annotationsOf([PERMIT, FEE]))

const check = (by: string, verdict: AnnotationCheck['verdict']): AnnotationCheck => ({
  by,
  role: 'author',
  at: '2026-11-05',
  verdict
})

const annotationsIn = (text: string): Annotations => {
  const {file, problems} = loadAnnotations(text, '')
  expect(problems).toEqual([])
  if (!file) throw new Error('no file')
  return file.annotations
}

const merged = (ours: string, theirs: string): {value: Annotations; conflicts: readonly string[]} => {
  const {text, conflicts} = mergeAnnotations(BASE, ours, theirs)
  return {value: annotationsIn(text), conflicts}
}

describe('mergeAnnotations', () => {
  it('keeps both checks of one verdict', () => {
    const [ours, theirs] = ['ana', 'ben'].map((by) =>
      printAnnotations(annotationsOf([{...PERMIT, checks: [check(by, 'supported')]}, FEE]))
    )
    const {value, conflicts} = merged(ours ?? '', theirs ?? '')
    expect(value.claims[0]).toMatchObject({verdict: 'supported', review: {state: 'verified'}})
    expect(value.claims[0]?.checks?.map(({by}) => by)).toEqual(['ana', 'ben'])
    expect(conflicts).toEqual([])
  })

  it('disputes two verdicts and takes neither', () => {
    const side = (by: string, verdict: AnnotationCheck['verdict']): string =>
      printAnnotations(annotationsOf([{...PERMIT, verdict, checks: [check(by, verdict)]}, FEE]))
    const {value, conflicts} = merged(side('ana', 'refuted'), side('ben', 'conflicting'))
    expect(value.claims[0]).toMatchObject({verdict: 'supported', review: {state: 'disputed'}})
    expect(value.claims[0]?.checks).toHaveLength(2)
    expect(conflicts).toEqual([])
  })

  it('leaves to people what it cannot settle', () => {
    const side = (claim: string): string => printAnnotations(annotationsOf([{...PERMIT, claim}, FEE]))
    const {value, conflicts} = merged(side('A permit lasts 15 days.'), side('Permits last 15 days.'))
    expect(value.claims[0]?.claim).toBe('A permit lasts 15 days.')
    expect(conflicts).toEqual(['both sides changed `claim` of `c-permit`, ours was kept'])
    expect(merged(printAnnotations(annotationsOf([FEE])), side('Permits last 15 days.')).conflicts).toEqual([
      '`c-permit` was removed here and changed there, it was kept'
    ])
  })

  it('keeps the comments of both sides', () => {
    const ours = BASE.replace('  - id: c-permit', '  # Ask Ana.\n  - id: c-permit')
    const theirs = BASE.replace('    verdict: supported', '    verdict: refuted').replace(
      '  - id: c-permit',
      '  - id: c-permit # Page 4.'
    )
    expect(mergeAnnotations(BASE, BASE, theirs).text).toContain('# Page 4.')
    expect(mergeAnnotations(BASE, ours, BASE).text).toContain('# Ask Ana.')
  })

  it('gives the same whichever side is merged into which', () => {
    const verdict = fc.constantFrom('supported' as const, 'refuted' as const, 'conflicting' as const)
    const edit = fc.record({
      on: fc.constantFrom('c-permit', 'c-fee'),
      by: fc.constantFrom('ana', 'ben', 'eve'),
      verdict
    })
    const side = fc.array(edit, {maxLength: 3})
    const apply = (edits: readonly {on: string; by: string; verdict: AnnotationCheck['verdict']}[]): string =>
      printAnnotations(
        annotationsOf(
          [PERMIT, FEE].map((record) => {
            const mine = edits.filter(({on}) => on === record.id)
            const last = mine.at(-1)
            return last
              ? {...record, verdict: last.verdict, checks: mine.map((one) => check(one.by, one.verdict))}
              : record
          })
        )
      )
    fc.assert(
      fc.property(side, side, (a, b) => {
        const [one, other] = [merged(apply(a), apply(b)), merged(apply(b), apply(a))]
        const sorted = ({claims}: Annotations) =>
          claims.map((record) => ({...record, checks: record.checks?.map((each) => JSON.stringify(each)).sort()}))
        expect(sorted(one.value)).toEqual(sorted(other.value))
      })
    )
  })
})
