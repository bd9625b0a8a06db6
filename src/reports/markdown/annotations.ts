// What people recorded about a claim, as a list under it.
import type {ListItem} from 'mdast'
import type {ReportAnnotation} from '../../findings/report.js'
import type {Citation} from '../parts.js'
import {oneLine} from '../text.js'
import {checkInWords, imprint, SUPPORT_WORDS, sourceName, stateInWords, verdictInWords} from '../words.js'
import {address, type Block, em, type Inline, item, list, p, strong, t} from './nodes.js'

/** Verdict, state, each check with its note, each citation. */
export const annotationItems = (annotations: readonly ReportAnnotation[]): ListItem[] =>
  annotations.flatMap((annotation) => [
    item(p(strong(verdictInWords(annotation)), t(`: ${stateInWords(annotation)}`))),
    ...annotation.checks.flatMap((check) =>
      item(p(t(`${checkInWords(check)}${check.note === undefined ? '' : `: ${oneLine(check.note)}`}`)))
    ),
    ...annotation.citations.map((citation) => item(p(...citationInline(citation))))
  ])

function citationInline(citation: Citation): Inline[] {
  const details = imprint(citation)
  return [
    em(SUPPORT_WORDS[citation.supports]),
    t(`: ${sourceName(citation)}${details === '' ? '' : `, ${details}`}`),
    ...(citation.url === undefined ? [] : [t(' '), address(citation.url)]),
    ...(citation.quote === undefined ? [] : [t(` “${oneLine(citation.quote)}”`)])
  ]
}

/** The list, or nothing: an empty list is no Markdown. */
export const annotationList = (annotations: readonly ReportAnnotation[]): Block[] =>
  annotations.length === 0 ? [] : [list(annotationItems(annotations))]
