import {ADMITTED, KEPT_OUT} from '../../claims/lexicon/admission-terms.js'
import type {TermMatter} from '../../claims/lexicon/term-row.js'
import {NOT_NEEDED} from '../../claims/read/needs.js'
import type {ClauseReading, Concept, Quantity, Term} from '../../claims/reading.js'
import {hull, overlap} from '../../document/span.js'
import {ACTORS, ONE_THING} from '../acts.js'
import type {Tier} from '../contradiction.js'
import {coverage, speaksOf, tellsApart} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {exclude} from '../exclude.js'
import {firstClash} from '../first-clash.js'
import {likeness} from '../lexicon/likeness.js'
import {opposite} from '../lexicon/opposites.js'
import type {Page, Side} from '../side.js'
import {softenersOf} from '../suppress.js'
import {isCue} from '../values.js'
import {bothSay, quoted} from '../wording.js'

interface Said {
  readonly side: Side
  readonly term: Term
}

interface Rule {
  /** The side that is compared as `own`; the other side is any other. */
  readonly first: string
  /** Where a matter has more than two sides: do these two exclude each other? */
  readonly apart?: (own: string, other: string) => boolean
  /** For an editor: how the two sides exclude each other. */
  readonly link: string
  /** Weight of the words that the passages must share; 0 where the matter is one for the whole page. */
  readonly shared: number
  /** What holds for all of them needs no words in common. */
  readonly wide?: true
  /** Words of the questions count as well: the matter is one of few on a page. */
  readonly asked?: true
  /** `first` denies, and often in a case only: that case may be what tells the two apart. */
  readonly cases?: true
  /** Two names are two things that each go their own way. */
  readonly ofOneName?: true
  /** What must be so besides. */
  readonly also?: (own: Said, other: Said) => boolean
}

/** Words that are rare on the page weigh 1: one of these, or two commoner ones. */
const ONE_RARE_WORD = 0.8
const ONE_WORD = 0.5

const DECIDED = new Set(
  'decide decision case file outcome result judgment verdict ruling refusal refuse reject rejection deny denial turn overrule appeal claim dispute award grade mark application'.split(
    ' '
  )
)

const speaksOfDecision = ({side}: Said): boolean => side.concepts.some((c) => DECIDED.has(c.lemma))

const clauseOf = ({side, term}: Said): ClauseReading | undefined =>
  side.claim.reading.clauses.findLast((c) => overlap(c.span, term.span) > 0)

const subjectsOf = ({side}: Said): Concept[] =>
  side.claim.reading.clauses.flatMap((c) => (c.subject ? [c.subject.head, ...c.subject.modifiers] : []))

const sameSubject = (own: Said, other: Said): boolean =>
  subjectsOf(own).some((a) => speaksOf(a, subjectsOf(other), ONE_THING))

