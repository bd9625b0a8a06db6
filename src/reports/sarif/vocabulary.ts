// Our words in SARIF's words.
import type {ReportingConfiguration} from 'sarif'
import {RULE_INFO} from '../../findings/rules.js'
import type {Finding} from '../parts.js'

export type RuleId = Finding['rule']

/** In the order of the table, which is the order of `ruleIndex`. */
export const RULE_IDS = Object.keys(RULE_INFO) as readonly RuleId[]

export const LEVELS: Readonly<Record<Finding['severity'], NonNullable<ReportingConfiguration['level']>>> = {
  error: 'error',
  warning: 'warning',
  info: 'note'
}

/** Of this package; a test holds it against the package file, which a room without files cannot read. */
export const VERSION = '0.1.0'
