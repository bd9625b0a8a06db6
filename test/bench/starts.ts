// What a person waits for before anything is checked: whole processes, as they are started by hand.
import {measure, ratio} from './measure.js'
import {CLI, node} from './processes.js'
import {number, type Table, times} from './table.js'

const TAGGED = "import('compromise/two').then(({default: nlp}) => nlp('A mooring permit lasts 15 days.'))"

export function starts(page: string): Table {
  const timing = measure(
    {
      nothing: {run: () => void node(['-e', '0'])},
      help: {run: () => void node([CLI, '--help'])},
      sentence: {run: () => void node(['-e', TAGGED])},
      page: {run: () => void node([CLI, 'check', page, '--quiet'])}
    },
    {warm: true}
  )
  const help = ratio(timing('help'), timing('nothing'))
  const check = ratio(timing('page'), timing('sentence'))
  const row = (name: string, value: number, own: string, floor: string): string[] => [
    name,
    times(value),
    number(timing(own).ms),
    number(timing(floor).ms)
  ]
  return {
    title: 'Cold start',
    note: 'Whole processes.',
    head: ['what', 'ratio', 'ms', 'ms of the other'],
    rows: [
      row('`claimlint --help` to `node -e 0`', help, 'help', 'nothing'),
      row('`claimlint check` of the page to one sentence tagged by `compromise/two`', check, 'page', 'sentence')
    ],
    goals: [
      {what: 'cold `claimlint check` of the page to one sentence tagged', value: check, most: 2, unit: '×'},
      {what: '`claimlint --help` to `node -e 0`', value: help, most: 3, unit: '×'}
    ]
  }
}
