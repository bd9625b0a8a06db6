// A report cut down to its findings. Thousands of these fit into memory, where the reports themselves would not.
import type {Report} from './report.js'

/**
 * A valid report with the same findings and sums: it can be held against a baseline, judged and listed. Of the rest only that
 * is left which the findings name in words: both passages of a contradiction.
 */
export function outlineOf(report: Report): Report {
  const {findings, claims, contradictions, document} = report
  const sides = new Set(findings.flatMap(({claim, cause}) => (cause ? [claim, cause.claim] : [])))
  const {answers, sections, source: _, ...named} = document
  const clashes = sides.size > 0
  return {
    ...report,
    document: {...named, answers: clashes ? answers : [], sections: clashes ? sections : []},
    claims: clashes ? claims.filter(({id}) => sides.has(id)) : [],
    contradictions: clashes ? contradictions.filter(({first, second}) => sides.has(first) && sides.has(second)) : [],
    annotations: []
  }
}

/** The report with what became of the findings of its outline since. */
export const judgedAs = (report: Report, {findings, setAside, summary, against}: Report): Report => ({
  ...report,
  findings,
  setAside,
  summary,
  ...(against === undefined ? {} : {against})
})