/** "kept in Lund only", "copied to Fenport". */
const namesAnotherPlace = (own: Said, other: Said): boolean =>
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
function sameDeed(own: Said, other: Said): boolean {
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
const sameShelter = (own: Said, other: Said): boolean =>
  own.side.claim.reading.unconditional || sameSubject(own, other) || (isGeneral(own) && isGeneral(other))

/** Both passages, or the question of one, name what is paid for: "fee" and "price" name nothing yet. */
function samePurchase({side: a}: Said, {side: b}: Said): boolean {
  const things = ({concepts, claim}: Side): Concept[] =>
    [...concepts, ...claim.reading.about].filter(
      (c) => (c.kind === 'noun' || c.kind === 'adjective') && tellsApart(c) && !isCue(c) && !ACTORS.has(c.lemma)
    )
  return things(a).some((c) => speaksOf(c, things(b), ONE_THING))
}

/** What stands still in one passage is the subject of the other, on an occasion that both of them or their questions name. */
function sameOccasion(own: Said, other: Said): boolean {
  const words = ({side, term}: Said): Concept[] =>
    [...side.concepts, ...side.claim.reading.about].filter(
      (c) => c.kind !== 'name' && c.kind !== 'adverb' && !ACTORS.has(c.lemma) && !inside(c, term)
    )
  const subject = clauseOf(other)?.subject
  if (!subject || !speaksOf(subject.head, words(own), ONE_THING)) return false
  const thing = [subject.head, ...subject.modifiers]
  return words(other).some((c) => !speaksOf(c, thing, ONE_THING) && speaksOf(c, words(own), ONE_THING))
}

const ONLY = / only$/

/** "By telephone only" leaves out every other way, but not the telephone. */
const otherWay = (own: string, other: string): boolean =>
  ONLY.test(own) && !ONLY.test(other) && own.replace(ONLY, '') !== other

/** What people come for: a complaint may go one way and a booking another. */
const ERRANDS: readonly ReadonlySet<string>[] = [
  'pay payment',
  'report notify',
  'complain complaint',
  'cancel cancellation withdraw',
  'renew renewal',
  'contact question enquiry inquiry ask'
].map((words) => new Set(words.split(' ')))

const errandsOf = ({side}: Said): number[] =>
  ERRANDS.flatMap((words, at) => (side.concepts.some((c) => words.has(c.lemma)) ? [at] : []))

/** Neither passage, or both, speak of an errand of its own. */
function sameErrand(own: Said, other: Said): boolean {
  const [a, b] = [errandsOf(own), errandsOf(other)]
  return (a.length === 0 && b.length === 0) || a.some((at) => b.includes(at))
}

/** What is done one way only, as far as it is named: "wheelchair spaces", not "applications". */
const ASKED_FOR = new Set(
  'application order booking reservation ticket request form registration claim enrolment permit thing everything anything way app portal website'.split(
    ' '
  )
)

/** Wheelchair spaces may have a way of their own: the other passage must speak of them. */
function narrowedAlike(own: Said, other: Said): boolean {
  const subject = clauseOf(own)?.subject
  if (!subject) return true
  const words = [subject.head, ...subject.modifiers].filter(
    (c) => c.kind === 'noun' && !ASKED_FOR.has(c.lemma) && !ACTORS.has(c.lemma)
  )
  return words.length === 0 || words.some((c) => speaksOf(c, other.side.concepts, ONE_THING))
}

const wordsIn = ({side, term}: Said): Concept[] => side.concepts.filter((c) => inside(c, term))

/** "A permit", "no permit": its last noun is the thing. */
function oneThingNeeded(own: Said, other: Said): boolean {
  const [a, b] = [own, other].map((said) => wordsIn(said).findLast((c) => c.kind === 'noun' || c.kind === 'name'))
  return a !== undefined && b !== undefined && likeness(a, b) >= ONE_THING
}

/** The board and the clerk, but not "the board" and "the board of trustees". */
const twoHolders = (own: Said, other: Said): boolean =>
  wordsIn(own).length > 0 &&
  wordsIn(other).length > 0 &&
  !wordsIn(own).some((c) => wordsIn(other).some((d) => d.lemma === c.lemma))

const ages = ({side}: Said): Quantity[] => side.claim.reading.quantities.filter((q) => q.attribute === 'age')

/** Children under eight and children of nine are different children. */
function agesMeet(own: Said, other: Said): boolean {
  const [a, b] = [ages(own), ages(other)]
  return a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => !exclude(x, y)))
}

const AT_PLACE = new Set(['in', 'at', 'on', 'inside', 'beyond', 'within', 'into', 'onto', 'through', 'near'])
const WHEN = new Set(
  'day morning afternoon evening night week weekend weekday month year summer winter spring autumn season time hour minute date case moment lead leash carrier bag hand advance row turn way fact addition person'.split(
    ' '
  )
)

const placesOf = ({side}: Said): Concept[] =>
  side.claim.reading.clauses
    .flatMap((c) => c.phrases)
    .filter((p) => AT_PLACE.has(p.preposition ?? '') && p.head.kind === 'noun' && !WHEN.has(p.head.lemma))
    .map((p) => p.head)

