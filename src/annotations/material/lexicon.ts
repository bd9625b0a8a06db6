// Words on which the truth of a sentence turns. Each group lists words of one effect, so that `each` for `every` is proven
// harmless by value while `any` is not. Groups follow Quirk et al., A Comprehensive Grammar of the English Language (1985):
// negation 10.54, modals 4.49, quantifiers 5.10, conditions 15.33, comparison 15.63; the scope words are ours.
import {MODE_ADJECTIVES, MODE_VERBS} from '../../claims/lexicon/modes.js'
import {stemOf} from '../anchoring/words.js'
import {oneSpelling} from './same-word.js'

/** What kind of weight a word has, in the order in which a change is told. */
export const KINDS = [
  'number',
  'unit',
  'date',
  'name',
  'negation',
  'modal',
  'quantifier',
  'limit',
  'exception',
  'condition',
  'comparison',
  'citation',
  'hedge',
  'time',
  'relation',
  'scope',
  'question'
] as const
export type Kind = (typeof KINDS)[number]

type Groups = readonly (readonly [Kind, string])[]

/** One line is one effect; `|` parts its wordings, the first of which is its name. Longer wordings are tried first. */
const GROUPS: Groups = [
  ['limit', 'at least|no less than|not less than|no fewer than|not fewer than|a minimum of|minimum of'],
  ['limit', 'at most|no more than|not more than|up to|a maximum of|maximum of|no later than|not later than'],
  ['limit', 'more than|greater than|in excess of'],
  ['limit', 'less than|fewer than'],
  ['limit', 'only|just|solely|merely|exclusively'],
  ['limit', 'almost|nearly'],
  ['limit', 'exactly|precisely'],
  ['limit', 'quite|fairly|rather'],
  ['limit', 'alone'],
  ['limit', 'minus'],
  ['limit', 'plus or minus'],
  ['limit', 'left|remaining'],
  ['negation', "not|n't"],
  ['negation', 'no longer'],
  ['negation', 'no|none'],
  ['negation', 'never|at no time'],
  ['negation', 'nobody|no one'],
  ['negation', 'nothing'],
  ['negation', 'nowhere'],
  ['negation', 'neither'],
  ['negation', 'nor'],
  ['negation', 'without'],
  ['negation', 'hardly|scarcely|barely'],
  ['negation', 'fail|fails|failed|failing'],
  ['negation', 'lack|lacks|lacked|lacking'],
  ['negation', 'deny|denies|denied|denying'],
  ['negation', 'prevent|prevents|prevented|preventing'],
  ['negation', 'cease|ceases|ceased'],
  ['negation', 'stop|stops|stopped|stopping'],
  ['negation', 'refuse|refuses|refused|refusing'],
  ['negation', 'decline|declines|declined|declining'],
  ['negation', 'avoid|avoids|avoided|avoiding'],
  ['negation', 'ignore|ignores|ignored|ignoring'],
  ['negation', 'omit|omits|omitted|omitting'],
  ['modal', 'may'],
  ['modal', 'might'],
  ['modal', 'can|be able to|is able to|are able to'],
  ['modal', 'could'],
  ['modal', 'must|have to|has to'],
  ['modal', 'shall'],
  ['modal', 'should|ought to'],
  ['modal', "will|'ll"],
  ['modal', "would|'d"],
  ['modal', 'need to|needs to'],
  ['quantifier', 'all|every|each'],
  ['quantifier', 'everyone|everybody'],
  ['quantifier', 'everything'],
  ['quantifier', 'any'],
  ['quantifier', 'anyone|anybody'],
  ['quantifier', 'some'],
  ['quantifier', 'someone|somebody'],
  ['quantifier', 'another'],
  ['quantifier', 'both'],
  ['quantifier', 'either'],
  ['quantifier', 'most|the majority of|a majority of'],
  ['quantifier', 'many|a lot of|lots of|numerous'],
  ['quantifier', 'few'],
  ['quantifier', 'a few'],
  ['quantifier', 'several'],
  ['quantifier', 'much'],
  ['quantifier', 'little'],
  ['quantifier', 'a little|a bit'],
  ['quantifier', 'always|at all times'],
  ['quantifier', 'often|frequently'],
  ['quantifier', 'usually|normally|typically|generally'],
  ['quantifier', 'sometimes|occasionally|at times'],
  ['quantifier', 'rarely|seldom'],
  ['quantifier', 'mostly|mainly|primarily|largely|chiefly'],
  ['quantifier', 'partly|partially|in part'],
  ['quantifier', 'fully|entirely|completely|wholly|totally'],
  ['quantifier', 'certain'],
  ['quantifier', 'automatically'],
  ['exception', 'unless'],
  ['exception', 'except|except for|excepting|other than|apart from|aside from|save for'],
  ['exception', 'exclude|excludes|excluded|excluding'],
  ['exception', 'exempt|exempts|exempted'],
  ['exception', 'notwithstanding'],
  ['exception', 'regardless'],
  ['condition', 'if|in case|provided that|providing that|as long as|so long as|on condition that'],
  ['condition', 'when|whenever'],
  ['condition', 'whether'],
  ['condition', 'until|till'],
  ['condition', 'once'],
  ['condition', 'subject to'],
  ['condition', 'depending on'],
  ['condition', 'otherwise'],
  ['comparison', 'more|higher|greater|larger|bigger'],
  ['comparison', 'better'],
  ['comparison', 'less|fewer|lower|smaller'],
  ['comparison', 'worse'],
  ['comparison', 'longer'],
  ['comparison', 'later'],
  ['comparison', 'older'],
  ['comparison', 'shorter'],
  ['comparison', 'earlier|sooner'],
  ['comparison', 'younger'],
  ['comparison', 'faster|quicker'],
  ['comparison', 'slower'],
  ['comparison', 'maximum|highest|greatest|largest|biggest'],
  ['comparison', 'best'],
  ['comparison', 'minimum|least|lowest|smallest'],
  ['comparison', 'worst'],
  ['comparison', 'longest'],
  ['comparison', 'latest'],
  ['comparison', 'oldest'],
  ['comparison', 'last'],
  ['comparison', 'shortest'],
  ['comparison', 'earliest'],
  ['comparison', 'youngest'],
  ['comparison', 'same|equal|identical'],
  ['comparison', 'different|differing'],
  ['hedge', 'maybe|perhaps|possibly'],
  ['hedge', 'probably|likely|presumably'],
  ['hedge', 'allegedly|reportedly|apparently'],
  ['hedge', 'i think|i believe|we think|we believe|in my opinion|in our opinion'],
  ['hedge', 'seem|seems|seemed|appear to|appears to|appeared to'],
  ['time', 'was|were'],
  ['time', 'had'],
  ['time', 'did'],
  ['time', 'used to'],
  ['time', 'no later|not yet'],
  ['time', 'still'],
  ['time', 'formerly|previously'],
  ['time', 'now|currently|at present'],
  ['time', 'today'],
  ['time', 'soon|shortly'],
  ['relation', 'before|prior to'],
  ['relation', 'after|following the'],
  ['relation', 'since'],
  ['relation', 'within'],
  ['relation', 'over|above'],
  ['relation', 'under|below|beneath'],
  ['relation', 'between'],
  ['relation', 'against'],
  ['relation', 'during'],
  ['relation', 'instead of|rather than'],
  ['scope', 'federal'],
  ['scope', 'state'],
  ['scope', 'local|municipal'],
  ['scope', 'national'],
  ['scope', 'civil'],
  ['scope', 'criminal'],
  ['scope', 'public|publicly'],
  ['scope', 'private|privately|confidential'],
  ['scope', 'sealed'],
  ['scope', 'legal|lawful|legally|lawfully'],
  ['scope', 'illegal|unlawful|illegally|unlawfully'],
  ['scope', 'unable'],
  ['scope', 'void|invalid'],
  ['scope', 'valid'],
  ['scope', 'final'],
  ['scope', 'temporary|temporarily|provisional'],
  ['scope', 'permanent|permanently'],
  ['scope', 'annual|yearly|annually'],
  ['scope', 'monthly'],
  ['scope', 'weekly'],
  ['scope', 'daily'],
  ['scope', 'hourly'],
  ['scope', 'nightly'],
  ['scope', 'quarterly'],
  ['scope', 'overnight'],
  ['scope', 'year-round'],
  ['scope', 'seasonal|seasonally'],
  ['scope', 'weekend|weekends'],
  ['scope', 'weekday|weekdays'],
  ['scope', 'gross'],
  ['scope', 'net'],
  ['scope', 'registered'],
  ['scope', 'licensed|licenced'],
  ['scope', 'certified'],
  ['scope', 'eligible'],
  ['scope', 'qualified'],
  ['scope', 'commercial|commercially'],
  ['scope', 'residential'],
  ['scope', 'domestic'],
  ['scope', 'foreign'],
  ['scope', 'adult|adults'],
  ['scope', 'juvenile|juveniles'],
  ['scope', 'former'],
  ['scope', 'paid'],
  ['scope', 'unpaid'],
  ['scope', 'undocumented'],
  ['scope', 'draft|drafted'],
  ['scope', 'proposed|planned'],
  ['scope', 'pending'],
  ['scope', 'alleged|suspected|reported'],
  ['scope', 'interim'],
  ['scope', 'informal|unofficial|informally|unofficially'],
  ['scope', 'formal|official|formally|officially'],
  ['scope', 'secret|secretly'],
  ['scope', 'online'],
  ['scope', 'partial']
]

