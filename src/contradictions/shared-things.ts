// What two passages have in common besides names and people: bodies and people who only act say nothing of the matter.
import type {Concept} from '../claims/reading.js'
import {ACTORS, ONE_THING} from './acts.js'
import type {Covered} from './coverage.js'
import type {Page} from './side.js'

/** Does the word name a thing or a deed? */
export const isThing = ({kind, lemma}: Concept): boolean => kind !== 'name' && !ACTORS.has(lemma)

/** Weight of the words that name one thing on both sides. */
export const weightMet = (met: Covered['met'], page: Page): number =>
  met.reduce((sum, m) => (m.grade >= ONE_THING ? sum + page.weight(m.own.lemma) * m.grade : sum), 0)
