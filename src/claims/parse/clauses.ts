// A sentence as a flat list of clauses, each with its subject and verb group. No tree: what a comparison needs is who does
// what, and which clause says it.
import {onlyPast} from '../lexicon/irregular-verbs.js'
import type {Token} from '../tagging/token.js'
import {type VerbGroup, verbGroups} from './verb-groups.js'

/** Token indexes, half open. */
export interface Range {
  readonly start: number
  readonly end: number
}

export type ClauseKind = 'main' | 'coordinate' | 'relative' | 'subordinate' | 'complement'

export interface Clause {
  readonly kind: ClauseKind
  /** The word that opens it: "if", "which", "and" ... in lower case; null at the start. */
  readonly marker: string | null
  /** Null where the sentence is an imperative or none was found. */
  readonly subject: Range | null
  /** The subject stands in an earlier clause: a coordinated verb, or the noun before a relative. */
  readonly borrowed: boolean
  readonly verb: VerbGroup
  /** A coordinated verb that leans on the auxiliaries of the clause before: "may copy and mail". */
  readonly leansOn: number | null
  /** From the marker (or subject) to the end of the complement. */
  readonly range: Range
  readonly complement: Range
}

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
const PLURAL_DETERMINERS = new Set([
  'these',
  'those',
  'many',
  'few',
  'several',
  'all',
  'some',
  'most',
  'both',
  'other',
  'any',
  'no'
])
const SUBJECT_PRONOUNS = /^(?:i|he|she|we|they)$/
const BREAK = /[,;:–—]/

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
    const from = this.afterBreak(last.verb.end, marker)
    const opener = this.tokens[from]
    const mark = this.tokens[from - 1]?.after ?? ''
    const breaks = BREAK.test(mark) && (opener?.pos === 'conjunction' || mark.includes(';'))
    const conjunction = opener?.pos === 'conjunction' ? from : null
    if (breaks && this.subjectIn(from, marker))
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
        below.from = this.afterBreak(finished.verb.end, group.start)
    }
    return this.stack.at(-1)
  }

  /** "the rail firm on": a base form behind a subject without any plural is no verb of it. */
  private agrees(own: Range | null, group: VerbGroup): boolean {
    const first = this.tokens[group.start]
    if (!own || first?.pos !== 'verb' || first.form !== 'base') return true
    return this.tokens
      .slice(own.start, own.end)
      .some(
        (t) =>
          t.plural === true ||
          t.pos === 'conjunction' ||
          t.pos === 'pronoun' ||
          t.pos === 'name' ||
          t.pos === 'number' ||
          PLURAL_DETERMINERS.has(t.lower)
      )
  }

  private close(open: Open, group: VerbGroup): void {
    const found = this.subjectIn(open.from, group.start)
    const fits = this.agrees(found, group)
    // "If you lose the card, call the desk": what stands before the comma is no subject of a base form.
    if (!fits && !BREAK.test(this.tokens[group.start - 1]?.after ?? '')) return
    const own = fits ? found : null
    const isRelative = open.kind === 'relative'
    const antecedent = isRelative && !own && open.marker !== null ? this.antecedent(open.marker) : null
    open.done = this.push(open.kind, open.marker, own ?? antecedent, !own && antecedent !== null, group, null)
  }

  /** A verb after a finished clause: coordinated with it, or a complement without "that". */
  private follow(group: VerbGroup): void {
    const previous = this.clauses.length - 1
    const last = this.clauses[previous]
    const conjunction = this.conjunctionBefore(group)
    const from = conjunction === null ? this.afterBreak(last?.verb.end ?? 0, group.start) : conjunction + 1
    const own = this.subjectIn(from, group.start)
    const end = last?.verb.end ?? 0
    const broke = conjunction !== null || from > end || BREAK.test(this.tokens[end - 1]?.after ?? '')
    // "keeps records in two data centers": a second verb with no boundary before it is a noun or a participle, unless a
    // verb of saying or a pronoun subject ("everything we have") opens a clause of its own.
    if (!broke && last && !this.opensBare(last, own)) {
      this.correct(group)
      return
    }
    const host = this.stack.at(-1)
    if (!this.agrees(own, group)) return
    if (own || !last) {
      const index = this.push(broke ? 'coordinate' : 'complement', conjunction, own, false, group, null)
      this.stack.push({kind: 'coordinate', marker: conjunction, from, done: index})
      return
    }
    const outer = host?.kind === 'relative' ? this.parallel(group, last) : null
    if (outer) {
      this.push('coordinate', conjunction, outer.subject, true, group, null)
      return
    }
    const leans = this.leans(group, last.verb) ? previous : null
    const kind =
      host && (host.kind === 'relative' || host.kind === 'subordinate') && conjunction !== null
        ? host.kind
        : 'coordinate'
    this.push(kind, conjunction, last.subject, true, group, leans)
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
    open.done = this.push(open.kind, open.marker, this.subjectIn(open.from, group.start), false, group, null)
  }

  private opensBare(last: Clause, own: Range | null): boolean {
    if (!own) return false
    const words = this.tokens.slice(own.start, own.end)
    return SAYING.has(last.verb.lemma) || words.at(-1)?.pos === 'pronoun'
  }

  /** "may copy and mail", "are scanned and tagged": same form, no auxiliary of its own. */
  private leans(group: VerbGroup, before: VerbGroup): boolean {
    const first = this.tokens[group.start]
    if (first?.pos !== 'verb') return false
    if (first.form === 'base')
      return before.modal !== null || before.semiModal !== null || this.tokens[before.start]?.pos === 'do'
    return first.form === 'past' && before.passive && !onlyPast(first.lower)
  }

  private conjunctionBefore(group: VerbGroup): number | null {
    const floor = this.clauses.at(-1)?.verb.end ?? 0
    for (let i = group.start - 1; i >= floor; i--) {
      const t = this.tokens[i]
      if (t?.pos === 'conjunction' || (t?.lower === 'so' && this.tokens[i - 1]?.after === ',')) {
        // "terms and rules apply": a conjunction inside the subject is no clause boundary, unless a comma precedes it.
        const bare = this.tokens.slice(i + 1, group.start).every((w) => w.pos === 'adverb' || w.pos === 'not')
        const joinsNouns =
          !bare &&
          i > floor &&
          !BREAK.test(this.tokens[i - 1]?.after ?? '') &&
          i + 1 < group.start &&
          !this.startsPhrase(i + 1)
        if (!joinsNouns) return i
      }
      if (BREAK.test(this.tokens[i - 1]?.after ?? '') && i - 1 >= floor && t?.pos !== 'conjunction') continue
    }
    return null
  }

  private startsPhrase(from: number): boolean {
    let at = from
    while (this.tokens[at]?.pos === 'adverb') at += 1
    const t = this.tokens[at]
    return t !== undefined && ['determiner', 'possessive', 'pronoun', 'there', 'number', 'name'].includes(t.pos)
  }

  /** The token after the last break in (from, to), or `from`. */
  private afterBreak(from: number, to: number): number {
    for (let i = to - 1; i > from; i--) if (BREAK.test(this.tokens[i - 1]?.after ?? '')) return i
    return from
  }

  /** Behind a fronted phrase: after its comma, or where a second noun phrase begins ("under the act the file is ..."). */
  private behindPhrase(from: number, to: number): number {
    const broken = this.afterBreak(from, to)
    if (broken !== from) return broken
    for (let i = to - 1; i > from + 1; i--) {
      const opens = ['determiner', 'possessive', 'pronoun'].includes(this.tokens[i]?.pos ?? '')
      if (opens && ['noun', 'name', 'number'].includes(this.tokens[i - 1]?.pos ?? '')) return i
    }
    return from
  }

  /** The subject between an opening and a verb: fronted phrases, adverbs and conjunctions cut off. */
  private subjectIn(from: number, to: number): Range | null {
    let start = from
    const first = this.tokens[start]
    if (first && ['preposition', 'to', 'adverb', 'subordinator'].includes(first.pos))
      start = this.behindPhrase(from, to)
    else if (first?.pos === 'verb' && (first.form === 'gerund' || first.form === 'past' || first.form === 'participle'))
      start = this.behindFronted(from, to)
    while (start < to && ['conjunction', 'adverb', 'not'].includes(this.tokens[start]?.pos ?? '')) start += 1
    let end = to
    while (end > start && ['adverb', 'not'].includes(this.tokens[end - 1]?.pos ?? '')) end -= 1
    // "Yes, a bag is included": an answer word is no subject.
    while (
      start < end &&
      /^(?:yes|no|so|overall|specifically|please)$/.test(this.tokens[start]?.lower ?? '') &&
      this.tokens[start]?.after === ','
    )
      start += 1
    start = this.fromPronoun(start, end)
    return start < end &&
      this.tokens
        .slice(start, end)
        .some((t) => ['noun', 'name', 'pronoun', 'number', 'there', 'determiner', 'adjective', 'verb'].includes(t.pos))
      ? {start, end}
      : null
  }

  /** "That same year he received": a pronoun is the subject alone. */
  private fromPronoun(start: number, end: number): number {
    const alone =
      end - start > 1 &&
      SUBJECT_PRONOUNS.test(this.tokens[end - 1]?.lower ?? '') &&
      ['noun', 'name', 'number'].includes(this.tokens[end - 2]?.pos ?? '')
    return alone ? end - 1 : start
  }

  /** "Using drones, the office ..." begins with a phrase; "Sinking sand, also known as quicksand, is" with its subject. */
  private behindFronted(from: number, to: number): number {
    const start = this.afterBreak(from, to)
    const word = this.tokens.slice(start, to).find((t) => t.pos !== 'adverb')
    return word?.pos === 'verb' && word.form !== 'gerund' ? from : start
  }

  /** The noun phrase in front of a relative word. */
  private antecedent(marker: number): Range | null {
    let start = marker
    while (start > 0) {
      const t = this.tokens[start - 1]
      if (
        !t ||
        (start < marker && BREAK.test(t.after)) ||
        !['noun', 'name', 'adjective', 'number', 'determiner', 'possessive', 'pronoun'].includes(t.pos)
      )
        break
      start -= 1
      if (t.pos === 'determiner' || t.pos === 'possessive' || t.pos === 'pronoun') break
    }
    // "the Department of Transportation, which": a name that "of" holds together.
    if (start < marker && this.joinsNames(start))
      return {start: this.antecedent(start - 1)?.start ?? start, end: marker}
    return start < marker ? {start, end: marker} : null
  }

  private joinsNames(at: number): boolean {
    return this.tokens[at - 1]?.lower === 'of' && this.tokens[at - 2]?.pos === 'name' && this.tokens[at]?.pos === 'name'
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
      const cut = from <= last.range.start ? verb.start : Math.max(last.verb.end, from)
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
