// Which pairs of a report an editor reads in one go.
import {groupContradictions} from '../contradictions/group.js'
import type {ReportContradiction} from './report.js'

/** Pairs about one matter together; matters and pairs in the order given. Every pair is in one of them. */
export const mattersOf = (contradictions: readonly ReportContradiction[]): ReportContradiction[][] =>
  groupContradictions(contradictions)
