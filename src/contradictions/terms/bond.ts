// How much two opposed terms have in common, and which of many that clash belong together.
import type {TermMatter} from '../../claims/lexicon/term-row.js'
import type {Concept, Term} from '../../claims/reading.js'
import {coverage} from '../coverage.js'
import {isThing, weightMet} from '../shared-things.js'
import type {Page, Side} from '../side.js'
import type {Rule} from './rules.js'
import {inside, type Said} from './said.js'

/** Say that a thing is needed, not which. */
const ASKING = new Set(['need', 'require', 'ask', 'have', 'show', 'carry', 'take'])

/** Weight of the things that both speak of, besides their names, their people and the terms themselves. */
export function sharedWeight(own: Side, a: Term, other: Side, b: Term, page: Page, asked: boolean): number {
  const words = ({concepts, claim}: Side): readonly Concept[] =>
    asked ? [...concepts, ...claim.reading.about] : concepts
  const things = (side: Side): Concept[] =>
    words(side).filter((c) => isThing(c) && !(a.matter === 'need' && ASKING.has(c.lemma)))
  const {met} = coverage(things(own), things(other), page.weight)
  return weightMet(
    met.filter((m) => a.matter === 'course' || !(inside(m.own, a) && inside(m.other, b))),
    page
  )
}

export const opposed = ({first, apart}: Rule, own: string, other: string): boolean =>
  apart ? apart(own, other) : own === first && other !== first

const saying = new WeakMap<Page, Map<TermMatter, readonly Said[]>>()

/** Everything that the page says of a matter. */
function saidOf(matter: TermMatter, page: Page): readonly Said[] {
  const known = saying.get(page) ?? new Map<TermMatter, readonly Said[]>()
  saying.set(page, known)
  const said =
    known.get(matter) ??
    page.sides.flatMap((side) =>
      side.claim.reading.terms.flatMap((term) => (term.matter === matter ? [{side, term}] : []))
    )
  known.set(matter, said)
  return said
}

/** A page that speaks of a matter more often than this has no one story to tell about it, and to look for it would take long. */
const MOST_SAID = 60

/** Where a page says it again and again, one story is enough: of all that would clash, the two that have most in common. */
export function fitBest(own: Said, other: Said, rule: Rule, page: Page): boolean {
  const bond = (a: Said, b: Said): number => sharedWeight(a.side, a.term, b.side, b.term, page, true)
  const clashes = (a: Said, b: Said): boolean =>
    a.side.passage !== b.side.passage && opposed(rule, a.term.side, b.term.side) && (rule.also?.(a, b) ?? true)
  const said = saidOf(own.term.matter, page)
  if (said.length > MOST_SAID) return false
  const here = bond(own, other)
  return !said.some((rival) => {
    if (rival.side === own.side || rival.side === other.side) return false
    return (clashes(own, rival) && bond(own, rival) > here) || (clashes(rival, other) && bond(rival, other) > here)
  })
}
