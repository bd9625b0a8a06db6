// "The gate opens at six, and two guards check bags"; "Bags are scanned and tagged": clauses and verbs side by side. A verb
// takes along the subject and the auxiliaries, modal and negation included, that it leans on.
import {PAIRED} from '../lexicon/splitting-words.js'
import type {Clause, Range} from '../parse/clauses.js'
import type {Parsed} from '../read/parsed.js'
import {type Edge, edge, listed} from './edge.js'
import {between, enclosed, lengthOf, type Piece, range, untilComma} from './pieces.js'
import {withSubject} from './pronouns.js'

interface Cut extends Edge {
  readonly clause: Clause
  readonly host: Clause
}

export const topLevel = (clause: Clause): boolean => clause.kind === 'main' || clause.kind === 'coordinate'

const NEVER_OPENS = new Set(['preposition', 'relative', 'subordinator'])

/** A conjunct with a subject of its own: behind a comma, or a plain noun phrase and its verb. */
function ownSubject({tokens}: Parsed, {clause, from, until, conjunction}: Cut): boolean {
  const comma = /[,;]/.test(tokens[until - 1]?.after ?? '')
  if (conjunction === 'or' || (conjunction === 'so' && !comma)) return false
  if (comma) return true
  const words = tokens.slice(clause.subject?.start ?? from, clause.verb.start)
  return !words.some((t) => NEVER_OPENS.has(t.pos) || t.after !== '' || (t.pos === 'verb' && t.form !== 'gerund'))
}

/** Number of the two verbs: "collect fines and fees" has no second verb. */
function agrees({tokens}: Parsed, host: Clause, clause: Clause): boolean {
  const [first, second] = [tokens[host.verb.start], tokens[clause.verb.start]]
  if (second?.pos !== 'verb') return true
  const plural = first?.pos === 'verb' ? first.form === 'base' : /^(?:are|have|do)$/.test(first?.lower ?? '')
  const singular = first?.pos === 'verb' ? first.form === 'present' : /^(?:is|has|does)$/.test(first?.lower ?? '')
  if (second.form === 'present') return !plural && host.verb.modal === null
  return second.form !== 'base' || !singular || clause.leansOn !== null
}

const HAS_OBJECT = new Set(['determiner', 'possessive', 'pronoun', 'number'])

/** A form that could be coordinated with a verb inside the conjunct before: "plans to mend and sell", "boats built and sold". */
function hasRival({tokens}: Parsed, host: Clause, {clause, until}: Cut): boolean {
  const second = tokens[clause.verb.start]
  if (second?.pos !== 'verb') return false
  return tokens.slice(host.verb.end, until).some((t, i, words) => {
    const infinitive = words[i - 1]?.pos === 'to' && (t.pos === 'verb' || t.pos === 'be')
    if (second.form === 'base') return infinitive
    // "an arm attached to the trailer and shot the scene": an object behind it makes the verb active.
    return (
      !HAS_OBJECT.has(tokens[clause.verb.end]?.pos ?? 'other') &&
      t.pos === 'verb' &&
      (t.form === 'past' || t.form === 'participle') &&
      second.form === 'past'
    )
  })
}

const TIMES = /^(?:year|month|week|day|morning|evening|night|time|season|summer|winter|spring|autumn|decade|century)$/

function frontedObject({tokens}: Parsed, {start}: Range): boolean {
  const left = tokens[start - 1]
  if (left?.pos !== 'noun' || left.after !== '' || TIMES.test(left.lemma)) return false
  let at = start - 1
  while (at > 0 && INSIDE_PHRASE.has(tokens[at - 1]?.pos ?? '') && tokens[at - 1]?.after === '') at -= 1
  return tokens[at - 1]?.pos !== 'preposition'
}
const INSIDE_PHRASE = new Set(['determiner', 'possessive', 'adjective', 'noun', 'name', 'number'])

