// A sentence as a flat list of clauses, each with its subject and verb group. No tree: what a comparison needs is who does
// what, and which clause says it.
import type {Token} from '../tagging/token.js'
import {bareConjunct, conjunctionBefore, startsPhrase} from './boundary.js'
import type {Clause, ClauseKind, Range} from './clause.js'
import {leans} from './leaning.js'
import {antecedentOf} from './noun-phrase.js'
import {afterBreak, agrees, BREAK, subjectIn} from './subject.js'
import {type VerbGroup, verbGroups} from './verb-groups.js'

export type {Clause, Range} from './clause.js'

interface Open {
  readonly kind: ClauseKind
  readonly marker: number | null
  /** First token that can belong to the subject. */
  from: number
  /** Index in the result, once the verb has come. */
  done: number | null
}

const AUXILIARIES = new Set(['modal', 'be', 'have', 'do'])
const OPENING = new Set(['subordinator', 'relative'])
/** Verbs whose object can be a clause without "that". */
const SAYING = new Set(
  'say think believe know mean ensure note hope feel suppose assume show tell claim argue report suggest explain confirm wish find see understand guarantee promise'.split(
    ' '
  )
)
class Reader {
  readonly clauses: {-readonly [K in keyof Clause]: Clause[K]}[] = []
  private readonly stack: Open[] = [{kind: 'main', marker: null, from: 0, done: null}]

  constructor(private readonly tokens: readonly Token[]) {}

  open(at: number): void {
    const token = this.tokens[at]
    if (token?.pos === 'relative') this.awaitHost(at)
    const kind = token?.pos === 'relative' ? 'relative' : token?.lower === 'that' ? 'complement' : 'subordinate'
    this.stack.push({kind, marker: at, from: at + 1, done: null})
  }

  /** "..., and the mayor, who objected, signed it": the clause that the relative stands in is still without its verb. */
  private awaitHost(marker: number): void {
    const last = this.clauses.at(-1)
    if (!last || this.stack.at(-1)?.done === null) return
    const from = afterBreak(this.tokens, last.verb.end, marker)
    const opener = this.tokens[from]
    const mark = this.tokens[from - 1]?.after ?? ''
    const breaks = BREAK.test(mark) && (opener?.pos === 'conjunction' || mark.includes(';'))
    const conjunction = opener?.pos === 'conjunction' ? from : null
    if (breaks && subjectIn(this.tokens, from, marker))
      this.stack.push({kind: 'coordinate', marker: conjunction, from, done: null})
  }

  verb(group: VerbGroup): void {
    const waiting = this.popToWaiting(group)
    if (waiting) this.close(waiting, group)
    else this.follow(group)
  }

  /** The innermost clause still without a verb; finished ones above it are left behind. */
  private popToWaiting(group: VerbGroup): Open | undefined {
    const top = this.stack.at(-1)
    if (top && top.done === null) return top
    if (!this.stack.some((o) => o.done === null) || this.conjunctionBefore(group) !== null) return undefined
    while (this.stack.length > 0) {
      const last = this.stack.at(-1)
      if (!last || last.done === null) break
      this.stack.pop()
      const below = this.stack.at(-1)
      // A fronted clause ends where the subject begins; a relative in the middle belongs to the subject.
      const finished = this.clauses[last.done]
      if (below && below.done === null && last.kind !== 'relative' && finished)
        below.from = this.isOrder(group) ? group.start : afterBreak(this.tokens, finished.verb.end, group.start)
    }
    return this.stack.at(-1)
  }

  /** "If the rain kept you, ring the bell": a base form right behind the comma has no subject. */
  private isOrder({start}: VerbGroup): boolean {
    return this.tokens[start]?.form === 'base' && BREAK.test(this.tokens[start - 1]?.after ?? '')
  }

  private close(open: Open, group: VerbGroup): void {
    const found = subjectIn(this.tokens, open.from, group.start)
    const fits = agrees(this.tokens, found, group)
    // "If you lose the card, call the desk": what stands before the comma is no subject of a base form.
    if (!fits && !BREAK.test(this.tokens[group.start - 1]?.after ?? '')) return
    const own = fits ? found : null
    const isRelative = open.kind === 'relative'
    const antecedent = isRelative && !own && open.marker !== null ? antecedentOf(this.tokens, open.marker) : null
    open.done = this.push(open.kind, open.marker, own ?? antecedent, !own && antecedent !== null, group, null)
  }

  private conjunctionBefore(group: VerbGroup): number | null {
    return conjunctionBefore(this.tokens, this.clauses.at(-1)?.verb.end ?? 0, group.start)
  }

  /** A verb after a finished clause: coordinated with it, or a complement without "that". */
  private follow(group: VerbGroup): void {
    const last = this.clauses.at(-1)
    const end = last?.verb.end ?? 0
    const conjunction = this.conjunctionBefore(group) ?? bareConjunct(this.tokens, end, group.start)
    const from = conjunction === null ? afterBreak(this.tokens, end, group.start) : conjunction + 1
    const own = subjectIn(this.tokens, from, group.start)
    const broke = conjunction !== null || from > end || BREAK.test(this.tokens[end - 1]?.after ?? '')
    if (conjunction === null && own && from > end && this.betweenAdjectives(from)) return
    // "keeps records in two data centers": a second verb with no boundary before it is a noun or a participle, unless a
    // verb of saying or a pronoun subject ("everything we have") opens a clause of its own.
    if (!broke && last && !this.opensBare(last, own)) {
      this.correct(group)
      return
    }
    if (!agrees(this.tokens, own, group)) return
    if (!own && last && !this.orders(group, conjunction)) {
      this.share(group, last, conjunction)
      return
    }
    const index = this.push(broke ? 'coordinate' : 'complement', conjunction, own, false, group, null)
    this.stack.push({kind: 'coordinate', marker: conjunction, from, done: index})
  }

