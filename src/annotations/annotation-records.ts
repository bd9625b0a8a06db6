// Generated from schemas/annotations.schema.json by npm run generate. Do not edit.
/**
 * Fingerprint of one record.
 */
export type Hash = string
/**
 * One proposal of one model. What it holds beside model and state depends on its `kind`.
 */
export type Proposal = ContradictionProposal | SplitProposal | ClassProposal | VerdictProposal

/**
 * What people recorded about the claims of one document: verdicts, citations, checks, decisions. States, line numbers and coverage are derived on every run and never stored. Fields beginning with `x-` are free everywhere.
 */
export interface Annotations {
  /**
   * Address of this schema, so that editors complete and check the file.
   */
  $schema?: string
  /**
   * Version of the file format.
   */
  schema: 1
  target: AnnotationTarget
  /**
   * One record for each judged passage, in document order.
   */
  claims: AnnotationRecord[]
  /**
   * The works that citations name, each once.
   */
  sources?: AnnotationSource[]
  /**
   * What people decided about pairs of claims that the tool reported.
   */
  contradictions?: ContradictionDecision[]
  /**
   * What models proposed. Nothing of it counts until a person accepts it.
   */
  proposals?: Proposal[]
}
/**
 * The document that the records judge.
 */
export interface AnnotationTarget {
  /**
   * Path of the document from the project folder, with forward slashes.
   */
  file: string
  /**
   * Git blob id of the text that was judged, so that a later edit can be compared with it.
   */
  blob?: string
}
/**
 * One judged passage of the document.
 */
export interface AnnotationRecord {
  /**
   * Stable name of the record. A hash or a random value, never a counter: counters collide across branches.
   */
  id: string
  /**
   * The question that the passage answers, without its number. A changed question voids the verdict.
   */
  question?: string
  /**
   * Headings above the passage, outermost first, without the question.
   */
  headingPath?: string[]
  selector: AnnotationSelector
  /**
   * The claim in words that stand alone: what exactly was judged.
   */
  claim?: string
  /**
   * What sort of statement it is.
   */
  kind?: 'fact' | 'number' | 'quote' | 'legal' | 'definition' | 'opinion' | 'instruction'
  /**
   * Hash of quote, question and headings as verified; written by the tool. One that no longer fits voids the verdict.
   */
  fingerprint?: string
  /**
   * What the evidence says. Left out while nobody has judged the claim.
   */
  verdict?: 'supported' | 'refuted' | 'not-enough-evidence' | 'conflicting' | 'not-checkable'
  review: AnnotationReview
  /**
   * True where the fact is likely to change.
   */
  volatile?: boolean
  /**
   * Day after which the claim has to be checked again.
   */
  recheckAfter?: string
  /**
   * Last day for which the verdict holds.
   */
  validUntil?: string
  /**
   * What the verdict covers and what it does not.
   */
  scope?: string
  /**
   * The state of the law for which a claim about law was judged, in words or as a date.
   */
  lawAsOf?: string
  /**
   * History of the checks. Append only: to overrule a check, add one.
   */
  checks?: AnnotationCheck[]
  /**
   * What the verdict rests on.
   */
  citations?: AnnotationCitation[]
}
/**
 * The passage by its own words (a W3C TextQuoteSelector).
 */
export interface AnnotationSelector {
  /**
   * The words judged, as they stand in the document. ` … ` between two parts stands for words left out.
   */
  exact: string
  /**
   * The words right before, to tell the passage from others like it.
   */
  prefix?: string
  /**
   * The words right after.
   */
  suffix?: string
  /**
   * The whole sentence, where the quote is only part of one. What stands beside a quote in its sentence can turn it around.
   */
  sentence?: string
  hint?: AnnotationHint
}
/**
 * Where the passage stood when it was recorded, in UTF-16 code units, end excluded. Never relied on.
 */
