// Everything known about a document becomes one flat, sorted list. Rules only look; policy, places and fingerprints are
// added here, so that no rule can differ in them.
import {fingerprint} from '../document/fingerprint.js'
import {positionIn, type Span} from '../document/span.js'
import {
  ambiguousAnchors,
  duplicateAnnotations,
  invalidCitations,
  orphanedAnnotations,
  sameAuthorReviews,
  staleClaims
} from './annotation-rules.js'
import {refutedClaims, unsourcedClaims, unverifiedClaims} from './claim-rules.js'
import type {Config} from './config.js'
import {pairsOf} from './contradiction-rules.js'
import type {Draft, Facts} from './facts.js'
import {type Finding, RULES, type Rule, type SetAside, type Severity} from './finding.js'
import {applyIgnores} from './ignores.js'

/** `unused-ignore` looks at the findings of all others, below. */
const LOOK: Readonly<Record<Exclude<Rule, 'unused-ignore'>, (facts: Facts) => readonly Draft[]>> = {
  contradiction: pairsOf('contradiction'),
  tension: pairsOf('tension'),
  'refuted-claim': refutedClaims,
  'unsourced-claim': unsourcedClaims,
  'unverified-claim': unverifiedClaims,
  'stale-claim': staleClaims,
  'orphaned-annotation': orphanedAnnotations,
  'ambiguous-anchor': ambiguousAnchors,
  'invalid-citation': invalidCitations,
  'duplicate-annotation': duplicateAnnotations,
  'same-author-review': sameAuthorReviews
}

/** What every rule that is on has to say, whatever the text ignores: by place, then in the order of `RULES`. */
export const collectFindings = (facts: Facts, {rules}: Pick<Config, 'rules'>): readonly Finding[] =>
  toFindings(
    facts,
    RULES.flatMap((rule) => (rule === 'unused-ignore' ? [] : look(LOOK[rule](facts), rule, rules)))
  )

export interface Settled {
  readonly findings: readonly Finding[]
  readonly setAside: readonly SetAside[]
}

/** The findings that count, those that comments in the text set aside, and what is wrong with such comments. */
export function settleFindings(facts: Facts, config: Pick<Config, 'rules'>): Settled {
  const {open, ignored, faults} = applyIgnores(collectFindings(facts, config), facts.document)
  const wrong = toFindings(facts, look(faults, 'unused-ignore', config.rules))
  // A sort that keeps the order of equals: `unused-ignore` is the last of the rules.
  return {findings: [...open, ...wrong].toSorted((a, b) => a.span.start - b.span.start), setAside: ignored}
}

function toFindings(facts: Facts, drafts: readonly Said[]): readonly Finding[] {
  const said = drafts.toSorted((a, b) => a.span.start - b.span.start)
  const place = placeIn(facts.document.source)
  const path = facts.document.path ?? ''
  const names = distinct(said.map(({rule, identity}) => [rule, path, ...identity]))
  const contents = distinct(said.map(({rule, identity}) => [rule, ...identity]))
  return said.map((draft, index) =>
    toFinding(draft, place(draft.span), {fingerprint: names[index] ?? '', content: contents[index] ?? ''}, place)
  )
}

type Said = Draft & {readonly rule: Rule; readonly severity: Severity}

function look(drafts: readonly Draft[], rule: Rule, rules: Config['rules']): readonly Said[] {
  const severity = rules[rule]
  if (severity === 'off') return []
  return drafts
    .filter(({yieldsTo}) => yieldsTo === undefined || rules[yieldsTo] === 'off')
    .map((draft) => ({...draft, rule, severity}))
}

/**
 * A fingerprint for each identity. Twins (the same claim under the same question, twice) are counted in document order:
 * viewers that merge equal fingerprints would otherwise hide the second.
 */
function distinct(identities: readonly (readonly string[])[]): readonly string[] {
  const seen = new Map<string, number>()
  return identities.map((parts) => {
    const name = fingerprint(...parts)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    return times === 1 ? name : fingerprint(...parts, String(times))
  })
}

type Place = Pick<Finding, 'span' | 'line' | 'column' | 'endLine' | 'endColumn'>

function placeIn(source: string): (span: Span) => Place {
  const position = positionIn(source)
  return (span) => {
    const {line: endLine, column: endColumn} = position(span.end)
    const {line, column} = position(span.start)
    return {span, line, column, endLine, endColumn}
  }
}

type Identity = Pick<Finding, 'fingerprint' | 'content'>

/** Keys in the order in which the report prints them; key by key where there are many. */
function toFinding(said: Said, placed: Place, identity: Identity, place: (span: Span) => Place): Finding {
  const {rule, severity, message, claim, cause} = said
  const {span, line, column, endLine, endColumn} = placed
  const {fingerprint: name, content} = identity
  if (claim !== undefined && !cause)
    return {rule, severity, message, span, line, column, endLine, endColumn, claim, fingerprint: name, content}
  return {
    rule,
    severity,
    message,
    ...placed,
    ...(claim === undefined ? {} : {claim}),
    ...(cause ? {cause: {...place(cause.span), ...(cause.claim === undefined ? {} : {claim: cause.claim})}} : {}),
    ...identity
  }
}
