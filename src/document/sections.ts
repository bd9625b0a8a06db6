// Lines, with the questions known, become sections: one for each question, and one for each heading's text outside them.

import {SectionBlocks, segment} from './blocks.js'
import type {Block, Section} from './document.js'
import type {Question} from './find-questions.js'
import {fingerprint} from './fingerprint.js'
import type {Line} from './lines.js'
import {type PlainText, slicePlain, wholeSpan} from './plain-text.js'
import {hull} from './span.js'

interface Draft {
  readonly question: PlainText | null
  readonly labelled: boolean
  readonly number: number | null
  /** The depth of a heading that asks; a question that is no heading is ended by any heading. */
  readonly depth: number
  readonly headingPath: readonly string[]
  readonly questionItems: Set<number>
  readonly lines: Line[]
}

interface Heading {
  readonly depth: number
  readonly text: string
}

const ANY_DEPTH = 7

class Drafts {
  readonly all: Draft[] = []
  private headings: Heading[] = []

  question({start, end, number, labelled}: Question, line: Line): void {
    const {leaf} = line
    const depth = leaf.kind === 'heading' ? leaf.depth : ANY_DEPTH
    this.headings = this.headings.filter((h) => h.depth < depth)
    const question = slicePlain(leaf.text, start, end)
    const questionItems = new Set(leaf.items.map((item) => item.id))
    this.all.push({question, labelled, number, depth, headingPath: this.path(), questionItems, lines: []})
  }

  heading(line: Line): void {
    const {depth, text} = line.leaf
    const open = this.all.at(-1)
    if (open?.question && depth > open.depth) {
      open.lines.push(line)
      return
    }
    this.headings = [...this.headings.filter((h) => h.depth < depth), {depth, text: text.text}]
    // Headings with nothing between them, each above the next, head one section.
    const bare = open?.question === null && open.lines.every((l) => l.leaf.kind === 'heading' && l.leaf.depth < depth)
    if (bare) this.all.pop()
    this.outside(bare ? [...open.lines, line] : [line])
  }

  text(line: Line): void {
    if (this.all.length === 0) this.outside([])
    this.all.at(-1)?.lines.push(line)
  }

  private outside(lines: readonly Line[]): void {
    const questionItems = new Set<number>()
    this.all.push({
      question: null,
      labelled: false,
      number: null,
      depth: ANY_DEPTH,
      headingPath: this.path(),
      questionItems,
      lines: [...lines]
    })
  }

  private path(): string[] {
    return this.headings.map((h) => h.text)
  }
}

function draftSections(lines: readonly Line[], questions: readonly Question[]): Draft[] {
  const drafts = new Drafts()
  const byLine = new Map(questions.map((q) => [q.line, q]))
  for (const [i, line] of lines.entries()) {
    const question = byLine.get(i)
    if (question) drafts.question(question, line)
    else if (line.leaf.kind === 'heading') drafts.heading(line)
    else drafts.text(line)
  }
  return drafts.all
}

function blocksOf(
  {question, labelled, questionItems, lines}: Draft,
  titleLine: Line | null,
  nextList: () => number
): Block[] {
  const maker = new SectionBlocks(nextList, question && {text: question.text, labelled})
  for (const part of segment(lines, titleLine)) maker.add(part, questionItems)
  return maker.blocks
}

/** Gives a document's sections their ids; twins are told apart in order. */
export function identifier(): (prefix: 'a' | 's', ...parts: readonly string[]) => string {
  const seen = new Map<string, number>()
  return (prefix, ...parts) => {
    const id = `${prefix}-${fingerprint(...parts)}`
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}-${count}`
  }
}

/** Groups lines into sections. `titleLine` is the line that serves as the page's title, if it is no heading. */
export function makeSections(
  lines: readonly Line[],
  questions: readonly Question[],
  titleLine: Line | null
): Section[] {
  let lists = 0
  const identify = identifier()
  return draftSections(lines, questions).flatMap((draft) => {
    const blocks = blocksOf(draft, titleLine, () => lists++)
    const {question, number, headingPath} = draft
    const spans = [...(question ? [wholeSpan(question)] : []), ...blocks.map((b) => b.span)]
    if (spans.length === 0) return []
    const id = question ? identify('a', question.text) : identify('s', ...headingPath)
    return [{id, question, number, headingPath, span: hull(spans), blocks}]
  })
}
