// The ways in which pages set a question: each line that could be one is read here, and which way is the page's own is
// decided in find-questions.ts.
import {asks, type Line} from './lines.js'

/** In order of preference where a page uses two equally often. */
export const QUESTION_FORMS = ['heading', 'bold', 'label', 'number', 'term', 'plain'] as const
export type QuestionForm = (typeof QUESTION_FORMS)[number]

/** A line read as a question, whether it is one or not. */
export interface Ask {
  readonly form: QuestionForm
  readonly number: number | null
  /** Ends in a question mark. */
  readonly asks: boolean
  /** Opens with a question word, or with a verb that turns a sentence into a question. */
  readonly interrogative: boolean
  /** Opens like a task set to somebody: "Describe ...". */
  readonly requests: boolean
  readonly labelled: boolean
  /** Offsets of the question's words in the text of the leaf. */
  readonly start: number
  readonly end: number
}

const LABEL = /^(?:q|question)\s*(?:#|no\.?)?\s*(\d{1,3})?\s*(?:[:.)\]]|[-–—](?=\s))\s*/i
const LABEL_BARE = /^Q\s?(\d{1,3})\s+(?=\p{Lu})/u
const NUMBER = /^\(?(\d{1,3})(?:[.)]|\s?[-–—:](?=\s))\s*/
const SECTION_NUMBER = /^\d{1,2}(?:\.\d{1,2})+\.?\s+/
const INTERROGATIVE =
  /^(?:who|whom|whose|what|which|when|where|why|how|is|are|was|were|do|does|did|can|could|may|must|shall|should|will|would|has|have|had|am)\b/i
// "Tell me about the ships." asks as well as any question mark.
const REQUEST = /^(?:tell me|explain|describe|discuss|summari[sz]e|give me|list(?! of))\b/i

/** Strips what stands before the words of a question; the first number met is the question's. */
function strip(text: string): {length: number; number: number | null; labelled: boolean} {
  let length = 0
  let number: number | null = null
  let labelled = false
  for (const pattern of [SECTION_NUMBER, NUMBER, LABEL, LABEL_BARE]) {
    const match = pattern.exec(text.slice(length))
    if (!match || match[0].length + length >= text.length) continue
    length += match[0].length
    number ??= match[1] === undefined ? null : Number(match[1])
    labelled ||= pattern === LABEL || pattern === LABEL_BARE
  }
  return {length, number, labelled}
}

function isBold(line: Line, start: number): boolean {
  const text = line.leaf.text.text
  return line.leaf.strong.some(
    (s) => s.start <= start && /^[\s?.:]*$/.test(text.slice(Math.min(s.end, line.end), line.end))
  )
}

function formOf(line: Line, start: number, number: number | null, labelled: boolean): QuestionForm {
  const {kind} = line.leaf
  if (kind === 'heading') return 'heading'
  if (kind === 'term' || kind === 'row-head') return 'term'
  if (labelled) return 'label'
  if (isBold(line, start)) return 'bold'
  return number === null ? 'plain' : 'number'
}

/** Reads a line as a question. Null on table cells. */
export function readAsk(line: Line): Ask | null {
  if (line.leaf.kind === 'cell') return null
  const text = line.leaf.text.text.slice(line.body, line.end)
  const {length, number, labelled} = strip(text)
  const start = line.body + length
  const words = text.slice(length)
  return {
    form: formOf(line, start, line.number ?? number, labelled),
    number: line.number ?? number,
    asks: asks(words),
    interrogative: INTERROGATIVE.test(words) || REQUEST.test(words),
    requests: REQUEST.test(words),
    labelled,
    start,
    end: line.end
  }
}
