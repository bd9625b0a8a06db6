// The matters that a thing is had on in one of two ways, and what makes two passages clash over each.
import {ADMITTED, KEPT_OUT} from '../../claims/lexicon/admission-terms.js'
import type {TermMatter} from '../../claims/lexicon/term-row.js'
import {NOT_NEEDED} from '../../claims/read/needs.js'
import type {Said} from './said.js'
import {agesMeet, keptOutThere, narrowedAlike, oneThingNeeded, otherWay, sameErrand, twoHolders} from './same-case.js'
import {
  namesAnotherPlace,
  sameDeed,
  sameOccasion,
  samePurchase,
  sameShelter,
  sameSubject,
  speaksOfDecision
} from './same-thing.js'

export interface Rule {
  /** The side that is compared as `own`; the other side is any other. */
  readonly first: string
  /** Where a matter has more than two sides: do these two exclude each other? */
  readonly apart?: (own: string, other: string) => boolean
  /** For an editor: how the two sides exclude each other. */
  readonly link: string
  /** Weight of the words that the passages must share; 0 where the matter is one for the whole page. */
  readonly shared: number
  /** Words of the questions count as well: the matter is one of few on a page. */
  readonly asked?: true
  /** `first` denies, and often in a case only: that case may be what tells the two apart. */
  readonly cases?: true
  /** The other side said of a case may be the exception: a tension. */
  readonly otherInCase?: true
  /** Two names are two things that each go their own way. */
  readonly ofOneName?: true
  /** What must be so besides. */
  readonly also?: (own: Said, other: Said) => boolean
}

/** Words that are rare on the page weigh 1: one of these, or two commoner ones. */
const ONE_RARE_WORD = 0.8
const ONE_WORD = 0.5

const ADMITTING: Rule = {
  first: KEPT_OUT,
  link: 'one lets in what the other keeps out',
  shared: 0,
  cases: true,
  also: (own, other) => agesMeet(own, other) && keptOutThere(own, other)
}

export const RULES: Readonly<Partial<Record<TermMatter, Rule>>> = {
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
    shared: ONE_RARE_WORD
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
  booking: {first: 'no booking needed', link: 'one wants it booked, the other does not', shared: 0, otherInCase: true},
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
