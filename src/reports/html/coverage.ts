// Claim coverage as a ledger of steps: each is a part of those that need a source, drawn and told as a count.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Report} from '../../findings/report.js'
import {answerRows, COVERAGE_COLUMNS} from '../coverage.js'
import {oneLine} from '../text.js'
import {count, percent} from '../words.js'
import {anchor, cell, heading, headRow, type Node, type Setting} from './nodes.js'

export function coverageSection(report: Report, setting: Setting): Node[] {
  const {summary} = report
  if (summary.checkworthy === 0) return []
  const steps = COVERAGE_COLUMNS.map(({key, name, meaning}) => ({name, meaning, n: summary[key]}))
  return [
    h('section', {id: anchor(setting, 'part', 'coverage'), className: ['coverage']}, [
      heading(setting.depth + 1, 'Coverage'),
      h('p', {className: ['intro']}, coverageIntro(report)),
      h(
        'dl',
        {className: ['steps']},
        steps.map(({name, meaning, n}) => step(name, meaning, n, summary.checkworthy))
      ),
      h('details', [h('summary', 'Answer by answer'), byAnswer(report)])
    ])
  ]
}

const coverageIntro = ({summary: {checkworthy, ignored}}: Report): string =>
  `${count(checkworthy, 'claim')} ${checkworthy === 1 ? 'needs' : 'need'} a source${ignored === 0 ? '' : `; a comment in the text takes ${ignored} of them out of the gate`}. How far they have come:`

const step = (name: string, meaning: string, n: number, all: number): Element =>
  h('div', [
    h('dt', [name, h('span', {className: ['quiet']}, ` ${meaning}`)]),
    h('dd', [
      h('span', {className: ['n']}, `${n} (${percent(n, all)})`),
      h('meter', {min: 0, max: all, value: n, ariaLabel: name}, String(n))
    ])
  ])

function byAnswer(report: Report): Element {
  const [head = [], ...rows] = answerRows(report)
  return h('table', {className: ['by-answer']}, [
    headRow(head, head.map((_, column) => column).slice(1)),
    h(
      'tbody',
      rows.map(([where = '', ...cells]) =>
        h('tr', [
          h('th', {scope: 'row'}, h('bdi', oneLine(where))),
          ...cells.map((text, index) => cell(head[index + 1], text === '0' ? ['n', 'zero'] : ['n'], text))
        ])
      )
    )
  ])
}
