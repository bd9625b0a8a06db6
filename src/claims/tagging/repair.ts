// Repairs after tagging: small, ordered, each one a known failure of the statistical tags on prose of this kind (a state
// agency is no stating, a licence fee no licensing). Each looks at neighbours only.
import {CLAUSE_PREPOSITIONS} from '../lexicon/closed-classes.js'
import {withForms} from './forms.js'
import {isOnlyVerb, verbReading} from './lemma.js'
import type {Pos, Token} from './token.js'

type Repair = (token: Token, at: number, tokens: readonly Token[]) => Pos | undefined

const is = (token: Token | undefined, ...pos: readonly Pos[]): boolean => token !== undefined && pos.includes(token.pos)
const nominal = (token: Token | undefined): boolean => is(token, 'noun', 'name', 'number')
const AUX: readonly Pos[] = ['modal', 'be', 'have', 'do']

/** The nearest word before `at` that is no adverb and no "not", with nothing but white space between. */
function before(tokens: readonly Token[], at: number): Token | undefined {
  let i = at - 1
  while (i >= 0 && is(tokens[i], 'adverb', 'not')) i -= 1
  return tokens[i]
}

const open = (left: Token | undefined): boolean => left !== undefined && left.after === ''

/** "the use", "its share", "two visits", "under arrest": after these no finite verb can stand. */
const verbToNoun: Repair = (token, at, tokens) => {
  if (token.pos !== 'verb' || token.form === 'gerund') return undefined
  if ((token.form === 'present' || token.form === 'base') && isOnlyVerb(token.lemma)) return undefined
  const left = tokens[at - 1]
  if (!open(left)) return undefined
  if (is(left, 'determiner', 'possessive', 'preposition') || (is(left, 'adjective') && left?.lemma !== 'able')) {
    if (left?.lemma === 'that' || left?.lemma === 'all') return undefined
    if (token.form === 'past' || token.form === 'participle')
      return is(tokens[at + 1], 'noun', 'name', 'adjective')
        ? 'adjective'
        : is(left, 'preposition')
          ? undefined
          : 'noun'
    return 'noun'
  }
  if (is(left, 'number') && token.form === 'present') return 'noun'
  return undefined
}

/** "State agencies may ...": a base verb that opens a clause, a plural noun behind it and a finite verb soon after. */
const openingNoun: Repair = (token, at, tokens) => {
  if (token.pos !== 'verb' || token.form !== 'base') return undefined
  const opens =
    at === 0 || tokens[at - 1]?.after !== '' || is(tokens[at - 1], 'conjunction', 'subordinator', 'relative')
  if (!opens || !is(tokens[at + 1], 'noun', 'name', 'preposition') || token.after !== '') return undefined
  const finite = tokens
    .slice(at + 2, at + 9)
    .findIndex((t) => is(t, ...AUX) || (t.pos === 'verb' && t.form === 'present'))
  const comma = tokens.slice(at, at + 9).findIndex((t) => t.after.includes(','))
  return finite >= 0 && (comma < 0 || comma > finite) ? 'noun' : undefined
}

/** "state court", "permit fee", "license plate" between a determiner and the head: a noun adjunct. */
const adjunct: Repair = (token, at, tokens) => {
  if (token.pos !== 'verb' || token.form !== 'base' || token.after !== '') return undefined
  const left = tokens[at - 1]
  if (!nominal(tokens[at + 1])) return undefined
  return open(left) &&
    is(left, 'adjective', 'noun', 'name') &&
    !is(before(tokens, at), 'modal', 'to', 'do') &&
    ADJUNCTS.has(token.lower)
    ? 'noun'
    : undefined
}

const ADJUNCTS: ReadonlySet<string> = new Set(
  'state court permit license licence fee claim record report request visit test check transfer account charge contract deposit guide work plan project place market mail phone ticket board house service policy study share right trust'.split(
    ' '
  )
)

/** After a modal, "to" or "do" (adverbs and "not" skipped) a word that can be a base verb is one. */
const nounToVerb: Repair = (token, at, tokens) => {
  if (!is(token, 'noun', 'adjective', 'adverb') || verbReading(token.lower)?.form !== 'base') return undefined
  const left = before(tokens, at)
  if (!left || tokens[at - 1]?.after !== '') return undefined
  if (is(left, 'modal')) return is(token, 'noun') || !is(tokens[at + 1], 'verb', 'be', 'have') ? 'verb' : undefined
  if (is(left, 'do') && is(token, 'noun')) return 'verb'
  if (left.pos === 'to' && is(token, 'noun')) return toInfinitive(tokens, at) ? 'verb' : undefined
  return undefined
}

