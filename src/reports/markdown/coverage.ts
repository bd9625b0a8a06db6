// How far each answer is covered, as a table: counts with their share.
import type {Report} from '../../findings/report.js'
import {answerRows, COVERAGE_COLUMNS} from '../coverage.js'
import {type Block, heading, p, t, table} from './nodes.js'

const MEANING = COVERAGE_COLUMNS.map(({name, meaning}) => `${name}: ${meaning}`).join('; ')

/** Nothing where no claim needs a source. */
export function coverageBlocks(report: Report, depth: number): Block[] {
  if (report.summary.checkworthy === 0) return []
  return [
    heading(depth, t('Coverage')),
    table(
      answerRows(report).map((cells) => cells.map((cell) => t(cell))),
      [1, 2, 3, 4, 5, 6, 7]
    ),
    p(t(`Of the claims that need a source. ${MEANING}. Ignored: a comment in the document takes them out of the gate.`))
  ]
}