  /** ", so keep the card": a base form behind "so" has no subject. */
  private orders(group: VerbGroup, conjunction: number | null): boolean {
    const so = conjunction !== null && this.tokens[conjunction]?.lower === 'so'
    return so && group.modal === null && this.tokens[group.start]?.form === 'base'
  }

  /** "is a modern, multi-purpose language developed in Lund": the comma stands between two adjectives. */
  private betweenAdjectives(from: number): boolean {
    const left = this.tokens[from - 1]
    return left?.pos === 'adjective' && !/[:;]/.test(left.after) && !startsPhrase(this.tokens, from)
  }

  /** A verb without a subject of its own takes the one of the clause before, or of the one that it goes with. */
  private share(group: VerbGroup, last: Clause, conjunction: number | null): void {
    const host = this.stack.at(-1)
    const outer =
      host?.kind === 'relative' ? (this.behindClosed(group, last, conjunction) ?? this.parallel(group, last)) : null
    if (outer) {
      this.push('coordinate', conjunction, outer.subject, true, group, null)
      return
    }
    const leansOn = leans(this.tokens, group, last.verb, conjunction) ? this.clauses.length - 1 : null
    const inner = (host?.kind === 'relative' || host?.kind === 'subordinate') && conjunction !== null
    this.push(inner ? host.kind : 'coordinate', conjunction, last.subject, true, group, leansOn)
  }

  private opensBare(last: Clause, own: Range | null): boolean {
    if (!own) return false
    return SAYING.has(last.verb.lemma) || this.tokens[own.end - 1]?.pos === 'pronoun'
  }

  /** "good for 90 days from the day on which it is opened, and must then": a relative with its own subject ends at the comma. */
  private behindClosed(group: VerbGroup, last: Clause, conjunction: number | null): Clause | null {
    const comma = conjunction !== null && this.tokens[conjunction - 1]?.after.includes(',')
    if (!comma || last.kind !== 'relative' || last.borrowed) return null
    const [first, before] = [this.tokens[group.start], this.tokens[last.verb.start]]
    // "what they were not sharing, but were": the same auxiliary goes on; a bare participle leans on the nearest "is".
    if (first?.lower === before?.lower || (first?.pos === 'verb' && first.form !== 'present')) return null
    return this.clauses.findLast((c) => c.kind === 'main' || c.kind === 'coordinate') ?? null
  }

  /** "must be handed in where they were borrowed and may not be posted": a modal goes with the clause that has one. */
  private parallel(group: VerbGroup, last: Clause): Clause | null {
    if (group.modal === null || last.verb.modal !== null) return null
    return this.clauses.findLast((c) => (c.kind === 'main' || c.kind === 'coordinate') && c.verb.modal !== null) ?? null
  }

  /** "Changes because of illness may be made": an auxiliary with no boundary before it shows that the verb before was none. */
  private correct(group: VerbGroup): void {
    const open = this.stack.findLast((o) => o.done !== null && o.kind !== 'relative')
    const at = open?.done ?? null
    const weak = at === null ? undefined : this.clauses[at]
    const auxiliary = AUXILIARIES.has(this.tokens[group.start]?.pos ?? 'other')
    if (!open || at === null || !weak || !auxiliary || this.tokens[weak.verb.start]?.pos !== 'verb') return
    if (this.clauses.slice(at + 1).some((c) => c.kind !== 'relative')) return
    this.clauses.splice(at, 1)
    for (const other of this.stack) if (other.done !== null && other.done > at) other.done -= 1
    open.done = this.push(open.kind, open.marker, subjectIn(this.tokens, open.from, group.start), false, group, null)
  }

  /** ", usually gives": adverbs behind the comma that ends a relative belong to the verb. */
  private behindComma(verb: number): number {
    let at = verb
    while (this.tokens[at - 1]?.pos === 'adverb') at -= 1
    return this.tokens[at - 1]?.after.includes(',') ? at : verb
  }

  private push(
    kind: ClauseKind,
    marker: number | null,
    subject: Range | null,
    borrowed: boolean,
    verb: VerbGroup,
    leansOn: number | null
  ): number {
    const last = this.clauses.at(-1)
    const from = Math.min(marker ?? verb.start, borrowed ? verb.start : (subject?.start ?? verb.start), verb.start)
    if (last && last.range.end > from) {
      // A relative inside the subject ends where the verb of its host begins.
      const cut = from <= last.range.start ? this.behindComma(verb.start) : Math.max(last.verb.end, from)
      last.range = {start: last.range.start, end: cut}
      last.complement = {start: last.complement.start, end: Math.max(last.complement.start, cut)}
    }
    const marked = marker === null ? null : (this.tokens[marker]?.lower ?? null)
    const end = this.tokens.length
    this.clauses.push({
      kind,
      marker: marked,
      subject,
      borrowed,
      verb,
      leansOn,
      range: {start: from, end},
      complement: {start: verb.end, end}
    })
    return this.clauses.length - 1
  }
}

/** The clauses of a tagged sentence, in the order of their verbs. A sentence without a finite verb has none. */
export function readClauses(tokens: readonly Token[]): Clause[] {
  const reader = new Reader(tokens)
  const groups = new Map(verbGroups(tokens).map((g) => [g.start, g]))
  for (let i = 0; i < tokens.length; i++) {
    const group = groups.get(i)
    if (group) {
      reader.verb(group)
      i = group.end - 1
    } else if (OPENING.has(tokens[i]?.pos ?? '')) reader.open(i)
  }
  return reader.clauses
}
