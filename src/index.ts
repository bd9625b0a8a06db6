// The public door: everything the command line uses, by name.

export {type AddedProposals, addProposals, type CompleteRun} from './annotations/add-proposals.js'
export {type AddedRecords, addRecords} from './annotations/add-records.js'
export {type AddedSources, addSources} from './annotations/add-sources.js'
export {type Agreement, agreementOn} from './annotations/agreement.js'
export {
  type AnchorOptions,
  type AnchorResult,
  anchorAnnotations,
  type DescribedAnnotation,
  describeAnnotation
} from './annotations/anchor-annotations.js'
export {
  ANCHOR_STATES,
  type AnchoredAnnotation,
  type AnchorState,
  type AnnotationFile,
  type Check,
  type Citation,
  type LoadedAnnotations,
  type Problem,
  RUNGS,
  type Rung,
  SUPPORTS,
  type Support,
  VERDICTS,
  type Verdict
} from './annotations/annotation.js'
export type {
  AnnotationCheck,
  AnnotationCitation,
  AnnotationRecord,
  AnnotationSource,
  Annotations,
  ContradictionDecision
} from './annotations/annotation-records.js'
export {
  QUOTE_RESULTS,
  type QuoteCheck,
  type QuotedPage,
  type QuoteResult,
  quoteChecker
} from './annotations/check-quote.js'
export {closest, suggestion} from './annotations/closest.js'
export {type AddedDecision, addDecision} from './annotations/decide.js'
export {type PageDecision, readDecisions} from './annotations/decisions-file.js'
export {dueDay, isDue} from './annotations/due.js'
export {acceptPlace, addCheck, removeRecords, setBlob, sortRecords, takeStep} from './annotations/edit.js'
export {joinQuotes, type QuoteLook} from './annotations/join-quotes.js'
export {loadAnnotations} from './annotations/load.js'
export {matchAnnotations} from './annotations/match.js'
export {type MergedFile, mergeAnnotations} from './annotations/merge.js'
export {
  type ModelAgreement,
  type ModelOverlap,
  type ModelRecord,
  type ModelVerdicts,
  modelAgreementOn
} from './annotations/model-agreement.js'
export type {NewProposal} from './annotations/new-proposal.js'
export {pinSources, type SourcePins} from './annotations/pin-sources.js'
export {printAnnotations, reprintAnnotations} from './annotations/print.js'
export {
  independentChecks,
  isDisputed,
  REVIEW_STEPS,
  type ReviewState,
  type ReviewStep,
  standingChecks,
  stepsFrom
} from './annotations/review.js'
export {selfCitation} from './annotations/self-citation.js'
export {type Settled as SettledProposal, settleProposal} from './annotations/settle-proposal.js'
export {findStatutes, type Statute, statuteForm} from './annotations/statutes.js'
export {addStubs} from './annotations/stubs.js'
export {
  BIBLIOGRAPHY_STYLES,
  type BibliographyStyle,
  formatBibliography,
  formatSources
} from './bibliography/format-sources.js'
export {
  BIBLIOGRAPHY_FORMATS,
  type Bibliography,
  type BibliographyFormat,
  bibliographyFormat,
  type CslEntry,
  readBibliography
} from './bibliography/read-bibliography.js'
export {toSource} from './bibliography/to-source.js'
export {type CheckOptions, check} from './check.js'
export {CLAIM_KINDS, type Claim, type ClaimKind, type Insert} from './claims/claim.js'
export type {Reading} from './claims/reading.js'
export {splitClaims} from './claims/split-claims.js'
export {type Across, contradictionsAcross, type Part} from './contradictions/across.js'
export {type Contradiction, TIERS, type Tier} from './contradictions/contradiction.js'
export type {Detector, Example} from './contradictions/define-detector.js'
export {detectContradictions, type Suppressed, suppressedContradictions} from './contradictions/detect.js'
export {detectors} from './contradictions/detectors/index.js'
export {groupContradictions} from './contradictions/group.js'
export {SUPPRESSORS} from './contradictions/suppress.js'
export type {Directive} from './document/directives.js'
export {
  BLOCK_KINDS,
  type Block,
  type BlockKind,
  type Document,
  FORMATS,
  type Format,
  type ListItem,
  type ReadProblem,
  type Section,
  type TableCell
} from './document/document.js'
export {fingerprint} from './document/fingerprint.js'
export type {Piece, PlainText} from './document/plain-text.js'
export {readDocument} from './document/read-document.js'
export {type Position, positionIn, type Span} from './document/span.js'
export {type Publisher, toClaimReviews} from './exchange/claim-review.js'
export type {Exchanged} from './exchange/exchanged.js'
export {
  type Incoming,
  type IncomingFile,
  readWebAnnotations,
  type WebAnnotations
} from './exchange/read-web-annotations.js'
export {type ReadTable, readTable, type TableCheck, toTable} from './exchange/table.js'
export {type TakenIn, takeIn} from './exchange/take-in.js'
export {toWebAnnotations} from './exchange/web-annotation.js'
export {type Baseline, type BaselineEntry, baselineOf, holdAgainstBaseline, readBaseline} from './findings/baseline.js'
export {compareReports} from './findings/compare.js'
export {type Config, type ConfigInput, defaultConfig, readConfig} from './findings/config.js'
export type {Coverage} from './findings/coverage.js'
export {FAIL_LEVELS, type FailLevel} from './findings/fail-levels.js'
export {type Finding, RULES, type Rule, SEVERITIES, type SetAside, type Severity} from './findings/finding.js'
export {type ExitCode, exitCode, failures, type Gate, passes} from './findings/gate.js'
export {InputError} from './findings/input-error.js'
export {judgedAs, outlineOf} from './findings/outline.js'
export {
  type ClaimAnnotation,
  type Comparison,
  DECISIONS,
  type Decision,
  type ProposalOrigin,
  type Report,
  type ReportAnnotation,
  type ReportAnswer,
  type ReportClaim,
  type ReportContradiction,
  type ReportDocument,
  type ReportProblem,
  type ReportProposal,
  type ReportProposals,
  type ReportSection,
  type Reports,
  type Summary
} from './findings/report.js'
export {RULE_INFO, type RuleExample, type RuleInfo} from './findings/rules.js'
export {joinReports, summarise} from './findings/summarise.js'
export {
  type Colours,
  csvRows,
  githubProblems,
  REPORTERS,
  type Reporter,
  type ReporterName,
  type ReportSeries,
  type SummaryOptions,
  summaryOfProblems,
  summaryTable
} from './reports/index.js'
export {type ProposalDetail, proposalDetails} from './reports/proposals.js'
export {readSnapshot} from './snapshots/read-snapshot.js'
export {type Snapshot, type SnapshotPage, snapshotText, type Unreadable} from './snapshots/snapshot.js'
