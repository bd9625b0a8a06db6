// What a whole page takes for granted and its sentences leave out: whose page it is, where it holds, who "you" are.
import type {Document} from '../../document/document.js'
import type {Insert} from '../claim.js'
import {PEOPLE} from '../lexicon/wordnet-people.js'

export interface PageFrame {
  /** "in New Mexico", as the title prints it; null where the page has no one place. */
  readonly place: Insert | null
  /** The organisation, product or scheme that the page is about. */
  readonly organisation: Insert | null
  /** What "you" stands for ("the passenger"), where the page names its readers often enough. */
  readonly reader: Insert | null
}

/** A place or name in the title counts only if the page keeps speaking of it. */
const PLACE_MENTIONS = 4
const NAME_MENTIONS = 2
const READER_MENTIONS = 4

const count = (text: string, word: string): number => text.split(word).length - 1

const copied = (source: string, text: string): Insert | null => {
  const start = source.indexOf(text)
  return start < 0 ? null : {text, from: {start, end: start + text.length}}
}

function readPlace(title: string, source: string): Insert | null {
  const match =
    /\b(?:in|at) (?:the )?(?:City of |State of )?((?:\p{Lu}[\p{L}.’'-]+)(?: (?:of |and )?\p{Lu}[\p{L}.’'-]+)*)\s*(?=[:,–—-]|$)/u.exec(
      title
    )
  const name = match?.[1]
  return match && name && count(source, name) >= PLACE_MENTIONS ? copied(source, match[0].trim()) : null
}

/** Words of titles that name no one. */
const GENERIC = new Set(
  `faq faqs frequently asked questions answers guide guidance policy rules terms service services information overview handbook manual notes help about the and your our for of to in on with
   everything you wanted know need common member members visitor visitors customer customers explained page leaflet patient patients parents runners vendors candidates taking what how`
    .trim()
    .split(/\s+/)
)

/** Runs of capitalised words in the title, every sub-run, longest first. */
function namesIn(title: string): string[] {
  const runs = title.match(/\p{Lu}[\p{L}\p{N}.’'&-]*(?: (?:of |and |the )?\p{Lu}[\p{L}\p{N}.’'&-]*)*/gu) ?? []
  const grams = runs.flatMap((run) => {
    const words = run.split(' ')
    return words.flatMap((_, i) => words.slice(i).map((_, j) => words.slice(i, i + j + 1)))
  })
  return grams
    .filter(
      (words) =>
        words.some((w) => !GENERIC.has(w.toLowerCase())) &&
        /^\p{Lu}/u.test(words[0] ?? '') &&
        /^\p{Lu}/u.test(words.at(-1) ?? '')
    )
    .sort((a, b) => b.length - a.length)
    .map((words) => words.join(' ').replace(/[.,’']$/, ''))
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A name in running text stands before a lower-case word at least once; a headline word does not. */
function readOrganisation(title: string, body: string, source: string): Insert | null {
  const name = namesIn(title).find(
    (n) => count(body, n) >= NAME_MENTIONS && new RegExp(`${literal(n)}(?:’s|'s)? \\p{Ll}`, 'u').test(body)
  )
  return name === undefined ? null : copied(source, name)
}

const people = new Set(PEOPLE.trim().split(/\s+/))

function readReader(body: string): string | null {
  const counts = new Map<string, number>()
  for (const [, word = ''] of body.toLowerCase().matchAll(/\b(?:the|a|an|each|every|any) ([a-z]+)\b/g))
    if (people.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of [...counts.keys()])
    counts.set(word, (counts.get(word) ?? 0) + count(body.toLowerCase(), ` ${word}s`))
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return best && best[1] >= READER_MENTIONS ? best[0] : null
}

function readerInsert(body: string, source: string): Insert | null {
  const noun = readReader(body)
  if (noun === null) return null
  const phrase = ['the', 'a', 'an', 'each', 'every', 'any'].map((d) => `${d} ${noun}`).find((p) => source.includes(p))
  return phrase === undefined ? null : copied(source, phrase)
}

export function readPageFrame(document: Document): PageFrame {
  const {title, source, sections} = document
  const body = sections.flatMap((s) => s.blocks.map((b) => b.text.text)).join('\n')
  const place = title === null ? null : readPlace(title, source)
  return {
    place,
    organisation: title === null || place !== null ? null : readOrganisation(title, body, source),
    reader: /\byou\b/i.test(body) ? readerInsert(body, source) : null
  }
}
