// The document in its own words: every claim underlined by its state, and a gutter that says the state of each line in a word.
// The source is shown as it is written, markup and all: rendering it would let a stranger's text act.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Report} from '../../findings/report.js'
import {CLAIM_STATE_MEANINGS, CLAIM_STATES, type ClaimState, claimStates, STATE_NAMES, worst} from '../claim-states.js'
import {type Line, linesOf, type Said} from '../lines.js'
import {asWritten} from '../text.js'
import {anchor, heading, type Node, type Setting} from './nodes.js'

type States = ReadonlyMap<string, ClaimState>

/** Nothing for a report without its source: those of earlier versions. */
export function documentSection(report: Report, setting: Setting): Node[] {
  const lines = linesOf(report)
  if (lines === null || report.claims.length === 0) return []
  const states = claimStates(report)
  return [
    h('section', {id: anchor(setting, 'part', 'document'), className: ['source-view']}, [
      heading(setting.depth + 1, 'The document, claim by claim'),
      key(states),
      h(
        'div',
        {className: ['lines']},
        lines.flatMap((line) => row(line, states, setting))
      )
    ])
  ]
}

/** The states that occur, each in its own form, with how many claims are in it. */
const key = (states: States): Element =>
  h(
    'dl',
    {className: ['key']},
    CLAIM_STATES.flatMap((state) => {
      const n = [...states.values()].filter((each) => each === state).length
      return n === 0
        ? []
        : [
            h('div', [
              h('dt', [h('span', {className: ['said', state]}, STATE_NAMES[state]), ` ${n}`]),
              h('dd', CLAIM_STATE_MEANINGS[state])
            ])
          ]
    })
  )

function row(line: Line, states: States, setting: Setting): Node[] {
  const text = line.stretches.map((stretch) => stretch.text).join('')
  if (text.trim() === '') return []
  const state = worst(line.stretches.flatMap(({claims}) => statesOf(claims, states)))
  return [
    h('div', {className: ['line']}, [
      h('span', {className: ['number']}, String(line.number)),
      h('span', {className: ['gutter', ...(state === null ? [] : [state])]}, state === null ? '' : STATE_NAMES[state]),
      h(
        'p',
        {dir: 'auto'},
        line.stretches.map((stretch) => said(stretch, states, setting))
      )
    ])
  ]
}

const statesOf = (claims: readonly string[], states: States): ClaimState[] =>
  claims.flatMap((id) => states.get(id) ?? [])

/** A claim can be opened where it begins; the rest of it is only underlined, so that a keyboard meets each claim once. */
function said({text, claims, begins}: Said, states: States, setting: Setting): Node {
  const value = asWritten(text)
  const state = worst(statesOf(claims, states))
  const [first] = begins
  if (first === undefined)
    return state === null ? {type: 'text', value} : h('span', {className: ['said', state]}, value)
  const href = `#${anchor(setting, 'claim', first)}`
  return h('a', {href, className: state === null ? ['plain'] : ['said', state]}, value)
}