/** Kept out of the pool, let in at the café: two places, unless one of the two rules is for everywhere. */
function keptOutThere(own: Said, other: Said): boolean {
  const there = placesOf(own)
  return (
    there.length === 0 ||
    sweeping(own.side) ||
    everyPlace(own.side) ||
    placesOf(other).some((c) => speaksOf(c, there, ONE_THING))
  )
}

const ADMITTING: Rule = {
  first: KEPT_OUT,
  link: 'one lets in what the other keeps out',
  shared: 0,
  cases: true,
  also: (own, other) => agesMeet(own, other) && keptOutThere(own, other)
}

const RULES: Readonly<Partial<Record<TermMatter, Rule>>> = {
  ...Object.fromEntries([...ADMITTED].map((matter) => [matter, ADMITTING])),
  company: {
    first: 'with a grown-up',
    link: 'one lets children come alone, the other does not',
    shared: 0,
    also: agesMeet
  },
  trade: {
    first: 'by a professional only',
    link: 'one leaves the work to trained people, the other to anybody',
    shared: 0
  },
  cards: {first: 'no cards', link: 'one takes cards, the other does not', shared: 0, cases: true},
  language: {first: 'one language only', link: 'one keeps to one language, the other does not', shared: 0, cases: true},
  interest: {
    first: 'no interest',
    link: 'one lets the money grow, the other does not',
    shared: ONE_WORD,
    asked: true,
    cases: true
  },
  need: {
    first: NOT_NEEDED,
    link: 'one asks for what the other does not',
    shared: ONE_WORD,
    asked: true,
    cases: true,
    also: oneThingNeeded
  },
  decider: {
    first: '',
    apart: (own, other) => own !== other,
    link: 'only one of them can have the say',
    shared: ONE_WORD,
    also: twoHolders
  },
  offline: {first: 'needs a connection', link: 'one works without a connection, the other does not', shared: 0},
  change: {first: 'cannot be changed', link: 'one lets it be changed, the other does not', shared: ONE_WORD},
  adverts: {first: 'no adverts', link: 'one shows advertising, the other none', shared: 0},
  exit: {first: 'bound', link: 'one lets people leave, the other does not', shared: 0},
  quota: {first: 'as many as qualify', link: 'one has room for all, the other for some', shared: 0},
  staffed: {
    first: 'somebody there',
    link: 'there is always somebody in one, and at times nobody in the other',
    shared: 0
  },
  hours: {first: 'open every day', link: 'one never closes, the other does', shared: 0},
  eligible: {first: 'some only', link: 'one is for some only, the other for others too', shared: ONE_RARE_WORD},
  locals: {
    first: 'locals only',
    link: 'one turns away outsiders, the other lets them in',
    shared: ONE_WORD,
    asked: true
  },
  course: {
    first: 'automatic',
    link: 'what happens by itself in one has to be asked for or done by hand in the other',
    shared: ONE_RARE_WORD,
    ofOneName: true,
    also: sameDeed
  },
  hands: {
    first: 'done by people',
    link: 'people do it in one, machines alone in the other',
    shared: 0,
    also: sameSubject
  },
  refund: {first: 'kept', link: 'one gives back what the other keeps', shared: 0, cases: true},
  review: {
    first: 'final',
    link: 'one closes the matter for good, the other opens it again',
    shared: 0,
    also: (own, other) => speaksOfDecision(own) && speaksOfDecision(other)
  },
  provider: {first: 'free to choose', link: 'one leaves the choice open, the other takes it away', shared: 0},
  place: {
    first: 'stays in one place',
    link: 'what stays in one place cannot be sent to another',
    shared: 0,
    also: namesAnotherPlace
  },
  notice: {first: 'without notice', link: 'one gives notice first, the other none', shared: 0.4},
  phone: {first: 'no telephone', link: 'there is a telephone in one and none in the other', shared: 0},
  post: {first: 'not sent', link: 'one sends what the other does not', shared: 0},
  leave: {
    first: 'no leave needed',
    link: 'one asks for leave, the other does without',
    shared: ONE_RARE_WORD,
    wide: true
  },
  transfer: {
    first: 'personal',
    link: 'one lets others have what the other ties to one person',
    shared: 0,
    cases: true
  },
  guarantee: {first: 'promised', link: 'one promises what the other does not', shared: ONE_RARE_WORD},
  cash: {first: 'no cash', link: 'one takes cash, the other does not', shared: 0, cases: true},
  extension: {first: 'not extended', link: 'one extends what the other does not', shared: ONE_RARE_WORD, cases: true},
  disposal: {first: 'kept for good', link: 'one keeps what the other erases', shared: ONE_RARE_WORD},
  names: {first: 'anonymous', link: 'one asks for names, the other for none', shared: ONE_WORD},
  queue: {
    first: 'first come, first served',
    link: 'the order of arrival counts in one and not in the other',
    shared: ONE_WORD
  },
  liability: {
    first: 'not answerable',
    link: 'one answers for what the other does not',
    shared: ONE_RARE_WORD,
    cases: true
  },
  tax: {first: 'tax taken', link: 'one takes tax off, the other does not', shared: ONE_WORD},
  pay: {first: 'unpaid', link: 'one pays for what the other does not', shared: ONE_RARE_WORD},
  disclosure: {first: 'closed', link: 'what one keeps to itself the other shows', shared: ONE_RARE_WORD},
  papers: {first: 'no papers needed', link: 'one asks for papers, the other for none', shared: 0},
  booking: {first: 'no booking needed', link: 'one wants it booked, the other does not', shared: 0},
  admission: {first: 'open to all', link: 'one lets everybody in, the other only some', shared: ONE_WORD},
  channel: {
    first: 'online only',
    apart: otherWay,
    link: 'one leaves a single way, the other more',
    shared: 0,
    also: (own, other) => sameErrand(own, other) && narrowedAlike(own, other)
  },
  presence: {first: 'in person', link: 'one wants people to come themselves, the other does not', shared: ONE_WORD},
  attempts: {first: 'once only', link: 'one allows it again, the other does not', shared: ONE_WORD},
  amount: {first: 'without limit', link: 'one sets a limit, the other none', shared: ONE_RARE_WORD},
  signature: {first: 'both sign', link: 'one wants all to sign, the other one of them', shared: ONE_WORD},
  steps: {first: 'step-free', link: 'one has a way without steps, the other none', shared: ONE_WORD},
  substitute: {
    first: 'nothing else will do',
    link: 'one accepts something else in its place, the other nothing else',
    shared: 0
  },
  onset: {
    first: 'at once',
    link: 'it begins at once in one and after a wait in the other',
    shared: 0,
    also: sameShelter
  },
  tariff: {
    first: 'flat',
    link: 'the price is one in one passage and varies in the other',
    shared: 0,
    also: samePurchase
  },
  service: {first: 'stopped', link: 'it stands still in one and goes on in the other', shared: 0, also: sameOccasion}
}

