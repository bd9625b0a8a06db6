// Do two opposed terms speak of one thing? Each matter asks in its own way: of one deed, one shelter, one purchase, one occasion.
import type {ClauseReading, Concept} from '../../claims/reading.js'
import {ACTORS, ONE_THING} from '../acts.js'
import {speaksOf, tellsApart} from '../coverage.js'
import {likeness} from '../lexicon/likeness.js'
import {opposite} from '../lexicon/opposites.js'
import {isThing} from '../shared-things.js'
import type {Side} from '../side.js'
import {isCue} from '../values.js'
import {clauseOf, inside, type Said, subjectsOf} from './said.js'

const DECIDED = new Set(
  'decide decision case file outcome result judgment verdict ruling refusal refuse reject rejection deny denial turn overrule appeal claim dispute award grade mark application'.split(
    ' '
  )
)

export const speaksOfDecision = ({side}: Said): boolean => side.concepts.some((c) => DECIDED.has(c.lemma))

export const sameSubject = (own: Said, other: Said): boolean =>
  subjectsOf(own).some((a) => speaksOf(a, subjectsOf(other), ONE_THING))

/** "kept in Lund only", "copied to Fenport". */
export const namesAnotherPlace = (own: Said, other: Said): boolean =>
  other.side.concepts.some((c) => c.kind === 'name' && !own.side.concepts.some((d) => d.lemma === c.lemma))

const agentOf = (clause: ClauseReading | undefined): Concept | null =>
  clause && !clause.passive && clause.subject ? clause.subject.head : null

/** "to automatically convert": the verb right behind the word, else that of the clause. */
function deedOf({side, term}: Said): Concept | null {
  const next = side.concepts.find((c) => c.kind === 'verb' && c.span.start - term.span.end === 1)
  return next ?? clauseOf({side, term})?.act ?? null
}

const speaksOfThing = (x: ClauseReading, {side}: Said): boolean =>
  side.claim.reading.clauses.some((y) =>
    x.phrases.some((p) => y.phrases.some((q) => likeness(p.head, q.head) >= ONE_THING))
  )

/** The thing itself, with all that narrows it: "a mooring pass". */
function sameThing({subject}: ClauseReading, {side}: Said): boolean {
  if (subject?.head.kind !== 'noun' || ACTORS.has(subject.head.lemma)) return false
  const narrowing = subject.modifiers.filter(tellsApart)
  return side.claim.reading.clauses.some((y) =>
    y.phrases.some(
      (q) => likeness(q.head, subject.head) >= ONE_THING && narrowing.every((m) => speaksOf(m, q.modifiers, ONE_THING))
    )
  )
}

/** What happens by itself is what the other has done, or prevented: "renewed", "lapses". Two people may have two duties. */
export function sameDeed(own: Said, other: Said): boolean {
  const [x, y] = [clauseOf(own), clauseOf(other)]
  const deed = deedOf(own)
  if (!deed || !x || !y) return false
  const recurs = other.side.concepts.some(
    (c) => likeness(deed, c) >= ONE_THING || opposite('verb', deed.lemma, c.lemma)
  )
  if (x.force !== 'exempt') return (recurs && speaksOfThing(x, other)) || sameThing(x, other)
  const [a, b] = [agentOf(x), agentOf(y)]
  return recurs && !(a && b && likeness(a, b) < ONE_THING)
}

/** Words for the state itself, for time and for whom it shelters: what is said of them is said of all that it covers. */
const SHELTERING = new Set(
  'cover coverage protection insurance benefit policy warranty guarantee plan payment payout day period time'.split(' ')
)

/** "Your boat", "members", "coverage": no case of its own, as "accidents" would be. */
function isGeneral({side}: Said): boolean {
  const subjects = side.claim.reading.clauses.flatMap((c) => (c.subject ? [c.subject] : []))
  return subjects.some(
    ({head, determiner}) => SHELTERING.has(head.lemma) || ACTORS.has(head.lemma) || determiner === 'your'
  )
}

/** Accidents may be covered at once and illness later: only what holds for all, or for the same, excludes the other. */
export const sameShelter = (own: Said, other: Said): boolean =>
  own.side.claim.reading.unconditional || sameSubject(own, other) || (isGeneral(own) && isGeneral(other))

/** Both passages, or the question of one, name what is paid for: "fee" and "price" name nothing yet. */
export function samePurchase({side: a}: Said, {side: b}: Said): boolean {
  const things = ({concepts, claim}: Side): Concept[] =>
    [...concepts, ...claim.reading.about].filter(
      (c) => (c.kind === 'noun' || c.kind === 'adjective') && tellsApart(c) && !isCue(c) && !ACTORS.has(c.lemma)
    )
  return things(a).some((c) => speaksOf(c, things(b), ONE_THING))
}

/** What stands still in one passage is the subject of the other, on an occasion that both of them or their questions name. */
export function sameOccasion(own: Said, other: Said): boolean {
  const words = ({side, term}: Said): Concept[] =>
    [...side.concepts, ...side.claim.reading.about].filter((c) => isThing(c) && c.kind !== 'adverb' && !inside(c, term))
  const subject = clauseOf(other)?.subject
  if (!subject || !speaksOf(subject.head, words(own), ONE_THING)) return false
  const thing = [subject.head, ...subject.modifiers]
  return words(other).some((c) => !speaksOf(c, thing, ONE_THING) && speaksOf(c, words(own), ONE_THING))
}
