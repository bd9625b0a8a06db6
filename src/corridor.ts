// The corridor: the rooms in order, and nothing else.
import type {AnnotationFile} from './annotations/annotation.js'
import {joinQuotes, type QuoteLook} from './annotations/join-quotes.js'
import {loadLayout} from './annotations/load-layout.js'
import {matchAnnotations} from './annotations/match.js'
import {markOwn} from './annotations/self-citation.js'
import {splitClaims} from './claims/split-claims.js'
import {compareClaims} from './contradictions/detect.js'
import {passedOverInWords} from './contradictions/passed-over.js'
import type {Format} from './document/document.js'
import {readDocument} from './document/read-document.js'
import {viewClaims} from './findings/claim-view.js'
import {settleFindings} from './findings/collect.js'
import {joinDecisions} from './findings/decisions.js'
import {joinProposals} from './findings/join-proposals.js'
import {makeReport} from './findings/make-report.js'
import type {Report} from './findings/report.js'
import {type Config, validConfig} from './findings/valid-config.js'

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

/** The options that are files, read. */
export interface Settled {
  readonly config: Config
  readonly file: AnnotationFile
}

/** No file at all is one without records. */
export const NO_ANNOTATIONS: AnnotationFile = {
  path: 'annotations',
  annotations: {schema: 1, target: {file: 'none'}, claims: []},
  places: []
}

/** Of what is valid and laid out as `claimlint` writes it; null leaves it to `check`, which reads and explains everything. */
export function settleQuickly({config: written, annotations}: CheckOptions): Settled | null {
  const config = validConfig(written)
  const file = typeof annotations === 'string' ? loadLayout(annotations, 'annotations')?.file : NO_ANNOTATIONS
  return config && file && typeof annotations !== 'object' ? {config, file} : null
}

/** As `check`, of options that were read before. */
export function checkSettled(source: string, options: CheckOptions, {config, file}: Settled): Report {
  const document = readDocument(source, options)
  const claims = splitClaims(document)
  const matched = markOwn(matchAnnotations(document, claims, file, options.previous), file.annotations, config)
  const annotations = joinQuotes(matched, options.quotes ?? [])
  const compared = compareClaims(document, claims)
  const known = {document, claims, annotations, file: file.annotations}
  const joined = joinProposals(compared.contradictions, known, options.proposals ?? false)
  const contradictions = joinDecisions(joined.contradictions, known)
  const views = viewClaims(source, claims, annotations, config.asOf)
  const notices = passedOverInWords(compared.passedOver)
  const facts = {document, claims: views, annotations, ...joined, contradictions, notices}
  return makeReport(facts, settleFindings(facts, config))
}
