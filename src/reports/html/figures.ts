// The numbers on top of a report, set as a ledger.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Summary} from '../../findings/report.js'
import {STANDINGS} from '../parts.js'
import {STANDING_WORDS} from '../words.js'
import {standingMark} from './annotations.js'

export const figures = (summary: Summary): Element =>
  h('div', {className: ['figures']}, [
    h(
      'dl',
      {className: ['totals']},
      totals(summary).map(([name, n]) => h('div', [h('dt', name), h('dd', String(n))]))
    ),
    h(
      'dl',
      {className: ['verdicts']},
      STANDINGS.filter((standing) => summary.verdicts[standing] > 0).map((standing) =>
        h('div', [
          h('dt', standingMark(standing, STANDING_WORDS[standing])),
          h('dd', String(summary.verdicts[standing]))
        ])
      )
    )
  ])

const totals = (summary: Summary): [string, number][] => [
  ['Answers', summary.answers],
  ['Claims', summary.claims],
  ['Need a source', summary.checkworthy],
  ['Sourced', summary.sourced],
  ['Contradictions', summary.contradictions],
  ['Worth a look', summary.tensions]
]
