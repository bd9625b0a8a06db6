// What every rule means, in one table that the compiler completes. `claimlint explain RULE`, the SARIF rule list and the
// default policy all read it, so a rule cannot have a severity without a reason.
import type {Rule, Severity} from './finding.js'

export interface RuleInfo {
  /** A heading, no full stop. */
  readonly title: string
  /** Why it matters and when exactly it fires. */
  readonly why: string
  /** What a person does about it. */
  readonly help: string
  /** Used where the config says nothing. */
  readonly severity: Severity | 'off'
  readonly examples: readonly RuleExample[]
}

export interface RuleExample {
  /** `catches ...` or `leaves ...`, as for detectors. */
  readonly name: `catches ${string}` | `leaves ${string}`
  readonly text: string
}

/** A rule is an error where the document itself is wrong or unproven, a warning where a person's record needs care. */
export const RULE_INFO: Readonly<Record<Rule, RuleInfo>> = {
  contradiction: {
    title: 'Two passages cannot both be true',
    why: 'A reader who sees both passages cannot know which one to trust. The finding stands at the later passage and names the earlier one as its cause.',
    help: 'Find out which passage holds and correct the other; where both hold, say in the text when each does.',
    severity: 'error',
    examples: [
      {name: 'catches two lengths of one thing', text: 'A permit lasts 15 days. … Each permit is valid for 50 days.'},
      {
        name: 'leaves a rule beside its exception',
        text: 'Permits are public. … Permits of minors are not public.'
      }
    ]
  },
  tension: {
    title: 'Two passages sit uneasily side by side',
    why: 'Weaker than a contradiction: both may be true of different cases, times or people, but the text does not say so. Off by default, so that a build never fails on a guess.',
    help: 'Name the case, time or people that each passage is about.',
    severity: 'off',
    examples: [
      {name: 'catches may beside must', text: 'The office may publish refusals. … The office must publish refusals.'},
      {name: 'leaves passages that name their cases', text: 'Visitors may apply. … Residents must apply.'}
    ]
  },
  'refuted-claim': {
    title: 'A source says otherwise',
    why: 'Someone checked the claim and recorded the verdict `refuted`, and the text still states it. The worst usable verdict decides, also where it covers a part of the claim only: a statement with one false part is false.',
    help: 'Correct the text by the source, or remove the claim. The annotation then goes stale and asks to be judged again.',
    severity: 'error',
    examples: [
      {
        name: 'catches a claim judged `refuted`',
        text: 'A permit lasts 50 days. (the harbour rules: fifteen days)'
      },
      {name: 'leaves a `refuted` verdict whose text has changed since', text: 'That is `stale-claim`.'}
    ]
  },
  'unsourced-claim': {
    title: 'A claim without a source',
    why: 'The claim can be checked and nobody has named a source for it: no usable annotation has a citation with `supports` full, partial or contradicts. Background (`context`) is no source. `not-checkable` silences it, because a person decided; `not-enough-evidence` does not, because the text still states what nobody could prove. Where an edit voided the annotation, `stale-claim` speaks instead, unless that rule is off.',
    help: 'Add a citation to the annotation of the claim (`claimlint annotate` writes an empty one), record it as `not-checkable`, or take the claim out.',
    severity: 'error',
    examples: [
      {name: 'catches a statement of fact nobody has looked up', text: 'The harbour opened in 1911.'},
      {name: 'leaves opinions, advice and questions', text: 'The harbour is worth a visit.'}
    ]
  },
  'unverified-claim': {
    title: 'A claim with a source that nobody confirmed',
    why: 'The claim is sourced, and one of three things is missing: a verdict `supported` or `refuted`, a verdict on the whole claim, or review state `verified`, which only a person sets. Never fires together with `unsourced-claim` or `refuted-claim`, nor on `not-checkable`.',
    help: 'Read the source against the claim, add a check to its annotation and set `review.state` to `verified`.',
    severity: 'warning',
    examples: [
      {name: 'catches a citation in a draft', text: 'verdict: supported, review: {state: draft}'},
      {name: 'leaves a confirmed verdict', text: 'verdict: supported, review: {state: verified}'}
    ]
  },
  'stale-claim': {
    title: 'The text changed after it was judged',
    why: 'A surviving place is not a surviving verdict: one changed digit or an added "not" turns it round. Only an edit proven harmless (a typo, punctuation, spacing) keeps a verdict.',
    help: "Read the new wording against the source and judge it again; then update the annotation's quote, fingerprint and checks.",
    severity: 'error',
    examples: [
      {name: 'catches a changed number', text: 'valid for 15 days → valid for 50 days'},
      {name: 'leaves a repaired typo', text: 'the harbor ofice → the harbor office'}
    ]
  },
  'orphaned-annotation': {
    title: 'An annotation whose text is gone',
    why: 'The quoted text is not in the document any more and nothing is close enough. A wrong place would be worse than none, so none is guessed.',
    help: 'Remove the annotation where the claim was deleted, or give it the quote of the new wording and judge that.',
    severity: 'warning',
    examples: [
      {name: 'catches a deleted sentence', text: 'The annotation quotes a sentence that no longer exists.'},
      {name: 'leaves a sentence that moved', text: 'The same sentence now stands in another answer.'}
    ]
  },
  'ambiguous-anchor': {
    title: 'An annotation that fits several places',
    why: 'The quote occurs more than once and its context does not decide. The verdict is not used for any of them.',
    help: 'Add `prefix` or `suffix` to the selector until it fits one place.',
    severity: 'warning',
    examples: [
      {name: 'catches a quote that occurs twice', text: 'Permits are public. … Permits are public.'},
      {name: 'leaves a repeated quote with its own context', text: 'prefix: "Refusals are not. "'}
    ]
  },
  'invalid-citation': {
    title: 'A citation that leads nowhere',
    why: 'A citation must let a reader find the source, and its words there. One that names a source which the file does not describe counts for nothing, nor does a quote that the stored copy of its source does not have.',
    help: 'Describe the source under `sources`, or correct its id in the citation; quote the source word for word.',
    severity: 'error',
    examples: [
      {name: 'catches a source id that is not defined', text: 'citations: [{source: harbor-rules}]'},
      {name: 'catches a quote that the stored copy does not have', text: 'quote: valid for fifty days'},
      {name: 'leaves a source that is described', text: 'sources: [{id: harbour-rules, ...}]'}
    ]
  },
  'duplicate-annotation': {
    title: 'Two annotations of one passage',
    why: 'Two records for one passage drift apart: an update of one leaves the other, and the worse verdict decides.',
    help: 'Merge the checks and citations into one annotation and remove the other.',
    severity: 'error',
    examples: [
      {name: 'catches two records of one quote', text: 'c-7f3a9e21 and c-b04d5c88 quote the same sentence.'},
      {name: 'leaves annotations of parts of a sentence', text: 'Each quotes its own part.'}
    ]
  },
  'same-author-review': {
    title: 'Verified by one person alone',
    why: 'Who wrote a record reads what it was meant to say. Where a project asks for four eyes (`fourEyes` in the configuration switches the rule on), a record that is `verified` needs the checks of two people since its words last changed, or one that settled a dispute. Tools do not count.',
    help: 'Let a second person check it with `claimlint verify ID`, or take it back with `claimlint review ID --dispute`.',
    severity: 'off',
    examples: [
      {name: 'catches a record that its author verified', text: 'Both checks of c-7f3a9e21 are by ana.'},
      {name: 'leaves a record that two people checked', text: 'ana wrote c-7f3a9e21, ben confirmed it.'}
    ]
  },
  'unused-ignore': {
    title: 'An ignore comment that does nothing or gives no reason',
    why: 'An ignore comment is a decision that others must be able to review: it names the rules, and the reason after ` -- `. One without either, with a rule that does not exist, or over text that has no such finding (any more) is left over or mistaken, and hides the next finding at that place unseen. It never silences itself.',
    help: 'Take the comment out, or write it as `<!-- claimlint-disable-next-line RULE -- reason -->`; `disable` and `enable` stand around a block, `disable-file` anywhere.',
    severity: 'warning',
    examples: [
      {name: 'catches a comment without a reason', text: '<!-- claimlint-disable-next-line unsourced-claim -->'},
      {
        name: 'leaves one that silences a finding and says why',
        text: '<!-- claimlint-disable-next-line unsourced-claim -- every resident knows --> The harbour opened in 1911.'
      }
    ]
  }
}
