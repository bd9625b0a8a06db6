// What is known of the words under the pointer: the claim, its verdict, its sources, and the other side of a contradiction.
// Plain text: what people cite was written by strangers and must not become markup.
import type {Report, ReportAnnotation, ReportClaim} from '../../index.js'

/** Null where no claim stands at `offset`. */
export function hoverText(report: Report, offset: number): string | null {
  const here = report.claims.filter(({spans}) => spans.some(({start, end}) => start <= offset && offset < end))
  return here.length === 0 ? null : here.map((claim) => aboutClaim(report, claim)).join('\n\n')
}

function aboutClaim(report: Report, claim: ReportClaim): string {
  const records = report.annotations.filter(({id}) => claim.annotationIds.includes(id))
  return [
    claim.text,
    standing(claim),
    ...records.flatMap(aboutRecord),
    ...report.contradictions
      .filter(({first, second}) => first === claim.id || second === claim.id)
      .map((pair) => {
        const other = report.claims.find(({id}) => id === (pair.first === claim.id ? pair.second : pair.first))
        return `${pair.tier}: line ${other?.line ?? '?'} says “${other?.quote ?? ''}” (${pair.why})`
      })
  ].join('\n')
}

function standing({checkworthy, annotation, sourced, ignored}: ReportClaim): string {
  const why = ignored === undefined ? '' : ` (ignored: ${ignored})`
  if (annotation?.verdict) return `${annotation.verdict}${annotation.covers === 'part' ? ', in part' : ''}${why}`
  if (!checkworthy) return 'needs no source'
  return sourced ? `sourced, not judged yet${why}` : `no source${why}`
}

const aboutRecord = ({id, state, review, citations, checks}: ReportAnnotation): string[] => [
  `record ${id}: ${state}, review ${review}`,
  ...citations.map(({title, source, supports, locator, url, quote}) => {
    const place = [title ?? source, locator, url].filter((part) => part !== undefined).join(', ')
    return `  ${supports}: ${place}${quote === undefined ? '' : ` “${quote}”`}`
  }),
  ...checks.slice(-1).map(({by, at, note}) => `  checked by ${by} on ${at}${note === undefined ? '' : `: ${note}`}`)
]
