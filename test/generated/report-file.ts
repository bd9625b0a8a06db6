// Generated from schemas/report.schema.json by npm run generate. Do not edit.
/**
 * What claimlint prints as JSON: one report (a line of `--format jsonl`), or many with their sum (`--format json`). Same input and version, same bytes.
 */
export type ReportFile = Report | Reports
/**
 * How the recorded quote stands in today's text.
 */
export type AnchorState = 'exact' | 'moved' | 'edited-minor' | 'edited-material' | 'ambiguous' | 'orphaned'
/**
 * What the evidence says.
 */
export type Verdict = 'supported' | 'refuted' | 'not-enough-evidence' | 'conflicting' | 'not-checkable'

/**
 * Everything known about one document after a run.
 */
export interface Report {
  /**
   * Version of this format.
   */
  version: 1
  document: ReportDocument
  /**
   * In document order.
   */
  claims: ReportClaim[]
  /**
   * Contradictions before tensions, each in document order.
   */
  contradictions: ReportContradiction[]
  proposals?: ReportProposals
  /**
   * Every annotation of the document with its state, in the order of its file.
   */
  annotations: ReportAnnotation[]
  /**
   * What counts for the gate, by place, then by rule.
   */
  findings: Finding[]
  /**
   * What does not count, each with why.
   */
  setAside: SetAside[]
  /**
   * What the findings were held against; absent where they were not.
   */
  against?: Comparison[]
  /**
   * What was not looked at, so that nobody takes silence for an answer; absent where there is nothing to tell.
   */
  notices?: string[]
  /**
   * What could not be read; the rest was checked all the same. Any makes the exit code 2.
   */
  problems: ReportProblem[]
  summary: Summary
}
/**
 * The text that was checked.
 */
export interface ReportDocument {
  /**
   * As it was given.
   */
  path?: string
  /**
   * Its own title.
   */
  title?: string
  /**
   * The whole text; reports of earlier versions have none.
   */
  source?: string
  /**
   * Every question with the text that answers it.
   */
  answers: ReportAnswer[]
  /**
   * Text outside any question.
   */
  sections: ReportSection[]
}
/**
 * One question with its text.
 */
export interface ReportAnswer {
  /**
   * From the words of the question, not from its position.
   */
  id: string
  /**
   * Printed before the question.
   */
  number?: number
  /**
   * Without its number.
   */
  question: string
  span: Span
  /**
   * Printed line of the start, from 1.
   */
  line: number
  coverage: Coverage
}
/**
 * A stretch of the source in UTF-16 code units, end excluded.
 */
export interface Span {
  /**
   * Offset of the first code unit.
   */
  start: number
  /**
   * Offset after the last code unit.
   */
  end: number
}
/**
 * Counts of the claims that need a source.
 */
export interface Coverage {
  /**
   * Claims that need a source.
   */
  checkworthy: number
  /**
   * Of these, with a source.
   */
  sourced: number
  /**
   * With a source that bears out the whole claim.
   */
  supporting: number
  /**
   * That a person confirmed as a whole.
   */
  verified: number
  /**
   * Sourced, and nothing recorded about them was voided, is disputed, or had to be checked again by the day that was given.
   */
  fresh: number
  /**
   * Whose cited words were found in the stored copy of the source.
   */
  quoteChecked: number
  /**
   * That a comment in the document takes out of the gate.
   */
  ignored: number
}
/**
 * Text outside any question.
 */
export interface ReportSection {
  /**
   * From the words of its heading, not from its position.
   */
  id: string
  /**
   * The innermost heading above it; null before any.
   */
  heading: string | null
  span: Span
  /**
   * Printed line of the start, from 1.
   */
  line: number
}
/**
 * One atomic statement with its source text and what people recorded about it.
 */
