// Deciding a pair without git: the answer is kept in the page until it is downloaded as YAML, which `claimlint decide` merges.
import type {Element, Properties} from 'hast'
import {h} from 'hastscript'
import {DECISIONS, type Report} from '../../findings/report.js'
import {type Pair, pairTitle} from '../places.js'
import {oneLine} from '../text.js'
import {DECISION_MEANINGS, DECISION_WORDS} from '../words.js'
import {anchor, message, type Node, type Setting} from './nodes.js'

/** What somebody decided already, in the order of a sentence; `named` where several pairs stand together. */
export const decided = (pair: Pair, named: boolean): Node[] => {
  const {decision} = pair.contradiction
  return decision === undefined
    ? []
    : [
        h('p', {className: ['decided']}, [
          ...(named ? [`${pairTitle(pair)}: `] : []),
          h('strong', DECISION_WORDS[decision.decision]),
          ': ',
          h('bdi', oneLine(decision.reason)),
          h('span', {className: ['quiet']}, [` ${oneLine(decision.by)}, ${oneLine(decision.at)}`])
        ])
      ]
}

/** Hidden until the script runs: one decision for all pairs that are ticked. The file is made of the `data-` fields. */
export function decisionForm(report: Report, pairs: readonly Pair[], setting: Setting): Element {
  const name = anchor(setting, 'decide', pairs[0]?.contradiction.id ?? '')
  const form = h('fieldset', {className: ['decide'], dataDocument: report.document.path ?? ''}, [
    h('legend', 'Your decision'),
    ...aboutPairs(pairs),
    ...DECISIONS.map((decision) =>
      h('label', [
        h('input', {type: 'radio', name, value: decision}),
        h('span', [h('strong', DECISION_WORDS[decision]), ` ${DECISION_MEANINGS[decision]}`])
      ])
    ),
    h('label', {className: ['reason-field']}, ['Why', h('textarea', {rows: 2, className: ['why'], required: true})])
  ])
  const summary = pairs.length === 1 ? 'Decide about this pair' : 'Decide about these pairs'
  return h('details', {className: ['decide-fold'], hidden: true}, [h('summary', summary), form])
}

/** A single pair needs no box. What is decided already is not decided again by chance. */
function aboutPairs(pairs: readonly Pair[]): Element[] {
  if (pairs.length === 1) return pairs.map((pair) => h('input', {type: 'hidden', ...fields(pair)}))
  const boxes = pairs.map((pair) =>
    h('label', [
      h('input', {type: 'checkbox', ...fields(pair), checked: pair.contradiction.decision === undefined}),
      h('span', [h('strong', pairTitle(pair)), ' ', message(pair.contradiction.message)])
    ])
  )
  return [h('div', {className: ['about'], role: 'group', ariaLabel: 'Pairs that it is about'}, boxes)]
}

const fields = ({contradiction: {id, first, second, detector}}: Pair): Properties => ({
  className: ['about-pair'],
  dataPair: id,
  dataFirst: first,
  dataSecond: second,
  dataDetector: detector
})

/** One bar for all decisions of a page. */
export const downloadBar = (): Element =>
  h('div', {className: ['download'], hidden: true}, [
    h('label', ['Your name ', h('input', {type: 'text', className: ['who'], autoComplete: 'name'})]),
    h('button', {type: 'button'}, 'Download decisions'),
    h('output', {ariaLive: 'polite'})
  ])
