// A pair of passages for an editor. Two block quotes and not a two-column table: long passages stay readable in the raw
// file, on GitHub and on paper, and a changed side is a changed line.
import type {BlockContent} from 'mdast'
import type {Report} from '../../findings/report.js'
import {passageOf, rewords} from '../passage.js'
import {type Pair, pairsOf, pairTitle, placeInFile, type Side} from '../places.js'
import {detectorWords, NONE_FOUND, tensionsIntro} from '../words.js'
import {annotationItems} from './annotations.js'
import {type Block, code, em, heading, list, message, p, passage, quote, strong, t} from './nodes.js'

export function contradictionBlocks(report: Report, depth: number): Block[] {
  const pairs = pairsOf(report, 'contradiction')
  return [
    heading(depth, t('Contradictions')),
    ...(pairs.length === 0 ? [p(t(NONE_FOUND))] : []),
    ...pairs.flatMap((pair) => pairBlocks(report, pair, depth + 1))
  ]
}

/** Nothing where there is none: an empty section would give tensions a weight that they do not have. */
export function tensionBlocks(report: Report, depth: number): Block[] {
  const pairs = pairsOf(report, 'tension')
  if (pairs.length === 0) return []
  return [
    heading(depth, t('Worth a look')),
    p(t(tensionsIntro(pairs.length))),
    ...pairs.flatMap((pair) => pairBlocks(report, pair, depth + 1))
  ]
}

/** Passages, then the reason, then what is on record: the pair must be judged before its sources are read. */
function pairBlocks(report: Report, pair: Pair, depth: number): Block[] {
  const {detector, message: what, why, resolve} = pair.contradiction
  return [
    heading(depth, t(`${pairTitle(pair)}: ${detectorWords(detector)}`)),
    p(...message(what), t(' ('), code(detector), t(')')),
    ...pair.sides.flatMap((side) => sideBlocks(report, pair, side)),
    p(strong('Why they clash.'), t(' '), ...message(why)),
    p(strong('What would settle it.'), t(' '), ...message(resolve)),
    ...pair.sides.flatMap(recordBlocks)
  ]
}

function sideBlocks(report: Report, pair: Pair, {claim, place}: Side): Block[] {
  const title = place.title === '' ? '' : `. ${place.title}`
  const read: BlockContent[] = rewords(claim) ? [p(em('Read as'), t(`: ${claim.text}`))] : []
  return [
    p(strong(place.label), t(`${title} (`), code(placeInFile(report, claim.line)), t(')')),
    quote(p(...passage(passageOf(claim, pair.contradiction.spans))), ...read)
  ]
}

const recordBlocks = ({claim, place, annotations}: Side): Block[] =>
  annotations.length === 0
    ? [
        p(
          em(`On record for ${place.label.toLowerCase()}`),
          t(': nothing; nobody has recorded a check of this passage.')
        )
      ]
    : [p(em(`On record for ${place.label.toLowerCase()}`), t(':')), list(annotationItems(annotations, claim))]