/** "No clerk may copy or mail files": the subject denies what the verbs say. */
const deniedBySubject = ({tokens}: Parsed, {subject}: Clause): boolean =>
  /^(?:no|nobody|none|neither)$/.test(tokens[subject?.start ?? -1]?.lower ?? '')

/** "may not copy or mail" denies both, "may copy or mail" grants one of two; "may not copy and mail" denies the pair. */
function distributes(parsed: Parsed, {host, clause, conjunction}: Cut): boolean {
  if (deniedBySubject(parsed, host)) return conjunction === 'or'
  const denied = host.verb.negated && clause.leansOn !== null
  return conjunction === 'or' ? denied : !(conjunction === 'and' && denied)
}

export function borrowedSubject(parsed: Parsed, cut: Cut): boolean {
  const {host, clause} = cut
  if (host.subject === null || !distributes(parsed, cut)) return false
  // "These works he produced and published": both verbs have the object in front.
  if (frontedObject(parsed, host.subject)) return false
  return agrees(parsed, host, clause) && !hasRival(parsed, host, cut)
}

/** "either ... or", "both ... and" between the verb and the conjunction. */
export function isPaired({text, tokens}: Parsed, host: Clause, until: number): boolean {
  const [first, last] = [tokens[host.verb.start], tokens[until - 1]]
  return first !== undefined && last !== undefined && PAIRED.test(text.slice(first.start, last.end))
}

/** What stands over every conjunct: "If it rains, ..." or "At the desk, ..." at the front of a statement that holds always. */
function frontOf(parsed: Parsed, first: Clause, {until}: Cut): Piece {
  const opens = parsed.clauses[0]
  const end = first.subject?.start ?? first.verb.start
  if (!parsed.tokens[end - 1]?.after.includes(',')) return []
  const fronted = opens !== undefined && opens !== first && opens.kind === 'subordinate' && opens.verb.end <= end
  if (fronted) return range(0, end)
  // Behind a semicolon another story begins.
  if (parsed.tokens[until - 1]?.after.includes(';')) return []
  return isCircumstance(parsed, first, end) ? untilComma(parsed, range(0, end)) : []
}

/** "At each visit, ": a phrase of where or in which case. In a story ("In May he left, and she stayed") it is the first act's own. */
function isCircumstance({tokens, clauses}: Parsed, first: Clause, end: number): boolean {
  const open = tokens.slice(0, end - 1).every((t) => t.after === '')
  const own = clauses.some((c) => c.verb.end <= end)
  const words = tokens.slice(0, 2).map((t) => t.lower)
  const turns = TURNS.test(words.join(' ')) || (words[0] === 'for' && tokens[1]?.pos === 'determiner')
  return CIRCUMSTANCES.has(words[0] ?? '') && open && !own && !turns && first.verb.tense === 'present'
}
/** They link, or say what for ("for the safety of staff"). */
const TURNS =
  /^(?:in (?:addition|fact|short|general|particular|contrast|other|conclusion)|for (?:example|instance|safety|security)|on (?:average|balance)|at (?:least|most|first|last))$/
const CIRCUMSTANCES = new Set([
  'at',
  'with',
  'without',
  'under',
  'after',
  'before',
  'during',
  'within',
  'on',
  'in',
  'for'
])

/** Clauses between which no cut is made: views ("say that ..."), and conditions behind a shared subject. */
const binds = (clause: Clause): boolean => isView(clause) || clause.kind === 'subordinate'

/** "the moment you close the account" looks like a complement, but nobody says it. */
const isView = (clause: Clause): boolean => clause.kind === 'complement' && clause.marker !== null

/** "that the editors who wrote and the clerk who signed, are": a view whose verb is still to come. */
const openView = ({tokens, clauses}: Parsed, from: number, until: number): boolean =>
  tokens
    .slice(from, until)
    .some((t, i) => t.lower === 'that' && t.pos === 'subordinator' && !clauses.some((c) => c.range.start === from + i))

