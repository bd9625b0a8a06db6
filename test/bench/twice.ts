// Is a figure of this bench worth anything? The first of them, measured by two processes that know nothing of each other.
import {measure, ratio} from './measure.js'
import {node} from './processes.js'
import {checkToFloor, type Page} from './stages.js'
import {number, type Table, times} from './table.js'

/** What the two processes print: one ratio, as JSON. */
export function printRatio(page: Page): void {
  const tasks = checkToFloor(page)
  const timing = measure(tasks, {warm: true})
  const [floor = '', check = ''] = Object.keys(tasks)
  process.stdout.write(JSON.stringify(ratio(timing(check), timing(floor))))
}

/** `args` make another process call `printRatio`. */
export function twice(args: readonly string[]): Table {
  const [one, two] = [1, 2].map(() => Number(node(args, process.cwd(), 'pipe'))) as [number, number]
  const value = Math.max(one, two) / Math.min(one, two)
  return {
    title: 'Two processes of this bench',
    note: 'All of check to the tagging of the same sentences, on the page of the corpus; the larger to the smaller tells how far figures can be trusted.',
    head: ['what', 'ratio'],
    rows: [
      ['first process', times(one)],
      ['second process', times(two)],
      ['larger to smaller', number(value)]
    ],
    goals: [{what: 'two processes of this bench: larger to smaller figure', value, most: null, unit: '×'}]
  }
}