/** "to court" is a place, "to court voters" an act: an infinitive has an object behind it, or is a verb that needs none. */
const toInfinitive = (tokens: readonly Token[], at: number): boolean =>
  is(tokens[at + 1], 'determiner', 'possessive', 'pronoun') || INTRANSITIVES.has(tokens[at]?.lower ?? '')

const INTRANSITIVES: ReadonlySet<string> = new Set(
  'pay vote apply appeal cancel withdraw donate attend travel cooperate participate operate object board register return'.split(
    ' '
  )
)

/** be + past form is a participle, whatever its tag: "is considered", "are closed", "was shut". */
const participle: Repair = (token, at, tokens) => {
  if (!is(token, 'adjective', 'noun')) return undefined
  const reading = verbReading(token.lower)
  if (!reading || (reading.form !== 'past' && reading.form !== 'participle')) return undefined
  if (is(tokens[at + 1], 'noun', 'name') && tokens[at]?.after === '' && is(token, 'adjective')) return undefined
  return is(before(tokens, at), 'be', 'have') ? 'verb' : undefined
}

/** "be free", "is present": a copula before an adjective that the tagger took for a verb. */
const copulaAdjective: Repair = (token, at, tokens) =>
  token.pos === 'verb' && token.form === 'base' && COPULA_ADJECTIVES.has(token.lower) && is(before(tokens, at), 'be')
    ? 'adjective'
    : undefined

/** "free of charge", "subject to approval": adjectives by what follows them. */
const adjectivePhrase: Repair = (token, at, tokens) => {
  const next = tokens[at + 1]?.lower
  return (token.lower === 'free' && next === 'of') || (token.lower === 'subject' && next === 'to')
    ? 'adjective'
    : undefined
}

/** "goods or services": a noun list that ends in a word which is also a verb, with its mark behind it. */
const listEnd: Repair = (token, at, tokens) => {
  if (token.pos !== 'verb' || token.form !== 'present' || !is(tokens[at - 1], 'conjunction')) return undefined
  return is(tokens[at - 2], 'noun') && (token.after !== '' || is(tokens[at + 1], ...AUX, 'preposition'))
    ? 'noun'
    : undefined
}

/** "one ticket" counts, "one must" does not. */
const oneCounts: Repair = (token, at, tokens) =>
  token.lower === 'one' && is(tokens[at + 1], 'noun', 'adjective', 'name', 'verb') ? 'number' : undefined

const COPULA_ADJECTIVES: ReadonlySet<string> = new Set(
  'present free open clear subject public secret valid eligible liable complete separate direct empty live close welcome available own dry clean correct'.split(
    ' '
  )
)

/** "that": after a noun with a verb behind it relative, after a verb a complementiser; both open a clause. */
const that: Repair = (token, at, tokens) => {
  if (token.lower !== 'that' || token.pos !== 'determiner') return undefined
  const next = tokens.slice(at + 1).find((t) => t.pos !== 'adverb' && t.pos !== 'not')
  const left = tokens[at - 1]
  if (is(next, ...AUX) || (is(next, 'verb') && !is(left, 'verb'))) return at === 0 ? 'pronoun' : 'relative'
  if (is(left, 'noun', 'name') && (is(next, 'pronoun', 'determiner', 'possessive', 'name') || next?.plural))
    return 'relative'
  if (is(left, 'verb', 'adjective', 'be') || left?.after === ',') return 'subordinator'
  return undefined
}

/** "after/before/since/until/as" + noun phrase + finite verb before the next comma: a clause, not a phrase. */
const clausePreposition: Repair = (token, at, tokens) => {
  if (!CLAUSE_PREPOSITIONS.has(token.lower) || !is(token, 'preposition', 'subordinator')) return undefined
  for (let i = at + 1; i < tokens.length && i < at + 12; i++) {
    const here = tokens[i]
    if (!here) break
    if (is(here, 'number') && i === at + 1 && token.lower === 'than') break
    if (
      i > at + 1 &&
      (is(here, 'modal', 'be', 'have', 'do') ||
        (here.pos === 'verb' && (here.form === 'present' || here.form === 'past' || here.form === 'base')))
    ) {
      return is(tokens[i - 1], 'to') ? undefined : 'subordinator'
    }
    if (here.after !== '' || is(here, 'conjunction', 'relative', 'subordinator')) break
  }
  return token.lower === 'until' || token.lower === 'till' || token.lower === 'once'
    ? token.lower === 'once'
      ? 'adverb'
      : 'preposition'
    : 'preposition'
}