/**
 * Matters in which pairs of two or more of the documents that we measure on were right, and none of real documentation was wrong.
 * The others are told as a tension until they are: a trade, for recall, that nobody who is accused has to pay for.
 */
const PROVEN: ReadonlySet<TermMatter> = new Set<TermMatter>([
  'course',
  'refund',
  'review',
  'provider',
  'place',
  'leave',
  'onset',
  'tariff',
  ...ADMITTED,
  'company',
  'trade',
  'cards',
  'cash',
  'locals',
  'channel',
  'papers',
  'booking',
  'disclosure',
  'transfer',
  'post',
  'substitute',
  'decider',
  'need',
  'offline',
  'quota',
  'staffed',
  'service',
  'eligible'
])

/** Say that a thing is needed, not which. */
const ASKING = new Set(['need', 'require', 'ask', 'have', 'show', 'carry', 'take'])

const inside = (c: Concept, {span}: Term): boolean => c.span.start >= span.start && c.span.end <= span.end

/** Weight of the things that both speak of, besides their names, their people and the terms themselves. */
function sharedWeight(own: Side, a: Term, other: Side, b: Term, page: Page, asked: boolean): number {
  const words = ({concepts, claim}: Side): readonly Concept[] =>
    asked ? [...concepts, ...claim.reading.about] : concepts
  const things = (side: Side): Concept[] =>
    words(side).filter(
      (c) => c.kind !== 'name' && !ACTORS.has(c.lemma) && !(a.matter === 'need' && ASKING.has(c.lemma))
    )
  return coverage(things(own), things(other), page.weight)
    .met.filter((m) => m.grade >= ONE_THING && (a.matter === 'course' || !(inside(m.own, a) && inside(m.other, b))))
    .reduce((sum, m) => sum + page.weight(m.own.lemma) * m.grade, 0)
}

