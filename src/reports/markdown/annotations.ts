// What people recorded about a claim, as a list under it.
import type {ListItem} from 'mdast'
import type {ReportAnnotation, ReportClaim} from '../../findings/report.js'
import type {Check, Citation} from '../parts.js'
import {judgedWording} from '../passage.js'
import {capital, oneLine} from '../text.js'
import {checkInWords, imprint, SUPPORT_WORDS, sourceName, stateInWords, verdictInWords} from '../words.js'
import {address, em, type Inline, item, p, strong, t} from './nodes.js'

/**
 * Verdict and state, each check with its note, each citation. Beside its claim an annotation says what it judged, if in
 * other words; a verdict that was `told` just above is not said again.
 */
export const annotationItems = (annotations: readonly ReportAnnotation[], claim?: ReportClaim, told = ''): ListItem[] =>
  annotations.flatMap((annotation) => [
    item(p(...standing(annotation, told))),
    ...(claim ? judgedAs(annotation, claim) : []),
    ...annotation.checks.map((check) => item(p(t(checkLine(check))))),
    ...annotation.citations.map((citation) => item(p(...citationInline(citation))))
  ])

function judgedAs(annotation: ReportAnnotation, claim: ReportClaim): ListItem[] {
  const wording = judgedWording(annotation, claim)
  return wording === null ? [] : [item(p(t(`Judged: “${oneLine(wording)}”`)))]
}

function standing(annotation: ReportAnnotation, told: string): Inline[] {
  const [verdict, state] = [verdictInWords(annotation), stateInWords(annotation)]
  return verdict === told ? [t(capital(state))] : [strong(verdict), t(`: ${state}`)]
}

const checkLine = (check: Check): string =>
  check.note === undefined ? checkInWords(check) : `${checkInWords(check)}: ${oneLine(check.note)}`

function citationInline(citation: Citation): Inline[] {
  const details = imprint(citation)
  return [
    em(SUPPORT_WORDS[citation.supports]),
    t(`: ${sourceName(citation)}${details === '' ? '' : `, ${details}`}`),
    ...(citation.quote === undefined ? [] : [t(`: “${oneLine(citation.quote)}”`)]),
    ...(citation.url === undefined ? [] : [t(' '), address(citation.url)])
  ]
}