/** No finite verb anywhere: a plural-looking noun after a noun and before a complement is the verb ("The pass costs $9"). */
function rescueFinite(tokens: readonly Token[]): Token[] {
  const finite = tokens.some(
    (t) => is(t, ...AUX) || (t.pos === 'verb' && t.form !== 'gerund' && t.form !== 'participle')
  )
  if (finite) return [...tokens]
  const at = tokens.findIndex(
    (t, i) =>
      i > 0 &&
      is(t, 'noun', 'adjective') &&
      verbReading(t.lower)?.form === 'present' &&
      is(tokens[i - 1], 'noun', 'name', 'pronoun') &&
      is(tokens[i + 1], 'determiner', 'number', 'preposition', 'possessive', 'to', 'adverb')
  )
  return tokens.map((t, i) => (i === at ? withForms({...t, pos: 'verb'}) : t))
}

/** "first checked bag": ordinals count as adjectives. */
const ordinal: Repair = (token, at, tokens) =>
  /^(?:first|second|third|fourth|fifth|sixth|last|next|\d+(?:st|nd|rd|th))$/.test(token.lower) &&
  (is(tokens[at - 1], 'determiner', 'possessive') || is(tokens[at + 1], 'noun', 'verb'))
    ? 'adjective'
    : undefined

/** "have not yet been": an adverb between the parts of a verb. */
const yet: Repair = (token, at, tokens) =>
  token.lower === 'yet' && (is(tokens[at - 1], 'not', 'have') || at === tokens.length - 1) ? 'adverb' : undefined

/** A word that can only be a verb is one, whatever its tag: "a charge applies". */
const onlyVerb: Repair = (token) => {
  if (!is(token, 'noun', 'adjective') || /^\p{Lu}/u.test(token.text)) return undefined
  const reading = verbReading(token.lower)
  return reading && reading.form === 'present' && isOnlyVerb(reading.lemma) ? 'verb' : undefined
}

/** "need not apply": an auxiliary. */
const needNot: Repair = (token, at, tokens) =>
  token.lower === 'need' && is(tokens[at + 1], 'not') ? 'modal' : undefined

/** "on May 14", "in May", "15 May": the month. */
const month: Repair = (token, at, tokens) =>
  token.text === 'May' &&
  (is(tokens[at + 1], 'number') || is(tokens[at - 1], 'preposition', 'number') || tokens[at - 1]?.lower === 'from')
    ? 'name'
    : undefined

/** "state and local agencies", "between federal and state law": the noun, unless something states that. */
const stateNoun: Repair = (token, at, tokens) => {
  if (token.lower !== 'state' || token.pos !== 'verb') return undefined
  const left = before(tokens, at)
  const stating =
    is(left, 'modal', 'to', 'pronoun', 'noun') &&
    (is(tokens[at + 1], 'subordinator', 'determiner', 'possessive') || tokens[at + 1]?.lower === 'that')
  return stating ? undefined : 'noun'
}

/** A label ("Damage: ...") is no imperative. */
const label: Repair = (token, at) =>
  at === 0 && token.pos === 'verb' && token.after.startsWith(':') ? 'noun' : undefined

const REPAIRS: readonly Repair[] = [
  month,
  stateNoun,
  label,
  needNot,
  ordinal,
  yet,
  onlyVerb,
  oneCounts,
  adjectivePhrase,
  listEnd,
  that,
  verbToNoun,
  openingNoun,
  adjunct,
  nounToVerb,
  participle,
  copulaAdjective,
  clausePreposition
]

export function repair(tagged: readonly Token[]): Token[] {
  let tokens = [...tagged]
  for (const fix of REPAIRS) {
    tokens = tokens.map((token, at) => {
      const pos = fix(token, at, tokens)
      return pos === undefined || pos === token.pos
        ? token
        : withForms({
            text: token.text,
            lower: token.lower,
            pos,
            start: token.start,
            end: token.end,
            before: token.before,
            after: token.after
          })
    })
  }
  return rescueFinite(tokens)
}
