// Contradictions and tensions: the passages side by side, with what an editor needs to decide. Pairs about one matter are one
// card, so that nobody reads a passage twice.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Report} from '../../findings/report.js'
import {columnNames, type Matter, mattersOf, matterTitle, pairsInWords} from '../matters.js'
import {passageOf, rewords} from '../passage.js'
import {type Pair, pairTitle, placeInFile, type Side} from '../places.js'
import {oneLine} from '../text.js'
import {count, detectorWords, mattersIntro, NONE_FOUND, tensionsIntro} from '../words.js'
import {annotationBlock} from './annotations.js'
import {decided, decisionForm} from './decision.js'
import {anchor, heading, message, type Node, passage, type Setting, said} from './nodes.js'

export function contradictionSection(report: Report, setting: Setting): Element {
  const matters = mattersOf(report, 'contradiction')
  return h('section', {id: anchor(setting, 'part', 'contradictions')}, [
    heading(setting.depth + 1, 'Contradictions'),
    ...(matters.length === 0 ? [h('p', NONE_FOUND)] : introOf(matters)),
    ...matters.map((matter) => card(report, matter, setting))
  ])
}

/** Nothing where there is none: an empty section would give tensions a weight that they do not have. */
export function tensionSection(report: Report, setting: Setting): Node[] {
  const matters = mattersOf(report, 'tension')
  if (matters.length === 0) return []
  return [
    h('section', {id: anchor(setting, 'part', 'tensions'), className: ['tensions']}, [
      heading(setting.depth + 1, 'Worth a look'),
      h('p', {className: ['intro']}, tensionsIntro(matters.flatMap(({pairs}) => pairs).length)),
      ...introOf(matters),
      ...matters.map((matter) => card(report, matter, setting))
    ])
  ]
}

function introOf(matters: readonly Matter[]): Element[] {
  const words = mattersIntro(matters.flatMap(({pairs}) => pairs).length, matters.length)
  return words === null ? [] : [h('p', {className: ['intro']}, words)]
}

/** Passages, then the reason, then what is on record: a matter must be judged before its sources are read. */
function card(report: Report, matter: Matter, setting: Setting): Element {
  const {id, detector, message: what, why, resolve} = matter.main.contradiction
  const own = anchor(setting, 'clash', id)
  const kind = ['', detectorWords(detector), pairsInWords(matter)].filter((part, at) => at === 0 || part !== '')
  return h('article', {id: own, className: ['card']}, [
    h('div', {className: ['pair']}, [
      // The address of the card, to be sent to somebody: it stays as long as the words of both sides do.
      h('p', {className: ['kicker']}, [h('a', {href: `#${own}`}, matterTitle(matter)), kind.join(' · ')]),
      heading(setting.depth + 2, message(what)),
      h('div', {className: ['sides']}, passages(report, matter, setting)),
      h('dl', {className: ['reason']}, [
        h('dt', 'Why they clash'),
        h('dd', message(why)),
        h('dt', 'What would settle it'),
        h('dd', message(resolve))
      ])
    ]),
    ...pairByPair(matter, setting),
    h('div', {className: ['sides', 'records']}, inColumns(matter, record)),
    ...matter.pairs.flatMap((pair) => decided(pair, matter.pairs.length > 1)),
    decisionForm(report, matter.pairs, setting)
  ])
}

const inColumns = ({columns}: Matter, show: (side: Side) => Element, names: readonly string[] = []): Element[] =>
  columns.map((sides, at) => {
    const name = names[at]
    return h('div', {className: ['side']}, [
      ...(name === undefined ? [] : [h('p', {className: ['kicker']}, name)]),
      ...sides.map(show)
    ])
  })

function passages(report: Report, matter: Matter, setting: Setting): Element[] {
  const show = ({claim, place}: Side): Element =>
    h('figure', {className: ['passage']}, [
      h('figcaption', [
        h('a', {href: `#${anchor(setting, 'claim', claim.id)}`, className: ['number']}, place.label),
        ...(place.title === '' ? [] : [h('span', {className: ['question'], dir: 'auto'}, oneLine(place.title))])
      ]),
      h('blockquote', {dir: 'auto'}, h('p', passage(passageOf(claim, matter.spans)))),
      ...(rewords(claim) ? [h('p', {className: ['read-as']}, ['Read as: ', said(claim.text)])] : []),
      h('p', {className: ['place']}, h('code', placeInFile(report, claim.line)))
    ])
  return inColumns(matter, show, columnNames(matter))
}

/** The main pair is told above; the others follow from it and are folded away, each with its own reason. */
function pairByPair({pairs: [, ...others]}: Matter, setting: Setting): Element[] {
  if (others.length === 0) return []
  const also = others.length === 1 ? 'One more pair' : count(others.length, 'more pair')
  return [
    h('details', {className: ['pairs']}, [
      h('summary', `${also} about this matter`),
      h(
        'ul',
        others.map((pair) => follower(pair, setting))
      )
    ])
  ]
}

const follower = (pair: Pair, setting: Setting): Element =>
  h('li', {id: anchor(setting, 'clash', pair.contradiction.id)}, [
    h('p', [h('strong', pairTitle(pair)), ' ', message(pair.contradiction.message)]),
    h('p', {className: ['quiet']}, message(pair.contradiction.why))
  ])

const record = ({claim, place, annotations}: Side): Element =>
  h('div', {className: ['passage']}, [
    h('p', {className: ['kicker']}, `On record for ${place.label.toLowerCase()}`),
    ...(annotations.length === 0
      ? [h('p', {className: ['check']}, 'Nobody has recorded a check of this passage.')]
      : annotations.map((each) => annotationBlock(each, claim)))
  ])
