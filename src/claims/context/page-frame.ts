// What a whole page takes for granted and its sentences leave out: whose page it is, where it holds, who "you" are.
import type {Document} from '../../document/document.js'
import type {Insert} from '../claim.js'

export interface PageFrame {
  /** "in New Mexico", as the title prints it; null where the page has no one place. */
  readonly place: Insert | null
  /** The organisation, product or scheme that the page is about. */
  readonly organisation: Insert | null
  /** What "you" stands for ("the passenger"), where the page names its readers often enough. */
  readonly reader: Insert | null
}

/** A place or name in the title counts only if the page keeps speaking of it. */
const PLACE_MENTIONS = 2
const NAME_MENTIONS = 2
const READER_MENTIONS = 4

const count = (text: string, word: string): number => text.split(word).length - 1

const copied = (source: string, text: string): Insert | null => {
  const start = source.indexOf(text)
  return start < 0 ? null : {text, from: {start, end: start + text.length}}
}

function readPlace(title: string, source: string): Insert | null {
  const match =
    /\bin (?:the )?(?:City of |State of )?((?:\p{Lu}[\p{L}.’'-]+)(?: (?:of |and )?\p{Lu}[\p{L}.’'-]+)*)\s*(?=[:,–—-]|$)/u.exec(
      title
    )
  const name = match?.[1]
  if (!match || !name || count(source, name) < PLACE_MENTIONS) return null
  // "in the City of Corvane" is "in Corvane" to whoever lives there, where the page says so too.
  return (/ of /.test(match[0]) ? copied(source, `in ${name}`) : null) ?? copied(source, match[0].trim())
}

/** Runs of capitalised words: "Harrow Valley Bank", "Museum of Applied Arts", "Loom & Ledger". */
const RUN = /\p{Lu}[\p{L}\p{N}.’'-]*(?: (?:of |and |the |& )?\p{Lu}[\p{L}\p{N}.’'-]*)*/gu

/** Capitalised by habit, not because they name anybody. */
const CALENDAR =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|may|june|july|august|september|october|november|december|faq|faqs)$/i

/** Kinds of bodies: they belong to the name although the page also uses them as common nouns. */
const BODIES = new Set(
  'airways bank clinic hospital museum library exchange market union observatory ferries school district center centre university council company society club trust institute airline railway ward agency authority court college academy foundation association federation church cathedral theatre theater gallery zoo aquarium park gardens festival marathon fair regatta orchestra choir pharmacy shelter hostel hotel cooperative brewery airport stadium arena lodge ministry department bureau commission'.split(
    ' '
  )
)

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

/** The first run of the title that holds a proper name. */
function readOrganisation(title: string, source: string): Insert | null {
  const runs = title.match(RUN) ?? []
  const run = runs.find((r) => r.split(' ').some((w) => isProper(w.replace(/[’']s$/, ''), r, source)))
  return run === undefined ? null : copied(source, shortened(trimRun(run, source), source))
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

/** Roles in which a page addresses its readers. A judge or a clerk is never "you". */
const READERS = new Set(
  `customer passenger participant member applicant resident visitor guest tenant student patient donor rider driver candidate voter vendor host owner user borrower traveler traveller homeowner
   employee parent runner shopper subscriber policyholder cardholder renter buyer seller player attendee taxpayer pupil client viewer cyclist claimant learner consumer reader holder citizen`
    .trim()
    .split(/\s+/)
)

const HEAD =
  /\b(?:the|a|an|each|every|any) ([a-z]+)(?=[.,;:)?!]|['’]s|\s+(?:who|that|whose|is|are|was|has|have|had|may|might|must|can|cannot|could|will|would|should|shall|does|did|to|of|in|on|at|by|for|from|with|and|or|if|when|unless|before|after|gets?|pays?|needs?|receives?)\b)/g

function readReader(body: string): string | null {
  const counts = new Map<string, number>()
  // A head, not a modifier: "the partner airline" speaks of no partner.
  for (const [, word = ''] of body.toLowerCase().matchAll(HEAD))
    if (READERS.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
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
    organisation: title === null || place !== null ? null : readOrganisation(title, source),
    reader: /\byou\b/i.test(body) ? readerInsert(body, source) : null
  }
}
