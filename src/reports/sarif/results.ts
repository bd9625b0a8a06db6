// One finding as one SARIF result: where, how bad, which other passage, and whether it is new.
import type {Location, Region, Result} from 'sarif'
import type {Report} from '../../findings/report.js'
import type {Finding, SetAside} from '../parts.js'
import {capital, oneLine} from '../text.js'
import {LEVELS, RULE_IDS} from './vocabulary.js'

/** A relative address; what a URI cannot hold is escaped, and a `./` keeps a colon in a name from being a scheme. */
export const uriOf = ({document}: Report): string => {
  const path = encodeURI((document.path ?? 'document').replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent)
  return /^[^/]*:/.test(path) ? `./${path}` : path
}

export const resultsOf = (report: Report): Result[] => [
  ...report.findings.map((finding) => ({...resultOf(report, finding), ...whenNew(report)})),
  ...report.setAside.map((finding) => ({...resultOf(report, finding), ...whenSetAside(report, finding)}))
]

const isCompared = ({against = []}: Report): boolean => against.length > 0

const whenNew = (report: Report): Partial<Result> => (isCompared(report) ? {baselineState: 'new'} : {})

function whenSetAside(report: Report, {by, why}: SetAside): Partial<Result> {
  if (by === 'earlier') return {baselineState: 'unchanged'}
  const kind = by === 'ignore' ? 'inSource' : 'external'
  return {
    ...(by === 'baseline' ? {baselineState: 'unchanged' as const} : whenNew(report)),
    suppressions: [{kind, status: 'accepted', justification: oneLine(why)}]
  }
}

function resultOf(report: Report, finding: Finding): Result {
  const {rule, severity, message, cause, fingerprint} = finding
  return {
    ruleId: rule,
    ruleIndex: RULE_IDS.indexOf(rule),
    level: LEVELS[severity],
    message: {text: `${capital(oneLine(message))}.`},
    locations: [locationOf(report, finding)],
    ...(cause
      ? {relatedLocations: [{id: 1, ...locationOf(report, cause), message: {text: otherSide(report, cause)}}]}
      : {}),
    // The second is the one name that GitHub looks at; `:1` is its form.
    partialFingerprints: {'claimlint/v1': fingerprint, primaryLocationLineHash: `${fingerprint}:1`}
  }
}

type Placed = Pick<Finding, 'line' | 'column' | 'endLine' | 'endColumn' | 'span' | 'claim'>

const locationOf = (report: Report, placed: Placed): Location => ({
  physicalLocation: {artifactLocation: {uri: uriOf(report), uriBaseId: 'SRCROOT'}, region: regionOf(report, placed)}
})

function regionOf({document: {source}}: Report, {span, line, column, endLine, endColumn}: Placed): Region {
  const region = {startLine: line, startColumn: column, endLine, endColumn}
  const {start, end} = span
  return {
    ...region,
    charOffset: start,
    charLength: end - start,
    ...(source === undefined ? {} : {snippet: {text: source.slice(start, end)}})
  }
}

const otherSide = (report: Report, {claim, line}: Placed): string => {
  const quote = report.claims.find(({id}) => id === claim)?.quote
  return quote === undefined ? `The other passage, line ${line}.` : `The other passage: ${oneLine(quote)}`
}
