// One sentence into the statements that it coordinates. Each part keeps its source words: a copied subject or auxiliary is
// quoted, not made up. What could change the truth of a part (a condition, "either", a quoted view) stops the split.
import type {Clause} from './parse/clauses.js'
import type {Parsed} from './read/parsed.js'

/** A stretch of the sentence's text, half open. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** The words of one statement in the order in which they are read. */
export type Part = readonly Stretch[]

const STOPS =
  /\b(?:either|neither|both|nor|whether|respectively|together|between|such as|including|not only|rather than|as well as|for example|e\.g\.)\b|["“(]/i

const topLevel = (clause: Clause): boolean => clause.kind === 'main' || clause.kind === 'coordinate'

/** Conditions in front reach over every conjunct; so do views ("backers say that ..."). */
const reachesOver = (clause: Clause): boolean => clause.kind === 'subordinate' || clause.kind === 'complement'

const stretch = (parsed: Parsed, start: number, end: number): Stretch[] => {
  const first = parsed.tokens[start]
  const last = parsed.tokens[end - 1]
  return first && last && end > start ? [{start: first.start, end: last.end}] : []
}

interface Cut {
  readonly clause: Clause
  /** Token at which the conjunct begins, conjunction left out. */
  readonly from: number
  /** Token that ends the conjunct before it. */
  readonly until: number
}

function cutAt(parsed: Parsed, clause: Clause): Cut | null {
  const from = clause.borrowed ? clause.verb.start : (clause.subject?.start ?? clause.verb.start)
  let until = from
  let conjunction = false
  while (until > 0) {
    const token = parsed.tokens[until - 1]
    if (token?.pos === 'conjunction' && /^(?:and|but|yet)$/.test(token.lower)) conjunction = true
    else if (!(token?.pos === 'adverb' && parsed.tokens[until - 2] !== undefined && token.after === '' && !conjunction))
      break
    until -= 1
  }
  const left = parsed.tokens[until - 1]
  if (!left || (!conjunction && !left.after.includes(';'))) return null
  // "copies and mails files": a bare conjunction joins clauses with subjects of their own only after a comma.
  if (!clause.borrowed && !/[,;]/.test(left.after)) return null
  return {clause, from: conjunction ? from : until, until}
}

/** Fewer words than these are a fragment that says nothing alone. */
const SHORTEST = 3

function partFor(parsed: Parsed, first: Clause, cut: Cut, end: number): Part | null {
  const words = stretch(parsed, cut.from, end)
  if (!cut.clause.borrowed) return end - cut.from >= SHORTEST ? words : null
  const subject = first.subject
  if (!subject || end - cut.from < 2) return null
  const auxiliaries = cut.clause.leansOn === null ? [] : stretch(parsed, first.verb.start, first.verb.main)
  return [...stretch(parsed, subject.start, subject.end), ...auxiliaries, ...words]
}

/** The statements of a sentence; a sentence that should stay whole gives one part with all of its text. */
export function splitSentence(parsed: Parsed): Part[] {
  const whole: Part = [{start: 0, end: parsed.text.length}]
  const {clauses} = parsed
  const first = clauses.find(topLevel)
  if (!first || STOPS.test(parsed.text)) return [whole]
  const until = clauses.findIndex(reachesOver)
  const open = until < 0 ? clauses : clauses.slice(0, until)
  if (!open.includes(first)) return [whole]
  const cuts = open
    .slice(open.indexOf(first) + 1)
    .filter(topLevel)
    .flatMap((clause) => cutAt(parsed, clause) ?? [])
  if (cuts.length === 0) return [whole]
  const ends = [...cuts.slice(1).map((c) => c.until), parsed.tokens.length]
  const parts = cuts.map((cut, i) => partFor(parsed, hostOf(open, cut, first), cut, ends[i] ?? parsed.tokens.length))
  const head = stretch(parsed, 0, cuts[0]?.until ?? 0)
  // A negated subject reaches over the conjuncts: "no clerk may copy and mail files" denies the pair.
  return parts.some((p) => p === null) || parsed.tokens[first.subject?.start ?? 0]?.lower === 'no'
    ? [whole]
    : [head, ...parts.filter((p) => p !== null)]
}

/** The clause whose subject and auxiliaries a conjunct borrows: the last one before it with a subject of its own. */
function hostOf(clauses: readonly Clause[], cut: Cut, first: Clause): Clause {
  const at = clauses.indexOf(cut.clause)
  return clauses.slice(0, at).findLast((c) => topLevel(c) && !c.borrowed) ?? first
}