export interface Weight {
  readonly kind: Kind
  /** Name of the group: wordings of one effect have one. */
  readonly value: string
}

const phrases = new Map<string, Weight>()
for (const [kind, wordings] of GROUPS) {
  const value = wordings.split('|')[0] ?? wordings
  for (const wording of wordings.split('|')) phrases.set(wording, {kind, value})
}

/** Duties, permissions and bans as verbs and adjectives: taken away or put in, they change what is said. */
const modes = new Map(
  [...MODE_VERBS, ...MODE_ADJECTIVES].map(([word, force]) => [
    stemOf(oneSpelling(word)),
    `${force}: ${oneSpelling(word)}`
  ])
)

export const LONGEST_PHRASE = 4

/** What the words, in small letters and parted by single blanks, weigh as a whole; undefined where nothing. */
export function weightOf(words: string): Weight | undefined {
  const found = phrases.get(words)
  if (found) return found
  const mode = words.includes(' ') ? undefined : modes.get(stemOf(oneSpelling(words)))
  return mode === undefined ? undefined : {kind: 'modal', value: mode}
}

/** Words that mean something else with a capital: a country, a month, an agency. */
export const CASE_MATTERS: ReadonlySet<string> = new Set(
  'us it who may march august aids polish will mark bill turkey china job nice reading mobile ice act kb mb gb tb'.split(
    ' '
  )
)

/** One for another turns who does what to whom around. */
export const DIRECTIONS: ReadonlySet<string> = new Set('to from for into onto'.split(' '))

/** In place of any other preposition they name another place, movement or time. */
export const ADVERSE: ReadonlySet<string> = new Set(
  'off out outside inside up down from near behind beyond beside across toward towards'.split(' ')
)

/** By themselves behind a verb they make another deed of it: "pays back", "closes down". */
export const PARTICLES: ReadonlySet<string> = new Set('off out outside inside up down back away'.split(' '))

/** One for another is another person. */
export const PERSONS: ReadonlySet<string> = new Set(
  'i you he she it we they me him her us them who my your his our'.split(' ')
)

/** Verbs that deny what is their own object. */
export const OWN_NEGATION: ReadonlySet<string> = new Set(
  'fail lack deny prevent cease stop refuse decline avoid ignore omit'.split(' ')
)
