// The corridor: the rooms in order, and nothing else.
import type {AnnotationFile} from './annotations/annotation.js'
import {joinQuotes, type QuoteLook} from './annotations/join-quotes.js'
import {loadAnnotations} from './annotations/load.js'
import {matchAnnotations} from './annotations/match.js'
import {markOwn} from './annotations/self-citation.js'
import {splitClaims} from './claims/split-claims.js'
import {detectContradictions} from './contradictions/detect.js'
import {passedOver, passedOverInWords} from './contradictions/passed-over.js'
import type {Format} from './document/document.js'
import {readDocument} from './document/read-document.js'
import {viewClaims} from './findings/claim-view.js'
import {settleFindings} from './findings/collect.js'
import {readConfig} from './findings/config.js'
import {joinDecisions} from './findings/decisions.js'
import {accept} from './findings/input-error.js'
import {joinProposals} from './findings/join-proposals.js'
import {makeReport} from './findings/make-report.js'
import type {Report} from './findings/report.js'

export interface CheckOptions {
  /** Name of the document in the report; its ending tells the format. Nothing is read from it. */
  readonly path?: string
  /** Where the path does not tell it. */
  readonly format?: Format
  /** An annotation file: its text (YAML or JSON), or the value that it holds. */
  readonly annotations?: string | object
  /** The text in which the annotations were judged: what became of each passage since is then seen and not guessed. */
  readonly previous?: string
  /** What was found of the quotes in the stored copies of their sources; nothing is read here. */
  readonly quotes?: readonly QuoteLook[]
  /** Adds what models proposed and nobody has looked at as contradictions of tier `proposed`, to measure them. */
  readonly proposals?: boolean
  /** A config as in claimlint.config.json; what is left out keeps its default. */
  readonly config?: object
}

/** Not loaded like what people write: the schema takes longer to compile than a page to check. */
const NO_ANNOTATIONS: AnnotationFile = {
  path: 'annotations',
  annotations: {schema: 1, target: {file: 'none'}, claims: []},
  places: []
}

/**
 * Everything known about one document: its claims with their sources and verdicts, its contradictions, and what to do.
 *
 * Pure and synchronous; the same input gives the same report. Any text is a document: what cannot be read of it is listed
 * under `problems`, and the rest is checked. Annotations or a config that are not valid throw `InputError` with all that is
 * wrong with them, because a report that silently left out people's verdicts would look like one without any.
 *
 * @example
 * const report = check('# Permits\n\nA permit lasts 15 days.\n', {path: 'permits.md'})
 * report.findings.map(({line, message}) => `${line}: ${message}`)
 */
export function check(source: string, options: CheckOptions = {}): Report {
  const {config} = accept(readConfig(options.config, 'config'))
  const file = annotationsOf(options)
  const document = readDocument(source, options)
  const claims = splitClaims(document)
  const matched = markOwn(matchAnnotations(document, claims, file, options.previous), file.annotations, config)
  const annotations = joinQuotes(matched, options.quotes ?? [])
  const found = detectContradictions(document, claims)
  const known = {document, claims, annotations, file: file.annotations}
  const joined = joinProposals(found, known, options.proposals ?? false)
  const contradictions = joinDecisions(joined.contradictions, known)
  const views = viewClaims(source, claims, annotations, config.asOf)
  const notices = passedOverInWords(passedOver(document, claims))
  const facts = {document, claims: views, annotations, ...joined, contradictions, notices}
  return makeReport(facts, settleFindings(facts, config))
}

const annotationsOf = ({annotations}: CheckOptions): AnnotationFile =>
  annotations === undefined ? NO_ANNOTATIONS : accept(loadAnnotations(annotations, 'annotations')).file
