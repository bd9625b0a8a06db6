// Contradictions and tensions: both passages side by side, with what an editor needs to decide.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Report} from '../../findings/report.js'
import {passageOf, rewords} from '../passage.js'
import {type Pair, pairsOf, pairTitle, placeInFile, type Side} from '../places.js'
import {oneLine} from '../text.js'
import {detectorWords, NONE_FOUND, tensionsIntro} from '../words.js'
import {annotationBlock} from './annotations.js'
import {decided, decisionForm} from './decision.js'
import {anchor, heading, message, type Node, passage, type Setting, said} from './nodes.js'

export function contradictionSection(report: Report, setting: Setting): Element {
  const pairs = pairsOf(report, 'contradiction')
  return h('section', {id: anchor(setting, 'part', 'contradictions')}, [
    heading(setting.depth + 1, 'Contradictions'),
    ...(pairs.length === 0 ? [h('p', NONE_FOUND)] : []),
    ...pairs.map((pair) => card(report, pair, setting))
  ])
}

/** Nothing where there is none: an empty section would give tensions a weight that they do not have. */
export function tensionSection(report: Report, setting: Setting): Node[] {
  const pairs = pairsOf(report, 'tension')
  if (pairs.length === 0) return []
  return [
    h('section', {id: anchor(setting, 'part', 'tensions'), className: ['tensions']}, [
      heading(setting.depth + 1, 'Worth a look'),
      h('p', {className: ['intro']}, tensionsIntro(pairs.length)),
      ...pairs.map((pair) => card(report, pair, setting))
    ])
  ]
}

/** Passages, then the reason, then what is on record: the pair must be judged before its sources are read. */
function card(report: Report, pair: Pair, setting: Setting): Element {
  const {id, detector, message: what, why, resolve} = pair.contradiction
  return h('article', {id: anchor(setting, 'clash', id), className: ['card']}, [
    h('div', {className: ['pair']}, [
      h('p', {className: ['kicker']}, `${pairTitle(pair)} · ${detectorWords(detector)}`),
      heading(setting.depth + 2, message(what)),
      h(
        'div',
        {className: ['sides']},
        pair.sides.map((side) => sideFigure(report, pair, side, setting))
      ),
      h('dl', {className: ['reason']}, [
        h('dt', 'Why they clash'),
        h('dd', message(why)),
        h('dt', 'What would settle it'),
        h('dd', message(resolve))
      ])
    ]),
    h('div', {className: ['sides', 'records']}, pair.sides.map(record)),
    ...decided(pair),
    decisionForm(report, pair, setting)
  ])
}

function sideFigure(report: Report, pair: Pair, {claim, place}: Side, setting: Setting): Element {
  return h('figure', {className: ['side']}, [
    h('figcaption', [
      h('a', {href: `#${anchor(setting, 'claim', claim.id)}`, className: ['number']}, place.label),
      ...(place.title === '' ? [] : [h('span', {className: ['question'], dir: 'auto'}, oneLine(place.title))])
    ]),
    h('blockquote', {dir: 'auto'}, h('p', passage(passageOf(claim, pair.contradiction.spans)))),
    ...(rewords(claim) ? [h('p', {className: ['read-as']}, ['Read as: ', said(claim.text)])] : []),
    h('p', {className: ['place']}, h('code', placeInFile(report, claim.line)))
  ])
}

const record = ({claim, place, annotations}: Side): Element =>
  h('div', {className: ['side']}, [
    h('p', {className: ['kicker']}, `On record for ${place.label.toLowerCase()}`),
    ...(annotations.length === 0
      ? [h('p', {className: ['check']}, 'Nobody has recorded a check of this passage.')]
      : annotations.map((each) => annotationBlock(each, claim)))
  ])
