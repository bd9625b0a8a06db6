// Passages that clash, for an editor, those about one matter together. Block quotes and not a two-column table: long passages
// stay readable in the raw file, on GitHub and on paper, and a changed side is a changed line.
import type {BlockContent} from 'mdast'
import type {Report} from '../../findings/report.js'
import {columnNames, type Matter, mattersOf, matterTitle, pairsInWords} from '../matters.js'
import type {Span} from '../parts.js'
import {passageOf, rewords} from '../passage.js'
import {type Pair, pairTitle, placeInFile, type Side} from '../places.js'
import {count, DECISION_WORDS, detectorWords, mattersIntro, NONE_FOUND, tensionsIntro} from '../words.js'
import {annotationItems} from './annotations.js'
import {type Block, code, em, heading, item, list, message, p, passage, quote, strong, t} from './nodes.js'

export function contradictionBlocks(report: Report, depth: number): Block[] {
  const matters = mattersOf(report, 'contradiction')
  return [
    heading(depth, t('Contradictions')),
    ...(matters.length === 0 ? [p(t(NONE_FOUND))] : introOf(matters)),
    ...matters.flatMap((matter) => matterBlocks(report, matter, depth + 1))
  ]
}

/** Nothing where there is none: an empty section would give tensions a weight that they do not have. */
export function tensionBlocks(report: Report, depth: number): Block[] {
  const matters = mattersOf(report, 'tension')
  if (matters.length === 0) return []
  return [
    heading(depth, t('Worth a look')),
    p(t(tensionsIntro(matters.flatMap(({pairs}) => pairs).length))),
    ...introOf(matters),
    ...matters.flatMap((matter) => matterBlocks(report, matter, depth + 1))
  ]
}

function introOf(matters: readonly Matter[]): Block[] {
  const words = mattersIntro(matters.flatMap(({pairs}) => pairs).length, matters.length)
  return words === null ? [] : [p(t(words))]
}

/** Passages, then the reason, then what is on record: a matter must be judged before its sources are read. */
function matterBlocks(report: Report, matter: Matter, depth: number): Block[] {
  const {detector, message: what, why, resolve} = matter.main.contradiction
  const pairs = pairsInWords(matter)
  return [
    heading(depth, t(`${matterTitle(matter)}: ${detectorWords(detector)}${pairs === '' ? '' : `, ${pairs}`}`)),
    p(...message(what), t(' ('), code(detector), t(')')),
    ...columnBlocks(report, matter),
    p(strong('Why they clash.'), t(' '), ...message(why)),
    p(strong('What would settle it.'), t(' '), ...message(resolve)),
    ...followers(report, matter),
    ...matter.columns.flat().flatMap(recordBlocks),
    ...matter.pairs.flatMap((pair) => decided(pair, matter.pairs.length > 1))
  ]
}

function columnBlocks(report: Report, matter: Matter): Block[] {
  const names = columnNames(matter)
  return matter.columns.flatMap((sides, at) => {
    const name = names[at]
    return [
      ...(name === undefined ? [] : [p(em(name), t(':'))]),
      ...sides.flatMap((side) => sideBlocks(report, side, matter.spans))
    ]
  })
}

/** The main pair is told above; the others follow from it. */
function followers(report: Report, {pairs: [, ...others]}: Matter): Block[] {
  if (others.length === 0) return []
  const also = others.length === 1 ? 'One more pair' : count(others.length, 'more pair')
  return [p(strong(`${also} about this matter.`)), list(others.map((pair) => item(...follower(report, pair))))]
}

const follower = (report: Report, pair: Pair): BlockContent[] => [
  p(
    t(`${pairTitle(pair)} (`),
    code(placeInFile(report, pair.sides[0].claim.line)),
    t(', '),
    code(placeInFile(report, pair.sides[1].claim.line)),
    t('): '),
    ...message(pair.contradiction.message)
  ),
  p(...message(pair.contradiction.why))
]

function sideBlocks(report: Report, {claim, place}: Side, spans: readonly Span[]): Block[] {
  const title = place.title === '' ? '' : `. ${place.title}`
  const read: BlockContent[] = rewords(claim) ? [p(em('Read as'), t(`: ${claim.text}`))] : []
  return [
    p(strong(place.label), t(`${title} (`), code(placeInFile(report, claim.line)), t(')')),
    quote(p(...passage(passageOf(claim, spans))), ...read)
  ]
}

/** What somebody decided already; `named` where several pairs stand together. */
function decided(pair: Pair, named: boolean): Block[] {
  const {decision} = pair.contradiction
  if (decision === undefined) return []
  const who = `${decision.by}, ${decision.at}`
  return [
    p(
      t(named ? `${pairTitle(pair)}: ` : ''),
      strong(DECISION_WORDS[decision.decision]),
      t(`: ${decision.reason} (${who})`)
    )
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
