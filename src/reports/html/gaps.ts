// What is missing: the list an editor hands to someone.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Report, ReportAnnotation} from '../../findings/report.js'
import {unattached, unsourced, voided} from '../gaps.js'
import {placeInFile, placesOf} from '../places.js'
import {oneLine} from '../text.js'
import {count} from '../words.js'
import {annotationBlock} from './annotations.js'
import {anchor, heading, message, type Node, type Setting, said} from './nodes.js'

export const gapSection = (report: Report, setting: Setting): Element =>
  h('section', {id: anchor(setting, 'part', 'missing')}, [
    heading(setting.depth + 1, 'What is missing'),
    ...unsourcedList(report, setting),
    ...annotationList('Checks that no longer count', voided(report), report, setting),
    ...annotationList('Checks that meet no claim', unattached(report), report, setting),
    ...problemList(report, setting)
  ])

function unsourcedList(report: Report, setting: Setting): Node[] {
  const open = placesOf(report)
    .map((place) => ({place, claims: unsourced(place.claims)}))
    .filter(({claims}) => claims.length > 0)
  const sum = open.reduce((all, {claims}) => all + claims.length, 0)
  if (sum === 0) return [h('p', 'Every claim that needs a source has one.')]
  const items = open.map(({place, claims}) =>
    h('li', [
      h('a', {href: `#${anchor(setting, 'answer', place.id)}`, className: ['number']}, place.label),
      h(
        'ul',
        claims.map((claim) => h('li', h('a', {href: `#${anchor(setting, 'claim', claim.id)}`}, said(claim.text))))
      )
    ])
  )
  return [heading(setting.depth + 2, `${count(sum, 'claim')} without a source`), h('ul', {className: ['open']}, items)]
}

function annotationList(
  title: string,
  annotations: readonly ReportAnnotation[],
  report: Report,
  setting: Setting
): Node[] {
  if (annotations.length === 0) return []
  const items = annotations.map((annotation) =>
    h('li', [
      h('p', [h('code', oneLine(annotation.id)), ' ', message(annotation.reason)]),
      h('blockquote', {dir: 'auto'}, h('p', oneLine(annotation.quote))),
      ...(annotation.claim === undefined ? [] : [h('p', ['Judged as: ', said(annotation.claim)])]),
      h('p', {className: ['place']}, h('code', placeInFile(report, annotation.line))),
      annotationBlock(annotation)
    ])
  )
  return [heading(setting.depth + 2, title), h('ul', {className: ['stale']}, items)]
}

function problemList(report: Report, setting: Setting): Node[] {
  if (report.problems.length === 0) return []
  const items = report.problems.map(({line, message: what}) =>
    h('li', [h('code', placeInFile(report, line)), ' ', message(what)])
  )
  return [heading(setting.depth + 2, 'What could not be read'), h('ul', items)]
}