const ALL = new Set(['any', 'every', 'all', 'each', 'no'])

/** It holds whatever the case: "under no circumstances", "any customer who". */
const sweeping = ({claim}: Side): boolean =>
  claim.reading.unconditional || claim.reading.clauses.some((c) => ALL.has(c.subject?.determiner ?? ''))

/** "On any ward", "in all rooms": the place is every place. */
const everyPlace = ({claim}: Side): boolean =>
  claim.reading.clauses.some((c) =>
    c.phrases.some((p) => AT_PLACE.has(p.preposition ?? '') && ALL.has(p.determiner ?? ''))
  )

const inCase = ({claim}: Side): boolean => claim.reading.conditional || claim.reading.exception

/** Null where a denial in one case leaves the other side alone. */
function tierOf(matter: TermMatter, rule: Rule, own: Side, other: Side): Tier | null {
  const everywhere = own.claim.reading.unconditional
  if (rule.cases && inCase(own) && !everywhere && !(ADMITTED.has(matter) && sweeping(own))) return null
  const carvedOut = rule.cases && inCase(other) && !everywhere && !sweeping(other)
  const named = rule.ofOneName && softenersOf(own, other).includes('name')
  const soft = carvedOut || named || own.claim.hedged || other.claim.hedged
  return soft || !PROVEN.has(matter) ? 'tension' : 'contradiction'
}

const opposed = ({first, apart}: Rule, own: string, other: string): boolean =>
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

/** Where a page says it again and again, one story is enough: of all that would clash, the two that have most in common. */
function fitBest(own: Said, other: Said, rule: Rule, page: Page): boolean {
  const bond = (a: Said, b: Said): number => sharedWeight(a.side, a.term, b.side, b.term, page, true)
  const clashes = (a: Said, b: Said): boolean =>
    a.side.passage !== b.side.passage && opposed(rule, a.term.side, b.term.side) && (rule.also?.(a, b) ?? true)
  const here = bond(own, other)
  const said = saidOf(own.term.matter, page)
  return !said.some((rival) => {
    if (rival.side === own.side || rival.side === other.side) return false
    return (clashes(own, rival) && bond(own, rival) > here) || (clashes(rival, other) && bond(rival, other) > here)
  })
}

function clash(own: Side, a: Term, other: Side, b: Term, page: Page): Clash | null {
  const rule = RULES[a.matter]
  if (!rule || a.matter !== b.matter || !opposed(rule, a.side, b.side)) return null
  if (rule.also && !rule.also({side: own, term: a}, {side: other, term: b})) return null
  const least = (rule.cases || rule.wide) && (sweeping(own) || sweeping(other)) ? 0 : rule.shared
  const tier = tierOf(a.matter, rule, own, other)
  if (tier === null || sharedWeight(own, a, other, b, page, rule.asked === true) < least) return null
  if (least === 0 && !fitBest({side: own, term: a}, {side: other, term: b}, rule, page)) return null
  return {
    tier,
    own: a.span,
    other: b.span,
    message: `${quoted(page, a.span)} against ${quoted(page, b.span)}`,
    why: bothSay(
      page,
      {side: own, span: hull(own.claim.spans), focus: a.span},
      {side: other, span: hull(other.claim.spans), focus: b.span},
      rule.link
    )
  }
}

