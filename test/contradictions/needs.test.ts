import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {splitClaims} from '../../src/claims/split-claims.js'
import {candidates} from '../../src/contradictions/candidates.js'
import type {Detector} from '../../src/contradictions/define-detector.js'
import {detectors} from '../../src/contradictions/detectors/index.js'
import {type Page, readPage, type Side} from '../../src/contradictions/side.js'
import {readDocument} from '../../src/document/read-document.js'

const GOLD = 'test/quality/gold'
/** Every eighth page: they say enough of every kind. */
const STEP = 8

const texts = [
  ...readdirSync(GOLD)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .filter((_, index) => index % STEP === 0)
    .map((name) => readFileSync(`${GOLD}/${name}`, 'utf8')),
  // Whatever a detector compares, its examples hold.
  ...detectors.flatMap(({examples}) => examples.map(({text}) => text))
]

const pages = texts.map((text) => {
  const document = readDocument(text, {path: 'page.md'})
  return readPage(document, splitClaims(document))
})

const meets = ({needs}: Detector, own: Side, other: Side): boolean =>
  needs === undefined || (needs.own(own) && needs.other(other))

/** Both orders of every pair. */
const ordered = (page: Page): [Side, Side][] =>
  candidates(page).flatMap(({first, second}): [Side, Side][] => [
    [first, second],
    [second, first]
  ])

describe('a pair that does not meet the needs of a detector', () => {
  it.each(detectors.map((detector) => [detector.id, detector] as const))('says nothing to %s', (_, detector) => {
    const left = pages.flatMap((page) =>
      ordered(page)
        .filter(([own, other]) => !meets(detector, own, other))
        .map(([own, other]) => detector.compare(own, other, page))
    )
    expect(left.filter((clash) => clash !== null)).toEqual([])
    if (detector.needs) expect(left.length).toBeGreaterThan(1000)
  })
})

it('has a bit for each detector in one number', () => expect(detectors.length).toBeLessThan(32))
