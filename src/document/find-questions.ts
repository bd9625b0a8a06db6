// Which lines are the questions of the page. A page sets its questions in one way; lines that ask in another way are part
// of an answer (a rhetorical question, a list of questions to ask somebody else).
import {isFinished, type Line, textOf} from './lines.js'
import {longestChain} from './number-chain.js'
import {type Ask, QUESTION_FORMS, type QuestionForm, readAsk} from './question-forms.js'

export interface Question {
  /** Place among the lines. */
  readonly line: number
  /** Offsets of the words in the text of the line's leaf, without marker, label and number. */
  readonly start: number
  readonly end: number
  readonly number: number | null
  /** Printed with `Q:` or the like before it. */
  readonly labelled: boolean
}

interface Candidate extends Ask {
  readonly line: number
  readonly source: Line
  /** Something that is no question of the same form follows. */
  readonly answered: boolean
  /** What follows stands in the same list item. */
  readonly ownsNext: boolean
  /** Right below another question with the number before: one of a list of questions, which nobody answers. */
  readonly inRow: boolean
}

// A line at the end of a list of questions is answered only by accident, but may still be one of the page's questions.
const ROW_WEIGHT = 0.3
// A question without question mark is a short line; a sentence of this length is an answer.
const LONGEST_UNMARKED = 120
// Longer lines are sentences, even without a full stop.
const LONGEST_HEADING = 100
const FAQ = /\b(?:f\.?a\.?q\.?s?|frequently asked|questions? (?:and|&) answers?|q ?(?:&|and) ?a|questions)\b/i

/** A question mark makes a question; a label does so without one. */
const isQuestion = (c: Ask): boolean => c.asks || c.form === 'label'

function readCandidates(lines: readonly Line[]): Candidate[] {
  const read = lines.map((line) => readAsk(line))
  return read.flatMap((ask, i) => {
    const [source, above, below] = [lines[i], read[i - 1], read[i + 1]]
    if (!ask || !source) return []
    const item = source.leaf.items.at(-1)?.id
    const ownsNext = item !== undefined && lines[i + 1]?.leaf.items.some((other) => other.id === item) === true
    const answered = i + 1 < lines.length && !(below && isQuestion(below) && below.form === ask.form)
    const inRow = above?.form === 'number' && above.asks && above.number !== null && above.number + 1 === ask.number
    return [{...ask, line: i, source, answered, ownsNext, inRow}]
  })
}

/**
 * The form of most answered questions. Headings win at half as many, since an answer may hold many questions in bold;
 * plain lines are the weakest sign and must clearly lead.
 */
function commonForm(candidates: readonly Candidate[]): QuestionForm | null {
  const counts: {[F in QuestionForm]: number} = {heading: 0, bold: 0, label: 0, number: 0, term: 0, plain: 0}
  for (const c of candidates)
    if (isQuestion(c) && c.answered && (c.form !== 'plain' || standsAlone(c))) counts[c.form]++
  const marked = QUESTION_FORMS.filter((form) => form !== 'plain')
  const common = marked.reduce((a, b) => (counts[b] > counts[a] ? b : a))
  const form = counts.heading > 0 && counts.heading * 2 >= counts[common] ? 'heading' : common
  if (counts.plain > Math.max(1, 2 * counts[form])) return 'plain'
  return counts[form] > 0 ? form : counts.plain > 0 ? 'plain' : null
}

/** A plain question opens a paragraph outside any list, or a bullet that goes on with the answer. */
const standsAlone = ({source, ownsNext}: Candidate): boolean =>
  source.opens &&
  (source.leaf.items.length === 0 || (source.leaf.items.length === 1 && source.number === null && ownsNext))

const FINDERS: Record<
  QuestionForm,
  (candidates: readonly Candidate[], lines: readonly Line[]) => readonly Candidate[]
> = {
  heading: findHeadings,
  bold: (candidates) => findSet(candidates, 'bold'),
  label: (candidates) => candidates.filter((c) => c.form === 'label'),
  number: findNumbered,
  term: (candidates) => candidates.filter((c) => c.form === 'term' && (c.asks || c.source.leaf.kind === 'term')),
  plain: findPlain
}

/** Lines set apart (bold): those that ask, and numbered ones that count on from the last question. */
function findSet(candidates: readonly Candidate[], form: QuestionForm): Candidate[] {
  let last: number | null = null
  return candidates.filter((c) => {
    const counts = c.number !== null && c.number === (last ?? 0) + 1
    const taken = c.form === form && (c.asks || counts)
    if (taken) last = c.number ?? last
    return taken
  })
}

/** The depth at which most headings ask; the deeper one on a tie, as the page's title may ask too. */
function questionDepth(headings: readonly Candidate[], count: (c: Candidate) => boolean): number {
  const counts = new Map<number, number>()
  for (const c of headings) if (count(c)) counts.set(c.source.leaf.depth, (counts.get(c.source.leaf.depth) ?? 0) + 1)
  return [...counts].reduce((a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] > a[0]) ? b : a), [0, 0])[0]
}

