// The claims of each answer with their verdicts and sources; what needs no source is folded away but there.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Report, ReportClaim} from '../../findings/report.js'
import {rewords} from '../passage.js'
import {annotationsOf, type Place, placeInFile, placesOf, standingOf} from '../places.js'
import {oneLine} from '../text.js'
import {caveats, claimsInWords, count, STANDING_WORDS} from '../words.js'
import {annotationBlock, standingMark} from './annotations.js'
import {filterBar} from './filters.js'
import {anchor, heading, type Node, type Setting} from './nodes.js'
import {claimTags, dataTags} from './tags.js'

export const claimSection = (report: Report, setting: Setting): Element =>
  h('section', {id: anchor(setting, 'part', 'claims')}, [
    heading(setting.depth + 1, 'Claims, answer by answer'),
    ...filterBar(
      'Show claims',
      anchor(setting, 'part', 'claims'),
      report.claims.map((claim) => claimTags(report, claim))
    ),
    ...placesOf(report).map((place) => placeSection(report, place, setting))
  ])

function placeSection(report: Report, place: Place, setting: Setting): Element {
  const needed = place.claims.filter((claim) => claim.checkworthy)
  const others = place.claims.filter((claim) => !claim.checkworthy)
  return h('section', {id: anchor(setting, 'answer', place.id), className: ['answer']}, [
    heading(setting.depth + 2, h('span', {className: ['number']}, place.label), ' ', h('bdi', oneLine(place.title))),
    h('p', {className: ['place']}, [`${claimsInWords(place.claims)} · `, h('code', placeInFile(report, place.line))]),
    ...(needed.length === 0 ? [] : [claimList(report, needed, setting)]),
    ...(others.length === 0 ? [] : [folded(report, others, setting)])
  ])
}

const folded = (report: Report, claims: readonly ReportClaim[], setting: Setting): Element =>
  h('details', [
    h('summary', `${count(claims.length, 'statement')} that ${claims.length === 1 ? 'needs' : 'need'} no source`),
    claimList(report, claims, setting)
  ])

const claimList = (report: Report, claims: readonly ReportClaim[], setting: Setting): Element =>
  h(
    'ul',
    {className: ['claims']},
    claims.map((claim) => claimItem(report, claim, setting))
  )

function claimItem(report: Report, claim: ReportClaim, setting: Setting): Element {
  const notes = caveats(claim)
  const className = ['claim', `is-${standingOf(claim)}`]
  return h('li', {id: anchor(setting, 'claim', claim.id), className, dataTags: dataTags(claimTags(report, claim))}, [
    h('div', [
      h('p', {className: ['text'], dir: 'auto'}, oneLine(claim.text)),
      ...(rewords(claim) ? [h('p', {className: ['quote']}, h('q', {dir: 'auto'}, oneLine(claim.quote)))] : [])
    ]),
    h('div', [
      h('p', {className: ['state']}, [
        ...leadOf(claim),
        h('span', {className: ['quiet']}, [`line ${claim.line}`, ...notes].join('; '))
      ]),
      ...annotationsOf(report, claim).map((each) => annotationBlock(each, claim, STANDING_WORDS[standingOf(claim)]))
    ])
  ])
}

function leadOf(claim: ReportClaim): Node[] {
  if (!claim.checkworthy && !claim.annotation) return [h('span', {className: ['kind']}, claim.kind)]
  const missing = claim.checkworthy && !claim.sourced ? [h('span', {className: ['missing']}, 'no source')] : []
  return [standingMark(standingOf(claim)), ...missing]
}
