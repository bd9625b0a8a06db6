// What is missing: the list an editor hands to someone.
import type {Report, ReportAnnotation} from '../../findings/report.js'
import {unattached, unsourced, voided} from '../gaps.js'
import {placeInFile, placesOf} from '../places.js'
import {count} from '../words.js'
import {annotationItems} from './annotations.js'
import {type Block, code, heading, item, list, message, p, quote, strong, t} from './nodes.js'

export const gapBlocks = (report: Report, depth: number): Block[] => [
  heading(depth, t('What is missing')),
  ...unsourcedBlocks(report, depth + 1),
  ...annotationBlocks('Checks that no longer count', voided(report), report, depth + 1),
  ...annotationBlocks('Checks that meet no claim', unattached(report), report, depth + 1),
  ...problemBlocks(report, depth + 1)
]

function unsourcedBlocks(report: Report, depth: number): Block[] {
  const places = placesOf(report).map((place) => ({place, claims: unsourced(place.claims)}))
  const open = places.filter(({claims}) => claims.length > 0)
  const sum = open.reduce((all, {claims}) => all + claims.length, 0)
  if (sum === 0) return [p(t('Every claim that needs a source has one.'))]
  return [
    heading(depth, t(`${count(sum, 'claim')} without a source`)),
    list(
      open.map(({place, claims}) => item(p(strong(place.label)), list(claims.map((claim) => item(p(t(claim.text)))))))
    )
  ]
}

function annotationBlocks(
  title: string,
  annotations: readonly ReportAnnotation[],
  report: Report,
  depth: number
): Block[] {
  if (annotations.length === 0) return []
  const items = annotations.map((annotation) =>
    item(
      p(
        code(annotation.id),
        t(': '),
        ...message(annotation.reason),
        t(' ('),
        code(placeInFile(report, annotation.line)),
        t(')')
      ),
      quote(p(t(annotation.quote))),
      ...(annotation.claim === undefined ? [] : [p(t(`Judged as: ${annotation.claim}`))]),
      list(annotationItems([annotation]))
    )
  )
  return [heading(depth, t(title)), list(items)]
}

function problemBlocks(report: Report, depth: number): Block[] {
  if (report.problems.length === 0) return []
  const items = report.problems.map(({message: what, line}) =>
    item(p(code(placeInFile(report, line)), t(' '), ...message(what)))
  )
  return [heading(depth, t('What could not be read')), list(items)]
}
