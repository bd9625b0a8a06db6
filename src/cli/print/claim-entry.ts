// One claim for the eye: its place and class, what the page says, what it says by itself, what was read in it. Words that were
// copied into the claim stand in square brackets, in colour where there is any.
import type {ReportClaim} from '../../index.js'
import type {Colours} from '../colours.js'
import {readingLine} from './reading-line.js'
import {visible, wrap} from './wrap.js'

const INDENT = '      '
const LEAST = 24

interface Marked {
  readonly start: number
  readonly end: number
}

/** Where the inserts stand in the text; one whose form was changed to fit ("the guest's") is found by its words. */
function marksIn(text: string, inserts: ReportClaim['inserts']): Marked[] {
  const lower = text.toLowerCase()
  const marks: Marked[] = []
  for (const insert of [...inserts].sort((a, b) => b.text.length - a.text.length)) {
    const words = visible(insert.text).toLowerCase()
    for (let at = lower.indexOf(words); at >= 0; at = lower.indexOf(words, at + 1)) {
      const mark = {start: at, end: at + words.length}
      if (marks.some((m) => m.start < mark.end && mark.start < m.end)) continue
      marks.push(mark)
      break
    }
  }
  return marks.sort((a, b) => a.start - b.start)
}

/** `[Harbour of Marrow]: A mooring permit lasts 15 days.` */
function markInserts(claim: Pick<ReportClaim, 'text' | 'inserts'>): string {
  const text = visible(claim.text)
  let at = 0
  let marked = ''
  for (const {start, end} of marksIn(text, claim.inserts)) {
    marked += `${text.slice(at, start)}[${text.slice(start, end)}]`
    at = end
  }
  return marked + text.slice(at)
}

/** Is the text the quote and no more, but for its full stop and its first letter? */
function isVerbatim({text, quote}: ReportClaim): boolean {
  const plain = (words: string): string =>
    visible(words)
      .replace(/[.*_`]/g, '')
      .toLowerCase()
  return plain(text) === plain(quote)
}

function standing(claim: ReportClaim): string {
  if (!claim.checkworthy) return 'needs no source'
  return claim.sourced ? 'sourced' : 'no source'
}

function classWords(claim: ReportClaim): string {
  const open = claim.selfContained ? [] : ['not self-contained']
  return [claim.kind, ...(claim.hedged ? ['hedged'] : []), standing(claim), ...open].join(', ')
}

/** Lines of one field: its name in front of the first, the rest below it. */
function field(name: string, text: string, width: number, paint: (line: string) => string): string {
  const room = Math.max(LEAST, width - INDENT.length - FIELD)
  return wrap(visible(text), room)
    .map((line, at) => `${INDENT}${(at === 0 ? name : '').padEnd(FIELD)}${paint(line)}\n`)
    .join('')
}
const FIELD = 'claim  '.length

/** Brackets and what is in them in colour; a bracket may be open at the end of a line. */
function bracketPainter(colours: Colours): (line: string) => string {
  let open = false
  return (line) =>
    line.replace(/\[[^\]]*\]?|^[^[\]]*\]|^[^[\]]+$/g, (part) => {
      const inside = open || part.startsWith('[')
      if (part.startsWith('[') || part.endsWith(']')) open = !part.endsWith(']')
      return inside ? colours.cyan(part) : part
    })
}

const same = (line: string): string => line

/** Ends with a line feed. `width` is that of the terminal. */
export function claimEntry(claim: ReportClaim, width: number, colours: Colours): string {
  const head = `  ${colours.bold(`${claim.line}:${claim.column}`)}  ${classWords(claim)}  ${colours.dim(claim.id)}\n`
  const reading = readingLine(claim.reading)
  return [
    head,
    ...(isVerbatim(claim) ? [] : [field('quote', claim.quote, width, same)]),
    field('claim', markInserts(claim), width, bracketPainter(colours)),
    ...(reading && claim.checkworthy ? [field('read', reading, width, colours.dim)] : [])
  ].join('')
}