export default defineDetector({
  id: 'opposed-terms',
  title: 'One thing on two opposite terms',
  why: 'A renewal cannot be automatic and have to be asked for, a decision cannot be final and open to review.',
  resolve: 'Find the terms that are in force, and say for whom and in which case each holds.',
  tolerates: ['name', 'circumstance', 'exception'],
  measured: {
    on: '2026-11-24',
    development: {right: 21, fired: 22, documents: 12, pairs: 0},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches what happens by itself and has to be asked for',
      text: 'The mooring permit is renewed automatically every spring.\n\nA mooring permit is renewed only after the owner has filed a request.\n',
      finds: ['3:29-3:69 “automatically” against “only after the owner has filed a request”']
    },
    {
      name: 'leaves two things of which one is asked for',
      text: 'The mooring permit is renewed automatically every spring.\n\nA parking badge has to be applied for.\n',
      finds: []
    },
    {
      name: 'catches a last word that is not the last',
      text: 'The decision of the Marrow harbour board is final.\n\nAny skipper can appeal against the outcome before the tide court.\n',
      finds: ['3:13-3:23 “decision of the Marrow harbour board is final” against “can appeal”']
    },
    {
      name: 'leaves another thing that is final',
      text: 'The sale of a boat in Marrow is final.\n\nAny skipper can appeal against the outcome before the tide court.\n',
      finds: []
    },
    {
      name: 'catches money that is given back and kept',
      text: 'Skippers who leave early get the whole fee back.\n\nFees are not refunded under any circumstances.\n',
      finds: ['3:10-3:22 “not refunded” against “get the whole fee back”']
    },
    {
      name: 'leaves money that is kept in one case',
      text: 'Skippers who leave early get the whole berth fee back.\n\nThe berth fee is not refunded if the boat was sold.\n',
      finds: []
    },
    {
      name: 'catches papers that stay and travel',
      text: 'The harbour books are stored exclusively in Marrow.\n\nA copy of each page is sent to a vault in Fenport.\n',
      finds: ['3:24-3:42 “stored exclusively in” against “sent to a vault in”']
    },
    {
      name: 'catches cover at once and after a wait',
      text: 'Your boat is insured from the minute the form reaches the harbour office.\n\nCoverage starts ten days after the first payment.\n',
      finds: ['3:1-3:31 “insured from the minute” against “Coverage starts ten days after”']
    },
    {
      name: 'leaves two cases of which one waits',
      text: 'Storm damage is covered from the first day.\n\nTheft is covered once ten days have passed.\n',
      finds: []
    },
    {
      name: 'catches one fee and a fee that varies',
      text: 'The harbour charges a flat fee for a berth.\n\nThe fee for a berth depends on the length of the boat.\n',
      finds: ['3:5-3:31 “flat fee” against “fee for a berth depends on”']
    },
    {
      name: 'leaves one fee and another that varies',
      text: 'The harbour charges a flat fee for a berth.\n\nThe price of diesel depends on the season.\n',
      finds: []
    },
    {
      name: 'catches a card that is blocked and goes on working',
      text: 'After a theft has been reported, the mooring card is blocked.\n\nA mooring card keeps working until the theft has been looked into.\n',
      finds: ['3:16-3:29 “blocked” against “keeps working”']
    },
    {
      name: 'leaves two occasions',
      text: 'The mooring card is blocked when a boat is sold.\n\nThe mooring card keeps working in winter.\n',
      finds: []
    },
    {
      name: 'leaves a choice of two other things',
      text: 'Members may hire any boat on the quay.\n\nThe harbour takes its pilots from its own list.\n',
      finds: []
    }
  ],
  compare(own, other, page) {
    return firstClash(own.claim.reading.terms, other.claim.reading.terms, (a, b) => clash(own, a, other, b, page))
  }
})
