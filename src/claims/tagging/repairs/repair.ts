// Repairs after tagging: small, ordered, each one a known failure of the statistical tags on prose of this kind (a state
// agency is no stating, a licence fee no licensing). Each looks at neighbours only; later ones see what earlier ones did.
import {withForms} from '../forms.js'
import type {Pos, Token} from '../token.js'
import {
  adjectivePair,
  adjectivePhrase,
  behindGerund,
  copulaAdjective,
  direction,
  floating,
  initial,
  likelyThat,
  month,
  oneCounts,
  ordinal,
  periodic,
  timesSign
} from './adjectives.js'
import type {Repair} from './neighbours.js'
import {
  adjunct,
  agesOf,
  gerundAfterDeterminer,
  label,
  listEnd,
  listMiddle,
  listStart,
  modalNoun,
  openingNoun,
  ownedParticiple,
  ownedThing,
  pairedNoun,
  phraseEnd,
  placeBehindTo,
  stateNoun,
  subjectForm,
  subjectOfNext,
  thingOf,
  verbAfterDeterminer
} from './nouns.js'
import {becauseOf, clausePreposition, relativeThat, that, verbBehindThat, verbBehindWhich, yet} from './openers.js'
import {
  afterPlease,
  afterPronoun,
  baseAfterModal,
  deedOfOne,
  happenedFirst,
  needNot,
  onlyVerb,
  openingVerb,
  participle,
  please,
  rescueFinite
} from './verbs.js'

const REPAIRS: readonly Repair[] = [
  month,
  initial,
  timesSign,
  stateNoun,
  label,
  agesOf,
  subjectForm,
  modalNoun,
  placeBehindTo,
  needNot,
  ordinal,
  periodic,
  yet,
  onlyVerb,
  openingVerb,
  please,
  afterPlease,
  afterPronoun,
  oneCounts,
  adjectivePhrase,
  direction,
  likelyThat,
  floating,
  adjectivePair,
  behindGerund,
  listMiddle,
  thingOf,
  pairedNoun,
  listEnd,
  gerundAfterDeterminer,
  relativeThat,
  that,
  verbBehindThat,
  verbBehindWhich,
  becauseOf,
  verbAfterDeterminer,
  phraseEnd,
  ownedThing,
  ownedParticiple,
  openingNoun,
  listStart,
  subjectOfNext,
  adjunct,
  baseAfterModal,
  participle,
  copulaAdjective,
  deedOfOne,
  happenedFirst,
  clausePreposition
]

const retagged = ({text, lower, start, end, before, after}: Token, pos: Pos): Token =>
  withForms({text, lower, pos, start, end, before, after})

/** All words as the repair finds them; mostly it changes none. */
function apply(fix: Repair, tokens: readonly Token[]): readonly Token[] {
  let repaired = tokens
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]
    const pos = token && fix(token, at, tokens)
    if (token && pos !== undefined && pos !== token.pos) repaired = repaired.with(at, retagged(token, pos))
  }
  return repaired
}

export function repair(tagged: readonly Token[]): Token[] {
  return rescueFinite(REPAIRS.reduce((sofar, fix) => apply(fix, sofar), tagged))
}