export interface ReportClaim {
  /**
   * From the quoted text and the question: an edit elsewhere leaves it alone.
   */
  id: string
  /**
   * The statement, readable alone as far as copying allows.
   */
  text: string
  /**
   * Verbatim source text; the parts of several spans joined by ` … `.
   */
  quote: string
  /**
   * Where the quote stands, in order.
   *
   * @minItems 1
   */
  spans: Span[]
  /**
   * Id of the answer or section that it stands in.
   */
  section: string
  /**
   * The same id where that has a question.
   */
  answer: string | null
  /**
   * What sort of statement it is.
   */
  kind: 'factual' | 'opinion' | 'recommendation' | 'disclaimer' | 'question' | 'filler'
  /**
   * Needs a source.
   */
  checkworthy: boolean
  /**
   * Put with a reservation.
   */
  hedged: boolean
  /**
   * Words of `text` that are not in `quote`.
   */
  inserts: Insert[]
  /**
   * False where a reference could not be resolved for certain.
   */
  selfContained: boolean
  reading: Reading
  /**
   * Printed line of the start, from 1.
   */
  line: number
  /**
   * Printed column of the start in UTF-16 code units, from 1.
   */
  column: number
  /**
   * The annotation that decides: the worst usable verdict, else the first.
   */
  annotation: ClaimAnnotation | null
  /**
   * All annotations of the claim, the deciding one included.
   */
  annotationIds: string[]
  /**
   * An annotation that stands cites a source which bears on it; background alone is no source.
   */
  sourced: boolean
  /**
   * Such a citation bears out the whole claim.
   */
  supporting: boolean
  /**
   * Nothing recorded about it was voided by an edit, is disputed, or had to be checked again by the day that was given.
   */
  fresh: boolean
  /**
   * The words cited from a source were found in its stored copy.
   */
  quoteChecked: boolean
  /**
   * Verdicts `supported` or `refuted` that a person confirmed cover the whole claim.
   */
  verified: boolean
  /**
   * Why a comment in the document takes it out of the gate.
   */
  ignored?: string
}
/**
 * Words copied from elsewhere in the document.
 */
export interface Insert {
  /**
   * The words.
   */
  text: string
  from: Span
}
/**
 * What the claim states, in a form that can be compared. Open: it grows with what detectors look at.
 */
export interface Reading {
  [k: string]: unknown
}
/**
 * What decides for a claim.
 */
export interface ClaimAnnotation {
  /**
   * Of the annotation.
   */
  id: string
  state: AnchorState
  /**
   * null where nobody has judged, or an edit or a reviewer voided it.
   */
  verdict: Verdict | null
  /**
   * As recorded.
   */
  citations: Citation[]
  /**
   * Does it judge the whole claim or a part?
   */
  covers: 'whole' | 'part'
}
/**
 * One place in a source and what it does for the claim.
 */
export interface Citation {
  /**
   * Id of the source.
   */
  source: string
  /**
   * `context` is background and makes nothing sourced.
   */
  supports: 'full' | 'partial' | 'contradicts' | 'context'
  /**
   * Where in the source.
   */
  locator?: string
  /**
   * The source's own words.
   */
  quote?: string
  /**
   * Of the source.
   */
  title?: string
  /**
   * Of the source.
   */
  publisher?: string
  /**
   * When the source came out.
   */
  issued?: string
  /**
   * Where it was read.
   */
  url?: string
  /**
   * ISO date on which it was read.
   */
  accessed?: string
  /**
   * Does `quote` stand in the stored copy of the source? Absent where nobody looked.
   */
  quoteFound?: boolean
  /**
   * Why the source is our own, so that it proves nothing here; absent where it is another's.
   */
  own?: string
}
/**
 * Two claims that cannot both be true, or (tension) may not.
 */
export interface ReportContradiction {
  /**
   * From both claims and the detector.
   */
  id: string
  /**
   * Claim id.
   */
  first: string
  /**
   * Claim id; it stands later in the document.
   */
  second: string
  /**
   * Id of the detector; `claimlint explain` takes it.
   */
  detector: string
  /**
   * `tension` is worth a look, never certain. `proposed`: by a model, nobody has looked; only where a program asked for them.
   */
  tier: 'contradiction' | 'tension' | 'proposed'
  /**
   * What clashes, in one line.
   */
  message: string
  /**
   * One sentence that names both sides.
   */
  why: string
  /**
   * What would settle it.
   */
  resolve: string
  /**
   * The clashing words in source order.
   *
   * @minItems 1
   */
  spans: Span[]
  decision?: Decision
}
/**
 * What a person decided about a pair; an edit of either side voids it.
 */
