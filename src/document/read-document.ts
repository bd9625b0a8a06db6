// The door of this room: any text in, a Document out. What cannot be read becomes a problem beside what can.
import {SectionBlocks, segment} from './blocks.js'
import type {Document, Format, ReadProblem, Section} from './document.js'
import {findQuestions} from './find-questions.js'
import {readHtml} from './html-leaves.js'
import type {Reading} from './leaf.js'
import {readLines, textOf} from './lines.js'
import {readMarkdown} from './markdown-leaves.js'
import {type PlainText, slicePlain, wholeSpan} from './plain-text.js'
import {type AnswerRecord, type RecordReading, readJson, readJsonLines} from './records.js'
import {identifier, makeSections} from './sections.js'
import {hull} from './span.js'
import {readText} from './text-leaves.js'
import {findTitleHeading, findTitleLine} from './title.js'

export interface ReadOptions {
  /** Kept in the document; its ending tells the format where none is given. */
  readonly path?: string
  readonly format?: Format
}

const ENDINGS: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:md|markdown|mdx)$/i, 'markdown'],
  [/\.(?:txt|text)$/i, 'text'],
  [/\.x?html?$/i, 'html'],
  [/\.json$/i, 'json'],
  [/\.(?:jsonl|ndjson)$/i, 'jsonl']
]

/** The format that a path's ending stands for; Markdown where it tells nothing. */
const formatOf = (path: string | undefined): Format =>
  ENDINGS.find(([ending]) => ending.test(path ?? ''))?.[1] ?? 'markdown'

type Content = Pick<Document, 'title' | 'sections' | 'problems' | 'directives'>

function fromPage({leaves, title, problems, directives = []}: Reading): Content {
  const lines = readLines(leaves)
  const questions = findQuestions(lines, title ?? '')
  const heading = findTitleHeading(lines, questions) ?? title
  const titleAt = heading === null ? findTitleLine(lines, questions) : null
  const titleLine = titleAt === null ? null : (lines[titleAt] ?? null)
  return {
    title: heading ?? (titleLine ? textOf(titleLine) : null),
    sections: makeSections(lines, questions, titleLine),
    problems,
    directives
  }
}

function trimmed(text: PlainText | null): PlainText | null {
  if (!text || text.text.trim() === '') return null
  return slicePlain(text, text.text.length - text.text.trimStart().length, text.text.trimEnd().length)
}

function fromRecords({records, problems}: RecordReading): Content {
  const identify = identifier()
  let lists = 0
  const section = ({id, question: asked, leaves}: AnswerRecord): Section[] => {
    const question = trimmed(asked)
    const maker = new SectionBlocks(() => lists++, question && {text: question.text, labelled: false})
    for (const part of segment(readLines(leaves), null)) maker.add(part, new Set())
    const {blocks} = maker
    const spans = [...(question ? [wholeSpan(question)] : []), ...blocks.map((b) => b.span)]
    if (spans.length === 0) return []
    const named = identify(question ? 'a' : 's', question?.text ?? '', ...(id === null ? [] : [id]))
    return [{id: named, question, number: null, headingPath: [], span: hull(spans), blocks}]
  }
  return {title: null, sections: records.flatMap(section), problems, directives: []}
}

const READERS: {readonly [F in Format]: (source: string) => Content} = {
  markdown: (source) => fromPage(readMarkdown(source)),
  text: (source) => fromPage(readText(source)),
  html: (source) => fromPage(readHtml(source)),
  json: (source) => fromRecords(readJson(source)),
  jsonl: (source) => fromRecords(readJsonLines(source))
}

/** Parsers recurse; markup nested thousands of levels deep exhausts the stack, and nobody wrote that as an answer. */
function readOrReport(source: string, format: Format): Content {
  try {
    return READERS[format](source)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = 'the text was not read, its markup is nested too deep, expected at most a few hundred levels'
    const problem: ReadProblem = {message, span: {start: 0, end: source.length}}
    return {title: null, sections: [], problems: [problem], directives: []}
  }
}

/** Reads a source text. Never throws: any text is a document, and what could not be read is in `problems`. */
export function readDocument(source: string, options: ReadOptions = {}): Document {
  const format = options.format ?? formatOf(options.path)
  const path = options.path === undefined ? {} : {path: options.path}
  return {...path, format, source, ...readOrReport(source, format)}
}
