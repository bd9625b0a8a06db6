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
}

interface Candidate extends Ask {
  readonly line: number
  readonly source: Line
  /** Something that is no question of the same form follows. */
  readonly answered: boolean
}

const FAQ = /\b(?:f\.?a\.?q\.?s?|frequently asked|questions? (?:and|&) answers?|q ?(?:&|and) ?a|questions)\b/i

/** A question mark makes a question; a label does so without one. */
const isQuestion = (c: Ask): boolean => c.asks || c.form === 'label'

function readCandidates(lines: readonly Line[]): Candidate[] {
  const read = lines.map((line) => readAsk(line))
  return read.flatMap((ask, i) => {
    if (!ask) return []
    const [source, next] = [lines[i], read[i + 1]]
    const answered = i + 1 < lines.length && !(next && isQuestion(next) && next.form === ask.form)
    return source ? [{...ask, line: i, source, answered}] : []
  })
}

/** The form of most answered questions. Plain lines are the weakest sign and must clearly lead. */
function commonForm(candidates: readonly Candidate[]): QuestionForm | null {
  const counts = new Map<QuestionForm, number>(QUESTION_FORMS.map((form) => [form, 0]))
  for (const c of candidates) {
    if (isQuestion(c) && c.answered && (c.form !== 'plain' || standsAlone(c)))
      counts.set(c.form, (counts.get(c.form) ?? 0) + 1)
  }
  const plain = counts.get('plain') ?? 0
  const [form, count] = [...counts].filter(([f]) => f !== 'plain').reduce((a, b) => (b[1] > a[1] ? b : a))
  if (plain > Math.max(1, 2 * count)) return 'plain'
  return count > 0 ? form : plain > 0 ? 'plain' : null
}

/** A plain question opens a paragraph outside any list, or a bullet that goes on with the answer. */
const standsAlone = ({source}: Candidate): boolean =>
  source.opens &&
  (source.leaf.items.length === 0 ||
    (source.leaf.items.length === 1 && source.number === null && source.end < source.leaf.text.text.length))

const FINDERS: Record<QuestionForm, (candidates: readonly Candidate[], lines: readonly Line[]) => Candidate[]> = {
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

/** Numbered lines that ask, by the chain of their numbers; a member without question mark may fill a gap of one. */
function findNumbered(candidates: readonly Candidate[], lines: readonly Line[]): Candidate[] {
  const numbered = candidates.filter((c) => c.form === 'number')
  const asking = numbered.filter((c) => c.asks)
  const groups = headingsBefore(lines)
  const weights = asking.map((c) => (!c.answered ? 0 : inRow(c, candidates) ? 0.3 : 1))
  const chain = longestChain(
    asking.map((c, i) => ({number: c.number ?? 0, weight: weights[i] ?? 0, group: groups[c.line] ?? 0}))
  )
  const members = chain.flatMap((i) => (asking[i] && (weights[i] ?? 0) > 0 ? [asking[i]] : []))
  return members.flatMap((c, i) => [c, ...between(c, members[i + 1], numbered)])
}

/** Right below another numbered question: the end of a list of questions, which nobody answers. */
function inRow(c: Candidate, candidates: readonly Candidate[]): boolean {
  const above = candidates.find((other) => other.line === c.line - 1)
  return above?.form === 'number' && above.asks && above.number === (c.number ?? 0) - 1
}

function headingsBefore(lines: readonly Line[]): number[] {
  let count = 0
  return lines.map((line) => (line.leaf.kind === 'heading' ? ++count : count))
}

function between(c: Candidate, next: Candidate | undefined, numbered: readonly Candidate[]): Candidate[] {
  if (!next || next.number !== (c.number ?? 0) + 2) return []
  const fits = numbered.filter((n) => n.line > c.line && n.line < next.line && n.number === (c.number ?? 0) + 1)
  const [only] = fits
  return only && fits.length === 1 && only.source.end - only.start < 120 ? [only] : []
}

/** At least two, or one that opens the page. */
function findPlain(candidates: readonly Candidate[]): Candidate[] {
  const found = candidates.filter((c) => c.form === 'plain' && c.asks && c.answered && standsAlone(c))
  const opensPage = found[0] && candidates.slice(0, found[0].line).every((c) => c.form === 'heading')
  return found.length > 1 || opensPage ? found : []
}

/** On a page that calls itself a list of questions, headings need no question mark. */
function findUnmarked(candidates: readonly Candidate[], title: string): Candidate[] {
  const first = candidates[0]
  if (!FAQ.test(title) && !(first && FAQ.test(textOf(first.source)) && !isFinished(textOf(first.source)))) return []
  const headings = candidates.filter((c) => c.form === 'heading' && (c.interrogative || c.number !== null))
  const depth = questionDepth(headings, () => true)
  const found = headings.filter((c) => c.source.leaf.depth === depth)
  return found.length > 1 ? found : []
}

/** The questions of a page, in order. `title` is one that stands outside the text, or empty. */
export function findQuestions(lines: readonly Line[], title: string): Question[] {
  const candidates = readCandidates(lines)
  const form = commonForm(candidates)
  const found = form ? FINDERS[form](candidates, lines) : findUnmarked(candidates, title)
  return found.map(({line, start, end, number}) => ({line, start, end, number}))
}