export interface Decision {
  /**
   * `real` and `superseded` still ask for a correction; the others settle the pair.
   */
  decision: 'real' | 'different-period' | 'different-scope' | 'superseded' | 'false-alarm'
  /**
   * Why.
   */
  reason: string
  /**
   * Who decided.
   */
  by: string
  /**
   * ISO date.
   */
  at: string
}
/**
 * What became of what models proposed; absent where they did not. Never a finding, never for the gate.
 */
export interface ReportProposals {
  /**
   * Nobody has looked at these; what several models propose is listed once.
   */
  pending: ReportProposal[]
  /**
   * How many a person accepted.
   */
  accepted: number
  /**
   * How many a person rejected.
   */
  rejected: number
  /**
   * How many stand on words that were changed since.
   */
  void: number
}
/**
 * What a model proposed and nobody has looked at.
 */
export interface ReportProposal {
  /**
   * Id of the proposal in the annotation file.
   */
  id: string
  /**
   * What sort of proposal.
   */
  kind: 'contradiction' | 'split' | 'class' | 'verdict'
  /**
   * Claim ids in document order: two of a contradiction, else one.
   */
  claims: string[]
  /**
   * What is proposed, in one line.
   */
  message: string
  /**
   * Name of the model.
   */
  by: string
  /**
   * Name and version of its prompt.
   */
  prompt: string
  /**
   * Day on which it was proposed.
   */
  at: string
  runs?: ReportProposalRuns
  /**
   * 0 to 1, where the model gave one.
   */
  score?: number
  /**
   * What a second question found for both being true after all; absent where it was not asked.
   */
  counter?: 'none' | 'scope' | 'period' | 'exception' | 'wording'
  /**
   * The smaller claims of a split.
   */
  parts?: ReportProposalPart[]
  evidence?: ReportProposalEvidence
  /**
   * Other models, prompts or versions that came to the same; absent where there are none.
   */
  also?: ReportProposalOrigin[]
}
/**
 * How often it came up when the model was asked several times.
 */
export interface ReportProposalRuns {
  /**
   * Runs in which it came up.
   */
  seen: number
  /**
   * Runs in all.
   */
  of: number
}
/**
 * One of them.
 */
export interface ReportProposalPart {
  /**
   * The claim, readable alone.
   */
  text: string
  /**
   * Words of it that the quote does not have.
   */
  inserts: string[]
}
/**
 * What a verdict rests on.
 */
export interface ReportProposalEvidence {
  /**
   * Id of the source.
   */
  source: string
  /**
   * Its title.
   */
  title?: string
  /**
   * Words that stand in its stored copy.
   */
  quote: string
}
/**
 * Which model proposed something, when, and how sure it was.
 */
export interface ReportProposalOrigin {
  /**
   * Name of the model.
   */
  by: string
  /**
   * Name and version of its prompt.
   */
  prompt: string
  /**
   * Day on which it was proposed.
   */
  at: string
  runs?: ReportProposalRuns
  /**
   * 0 to 1, where the model gave one.
   */
  score?: number
  /**
   * What a second question found for both being true after all; absent where it was not asked.
   */
  counter?: 'none' | 'scope' | 'period' | 'exception' | 'wording'
}
/**
 * One record of the annotation file against today's text.
 */
export interface ReportAnnotation {
  /**
   * As recorded.
   */
  id: string
  state: AnchorState
  /**
   * How the place was found, or why none was.
   */
  reason: string
  /**
   * Today's place; null where there is none for certain.
   */
  span: Span | null
  /**
   * Printed line of the place.
   */
  line: number | null
  /**
   * As recorded.
   */
  quote: string
  /**
   * Self-contained wording that was judged.
   */
  claim?: string
  /**
   * What the verdict covers.
   */
  scope?: string
  /**
   * For which state of the law the claim was judged.
   */
  lawAsOf?: string
  /**
   * Day after which it has to be checked again; absent where there is none.
   */
  due?: string
  /**
   * As recorded; null where nobody has judged. Void where `usable` is false.
   */
  verdict: Verdict | null
  /**
   * False where the state voids the verdict or there is none.
   */
  usable: boolean
  /**
   * How far the record has come.
   */
  review: 'draft' | 'queued' | 'in-review' | 'verified' | 'disputed' | 'rejected'
  /**
   * History, oldest first.
   */
  checks: Check[]
  /**
   * As recorded, joined with their sources.
   */
  citations: Citation[]
  /**
   * Ids of the claims that it judges, in document order.
   */
  claims: string[]
}
/**
 * One look at the claim by one person or tool.
 */
