// A Document made by hand, so that the tests of this room do not hang on the reader of the first one: `1. Question?` opens
// an answer, `# Heading` a section, every other paragraph is a block.
import type {Block, Document, Section} from '../../src/document/document.js'
import {foldText} from '../../src/document/fingerprint.js'
import type {PlainText} from '../../src/document/plain-text.js'

const verbatim = (source: string, start: number, end: number): PlainText => ({
  text: source.slice(start, end),
  pieces: [{at: 0, length: end - start, source: {start, end}}]
})

interface Paragraph {
  readonly start: number
  readonly end: number
}

const paragraphs = (source: string): Paragraph[] =>
  [...source.matchAll(/\S(?:[^\n]|\n(?!\n))*/g)].map(({0: text, index}) => ({
    start: index,
    end: index + text.trimEnd().length
  }))

function opening(source: string, {start, end}: Paragraph, path: readonly string[]): Section | null {
  const [mark, number] = /^(?:(\d+)\. (?=.*\?$)|#+ )/.exec(source.slice(start, end)) ?? []
  if (mark === undefined) return null
  const title = verbatim(source, start + mark.length, end)
  const span = {start, end}
  const common = {id: foldText(title.text), span, blocks: []}
  return number
    ? {...common, question: title, number: Number(number), headingPath: path}
    : {...common, question: null, number: null, headingPath: [title.text]}
}

const block = (source: string, span: Paragraph): Block => ({
  kind: 'paragraph',
  text: verbatim(source, span.start, span.end),
  span,
  quoted: false,
  citations: []
})

/** Reads `source` by those three rules. */
export function smallDocument(source: string): Document {
  const sections: Section[] = []
  let path: readonly string[] = []
  for (const paragraph of paragraphs(source)) {
    const opened = opening(source, paragraph, path)
    const last = sections.at(-1)
    if (opened && !opened.question) path = opened.headingPath
    if (opened) sections.push(opened)
    else if (last) {
      const span = {start: last.span.start, end: paragraph.end}
      sections[sections.length - 1] = {...last, span, blocks: [...last.blocks, block(source, paragraph)]}
    } else {
      const only = block(source, paragraph)
      sections.push({id: 'start', question: null, number: null, headingPath: [], span: paragraph, blocks: [only]})
    }
  }
  return {format: 'markdown', source, title: null, sections, problems: []}
}
