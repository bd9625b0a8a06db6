// The layout that annotation files are written in, read in one pass: a tenth of the time of a YAML parser, which matters for
// thousands of records. It reads what it is sure of; any other text, wrong or only laid out by hand, is left to the parser.

import {perWord} from '../claims/tagging/per-word.js'
import type {Position} from '../document/span.js'

export interface Layout {
  readonly value: object
  /** Where each entry of `claims` begins. */
  readonly claimPlaces: readonly Position[]
}

/** Says only that the text is left to the parser; never leaves this file. */
class Unsure extends Error {}

function unsure(): never {
  throw new Unsure()
}

interface Reader {
  readonly lines: readonly string[]
  /** How many blanks each line begins with; `EMPTY` where it has nothing else. */
  readonly indents: Int32Array
  /** Index of the line that is read next. */
  at: number
  readonly claimPlaces: Position[]
}

const EMPTY = -1

const isName = perWord((text) => /^[A-Za-z$][A-Za-z0-9$_-]*$/.test(text))

/** The name of the field that a line begins with; null where it begins with none. */
function nameIn(line: string): string | null {
  const end = line.indexOf(':')
  if (end < 0 || (end < line.length - 1 && line.charCodeAt(end + 1) !== BLANK)) return null
  const name = line.slice(0, end)
  return isName(name) ? name : null
}

const BLANK = 32

/** Line ends other than ours, marks of several documents, and characters that a parser may refuse. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FOREIGN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]|(?:^|\n)(?:---|\.\.\.|%)/

/** Where a plain text may not begin: YAML has something else to say there. */
const INDICATOR = /^(?:[-?:,[\]{}#&*!|>'"%@` ]|$)/

/** Values that are no text, but for whole numbers and the two words everybody writes. */
const OTHER_VALUE =
  /^(?:~|null|Null|NULL|[-+]?\d+|0o[0-7]+|0x[\dA-Fa-f]+|[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|True|TRUE|False|FALSE)$/

function plainValue(text: string): string | number | boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text)
  return OTHER_VALUE.test(text) ? unsure() : text
}

/** Blanks only: other white space is text to YAML. */
function indentOf(line: string): number {
  let indent = 0
  while (line.charCodeAt(indent) === BLANK) indent++
  return indent === line.length ? EMPTY : indent
}

function readerOf(text: string): Reader {
  const lines = text.split('\n')
  return {lines, indents: Int32Array.from(lines, indentOf), at: 0, claimPlaces: []}
}

/** The indent of the next line that says something; `EMPTY` at the end. */
function nextIndent(reader: Reader): number {
  for (const {lines, indents} = reader; reader.at < lines.length; reader.at++) {
    const indent = indents[reader.at] ?? EMPTY
    if (indent !== EMPTY && lines[reader.at]?.charCodeAt(indent) !== HASH) return indent
  }
  return EMPTY
}

const HASH = 35

const NO_LINES: readonly string[] = []

/** The lines that follow and are indented deeper than `indent`, up to an empty one: the rest of a text. */
function restOf(reader: Reader, indent: number): readonly string[] {
  const from = reader.at
  while ((reader.indents[reader.at] ?? EMPTY) > indent) reader.at++
  return from === reader.at ? NO_LINES : reader.lines.slice(from, reader.at)
}

const unindented = (line: string): string => line.slice(Math.max(0, indentOf(line)))

/** What ends a plain text, or is not kept of it. */
const NOT_PLAIN = /^#| #|:(?: |$)| $/

function plainText(first: string, reader: Reader, indent: number): string | number | boolean {
  const rest = restOf(reader, indent).map(unindented)
  if (INDICATOR.test(first) || NOT_PLAIN.test(first) || rest.some((part) => NOT_PLAIN.test(part))) unsure()
  return rest.length === 0 ? plainValue(first) : [first, ...rest].join(' ')
}

/** What stands below `>-`, where it is one paragraph. */
function foldedText(reader: Reader, indent: number): string {
  const lines = restOf(reader, indent)
  const depth = indentOf(lines[0] ?? '')
  if (lines.length === 0 || lines.some((line) => indentOf(line) !== depth || line.endsWith(' '))) unsure()
  const further = reader.indents.subarray(reader.at, reader.at + MOST_EMPTY).find((each) => each !== EMPTY)
  if (further !== undefined && further > indent) unsure()
  return lines.map((line) => line.slice(depth)).join(' ')
}

/** Empty lines behind a paragraph after which no second one is looked for; the next line is then indented wrongly. */
const MOST_EMPTY = 100

const DOUBLE = /^"(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"$/
const SINGLE = /^'(?:[^']|'')*'$/

function unquoted(text: string): string {
  if (DOUBLE.test(text)) return String(JSON.parse(text))
  return SINGLE.test(text) ? text.slice(1, -1).replaceAll("''", "'") : unsure()
}

const isQuoted = (text: string): boolean => text.startsWith('"') || text.startsWith("'")

/** A text in quotes, on one line or folded over several. */
function quotedText(first: string, reader: Reader, indent: number): string {
  const parts = [first, ...restOf(reader, indent).map(unindented)]
  if (parts.some((part, at) => part.endsWith(' ') || (part.endsWith('\\') && at < parts.length - 1))) unsure()
  return unquoted(parts.join(' '))
}

