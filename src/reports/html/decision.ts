// Deciding a pair without git: the answer is kept in the page until it is downloaded as YAML, which `claimlint decide` merges.
import type {Element} from 'hast'
import {h} from 'hastscript'
import {DECISIONS, type Report} from '../../findings/report.js'
import type {Pair} from '../places.js'
import {oneLine} from '../text.js'
import {DECISION_MEANINGS, DECISION_WORDS} from '../words.js'
import {anchor, type Node, type Setting} from './nodes.js'

/** What somebody decided already, in the order of a sentence. */
export const decided = ({contradiction: {decision}}: Pair): Node[] =>
  decision === undefined
    ? []
    : [
        h('p', {className: ['decided']}, [
          h('strong', DECISION_WORDS[decision.decision]),
          ': ',
          h('bdi', oneLine(decision.reason)),
          h('span', {className: ['quiet']}, [` ${oneLine(decision.by)}, ${oneLine(decision.at)}`])
        ])
      ]

/** Hidden until the script runs. Everything that the downloaded file needs stands in `data-` fields. */
export function decisionForm(report: Report, {contradiction}: Pair, setting: Setting): Element {
  const {id, first, second, detector} = contradiction
  const name = anchor(setting, 'decide', id)
  const data = {
    dataDocument: report.document.path ?? '',
    dataPair: id,
    dataFirst: first,
    dataSecond: second,
    dataDetector: detector
  }
  const form = h('fieldset', {className: ['decide'], ...data}, [
    h('legend', 'Your decision'),
    ...DECISIONS.map((decision) =>
      h('label', [
        h('input', {type: 'radio', name, value: decision}),
        h('span', [h('strong', DECISION_WORDS[decision]), ` ${DECISION_MEANINGS[decision]}`])
      ])
    ),
    h('label', {className: ['reason-field']}, ['Why', h('textarea', {rows: 2, className: ['why'], required: true})])
  ])
  return h('details', {className: ['decide-fold'], hidden: true}, [h('summary', 'Decide about this pair'), form])
}

/** One bar for all decisions of a page. */
export const downloadBar = (): Element =>
  h('div', {className: ['download'], hidden: true}, [
    h('label', ['Your name ', h('input', {type: 'text', className: ['who'], autoComplete: 'name'})]),
    h('button', {type: 'button'}, 'Download decisions'),
    h('output', {ariaLive: 'polite'})
  ])