function cutFor(parsed: Parsed, clause: Clause, before: readonly Clause[]): Cut | null {
  const host = before.findLast((c) => topLevel(c) && !c.borrowed)
  if (!host) return null
  const own = clause.borrowed ? clause.verb.start : (clause.subject?.start ?? clause.verb.start)
  const found = edge(parsed, own) ?? listed(parsed, clause)
  if (!found || enclosed(parsed, found.until) || enclosed(parsed, clause.verb.start)) return null
  if (isPaired(parsed, host, found.until) || openView(parsed, host.verb.end, found.until)) return null
  const cut = {clause, host, ...found}
  const inner = before.slice(before.indexOf(host) + 1).filter((c) => c.range.start < found.until)
  if (inner.some(binds) && (clause.borrowed || !/[,;]/.test(parsed.tokens[found.until - 1]?.after ?? ''))) return null
  if (inner.some(isView) && !parsed.tokens[found.until - 1]?.after.includes(';')) return null
  const fits = clause.borrowed ? borrowedSubject(parsed, cut) : ownSubject(parsed, cut)
  return fits ? cut : null
}

/** Fewer words than these are a fragment that says nothing alone. */
const SHORTEST = 3

/** The auxiliaries of the host that go with the second verb: "need not be related or live here" lends "need not". */
function endOfAuxiliaries({tokens}: Parsed, {host: {verb}, clause}: Cut): number {
  const second = tokens[clause.verb.start]
  const copula = tokens[verb.main]?.pos === 'be' && second?.form === 'past'
  let end = verb.main + (copula ? 1 : 0)
  while (second?.form === 'base' && tokens[end - 1]?.pos === 'be') end -= 1
  return end
}

/** "Each guest, however old, must pay and is counted": what is set off is said once. A list of subjects stays whole. */
function endOfThing({tokens}: Parsed, {start, end}: Range): number {
  const words = tokens.slice(start, end)
  const comma = words.findIndex((t) => t.after === ',')
  const closed = comma >= 0 && comma < words.length - 1 && words.at(-1)?.after.includes(',') === true
  return closed && NAMED.has(words[comma]?.pos ?? '') && !words.some((t) => t.pos === 'conjunction')
    ? start + comma + 1
    : end
}
const NAMED = new Set(['noun', 'name', 'pronoun', 'number'])

function conjunct(parsed: Parsed, piece: Piece, cut: Cut, end: number): Piece | null {
  const words = between(piece, cut.from, end)
  if (!cut.clause.borrowed)
    return lengthOf(words) >= SHORTEST ? (withSubject(parsed, cut.host, cut.clause, words) ?? words) : null
  const {subject, verb} = cut.host
  if (!subject) return null
  const auxiliaries = cut.clause.leansOn === null ? [] : range(verb.start, endOfAuxiliaries(parsed, cut))
  const statement = [...range(subject.start, endOfThing(parsed, subject)), ...auxiliaries, ...words]
  return lengthOf(statement) >= SHORTEST ? statement : null
}

export function coordination(parsed: Parsed, piece: Piece): readonly Piece[] | null {
  const first = parsed.clauses.find((c) => c.kind === 'main')
  if (!first) return null
  const at = parsed.clauses.indexOf(first)
  const cuts = parsed.clauses
    .flatMap((clause, i) => (i > at && topLevel(clause) ? [cutFor(parsed, clause, parsed.clauses.slice(0, i))] : []))
    .filter((cut) => cut !== null)
  if (cuts.length === 0) return null
  const end = parsed.tokens.length
  const parts = cuts.map((cut, i) => conjunct(parsed, piece, cut, cuts[i + 1]?.until ?? end))
  if (parts.some((p) => p === null)) return null
  const fronts = cuts.map((cut) => frontOf(parsed, first, cut))
  const told = parts.flatMap((p, i) => (p === null ? [] : [[...(fronts[i] ?? []), ...p]]))
  return [between(piece, 0, cuts[0]?.until ?? end), ...told]
}
