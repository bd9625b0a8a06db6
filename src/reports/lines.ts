// The source of a document line by line, each cut where a claim begins or ends: what a view of the document in its own words
// is made of. Joined, the stretches of all lines and the line endings between them are the source.
import type {Report} from '../findings/report.js'
import type {Span} from './parts.js'

/** A run of one line that the same claims cover; none where it belongs to no claim. */
export interface Said {
  readonly text: string
  readonly claims: readonly string[]
  /** Claims that begin here. */
  readonly begins: readonly string[]
}

export interface Line {
  readonly number: number
  readonly stretches: readonly Said[]
}

/** Null for a report that holds no source. */
export function linesOf({document: {source}, claims}: Report): Line[] | null {
  if (source === undefined) return null
  const marks = claims.flatMap(({id, spans}) => spans.map((span, index) => ({id, span, first: index === 0})))
  const sorted = marks.toSorted((a, b) => a.span.start - b.span.start)
  let next = 0
  let active: typeof sorted = []
  return spansOfLines(source).map((line, index) => {
    while (next < sorted.length && (sorted[next]?.span.start ?? 0) < line.end)
      active.push(...sorted.slice(next, ++next))
    active = active.filter(({span}) => span.end > line.start)
    const cuts = [line.start, ...active.flatMap(({span}) => [span.start, span.end]), line.end]
    const inside = [...new Set(cuts.filter((cut) => cut >= line.start && cut <= line.end))].sort((a, b) => a - b)
    const stretches = inside.slice(0, -1).map((start, at): Said => {
      const end = inside[at + 1] ?? line.end
      const here = active.filter(({span}) => span.start <= start && end <= span.end)
      return {
        text: source.slice(start, end),
        claims: [...new Set(here.map(({id}) => id))],
        begins: here.filter(({span, first}) => first && span.start === start).map(({id}) => id)
      }
    })
    return {number: index + 1, stretches}
  })
}

function spansOfLines(source: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const {index, 0: ending} of source.matchAll(/\r\n|\r|\n/g)) {
    spans.push({start, end: index})
    start = index + ending.length
  }
  return start < source.length ? [...spans, {start, end: source.length}] : spans
}
