// Findings as SARIF 2.1.0, for code scanning services. An alert keeps its identity by the fingerprint of its words, so it
// survives edits above it; what is set aside is sent too, suppressed or unchanged, or services would close and reopen it.
import type {Log, ReportingDescriptor, Run} from 'sarif'
import type {Report, Reports} from '../findings/report.js'
import {RULE_INFO} from '../findings/rules.js'
import {nested, nestedList} from './json-pieces.js'
import {resultsOf, uriOf} from './sarif/results.js'
import {LEVELS, RULE_IDS, type RuleId, VERSION} from './sarif/vocabulary.js'
import {type ReportSeries, seriesOf, whole} from './series.js'
import {capital, oneLine} from './text.js'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const plain = (text: string): string => text.replaceAll('`', '')

/** Every rule, also those without a result: services list what was looked for. */
function describe(id: RuleId): ReportingDescriptor {
  const {title, why, help, severity, examples} = RULE_INFO[id]
  const shown = examples.map(({name, text}) => `- ${name}: ${text}`).join('\n')
  return {
    id,
    shortDescription: {text: title},
    fullDescription: {text: plain(why)},
    help: {text: plain(help), markdown: `${help}\n\n**Why**: ${why}\n\n${shown}\n`},
    defaultConfiguration:
      severity === 'off' ? {enabled: false, level: 'note'} : {enabled: true, level: LEVELS[severity]},
    properties: {tags: ['claims']}
  }
}

const notifications = (report: Report): NonNullable<Run['invocations']>[number]['toolExecutionNotifications'] =>
  report.problems.map(({message, line, column}) => ({
    level: 'error',
    message: {text: `${capital(oneLine(message))}.`},
    locations: [
      {
        physicalLocation: {
          artifactLocation: {uri: uriOf(report), uriBaseId: 'SRCROOT'},
          region: {startLine: line, startColumn: column}
        }
      }
    ]
  }))

function* results(documents: Iterable<Report>): Generator<object> {
  for (const report of documents) yield* resultsOf(report)
}

/** Where the results go in a log without any: they come last, and are the only part that grows with the findings. */
const NO_RESULTS = '"results": []'

function* stream({documents}: ReportSeries): Generator<string> {
  const frame = nested(logOf(documents), 0)
  const at = frame.lastIndexOf(NO_RESULTS)
  yield `${frame.slice(0, at)}"results": `
  yield* nestedList(results(documents), 3)
  yield `${frame.slice(at + NO_RESULTS.length)}\n`
}

function logOf(documents: Iterable<Report>): Log {
  const artifacts: Run['artifacts'] = []
  const unread: ReturnType<typeof notifications> = []
  for (const report of documents) {
    artifacts.push({location: {uri: uriOf(report), uriBaseId: 'SRCROOT'}})
    unread.push(...(notifications(report) ?? []))
  }
  const run: Run = {
    tool: {driver: {name: 'claimlint', semanticVersion: VERSION, rules: RULE_IDS.map(describe)}},
    automationDetails: {id: 'claimlint/'},
    invocations: [
      {
        executionSuccessful: unread.length === 0,
        ...(unread.length === 0 ? {} : {toolExecutionNotifications: unread})
      }
    ],
    originalUriBaseIds: {SRCROOT: {description: {text: 'The folder that claimlint ran in.'}}},
    artifacts,
    columnKind: 'utf16CodeUnits',
    results: []
  }
  return {$schema: SCHEMA, version: '2.1.0', runs: [run]}
}

export const sarif = {
  name: 'sarif',
  extension: 'sarif',
  one: (report: Report) => whole(stream(seriesOf(report))),
  many: (reports: Reports) => whole(stream(reports)),
  stream
} as const
