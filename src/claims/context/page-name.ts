// The name of the organisation, product or scheme that a page is about, as its title prints it.
import type {Insert} from '../claim.js'
import {BODIES} from '../lexicon/bodies.js'
import {copied, count} from './copied.js'
import {type OwnNoun, ownNouns} from './own-nouns.js'
import {isRole} from './page-reader.js'

/** A name in the title counts only if the page keeps speaking of it. */
const NAME_MENTIONS = 2

/** Runs of capitalised words: "Harrow Valley Bank", "Museum of Applied Arts", "Loom & Ledger". */
const RUN = /\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:of |and |the |& )?\p{Lu}[\p{L}\p{N}.’'-]*)*/gu

/** Capitalised by habit, not because they name anybody. */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|faq|faqs)$/i

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Written in lower case in running text; addresses ("kestrel.example") do not count. */
export const isLowered = (word: string, source: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}./@_-])${literal(word.toLowerCase())}(?![\\p{L}\\p{N}@/_-]|\\.\\p{L})`, 'u').test(source)

const isBody = (word: string): boolean => BODIES.has(word.toLowerCase())

/** A proper name is never written in lower case, and the page speaks of it more than once or says what body it is. */
const isProper = (word: string, run: string, source: string): boolean =>
  word.length > 2 &&
  !CALENDAR.test(word) &&
  !isBody(word) &&
  !isRole(word) &&
  !isLowered(word, source) &&
  (count(source, word) > NAME_MENTIONS ||
    (count(source, word) === NAME_MENTIONS && !/^(?:The|A|An) /.test(run)) ||
    run.split(' ').some(isBody))

/** The run without what follows the name: "Meridian Coastal Airways Baggage Policy" names "Meridian Coastal Airways". */
function trimRun(run: string, source: string): string {
  const words = run.split(' ')
  const droppable = (word: string): boolean =>
    !isBody(word) &&
    (isLowered(word, source) ||
      CALENDAR.test(word) ||
      count(source, word) < NAME_MENTIONS ||
      /^(?:of|and|the|&)$/.test(word))
  while (words.length > 1 && droppable(words.at(-1) ?? '')) words.pop()
  return words.join(' ').replace(/[.,’']+$/, '')
}

export interface PageName {
  readonly organisation: Insert
  readonly own: readonly OwnNoun[]
}

/** The first run of the title that holds a proper name. */
export function readName(title: string, source: string): PageName | null {
  const runs = title.match(RUN) ?? []
  const run = runs.find((r) => r.split(' ').some((w) => isProper(w.replace(/[’']s$/, ''), r, source)))
  const organisation = run === undefined ? null : copied(source, shortened(trimRun(run, source), source))
  return run === undefined || !organisation ? null : {organisation, own: ownNouns(run, organisation)}
}

/** What comes before the body in its name and says what kind it is. */
const KINDS = /^(?:unified|public|independent|consolidated|regional|national|federal|municipal|general|community)$/i

/** More words than these nobody repeats: "Harlow Valley Unified School District" is called "Harlow Valley". */
const LONGEST_NAME = 3

/** A long name without the words that say what kind of body it is, where the rest still names it. */
function shortened(name: string, source: string): string {
  const words = name.split(' ')
  if (words.length <= LONGEST_NAME) return name
  const plain = (word: string): boolean => isBody(word) || KINDS.test(word) || isLowered(word, source)
  const end = words.findIndex(plain)
  return end > 0 ? words.slice(0, end).join(' ') : name
}