export interface AnnotationHint {
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
 * How far the record has come.
 */
export interface AnnotationReview {
  /**
   * draft: being written. queued: waits for a reviewer. in-review: being read. verified: a person confirmed it. disputed: people disagree. rejected: not to be used.
   */
  state: 'draft' | 'queued' | 'in-review' | 'verified' | 'disputed' | 'rejected'
  /**
   * Who set the state, where no check did: who reads the record, disputes or rejects it.
   */
  by?: string
  /**
   * Day on which that was done.
   */
  at?: string
  /**
   * Why, where it was disputed or rejected.
   */
  note?: string
}
/**
 * One look at the claim by one person or tool.
 */
export interface AnnotationCheck {
  /**
   * Who looked.
   */
  by: string
  /**
   * author wrote the record, reviewer confirmed or overruled it, tool proposed.
   */
  role: 'author' | 'reviewer' | 'tool'
  /**
   * Day of the check.
   */
  at: string
  /**
   * What this check found.
   */
  verdict: 'supported' | 'refuted' | 'not-enough-evidence' | 'conflicting' | 'not-checkable'
  /**
   * How sure.
   */
  confidence?: 'low' | 'medium' | 'high'
  /**
   * True where the words were changed here: earlier checks were about other words and no longer count.
   */
  reworded?: true
  /**
   * True where it settles a dispute: the checks before it stay as history, and its verdict is the one that counts.
   */
  settles?: true
  /**
   * Why, and what is missing. A note never changes a verdict.
   */
  note?: string
}
/**
 * One place in a source and what it does for the claim.
 */
export interface AnnotationCitation {
  /**
   * Id of an entry of `sources`.
   */
  source: string
  /**
   * Where in the source.
   */
  locator?: string
  /**
   * The source's own words.
   */
  quote?: string
  /**
   * full: says all of the claim. partial: says some of it. contradicts: says otherwise. context: background, which makes nothing sourced.
   */
  supports: 'full' | 'partial' | 'contradicts' | 'context'
}
/**
 * A cited work: the bibliographic record under `csl`, when and how it was read beside it.
 */
export interface AnnotationSource {
  /**
   * Name that citations use.
   */
  id: string
  csl: AnnotationCsl
  /**
   * Where it was read.
   */
  url?: string
  /**
   * Day on which someone read it.
   */
  accessed?: string
  /**
   * A copy in a web archive.
   */
  archivedUrl?: string
  /**
   * Path of a stored copy from the project folder, with forward slashes.
   */
  snapshot?: string
  /**
   * SHA-256 of the stored copy's bytes.
   */
  sha256?: string
  /**
   * SHA-256 of the text taken from the stored copy.
   */
  textSha256?: string
  /**
   * Program and version that took the text.
   */
  extractor?: string
  /**
   * Normal form of a legal citation.
   */
  statute?: string
}
/**
 * Bibliographic record in CSL-JSON words (dates are EDTF: year, month or day).
 */
export interface AnnotationCsl {
  /**
   * Sort of work.
   */
  type:
    | 'article'
    | 'article-journal'
    | 'article-magazine'
    | 'article-newspaper'
    | 'bill'
    | 'book'
    | 'broadcast'
    | 'chapter'
    | 'dataset'
    | 'document'
    | 'entry'
    | 'entry-dictionary'
    | 'entry-encyclopedia'
    | 'figure'
    | 'graphic'
    | 'hearing'
    | 'interview'
    | 'legal_case'
    | 'legislation'
    | 'manuscript'
    | 'map'
    | 'motion_picture'
    | 'pamphlet'
    | 'paper-conference'
    | 'patent'
    | 'periodical'
    | 'personal_communication'
    | 'post'
    | 'post-weblog'
    | 'regulation'
    | 'report'
    | 'review'
    | 'software'
    | 'song'
    | 'speech'
    | 'standard'
    | 'thesis'
    | 'treaty'
    | 'webpage'
  /**
   * Title of the work.
   */
  title?: string
  /**
   * People or bodies that wrote it.
   */
  author?: AnnotationName[]
  /**
   * People or bodies that edited it.
   */
  editor?: AnnotationName[]
  /**
   * Who published it.
   */
  publisher?: string
  /**
   * Where it was published.
   */
  'publisher-place'?: string
  /**
   * Journal, newspaper, book or site that holds it.
   */
  'container-title'?: string
  /**
   * Series that it belongs to.
   */
  'collection-title'?: string
  /**
   * When it came out: year, year and month, or day.
   */
  issued?: string | number
  /**
   * Edition.
   */
  edition?: string | number
  /**
   * Volume.
   */
  volume?: string | number
  /**
   * Issue.
   */
  issue?: string | number
  /**
   * Number of a report, bill or law.
   */
  number?: string | number
  /**
   * Pages.
   */
  page?: string | number
  /**
   * Section of a law or newspaper.
   */
  section?: string | number
  /**
   * Chapter.
   */
  'chapter-number'?: string | number
  /**
   * Court or body behind it.
   */
  authority?: string
  /**
   * Where the law holds.
   */
  jurisdiction?: string
  /**
   * Sort of work in more detail.
   */
  genre?: string
  /**
   * Language code.
   */
  language?: string
  /**
   * Version.
   */
  version?: string | number
  /**
   * Digital object identifier.
   */
  DOI?: string
  /**
   * Book number.
   */
  ISBN?: string
  /**
   * Periodical number.
   */
  ISSN?: string
  /**
   * Anything else a reader needs.
   */
  note?: string
}
/**
 * A person (`family`, `given`) or a body (`literal`).
 */
export interface AnnotationName {
  /**
   * Family name.
   */
  family?: string
  /**
   * Given names.
   */
  given?: string
  /**
   * Name of a body, in one piece.
   */
  literal?: string
}
/**
 * A decision about one reported pair. It falls when either quote changes.
 */
export interface ContradictionDecision {
  /**
   * Ids of the two records, sorted.
   *
   * @minItems 2
   * @maxItems 2
   */
  pair: [string, string]
  /**
   * Fingerprints of the two records when it was decided, in the order of `pair`.
   *
   * @minItems 2
   * @maxItems 2
   */
  fingerprints: [Hash, Hash]
  /**
   * Id of the detector that reported the pair.
   */
  detector: string
  /**
   * What it is: a real contradiction, about two periods, about two scopes, an old figure beside a new one, or nothing.
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
   * Day of the decision.
   */
  at: string
}
/**
 * Two claims that a model holds to contradict each other. It falls when either quote changes.
 */
export interface ContradictionProposal {
  /**
   * From what is proposed, the model and its prompt, so that the same proposal is known again.
   */
  id: string
  /**
   * What sort of proposal.
   */
  kind: 'contradiction'
  /**
   * Always `tool`: no person has said this.
   */
  role: 'tool'
  /**
   * proposed: nobody has looked. accepted: a person agrees, from then on it counts. rejected: it does not come back while the words stand.
   */
  state: 'proposed' | 'accepted' | 'rejected'
  /**
   * Name of the model.
   */
  by: string
  /**
   * Name and version of the prompt that it answered.
   */
  prompt: string
  /**
   * Day on which it was first proposed.
   */
  at: string
  runs?: ProposalRuns
  /**
   * Ids of the two records, in document order.
   *
   * @minItems 2
   * @maxItems 2
   */
  pair: [string, string]
  /**
   * Fingerprints of the words of the two records when it was proposed, in the order of `pair`.
   *
   * @minItems 2
   * @maxItems 2
   */
  fingerprints: [Hash, Hash]
  /**
   * What clashes: two values, must against may or must not, there is against there is none, only one against another, two holders of one role or thing, two states of one thing, two times, or something else.
   */
  clash: 'value' | 'mode' | 'existence' | 'exclusive' | 'holder' | 'state' | 'time' | 'other'
  /**
   * How sure the model was, 0 to 1, where it says so.
   */
  score?: number
  /**
   * What a second question gave for both being true after all; `none` where nothing was found.
   */
  counter?: 'none' | 'scope' | 'period' | 'exception' | 'wording'
  decided?: ProposalDecision
}
/**
 * How often it came up when the model was asked several times.
 */
export interface ProposalRuns {
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
 * Who accepted or rejected it. Absent while it waits.
 */
export interface ProposalDecision {
  /**
   * Who decided.
   */
  by: string
  /**
   * Day of the decision.
   */
  at: string
  /**
   * Why.
   */
  reason?: string
}
/**
 * One claim taken apart into smaller ones, in the words of its quote.
 */
export interface SplitProposal {
  /**
   * From what is proposed, the model and its prompt, so that the same proposal is known again.
   */
  id: string
  /**
   * What sort of proposal.
   */
  kind: 'split'
  /**
   * Always `tool`: no person has said this.
   */
  role: 'tool'
  /**
   * proposed: nobody has looked. accepted: a person agrees, from then on it counts. rejected: it does not come back while the words stand.
   */
  state: 'proposed' | 'accepted' | 'rejected'
  /**
   * Name of the model.
   */
  by: string
  /**
   * Name and version of the prompt that it answered.
   */
  prompt: string
  /**
   * Day on which it was first proposed.
   */
  at: string
  runs?: ProposalRuns
  /**
   * Id of the record that it is about.
   */
  claim: string
  fingerprint: Hash
  /**
   * The smaller claims, in order.
   *
   * @minItems 2
   */
  parts: [SplitPart, SplitPart, ...SplitPart[]]
  decided?: ProposalDecision
}
/**
 * One of the smaller claims.
 */
export interface SplitPart {
  /**
   * The claim, readable alone.
   */
  text: string
  /**
   * Words of `text` that are not in the quote.
   */
  inserts: string[]
}
/**
 * What sort of statement a claim is.
 */
export interface ClassProposal {
  /**
   * From what is proposed, the model and its prompt, so that the same proposal is known again.
   */
  id: string
  /**
   * What sort of proposal.
   */
  kind: 'class'
  /**
   * Always `tool`: no person has said this.
   */
  role: 'tool'
  /**
   * proposed: nobody has looked. accepted: a person agrees, from then on it counts. rejected: it does not come back while the words stand.
   */
  state: 'proposed' | 'accepted' | 'rejected'
  /**
   * Name of the model.
   */
  by: string
  /**
   * Name and version of the prompt that it answered.
   */
  prompt: string
  /**
   * Day on which it was first proposed.
   */
  at: string
  runs?: ProposalRuns
  /**
   * Id of the record that it is about.
   */
  claim: string
  fingerprint: Hash
  /**
   * What sort of statement it is.
   */
  class: 'factual' | 'opinion' | 'recommendation' | 'disclaimer' | 'question' | 'filler'
  decided?: ProposalDecision
}
/**
 * A verdict with the words of a stored source that it rests on.
 */
export interface VerdictProposal {
  /**
   * From what is proposed, the model and its prompt, so that the same proposal is known again.
   */
  id: string
  /**
   * What sort of proposal.
   */
  kind: 'verdict'
  /**
   * Always `tool`: no person has said this.
   */
  role: 'tool'
  /**
   * proposed: nobody has looked. accepted: a person agrees, from then on it counts. rejected: it does not come back while the words stand.
   */
  state: 'proposed' | 'accepted' | 'rejected'
  /**
   * Name of the model.
   */
  by: string
  /**
   * Name and version of the prompt that it answered.
   */
  prompt: string
  /**
   * Day on which it was first proposed.
   */
  at: string
  runs?: ProposalRuns
  /**
   * Id of the record that it is about.
   */
  claim: string
  fingerprint: Hash
  /**
   * What the source says about the claim.
   */
  verdict: 'supported' | 'refuted' | 'not-enough-evidence' | 'conflicting' | 'not-checkable'
  /**
   * Id of an entry of `sources`.
   */
  source: string
  /**
   * The source's own words, found in its stored copy.
   */
  quote: string
  decided?: ProposalDecision
}