export interface Check {
  /**
   * Who looked.
   */
  by: string
  /**
   * In which role.
   */
  role: 'author' | 'reviewer' | 'tool'
  /**
   * ISO date.
   */
  at: string
  verdict: Verdict
  /**
   * How sure.
   */
  confidence?: 'low' | 'medium' | 'high'
  /**
   * True where the words were changed here: earlier checks were about others.
   */
  reworded?: true
  /**
   * True where it settles a dispute: earlier checks are history.
   */
  settles?: true
  /**
   * Why, and what is missing.
   */
  note?: string
}
/**
 * One thing to act on.
 */
export interface Finding {
  /**
   * `claimlint explain RULE` says what it means.
   */
  rule:
    | 'contradiction'
    | 'tension'
    | 'refuted-claim'
    | 'unsourced-claim'
    | 'unverified-claim'
    | 'stale-claim'
    | 'orphaned-annotation'
    | 'ambiguous-anchor'
    | 'invalid-citation'
    | 'duplicate-annotation'
    | 'same-author-review'
    | 'unused-ignore'
  /**
   * As the config sets it.
   */
  severity: 'error' | 'warning' | 'info'
  /**
   * A fragment that says what is wrong and what to do.
   */
  message: string
  span: Span
  /**
   * Printed line of the start, from 1.
   */
  line: number
  /**
   * Printed column of the start in UTF-16 code units, from 1.
   */
  column: number
  /**
   * Printed line of the end.
   */
  endLine: number
  /**
   * Printed column of the end, which is not part of it.
   */
  endColumn: number
  /**
   * Claim id, where it is about one.
   */
  claim?: string
  cause?: Cause
  /**
   * Same finding, same value, whatever line it stands on.
   */
  fingerprint: string
  /**
   * The same without the path: rule and words alone.
   */
  content: string
}
/**
 * The other place: the earlier passage of a contradiction.
 */
export interface Cause {
  span: Span
  /**
   * Printed line of the start, from 1.
   */
  line: number
  /**
   * Printed column of the start in UTF-16 code units, from 1.
   */
  column: number
  /**
   * Printed line of the end.
   */
  endLine: number
  /**
   * Printed column of the end, which is not part of it.
   */
  endColumn: number
  /**
   * Claim id.
   */
  claim?: string
}
/**
 * A finding that does not count for the gate.
 */
export interface SetAside {
  /**
   * `claimlint explain RULE` says what it means.
   */
  rule:
    | 'contradiction'
    | 'tension'
    | 'refuted-claim'
    | 'unsourced-claim'
    | 'unverified-claim'
    | 'stale-claim'
    | 'orphaned-annotation'
    | 'ambiguous-anchor'
    | 'invalid-citation'
    | 'duplicate-annotation'
    | 'same-author-review'
    | 'unused-ignore'
  /**
   * As the config sets it.
   */
  severity: 'error' | 'warning' | 'info'
  /**
   * A fragment that says what is wrong and what to do.
   */
  message: string
  span: Span
  /**
   * Printed line of the start, from 1.
   */
  line: number
  /**
   * Printed column of the start in UTF-16 code units, from 1.
   */
  column: number
  /**
   * Printed line of the end.
   */
  endLine: number
  /**
   * Printed column of the end, which is not part of it.
   */
  endColumn: number
  /**
   * Claim id, where it is about one.
   */
  claim?: string
  cause?: Cause
  /**
   * Same finding, same value, whatever line it stands on.
   */
  fingerprint: string
  /**
   * The same without the path: rule and words alone.
   */
  content: string
  /**
   * `ignore`: a comment in the document; `baseline`: accepted debt; `earlier`: it stood at the commit compared with.
   */
  by: 'ignore' | 'baseline' | 'earlier'
  /**
   * The reason that was given, or where it stood before.
   */
  why: string
}
/**
 * What was known before: a baseline file, or the same document at an earlier commit.
 */
