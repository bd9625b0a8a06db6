// The findings of one document, as linters print them: place, severity, rule, message.
import type {Report} from '../../findings/report.js'
import type {Contradiction, Finding} from '../parts.js'
import {placesOf} from '../places.js'
import type {Colours} from './colours.js'
import {visible} from './colours.js'
import {columns, hang, padEnd, padStart} from './wrap.js'

interface Widths {
  readonly place: number
  readonly severity: number
  readonly rule: number
}

const placeOf = ({line, column}: {readonly line: number; readonly column: number}): string => `${line}:${column}`

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

/** Earlier passage first, as the document has it; then what clashes and what would settle it. */
function bothSides(report: Report, finding: Finding, indent: number, colours: Colours): string[] {
  const margin = ' '.repeat(indent)
  const side = (place: {readonly line: number; readonly column: number}, id: string | undefined): string[] => {
    const passage = passageOf(report, id)
    if (passage === null) return []
    const head = `${passage.label}, ${placeOf(place)}  `
    return hang(
      `${margin}${colours.bold(visible(head).padEnd(head.length))}`,
      `“${visible(passage.quote)}”`,
      indent + columns(head)
    )
  }
  const clash = clashOf(report, finding)
  return [
    ...(finding.cause ? side(finding.cause, finding.cause.claim) : []),
    ...side(finding, finding.claim),
    ...(clash ? hang(margin, `why: ${visible(clash.why)}`, indent, colours.dim) : []),
    ...(clash ? hang(margin, `settle it: ${visible(clash.resolve)}`, indent, colours.dim) : [])
  ]
}

function passageOf(report: Report, id: string | undefined): {label: string; quote: string} | null {
  const claim = report.claims.find((each) => each.id === id)
  if (!claim) return null
  const place = placesOf(report).find((each) => each.id === claim.section)
  return {label: place?.label.toLowerCase() ?? 'document', quote: claim.quote}
}

/** Two detectors may flag one pair: the finding is about the one whose message it repeats, else about the first. */
function clashOf(report: Report, finding: Finding): Contradiction | undefined {
  const same = report.contradictions.filter(
    ({tier, first, second}) => tier === finding.rule && first === finding.cause?.claim && second === finding.claim
  )
  return same.find(({message}) => finding.message.includes(message)) ?? same[0]
}
