// The facts and the findings as the one value that every output format is a view of. Nothing is decided here.
import type {AnchoredAnnotation} from '../annotations/annotation.js'
import {outlineReading} from '../claims/outline-reading.js'
import type {Document, Section} from '../document/document.js'
import {type Position, positionIn} from '../document/span.js'
import type {ClaimView} from './claim-view.js'
import type {Settled} from './collect.js'
import {coverageOf} from './coverage.js'
import type {Facts} from './facts.js'
import type {Finding, Rule} from './finding.js'
import type {
  ClaimAnnotation,
  Report,
  ReportAnnotation,
  ReportAnswer,
  ReportClaim,
  ReportDocument,
  ReportSection
} from './report.js'
import {summarise} from './summarise.js'

type PositionOf = (offset: number) => Position

export function makeReport(facts: Facts, settled: readonly Finding[] | Settled): Report {
  const {document, annotations, contradictions} = facts
  const position = positionIn(document.source)
  const {findings, setAside} = 'setAside' in settled ? settled : {findings: settled, setAside: []}
  const reasons = new Map(
    setAside.flatMap(({claim, rule, why}) => (claim && ABOUT_SOURCES.has(rule) ? [[claim, why]] : []))
  )
  const claims = facts.claims.map((view) => toReportClaim(view, reasons.get(view.claim.id), position))
  const body = {
    document: toReportDocument(document, claims, position),
    claims,
    contradictions: contradictionsFirst(contradictions),
    ...(facts.proposals ? {proposals: facts.proposals} : {}),
    annotations: annotations.map((annotation) => toReportAnnotation(annotation, position)),
    findings,
    setAside,
    ...(facts.notices && facts.notices.length > 0 ? {notices: facts.notices} : {}),
    problems: document.problems.map(({message, span}) => ({message, ...position(span.start)}))
  }
  return {version: 1, ...body, summary: summarise(body)}
}

const contradictionsFirst = (pairs: Facts['contradictions']): Facts['contradictions'] => [
  ...pairs.filter(({tier}) => tier === 'contradiction'),
  ...pairs.filter(({tier}) => tier === 'tension'),
  ...pairs.filter(({tier}) => tier === 'proposed')
]

function toReportDocument(
  {path, title, source, sections}: Document,
  claims: readonly ReportClaim[],
  position: PositionOf
): ReportDocument {
  const own = byAnswer(claims)
  return {
    ...(path === undefined ? {} : {path}),
    ...(title === null ? {} : {title}),
    source,
    answers: sections.flatMap((section) => toReportAnswer(section, own.get(section.id) ?? [], position)),
    sections: sections.filter(({question}) => question === null).map((section) => toReportSection(section, position))
  }
}

/** Looked for once: a page of ten thousand answers is no reason to go through its claims ten thousand times. */
function byAnswer(claims: readonly ReportClaim[]): ReadonlyMap<string | null, readonly ReportClaim[]> {
  const own = new Map<string | null, ReportClaim[]>()
  for (const claim of claims) {
    const known = own.get(claim.answer)
    if (known) known.push(claim)
    else own.set(claim.answer, [claim])
  }
  return own
}

/** `claims` are those of this answer. */
function toReportAnswer(
  {id, number, question, span}: Section,
  claims: readonly ReportClaim[],
  position: PositionOf
): readonly ReportAnswer[] {
  if (!question) return []
  const {line} = position(span.start)
  const coverage = coverageOf(claims)
  return [{id, ...(number === null ? {} : {number}), question: question.text, span, line, coverage}]
}

const toReportSection = ({id, headingPath, span}: Section, position: PositionOf): ReportSection => ({
  id,
  heading: headingPath.at(-1) ?? null,
  span,
  line: position(span.start).line
})

/** A claim is ignored where what is missing of its sources is; an ignored contradiction says nothing about them. */
const ABOUT_SOURCES: ReadonlySet<Rule> = new Set(['unsourced-claim', 'unverified-claim', 'stale-claim'])

function toReportClaim(view: ClaimView, ignored: string | undefined, position: PositionOf): ReportClaim {
  const {claim, annotations, sourced, supporting, fresh, quoteChecked, verified} = view
  const {line, column} = position(claim.spans[0]?.start ?? 0)
  // Key by key: a long document has many claims, and put together from parts each takes twice the room.
  const reported = {
    id: claim.id,
    text: claim.text,
    quote: claim.quote,
    spans: claim.spans,
    section: claim.section,
    answer: claim.answer,
    kind: claim.kind,
    checkworthy: claim.checkworthy,
    hedged: claim.hedged,
    inserts: claim.inserts,
    selfContained: claim.selfContained,
    reading: outlineReading(claim.reading),
    line,
    column,
    annotation: toClaimAnnotation(view),
    annotationIds: annotations.map(({id}) => id),
    sourced,
    supporting,
    fresh,
    quoteChecked,
    verified
  }
  return ignored === undefined ? reported : {...reported, ignored}
}

function toClaimAnnotation({deciding, verdict, covers}: ClaimView): ClaimAnnotation | null {
  if (!deciding) return null
  const {id, state, citations} = deciding
  return {id, state, verdict, citations, covers}
}

/** Key by key: the record's place in its file is for messages and stays out of the report. */
function toReportAnnotation(annotation: AnchoredAnnotation, position: PositionOf): ReportAnnotation {
  const {id, state, reason, span, quote, claim, scope, lawAsOf, due} = annotation
  const {verdict, usable, review, checks, citations, claims} = annotation
  return {
    id,
    state,
    reason,
    span,
    line: span ? position(span.start).line : null,
    quote,
    ...(claim === undefined ? {} : {claim}),
    ...(scope === undefined ? {} : {scope}),
    ...(lawAsOf === undefined ? {} : {lawAsOf}),
    ...(due === undefined ? {} : {due}),
    verdict,
    usable,
    review,
    checks,
    citations,
    claims
  }
}
