// What people recorded about a claim: verdict, notes of the checks, sources.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {ReportAnnotation, ReportClaim} from '../../findings/report.js'
import type {Citation, Standing} from '../parts.js'
import {judgedWording} from '../passage.js'
import {oneLine, webAddress} from '../text.js'
import {
  checkInWords,
  imprint,
  STANDING_WORDS,
  SUPPORT_WORDS,
  sourceName,
  stateInWords,
  verdictInWords
} from '../words.js'
import {dated, webLink} from './nodes.js'

/** The word is the message; colour and underline style only repeat it. */
export const standingMark = (standing: Standing, words: string = STANDING_WORDS[standing]): Element =>
  h('span', {className: ['standing', standing]}, words)

/** Beside its claim it says what it judged, if in other words; a verdict that was `told` just above is not said again. */
export const annotationBlock = (annotation: ReportAnnotation, claim?: ReportClaim, told = ''): Element =>
  h('div', {className: ['check']}, [
    h('p', {className: ['state']}, [
      ...verdictMark(annotation, told),
      h('span', {className: ['quiet']}, dated(stateInWords(annotation)))
    ]),
    ...(claim ? judgedAs(annotation, claim) : []),
    ...annotation.checks.map((check) =>
      h('p', {className: ['note'], dir: 'auto'}, [
        ...(check.note === undefined ? [] : [`${oneLine(check.note)} `]),
        h('span', {className: ['quiet']}, dated(checkInWords(check)))
      ])
    ),
    ...(annotation.citations.length === 0
      ? []
      : [h('ul', {className: ['sources']}, annotation.citations.map(sourceItem))])
  ])

function judgedAs(annotation: ReportAnnotation, claim: ReportClaim): Element[] {
  const wording = judgedWording(annotation, claim)
  return wording === null ? [] : [h('p', {className: ['note']}, ['Judged: ', h('q', {dir: 'auto'}, oneLine(wording))])]
}

function verdictMark(annotation: ReportAnnotation, told: string): Element[] {
  const words = verdictInWords(annotation)
  return words === told
    ? []
    : [standingMark(annotation.usable ? (annotation.verdict ?? 'unchecked') : 'unchecked', words)]
}

function sourceItem(citation: Citation): Element {
  const details = imprint(citation)
  const unsafe = citation.url !== undefined && webAddress(citation.url) === null
  return h('li', [
    h('span', {className: ['bearing']}, SUPPORT_WORDS[citation.supports]),
    ' ',
    webLink(citation.url, sourceName(citation)),
    ...(details === '' ? [] : [h('span', {className: ['quiet']}, [' ', ...dated(details)])]),
    ...(unsafe ? [h('code', oneLine(citation.url ?? ''))] : []),
    ...(citation.quote === undefined ? [] : [h('q', {dir: 'auto'}, oneLine(citation.quote))])
  ])
}
