// The name of the organisation, product or scheme that a page is about, as its title prints it.
import type {Insert} from '../claim.js'
import {BODIES} from '../lexicon/bodies.js'
import {closedClass} from '../lexicon/closed-classes.js'
import {NAMING_NOUNS} from '../lexicon/naming-nouns.js'
import {verbReading} from '../tagging/lemma.js'
import {copied, count} from './copied.js'
import {type OwnNoun, ownNouns} from './own-nouns.js'
import {isRole} from './page-reader.js'
import {isMadeOfWords, nameOfHouse, placeByKind} from './title-name.js'

/** A name in the title counts only if the page keeps speaking of it. */
const NAME_MENTIONS = 2

/** Runs of capitalised words: "Harrow Valley Bank", "Museum of Applied Arts", "Loom & Ledger". */
const RUN = /\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:of |and |the |& )?\p{Lu}[\p{L}\p{N}.’'-]*)*/gu

/** Capitalised by habit, not because they name anybody. */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|faq|faqs)$/i

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const GOES_ON_IN_FRONT = /[\p{L}\p{N}./@_-]$/u
const GOES_ON_BEHIND = /^(?:[\p{L}\p{N}@/_-]|\.\p{L})/u

/** Written in lower case in running text; addresses ("kestrel.example") do not count. */
export function isLowered(word: string, source: string): boolean {
  const small = word.toLowerCase()
  for (let at = source.indexOf(small); at >= 0 && at < source.length; at = source.indexOf(small, at + 1)) {
    const end = at + small.length
    if (
      !GOES_ON_IN_FRONT.test(source.slice(Math.max(at - 2, 0), at)) &&
      !GOES_ON_BEHIND.test(source.slice(end, end + 3))
    )
      return true
  }
  return false
}

const isBody = (word: string): boolean => BODIES.has(word.toLowerCase())

/** "C.4", "Chapter", "Modifying": a number, a part of a work or an act, by which pages are titled too. */
const isHeading = (word: string): boolean =>
  /^\p{Lu}?\.?\p{N}/u.test(word) ||
  NAMING_NOUNS.has(word.toLowerCase()) ||
  verbReading(word.toLowerCase())?.form === 'gerund'

/** A proper name is never written in lower case, and the page speaks of it more than once or says what body it is. */
const isProper = (word: string, run: string, source: string): boolean =>
  word.length > 2 &&
  !CALENDAR.test(word) &&
  !(isHeading(word) && !run.split(' ').some(isBody)) &&
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
  /** The title says what body it is: it can speak of itself as "we". */
  readonly body: boolean
}

const ASKS = new Set(['be', 'have', 'do', 'modal', 'relative', 'conjunction', 'preposition'])

/** "Is Old Harrow ..." asks about "Old Harrow"; where every word has a capital, "And" and "In" part the names. */
function names(run: string): string[] {
  const parts: string[][] = [[]]
  for (const word of run.split(' '))
    if (/^\p{Lu}/u.test(word) && ASKS.has(closedClass(word.toLowerCase()) ?? '')) parts.push([])
    else parts.at(-1)?.push(word)
  return parts.map((words) => words.join(' ')).filter((name) => /^\p{Lu}/u.test(name))
}

/** Does running text speak of it, in the middle of a sentence, where a capital is no habit, or as its subject? */
const isSpokenOf = (name: string, body: string): boolean =>
  new RegExp(
    `[\\p{Ll}\\p{N},;:)] ${literal(name)}(?!\\p{L})|(?:^|[.!?] )${literal(name)} (?:is|was|has|does|can|may|will)\\b`,
    'mu'
  ).test(body)

/** As much of the name as running text says: "Exim" of "Exim Mail"; null where it says nothing of it. */
function spoken(name: string, body: string): string | null {
  const words = name.split(' ')
  const end = words.findLastIndex((_, at) => isSpokenOf(words.slice(0, at + 1).join(' '), body))
  return end < 0 ? null : words.slice(0, end + 1).join(' ')
}

/** "Norvik County", where the page says so too: the kind of place belongs to its name, although it is a common noun. */
function inFull(name: string, run: string, body: string): string {
  const next = run.startsWith(`${name} `) ? run.slice(name.length + 1).split(' ')[0] : undefined
  const longer = `${name} ${next ?? ''}`
  return /^(?:County|Province|Parish)$/.test(next ?? '') && body.includes(longer) ? longer : name
}

/** What a run of the title names, as far as the page speaks of it. */
function nameOf(run: string, source: string, body: string): PageName | null {
  if (!run.split(' ').some((word) => isProper(word.replace(/[’']s$/, ''), run, source))) return null
  const isOfBody = run.split(' ').some(isBody)
  const called = shortened(trimRun(run, source), source)
  const said = isOfBody ? called : spoken(called, body)
  const name = said && inFull(said, run, body)
  const organisation = name === null ? null : copied(source, name)
  return organisation && {organisation, own: ownNouns(run, organisation), body: isOfBody}
}

/** "Borough of Alder: Taxis" is the page of Alder. */
function byKind(title: string, source: string): PageName | null {
  const name = placeByKind(title)
  const organisation = name === null ? null : copied(source, name)
  return organisation && {organisation, own: [], body: true}
}

/** What only the title names, on a page that says "we". */
function byTitle(runs: readonly string[], source: string, body: string): PageName | null {
  for (const run of runs) {
    const name = nameOfHouse(run, body, (word) => isLowered(word, source))
    const organisation = name === null ? null : copied(source, name)
    if (organisation) return {organisation, own: ownNouns(run, organisation), body: true}
  }
  return null
}

/** The first name in the title; `body` is the running text of the page. */
export function readName(title: string, source: string, body: string): PageName | null {
  const place = byKind(title, source)
  if (place) return place
  const runs = (title.match(RUN) ?? []).flatMap(names)
  for (const run of runs) {
    const name = nameOf(run, source, body)
    if (name) return name
  }
  return byTitle(runs, source, body)
}

/** What comes before the body in its name and says what kind it is. */
const KINDS = /^(?:unified|public|independent|consolidated|regional|national|federal|municipal|general|community)$/i

/** More words than these nobody repeats: "Harlow Valley Unified School District" is called "Harlow Valley". */
const LONGEST_NAME = 3

/** A long name without the words that say what kind of body it is, where the rest still names it. */
function shortened(name: string, source: string): string {
  const words = name.split(' ')
  if (words.length <= LONGEST_NAME) return name
  const plain = (word: string): boolean =>
    isBody(word) || KINDS.test(word) || isLowered(word, source) || isMadeOfWords(word)
  const end = words.findIndex(plain)
  return end > 0 ? words.slice(0, end).join(' ') : name
}
