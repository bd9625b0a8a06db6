// Which reported pairs are done with. Apart from the decisions, so that adding up reports loads nothing that reads records.
import type {ReportContradiction} from './report.js'

/** Does the decision settle the pair, so that nothing is left to correct? */
export const isSettled = ({decision}: ReportContradiction): boolean =>
  decision !== undefined && decision.decision !== 'real' && decision.decision !== 'superseded'