/** No file of ours is deeper, and the reading recurs. */
const DEEPEST = 16

interface Flow {
  readonly parts: readonly string[]
  at: number
  depth: number
}

/** One line of braces and brackets, cut at its marks. */
function flowParts(text: string): string[] {
  const form = / *(?:[[\]{},]|"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[A-Za-z0-9$][^[\]{},"'#:&*!|>%@`]*(?::(?= ))?)/y
  const parts: string[] = []
  while (form.lastIndex < text.length) {
    const part = form.exec(text)?.[0] ?? unsure()
    parts.push(part.replace(/^ +| +$/g, ''))
  }
  return parts
}

/** A comma or `close` follows; never both. */
function flowEntries(flow: Flow, close: string, read: () => void): void {
  if (++flow.depth > DEEPEST) unsure()
  while (flow.parts[flow.at] !== close) {
    read()
    if (flow.parts[flow.at] === ',' && flow.parts[flow.at + 1] !== close) flow.at++
    else if (flow.parts[flow.at] !== close) unsure()
  }
  flow.at++
  flow.depth--
}

function flowMap(flow: Flow): object {
  const map: Record<string, unknown> = {}
  flowEntries(flow, '}', () => {
    const name = /^([A-Za-z$][A-Za-z0-9$_-]*):$/.exec(flow.parts[flow.at++] ?? '')?.[1] ?? unsure()
    if (Object.hasOwn(map, name)) unsure()
    map[name] = flowValue(flow)
  })
  return map
}

function flowList(flow: Flow): unknown[] {
  const list: unknown[] = []
  flowEntries(flow, ']', () => list.push(flowValue(flow)))
  return list
}

function flowValue(flow: Flow): unknown {
  const part = flow.parts[flow.at++] ?? unsure()
  if (part === '{') return flowMap(flow)
  if (part === '[') return flowList(flow)
  if (/^[\]},]$|:$/.test(part)) return unsure()
  return isQuoted(part) ? unquoted(part) : plainValue(part)
}

function flowText(text: string): unknown {
  const flow = {parts: flowParts(text), at: 0, depth: 0}
  const value = flowValue(flow)
  return flow.at === flow.parts.length ? value : unsure()
}

/** What stands behind a field's name or a dash; its text goes on in lines that are indented deeper than `indent`. */
function valueBehind(text: string, reader: Reader, indent: number): unknown {
  if (text === '>-') return foldedText(reader, indent)
  if (isQuoted(text)) return quotedText(text, reader, indent)
  return text.startsWith('{') || text.startsWith('[') ? flowText(text) : plainText(text, reader, indent)
}

/** The map or list on the lines that follow; the places of a list's entries go to `entries`. */
function block(reader: Reader, parent: number, depth: number, entries: Position[] | null): unknown {
  const indent = nextIndent(reader)
  if (indent <= parent || depth > DEEPEST) unsure()
  return reader.lines[reader.at]?.startsWith('- ', indent)
    ? blockList(reader, indent, depth, entries)
    : blockMap(reader, indent, depth, null)
}

/** The next line without its indent; null where it is indented less. */
function ownLine(reader: Reader, indent: number): string | null {
  const next = nextIndent(reader)
  if (next < indent) return null
  return next === indent ? (reader.lines[reader.at]?.slice(indent) ?? null) : unsure()
}

/** `first` stands behind the dash of a list; null where the map begins on a line of its own. */
function blockMap(reader: Reader, indent: number, depth: number, first: string | null): object {
  const map: Record<string, unknown> = {}
  for (let line = first ?? ownLine(reader, indent); line !== null; line = ownLine(reader, indent)) {
    const name = nameIn(line) ?? unsure()
    if (Object.hasOwn(map, name)) unsure()
    reader.at++
    const behind = line.slice(name.length + 2)
    const entries = depth === 0 && name === 'claims' ? reader.claimPlaces : null
    map[name] = behind === '' ? block(reader, indent, depth + 1, entries) : valueBehind(behind, reader, indent)
  }
  return map
}

function blockList(reader: Reader, indent: number, depth: number, entries: Position[] | null): unknown[] {
  const list: unknown[] = []
  for (let line = ownLine(reader, indent); line !== null; line = ownLine(reader, indent)) {
    if (!line.startsWith('- ')) unsure()
    const behind = line.slice(2)
    entries?.push({line: reader.at + 1, column: indent + 3})
    if (nameIn(behind) !== null) list.push(blockMap(reader, indent + 2, depth + 1, behind))
    else {
      reader.at++
      list.push(valueBehind(behind, reader, indent))
    }
  }
  return list
}

/** The value of a text in our layout, the same that a parser gives; null where only a parser can tell. */
export function readLayout(text: string): Layout | null {
  if (FOREIGN.test(text)) return null
  const reader = readerOf(text)
  try {
    const value = block(reader, -1, 0, null)
    return typeof value === 'object' && value !== null && nextIndent(reader) === EMPTY
      ? {value, claimPlaces: reader.claimPlaces}
      : null
  } catch (error) {
    if (error instanceof Unsure) return null
    throw error
  }
}
