// The findings of one document, as linters print them: place, severity, rule, message.
import type {Report} from '../../findings/report.js'
import type {Contradiction, Finding} from '../parts.js'
import {labelOf} from '../places.js'
import type {Colours} from './colours.js'
import {visible} from './colours.js'
import {columns, hang, padEnd, padStart} from './wrap.js'

interface Widths {
  readonly place: number
  readonly severity: number
  readonly rule: number
}

interface Printed {
  readonly line: number
  readonly column: number
}

const placeOf = ({line, column}: Printed): string => `${line}:${column}`

const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(columns))

export function findingLines(report: Report, colours: Colours): string[] {
  const widths = {
    place: widest(report.findings.map(placeOf)),
    severity: widest(report.findings.map((finding) => finding.severity)),
    rule: widest(report.findings.map((finding) => finding.rule))
  }
  return report.findings.flatMap((finding) => [
    ...headLines(finding, widths, colours),
    ...(finding.cause ? bothSides(report, finding, widths.place + 4, colours) : [])
  ])
}

function headLines(finding: Finding, widths: Widths, colours: Colours): string[] {
  const severity = padEnd(finding.severity, widths.severity)
  const tint =
    finding.severity === 'error' ? colours.red : finding.severity === 'warning' ? colours.yellow : colours.dim
  const cells = [padStart(placeOf(finding), widths.place), severity, padEnd(finding.rule, widths.rule)]
  const indent = columns(cells.join('  ')) + 4
  const [place = '', , rule = ''] = cells
  return hang(`  ${colours.dim(place)}  ${tint(severity)}  ${colours.dim(rule)}  `, visible(finding.message), indent)
}

/** Earlier passage first, as the document has it; then why they clash and what would settle it. */
function bothSides(report: Report, finding: Finding, indent: number, colours: Colours): string[] {
  const margin = ' '.repeat(indent)
  const sides = [...(finding.cause ? [sideOf(report, finding.cause)] : []), sideOf(report, finding)]
  const width = widest(sides.map(({head}) => head))
  const clash = clashOf(report, finding)
  return [
    ...sides.flatMap(({head, quote}) =>
      hang(`${margin}${colours.bold(padEnd(head, width))}  `, `“${quote}”`, indent + width + 2)
    ),
    ...(clash ? hang(margin, `why: ${visible(clash.why)}`, indent, colours.dim) : []),
    ...(clash ? hang(margin, `settle it: ${visible(clash.resolve)}`, indent, colours.dim) : [])
  ]
}

function sideOf(report: Report, side: Printed & {readonly claim?: string}): {head: string; quote: string} {
  const claim = report.claims.find(({id}) => id === side.claim)
  const label = claim ? labelOf(report, claim) : 'document'
  return {head: `${label}, ${placeOf(side)}`, quote: visible(claim?.quote ?? '')}
}

/** Two detectors may flag one pair: the finding is about the one whose message it repeats, else about the first. */
function clashOf(report: Report, finding: Finding): Contradiction | undefined {
  const same = report.contradictions.filter(
    ({tier, first, second}) => tier === finding.rule && first === finding.cause?.claim && second === finding.claim
  )
  return same.find(({message}) => finding.message.includes(message)) ?? same[0]
}
