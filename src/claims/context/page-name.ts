// The name of the organisation, product or scheme that a page is about: its title prints it, and the page says how much of it
// is said every day.
import type {Insert} from '../claim.js'
import {closedClass} from '../lexicon/closed-classes.js'
import {isPlural} from '../tagging/lemma.js'
import {calledBy} from './called-by.js'
import {copied, count} from './copied.js'
import {isBody, isDescribing, isGerund, isProper, isStrange, NAME_MENTIONS} from './name-words.js'
import {type OwnNoun, ownNouns} from './own-nouns.js'

/** Runs of capitalised words: "Harrow Valley Bank", "Museum of Applied Arts", "Loom & Ledger", "Clarisense 3". */
const RUN =
  /\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:of (?:the )?|and |the |& )?\p{Lu}[\p{L}\p{N}.’'-]*| \d{1,2}(?![\p{L}\p{N}]))*/gu

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

export interface PageName {
  readonly organisation: Insert
  readonly own: readonly OwnNoun[]
  /** The title says what body it is, or nothing but the title names it: it can speak of itself as "we". */
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

export interface Page {
  readonly title: string
  readonly source: string
  /** Its running text. */
  readonly body: string
  readonly questions: number
}

/** As much of a name as running text says, all of a body's: "Exim" of "Exim Mail"; null where it says nothing of it. */
function spoken(run: string, {source, body, questions}: Page): string | null {
  const words = run.split(' ')
  if (!words.some((word) => isProper(word, run, source))) return null
  if (words.some(isBody)) return run
  const begun = words.map((_, at) => words.slice(0, at + 1).join(' '))
  if (!begun.some((name) => isSpokenOf(name, body))) return null
  return begun.findLast((name) => isSpokenOf(name, body) || (questions > 1 && body.includes(name))) ?? null
}

const SAYS_WE = /\b(?:we|our|us)\b/i

/** Nothing but the title names it: "Hiring Hartswell Manor". A page of questions is somebody's, and so is one that says "we". */
function titled(run: string, {title, source, body, questions}: Page): string | null {
  const isSomebodys = questions > 1 || (questions > 0 && SAYS_WE.test(body))
  const words = run.split(' ')
  // "Rosters: Guidance" has its topic for a title, even where the page says nothing of rosters.
  const isTopic = words.length === 1 && isPlural(run.toLowerCase())
  return isSomebodys && !isTopic && !title.includes('?') && words.some((word) => isStrange(word, source)) ? run : null
}

/** "the City of Port Ellery", "the University of Eastmere": what stands behind "of" names them, unless the page says it all. */
function namedBehind(run: string, source: string): string {
  const [, front, behind] = /^(.+) of (?:the )?(.+)$/u.exec(run) ?? []
  if (!front || !behind || count(source, run) > 1) return run
  const isName = (words: string): boolean => words.split(' ').some((word) => isStrange(word, source))
  return !isName(front) && isName(behind) ? behind : run
}

const opened = (run: string): string => run.replace(/^(?:The|An?|Your|Our) /, '')

/** Without what is done with it: "Hiring Hartswell Manor". */
function acted(run: string): string {
  const words = run.split(' ')
  const [first = '', next = ''] = words
  return isGerund(first) && /^\p{Lu}/u.test(next) && !isBody(next) ? words.slice(1).join(' ') : run
}

/** "Explorer Pass" of "Corvale Explorer Pass", where the page says no more of it. */
function begun(run: string, source: string): string {
  const words = run.split(' ')
  const said = (start: number): number => count(source, words.slice(start, start + 2).join(' '))
  return words.length > 2 && said(0) === 1 && said(1) > NAME_MENTIONS ? words.slice(1).join(' ') : run
}

/** A run of the title and as much of it as names the page. */
interface Found {
  readonly run: string
  readonly named: string
}

function firstOf(runs: readonly string[], read: (run: string) => string | null): Found | null {
  for (const run of runs) {
    const named = read(run)
    if (named !== null) return {run, named}
  }
  return null
}

const OF_PLACE =
  /\b(City|Town|Borough|County|Village|Municipality|Parish|Province) of ((?:\p{Lu}[\p{L}’'-]+)(?: \p{Lu}[\p{L}’'-]+)*)(?=\s*(?:[:,–—-]|$))/u

/** "Borough of Easthollow: Taxis" is the page of Easthollow, which calls itself "the borough". */
function byKind({title, source}: Page): PageName | null {
  const [, kind, name] = OF_PLACE.exec(title) ?? []
  const organisation = kind && name ? copied(source, name) : null
  return kind && organisation
    ? {organisation, own: [{noun: kind.toLowerCase(), name: organisation, whole: true}], body: true}
    : null
}

/** The name in a run of the page as people say it. */
function nameOf({run, named}: Found, source: string): PageName | null {
  const name = calledBy(named, source, {
    names: (word) => isProper(word, run, source) || isStrange(word, source),
    describes: (word) => isDescribing(word, source)
  })
  const organisation = copied(source, name)
  return organisation && {organisation, own: ownNouns(run, organisation), body: run.split(' ').some(isBody)}
}

/** "Tolland Vale Community Foundation. This guide ...": a page may begin with whose it is, and nothing else in the sentence. */
const BYLINE = new RegExp(`^(?:(?:From|By|Issued by) )?(?:the )?(${RUN.source})(?:, ${RUN.source})*\\.(?: |$)`, 'u')

export function readByline(opening: string, source: string): PageName | null {
  const run = BYLINE.exec(opening)?.[1]
  if (run === undefined) return null
  const named = OF_PLACE.exec(run)?.[2] ?? namedBehind(opened(run), source)
  const found = named.split(' ').some((word) => isStrange(word, source)) ? nameOf({run: named, named}, source) : null
  return found && {...found, body: true}
}

/** The first name in the title. */
export function readName(page: Page): PageName | null {
  const place = byKind(page)
  if (place) return place
  const {title, source} = page
  const runs = (title.match(RUN) ?? []).flatMap(names).map((r) => begun(namedBehind(opened(r), source), source))
  const found = firstOf(runs, (r) => spoken(r, page)) ?? firstOf(runs.map(acted), (r) => titled(r, page))
  return found && nameOf(found, source)
}
