// Is it the same act? Shared by the detectors that compare what must, may, must not or does not happen.
import type {ClauseReading, Concept} from '../claims/reading.js'
import {coverage, kindsClash, speaksOf} from './coverage.js'
import type {Page, Side} from './side.js'

/** Verbs that say too little to be the same act. */
const EMPTY_ACTS = new Set('be have do make take get use give go come put let become seem'.split(' '))

const heads = (clause: ClauseReading): Concept[] => clause.phrases.map((p) => p.head)

export interface SameAct {
  /** Share of the restricting clause that the other side speaks of. */
  readonly share: number
  /** Words met. */
  readonly count: number
}

/** Likeness at which two verbs name one act: the same, derived, listed or a synonym. */
const ONE_ACT = 0.85

/**
 * Does `other` speak of the act of `clause`? Everything that the restricting clause is about must, for the most part, be
 * there; its act (where a verb names it) and its main noun among it. The other side may be narrower.
 */
export function sameAct(clause: ClauseReading, own: Side, other: Side, partner: ClauseReading, page: Page): SameAct | null {
  if (clause.pronoun !== null || clause.theme.length < 2) return null
  const covered = coverage(clause.theme, other.concepts, page.weight)
  const near = [...partner.theme, ...(partner.act ? [partner.act] : []), ...other.claim.reading.topic]
  const act = clause.act
  if (act && !EMPTY_ACTS.has(act.lemma) && !speaksOf(act, near, ONE_ACT)) return null
  const nouns = heads(clause)
  const main = clause.subject && !isActor(clause.subject.head) ? clause.subject.head : (nouns.find((n) => n !== clause.subject?.head) ?? nouns[0])
  if (main && !speaksOf(main, near, ONE_ACT)) return null
  if (kindsClash(clause.phrases, partner.phrases, own.concepts, other.concepts)) return null
  const count = covered.met.filter((m) => m.grade >= ONE_ACT).length
  return {share: covered.share, count}
}

const ACTORS = new Set('person people anyone everyone nobody customer resident member passenger applicant user owner tenant visitor you we'.split(' '))
const isActor = (concept: Concept): boolean => ACTORS.has(concept.lemma)
