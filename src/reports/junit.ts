// Findings as test results, for build servers that know nothing else: a suite per document, a case per claim that needs a
// source, and a case per finding that is about no such claim. Errors fail their case; warnings are printed under it. Only
// what Jenkins' schema knows: its xUnit plugin refuses a file with one attribute more, and lines stand in names and texts.
import type {Element, Text} from 'xast'
import {toXml} from 'xast-util-to-xml'
import {x} from 'xastscript'
import type {Report, ReportClaim, Reports} from '../findings/report.js'
import type {Finding, SetAside} from './parts.js'
import {placeInFile} from './places.js'
import {type ReportSeries, seriesOf, whole} from './series.js'
import {capital, oneLine} from './text.js'

/** XML 1.0 knows no other control characters, escaped or not, and no half of a surrogate pair. */
const safe = (text: string): string =>
  oneLine(text).replace(
    /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g,
    '\uFFFD'
  )

interface Case {
  readonly name: string
  readonly findings: readonly Finding[]
  readonly aside: readonly SetAside[]
}

function casesOf(report: Report): Case[] {
  const claims = report.claims.filter(({checkworthy}) => checkworthy)
  const own = new Set(claims.map(({id}) => id))
  const isLoose = ({claim}: Finding): boolean => claim === undefined || !own.has(claim)
  return [
    ...claims.map((claim) => caseOfClaim(report, claim)),
    ...report.findings.filter(isLoose).map((finding) => ({...looseCase(finding), findings: [finding], aside: []})),
    ...report.setAside.filter(isLoose).map((finding) => ({...looseCase(finding), findings: [], aside: [finding]}))
  ]
}

const caseOfClaim = (report: Report, {id, line, text}: ReportClaim): Case => ({
  name: `line ${line}: ${text}`,
  findings: report.findings.filter(({claim}) => claim === id),
  aside: report.setAside.filter(({claim}) => claim === id)
})

const looseCase = ({rule, line, fingerprint}: Finding): Pick<Case, 'name'> => ({
  name: `line ${line}: ${rule} (${fingerprint})`
})

const isFailure = ({severity}: Finding): boolean => severity === 'error'

function testcase(report: Report, {name, findings, aside}: Case): Element {
  const failures = findings.filter(isFailure)
  const rest = findings.filter((finding) => !isFailure(finding))
  const printed = [
    ...rest.map((each) => words(report, each)),
    ...aside.map((each) => `${words(report, each)} (set aside: ${each.why})`)
  ]
  const skipped = findings.length === 0 && aside.length > 0
  return x(
    'testcase',
    {
      classname: safe(report.document.path ?? 'document'),
      name: safe(name)
    },
    [
      ...(skipped ? [x('skipped', {message: safe(aside.map(({why}) => why).join('; '))})] : []),
      ...failures.map((each) =>
        x('failure', {type: each.rule, message: safe(capital(each.message))}, safe(words(report, each)))
      ),
      ...(printed.length === 0 ? [] : [x('system-out', printed.map(safe).join('\n'))])
    ]
  )
}

const words = (report: Report, {line, column, severity, rule, message, cause}: Finding): string =>
  `${placeInFile(report, line)}:${column}: ${severity} ${rule}: ${message}${cause ? ` (the other passage: ${placeInFile(report, cause.line)}:${cause.column})` : ''}`

const unreadable = (report: Report): Element[] =>
  report.problems.map(({message, line}) =>
    x('testcase', {classname: safe(report.document.path ?? 'document'), name: `line ${line}: unreadable`}, [
      x('error', {type: 'unreadable', message: safe(capital(message))})
    ])
  )

function suite(report: Report): Element {
  const cases = casesOf(report)
  const counts = {
    tests: cases.length + report.problems.length,
    failures: cases.filter(({findings}) => findings.some(isFailure)).length,
    errors: report.problems.length,
    skipped: cases.filter(({findings, aside}) => findings.length === 0 && aside.length > 0).length
  }
  const elements = [...cases.map((each) => testcase(report, each)), ...unreadable(report)]
  const file = safe(report.document.path ?? 'document')
  return x('testsuite', {name: file, ...asText(counts), file}, onLines(elements))
}

const asText = (counts: Readonly<Record<string, number>>): Record<string, string> =>
  Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, String(n)]))

/** An element a line, so that people and diffs can read the file. */
const onLines = (elements: readonly Element[]): (Element | Text)[] => [
  LINE,
  ...elements.flatMap((element) => [element, LINE])
]

const LINE: Text = {type: 'text', value: '\n'}

const END = '</testsuites>'

/** The frame is printed without any suite and cut open: a suite is the same wherever it stands. */
function* stream({documents}: ReportSeries): Generator<string> {
  const root = x('testsuites', {name: 'claimlint'}, onLines([]))
  const instruction = {type: 'instruction', name: 'xml', value: 'version="1.0" encoding="UTF-8"'} as const
  yield toXml({type: 'root', children: [instruction, LINE, root]}).slice(0, -END.length)
  for (const report of documents) yield toXml({type: 'root', children: [suite(report), LINE]})
  yield `${END}\n`
}

export const junit = {
  name: 'junit',
  extension: 'xml',
  one: (report: Report) => whole(stream(seriesOf(report))),
  many: (reports: Reports) => whole(stream(reports)),
  stream
} as const