function findHeadings(candidates: readonly Candidate[]): Candidate[] {
  const headings = candidates.filter((c) => c.form === 'heading')
  const depth = questionDepth(headings, (c) => c.asks)
  const found: Candidate[] = []
  let open: number | null = null
  for (const [i, c] of headings.entries()) {
    const own = c.source.leaf.depth
    if (open !== null && own > open) continue
    open = null
    if (isHeadingQuestion(c, own - depth, headings[i + 1])) {
      found.push(c)
      open = own
    }
  }
  return found
}

/** `level`: 0 at the page's question depth, negative above, positive below it. */
function isHeadingQuestion(c: Candidate, level: number, next: Candidate | undefined): boolean {
  if (level === 0) return c.asks || c.number !== null || c.interrogative
  if (!c.asks) return false
  // Above it, a question over deeper questions is the title of a group.
  return level > 0 || !(next?.asks && next.source.leaf.depth > c.source.leaf.depth)
}

/** Numbered lines that ask, by the chain of their numbers. */
function findNumbered(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const asking = candidates.filter((c) => c.form === 'number' && c.asks)
  const groups = headingsBefore(lines)
  const weights = asking.map((c) => (!c.answered ? 0 : c.inRow ? ROW_WEIGHT : 1))
  const chain = longestChain(
    asking.map((c, i) => ({number: c.number ?? 0, weight: weights[i] ?? 0, group: groups[c.line] ?? 0}))
  )
  const answered = chain.filter((i) => (weights[i] ?? 0) > 0)
  if (!answered.some((i) => weights[i] === 1)) return []
  const [first, last] = [answered[0] ?? 0, answered.at(-1) ?? 0]
  return chain.filter((i) => i >= first && i <= last).flatMap((i) => asking[i] ?? [])
}

/** How many headings stand before each line; a short line over a question numbered 1 is a heading by its use. */
function headingsBefore(lines: readonly Line[]): number[] {
  let count = 0
  return lines.map((line, i) => {
    if (line.leaf.kind === 'heading' || (lines[i + 1]?.number === 1 && looksLikeHeading(line))) count++
    return count
  })
}

function looksLikeHeading(line: Line): boolean {
  const text = textOf(line)
  const alone = line.opens && line.end === line.leaf.text.text.length && line.leaf.items.length === 0
  return alone && line.leaf.kind === 'paragraph' && text.length <= LONGEST_HEADING && !/[.!?:;,]["'”’)]*$/.test(text)
}

/** Where the numbers skip one, the only line that prints it is that question, however it is set. */
function fillGaps(found: readonly Candidate[], candidates: readonly Candidate[]): Candidate[] {
  const numbered = candidates.filter((c) => c.number !== null && c.source.leaf.kind !== 'row-head')
  return found.flatMap((c, i) => {
    const next = found[i + 1]
    if (c.number === null || next?.number !== c.number + 2) return [c]
    const fits = numbered.filter((n) => n.line > c.line && n.line < next.line && n.number === (c.number ?? 0) + 1)
    const [only] = fits
    const isShort = only !== undefined && only.end - only.start <= LONGEST_UNMARKED
    return fits.length === 1 && only && (only.asks || (only.form === c.form && isShort)) ? [c, only] : [c]
  })
}

/** At least two, or one that opens the page. */
function findPlain(candidates: readonly Candidate[]): Candidate[] {
  const found = candidates.filter((c) => c.form === 'plain' && c.asks && c.answered && standsAlone(c))
  const opensPage = found[0] && candidates.slice(0, found[0].line).every((c) => c.form === 'heading')
  return found.length > 1 || opensPage ? found : []
}

/** On a page that calls itself a list of questions, headings need no question mark; nor does a request over one answer. */
function findUnmarked(candidates: readonly Candidate[], title: string): Candidate[] {
  const headings = candidates.filter((c) => c.form === 'heading')
  const [only] = headings
  if (headings.length === 1 && only?.line === 0 && only.requests) return [only]
  const first = candidates[0] ? textOf(candidates[0].source) : ''
  if (!FAQ.test(title) && !(FAQ.test(first) && !isFinished(first))) return []
  const unmarked = headings.filter((c) => c.interrogative || c.number !== null)
  const depth = questionDepth(unmarked, () => true)
  const found = unmarked.filter((c) => c.source.leaf.depth === depth)
  return found.length > 1 ? found : []
}

/** The questions of a page, in order. `title` is one that stands outside the text, or empty. */
export function findQuestions(lines: readonly Line[], title: string): Question[] {
  const candidates = readCandidates(lines)
  const form = commonForm(candidates)
  const found = form ? fillGaps(FINDERS[form](candidates, lines), candidates) : findUnmarked(candidates, title)
  return found.map(({line, start, end, number, labelled}) => ({line, start, end, number, labelled}))
}