export interface Comparison {
  /**
   * What the findings were held against.
   */
  by: 'baseline' | 'earlier'
  /**
   * Of the file or the commit.
   */
  name: string
  /**
   * Findings that were there before, and are set aside.
   */
  known: number
  /**
   * Findings that were there before and are gone.
   */
  gone: number
}
/**
 * Input that could not be read.
 */
export interface ReportProblem {
  /**
   * What is wrong and what to do.
   */
  message: string
  /**
   * Printed line of the start, from 1.
   */
  line: number
  /**
   * Printed column of the start in UTF-16 code units, from 1.
   */
  column: number
}
/**
 * The figures of one report.
 */
export interface Summary {
  /**
   * Answers of the document.
   */
  answers: number
  /**
   * All claims.
   */
  claims: number
  /**
   * Claims that need a source.
   */
  checkworthy: number
  /**
   * Of these, with a source.
   */
  sourced: number
  /**
   * With a source that bears out the whole claim.
   */
  supporting: number
  /**
   * That a person confirmed as a whole.
   */
  verified: number
  /**
   * Sourced, and nothing recorded about them was voided, is disputed, or had to be checked again by the day that was given.
   */
  fresh: number
  /**
   * Whose cited words were found in the stored copy of the source.
   */
  quoteChecked: number
  /**
   * That a comment in the document takes out of the gate.
   */
  ignored: number
  /**
   * sourced / checkworthy, rounded to three places; 1 where nothing needs a source.
   */
  coverage: number
  verdicts: VerdictCounts
  /**
   * Contradictions that no decision has settled.
   */
  contradictions: number
  /**
   * Tensions that no decision has settled.
   */
  tensions: number
  findings: FindingCounts
  setAside: SetAsideCounts
}
/**
 * Check-worthy claims by the verdict that decides.
 */
export interface VerdictCounts {
  /**
   * Decided as supported.
   */
  supported: number
  /**
   * Decided as refuted.
   */
  refuted: number
  /**
   * Decided as not-enough-evidence.
   */
  'not-enough-evidence': number
  /**
   * Decided as conflicting.
   */
  conflicting: number
  /**
   * Decided as not-checkable.
   */
  'not-checkable': number
  /**
   * Without a usable verdict.
   */
  unchecked: number
}
/**
 * Findings by severity.
 */
export interface FindingCounts {
  /**
   * Findings of severity error.
   */
  error: number
  /**
   * Findings of severity warning.
   */
  warning: number
  /**
   * Findings of severity info.
   */
  info: number
}
/**
 * Findings that do not count.
 */
export interface SetAsideCounts {
  /**
   * By a comment in the document.
   */
  ignored: number
  /**
   * From a baseline or an earlier commit.
   */
  known: number
}
/**
 * Many reports and their sum, as `--format json` prints them.
 */
export interface Reports {
  /**
   * Version of this format.
   */
  version: 1
  /**
   * In the order in which they were checked.
   */
  documents: Report[]
  summary: ReportsSummary
}
/**
 * The figures of all reports together.
 */
export interface ReportsSummary {
  /**
   * Reports.
   */
  documents: number
  /**
   * Answers of the document.
   */
  answers: number
  /**
   * All claims.
   */
  claims: number
  /**
   * Claims that need a source.
   */
  checkworthy: number
  /**
   * Of these, with a source.
   */
  sourced: number
  /**
   * With a source that bears out the whole claim.
   */
  supporting: number
  /**
   * That a person confirmed as a whole.
   */
  verified: number
  /**
   * Sourced, and nothing recorded about them was voided, is disputed, or had to be checked again by the day that was given.
   */
  fresh: number
  /**
   * Whose cited words were found in the stored copy of the source.
   */
  quoteChecked: number
  /**
   * That a comment in the document takes out of the gate.
   */
  ignored: number
  /**
   * sourced / checkworthy, rounded to three places; 1 where nothing needs a source.
   */
  coverage: number
  verdicts: VerdictCounts
  /**
   * Contradictions that no decision has settled.
   */
  contradictions: number
  /**
   * Tensions that no decision has settled.
   */
  tensions: number
  findings: FindingCounts
  setAside: SetAsideCounts
}
