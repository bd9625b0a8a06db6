// Which words of a quote clash: places in the source become stretches of the quote.
import type {ReportAnnotation, ReportClaim} from '../findings/report.js'
import type {Span} from './parts.js'
import {oneLine} from './text.js'

/** A run of the quote; `marked` where it is one of the clashing words. Joined, the stretches are the quote. */
export interface Stretch {
  readonly text: string
  readonly marked: boolean
}

/** What stands between two spans of one quote. */
const JOINT = ' … '

/** The given source places as ranges of `claim.quote`, in order and without overlap; places outside it are left out. */
function rangesIn(claim: ReportClaim, places: readonly Span[]): Span[] {
  const ranges: Span[] = []
  let at = 0
  for (const span of claim.spans) {
    for (const place of places) {
      const start = Math.max(place.start, span.start)
      const end = Math.min(place.end, span.end)
      if (start < end) ranges.push({start: at + start - span.start, end: at + end - span.start})
    }
    at += span.end - span.start + JOINT.length
  }
  return merge(ranges)
}

function merge(ranges: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1)
    if (last && range.start <= last.end) merged.splice(-1, 1, {start: last.start, end: Math.max(last.end, range.end)})
    else merged.push(range)
  }
  return merged
}

/** The quote of a claim, with the clashing words told apart. */
export function passageOf(claim: ReportClaim, places: readonly Span[]): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const {start, end} of rangesIn(claim, places)) {
    stretches.push(
      {text: claim.quote.slice(at, start), marked: false},
      {text: claim.quote.slice(start, end), marked: true}
    )
    at = end
  }
  stretches.push({text: claim.quote.slice(at), marked: false})
  return stretches.filter((stretch) => stretch.text !== '')
}

/** True where the claim's wording adds something to its quote, so that showing both is no repetition. */
export const rewords = (claim: ReportClaim): boolean => bare(claim.text) !== bare(claim.quote)

/** What an annotation judged, where the claim shown beside it says more or less or says it otherwise; else null. */
export function judgedWording({claim: wording, quote}: ReportAnnotation, claim: ReportClaim): string | null {
  if (wording !== undefined) return bare(wording) === bare(claim.text) ? null : wording
  return bare(quote) === bare(claim.quote) ? null : quote
}

const bare = (text: string): string =>
  oneLine(text)
    .replace(/[.!?]$/, '')
    .toLowerCase()
