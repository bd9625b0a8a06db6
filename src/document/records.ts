// Answers of language models come as JSON: one record a question. The answer in a record is Markdown of its own, so every
// place in it is led back through the escapes of the JSON string to the file.
import {type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import {composePlain} from './compose-plain.js'
import type {Leaf} from './leaf.js'
import {readMarkdown} from './markdown-leaves.js'
import type {PlainText} from './plain-text.js'
import {sourceSpan} from './plain-text.js'
import type {Span} from './span.js'

export interface AnswerRecord {
  readonly id: string | null
  readonly question: PlainText | null
  readonly leaves: readonly Leaf[]
}

interface Problem {
  readonly message: string
  readonly span: Span
}

export interface RecordReading {
  readonly records: readonly AnswerRecord[]
  readonly problems: readonly Problem[]
}

const LISTS = ['items', 'data', 'records']

class RecordReader {
  readonly records: AnswerRecord[] = []
  readonly problems: Problem[] = []
  private broken: readonly number[] = []

  constructor(private readonly source: string) {}

  /** Reads JSON that stands at `span`. Records that a syntax error touches are left out, the others are read. */
  json({start, end}: Span): void {
    const errors: ParseError[] = []
    const text = this.source.slice(start, end)
    const root = parseTree(text, errors, {disallowComments: true, allowTrailingComma: false})
    for (const {error, offset, length} of errors) {
      const from = Math.min(start + offset, end - 1)
      const message = `not JSON: ${words(printParseErrorCode(error))}, expected records with \`question\` and \`answer\``
      this.problem(message, {start: from, end: Math.min(end, from + Math.max(1, length))})
    }
    this.broken = errors.map(({offset}) => start + offset)
    if (root) this.all(root, start)
  }

  private all(root: Node, base: number): void {
    if (root.type === 'array') {
      for (const node of root.children ?? []) this.record(node, base)
      return
    }
    const list = LISTS.map((name) => property(root, name)).find((node) => node?.type === 'array')
    if (list && !property(root, 'answer')) this.all(list, base)
    else this.record(root, base)
  }

  private record(node: Node, base: number): void {
    const [question, answer, id] = ['question', 'answer', 'id'].map((name) => property(node, name))
    const span = {start: base + node.offset, end: base + node.offset + node.length}
    if (this.broken.some((at) => at >= span.start && at <= span.end)) return
    if (answer?.type !== 'string') {
      this.problem(
        'a record without an `answer` string was left out, expected `{"question": "...", "answer": "..."}`',
        span
      )
      return
    }
    const text = decode(this.source, answer, base)
    const {leaves, problems} = readMarkdown(text.text)
    this.problems.push(...problems.map((p) => ({message: p.message, span: sourceSpan(text, p.span.start, p.span.end)})))
    this.records.push({
      id: id?.type === 'string' || id?.type === 'number' ? String(id.value) : null,
      question: question?.type === 'string' ? decode(this.source, question, base) : null,
      leaves: leaves.map((leaf) => moveLeaf(leaf, text))
    })
  }

  private problem(message: string, span: Span): void {
    this.problems.push({message, span})
  }
}

const words = (code: string): string => code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase()

function property(node: Node, name: string): Node | undefined {
  const found = node.type === 'object' ? node.children?.filter((child) => child.children?.[0]?.value === name) : []
  return found?.at(-1)?.children?.[1]
}

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|(.))/gs
const SHORT: Readonly<{[letter: string]: string}> = {b: '\b', f: '\f', n: '\n', r: '\r', t: '\t'}

/** The value of a JSON string with the way back to the file. */
function decode(source: string, node: Node, base: number): PlainText {
  const start = base + node.offset + 1
  const end = base + node.offset + node.length - 1
  const pieces: {at: number; length: number; source: Span}[] = []
  let text = ''
  const put = (part: string, from: number, to: number): void => {
    if (part === '') return
    pieces.push({at: text.length, length: part.length, source: {start: from, end: to}})
    text += part
  }
  let at = start
  for (const {0: escaped, 1: hex, 2: letter, index} of source.slice(start, end).matchAll(ESCAPE)) {
    put(source.slice(at, start + index), at, start + index)
    at = start + index + escaped.length
    put(
      hex === undefined ? (SHORT[letter ?? ''] ?? letter ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
      start + index,
      at
    )
  }
  put(source.slice(at, Math.max(at, end)), at, Math.max(at, end))
  return {text, pieces}
}

/** A leaf of a decoded text as a leaf of the file. */
function moveLeaf(leaf: Leaf, decoded: PlainText): Leaf {
  const move = (text: PlainText): PlainText => composePlain(text, decoded)
  const {cell} = leaf
  const moved = cell && {
    ...cell,
    columnHead: move(cell.columnHead),
    rowHead: move(cell.rowHead),
    cornerHead: move(cell.cornerHead)
  }
  return {
    ...leaf,
    text: move(leaf.text),
    citations: leaf.citations.map((c) => ({...c, span: sourceSpan(decoded, c.span.start, c.span.end)})),
    ...(moved ? {cell: moved} : {})
  }
}

/** Reads a JSON file of records. */
export function readJson(source: string): RecordReading {
  const reader = new RecordReader(source)
  const start = source.startsWith('\uFEFF') ? 1 : 0
  if (source.slice(start).trim() !== '') reader.json({start, end: source.length})
  return reader
}

/** Reads one record a line; a line that cannot be read is a problem and the next one is read all the same. */
export function readJsonLines(source: string): RecordReading {
  const reader = new RecordReader(source)
  for (const {0: line, index} of source.matchAll(/[^\r\n\uFEFF]+/g)) {
    if (line.trim() !== '') reader.json({start: index, end: index + line.trimEnd().length})
  }
  return reader
}
