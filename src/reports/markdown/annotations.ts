// What people recorded about a claim, as a list under it.
import type {ListItem} from 'mdast'
import type {ReportAnnotation} from '../../findings/report.js'
import type {Check, Citation} from '../parts.js'
import {capital, oneLine} from '../text.js'
import {checkInWords, imprint, SUPPORT_WORDS, sourceName, stateInWords, verdictInWords} from '../words.js'
import {address, em, type Inline, item, p, strong, t} from './nodes.js'

/** Verdict and state, each check with its note, each citation. A verdict that was `told` just above is not said again. */
export const annotationItems = (annotations: readonly ReportAnnotation[], told = ''): ListItem[] =>
  annotations.flatMap((annotation) => [
    item(p(...standing(annotation, told))),
    ...annotation.checks.map((check) => item(p(t(checkLine(check))))),
    ...annotation.citations.map((citation) => item(p(...citationInline(citation))))
  ])

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
