// The claims of each answer. Claims carry no line number here (their answer does): a new paragraph on top of a document
// must not change every block of its report.
import type {ListItem} from 'mdast'
import type {Report, ReportClaim} from '../../findings/report.js'
import {rewords} from '../passage.js'
import {annotationsOf, type Place, placeInFile, placesOf, standingOf} from '../places.js'
import {caveats, claimsInWords, STANDING_WORDS} from '../words.js'
import {annotationItems} from './annotations.js'
import {type Block, code, em, heading, item, list, p, quote, strong, t} from './nodes.js'

export const claimBlocks = (report: Report, depth: number): Block[] => [
  heading(depth, t('Claims, answer by answer')),
  ...placesOf(report).flatMap((place) => placeBlocks(report, place, depth + 1))
]

function placeBlocks(report: Report, place: Place, depth: number): Block[] {
  const needed = place.claims.filter((claim) => claim.checkworthy)
  const others = place.claims.filter((claim) => !claim.checkworthy)
  return [
    heading(depth, t(place.title === '' ? place.label : `${place.label}. ${place.title}`)),
    p(t(`${claimsInWords(place.claims)} (`), code(placeInFile(report, place.line)), t(')')),
    ...(needed.length === 0 ? [] : [list(needed.map((claim) => claimItem(report, claim)))]),
    ...(others.length === 0 ? [] : [p(em('Needs no source:')), list(others.map((claim) => claimItem(report, claim)))])
  ]
}

function claimItem(report: Report, claim: ReportClaim): ListItem {
  const known = annotationItems(annotationsOf(report, claim), claim, STANDING_WORDS[standingOf(claim)])
  return item(
    p(strong(leadOf(claim)), t(` ${claim.text}${noteOf(claim)}`)),
    ...(rewords(claim) ? [quote(p(t(claim.quote)))] : []),
    ...(known.length === 0 ? [] : [list(known)])
  )
}

const leadOf = (claim: ReportClaim): string =>
  claim.checkworthy || claim.annotation
    ? `${STANDING_WORDS[standingOf(claim)]}${claim.checkworthy && !claim.sourced ? ', no source' : ''}.`
    : `${claim.kind[0]?.toUpperCase()}${claim.kind.slice(1)}.`

const noteOf = (claim: ReportClaim): string => {
  const notes = caveats(claim)
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`
}
