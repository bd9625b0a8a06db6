// A page whose title is no heading still has one: the line before the first question that names what the questions name.

import type {Question} from './find-questions.js'
import {isFinished, type Line, textOf} from './lines.js'

const capitalised = (text: string): string[] => text.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? []

// A title is a line, not a paragraph.
const LONGEST_TITLE = 160

/** The place of the line that serves as title, or null: only looked for before the first question. */
export function findTitleLine(lines: readonly Line[], questions: readonly Question[]): number | null {
  const first = questions[0]?.line ?? 0
  const known = new Set(
    questions.flatMap(({line, start, end}) => capitalised(lines[line]?.leaf.text.text.slice(start, end) ?? ''))
  )
  let best: {at: number; score: number} | null = null
  for (const [at, line] of lines.slice(0, first).entries()) {
    const text = textOf(line)
    if (line.leaf.kind !== 'paragraph' || line.leaf.items.length > 0 || text.length > LONGEST_TITLE) continue
    const shared = new Set(capitalised(text).filter((word) => known.has(word))).size
    const score = shared + (at === 0 && !isFinished(text) ? 0.5 : 0)
    if (score > (best?.score ?? 0) && !/[.;,]$/.test(text)) best = {at, score}
  }
  return best?.at ?? null
}

/** The first heading of depth 1, or the first heading at all if nothing but headings stands before it; no question. */
export function findTitleHeading(lines: readonly Line[], questions: readonly Question[]): string | null {
  const asked = new Set(questions.map((q) => q.line))
  const headings = lines.filter((line, i) => line.leaf.kind === 'heading' && !asked.has(i))
  const title = headings.find((line) => line.leaf.depth === 1) ?? (headings[0] === lines[0] ? headings[0] : undefined)
  return title?.leaf.text.text ?? null
}
