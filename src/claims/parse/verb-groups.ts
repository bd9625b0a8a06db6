// Verb groups: auxiliaries, "not", adverbs and the main verb as one thing. Only finite groups are found here; infinitives,
// gerunds and reduced relatives belong to the clause that holds them.
import {unchangedParticiple} from '../lexicon/irregular-verbs.js'
import type {Token} from '../tagging/token.js'

export interface VerbGroup {
  /** Token indexes, half open. */
  readonly start: number
  readonly end: number
  /** Index of the main verb; a copula is its own main verb. */
  readonly main: number
  readonly lemma: string
  readonly modal: string | null
  readonly negated: boolean
  /** be + participle. */
  readonly passive: boolean
  /** "has to", "need to": an obligation in the group itself. */
  readonly semiModal: 'have' | 'need' | 'be' | null
  readonly tense: 'past' | 'present'
}

const AUXILIARY = new Set(['be', 'have', 'do', 'modal'])
const FINITE_BE = new Set(['is', 'are', 'was', 'were', 'am', "'m", "'re", "'s"])
const PARTICIPLE_FORMS = new Set(['past', 'participle'])

const isParticiple = (t: Token | undefined): boolean =>
  t?.pos === 'verb' && t.form !== undefined && (PARTICIPLE_FORMS.has(t.form) || unchangedParticiple(t.lower))

/** Index of the first word at or after `from` that is neither adverb nor "not". */
function skip(tokens: readonly Token[], from: number): number {
  let i = from
  while (i < tokens.length && (tokens[i]?.pos === 'adverb' || tokens[i]?.pos === 'not') && tokens[i - 1]?.after !== ',')
    i += 1
  return i
}

function previousWord(tokens: readonly Token[], at: number): Token | undefined {
  let i = at - 1
  while (i >= 0 && (tokens[i]?.pos === 'adverb' || tokens[i]?.pos === 'not')) i -= 1
  return tokens[i]
}

const FOLLOWS_REDUCED = new Set(['preposition', 'to', 'adverb', 'subordinator'])
const ENDS_REDUCED = new Set(['relative', 'subordinator', 'conjunction'])

/** Words that can only be the finite verb of the host: not the first word behind the participle, which may be its own. */
const isHostVerb = (token: Token, left: Token | undefined, first: boolean): boolean =>
  token.pos === 'modal' ||
  FINITE_BE.has(token.lower) ||
  ((token.pos === 'have' || token.pos === 'do') && !first) ||
  (token.pos === 'verb' && (token.form === 'present' || token.form === 'base') && left?.pos !== 'to')

/** Behind these stands the verb of a clause. */
const SUBJECTS = new Set(['i', 'he', 'she', 'we', 'they'])
const NAMING = new Set(['name', 'call', 'title', 'entitle', 'dub', 'nickname', 'spell'])

/** "a figure named the Buffalo": the name of an indefinite thing, with its verb elsewhere. */
function isNaming(tokens: readonly Token[], at: number): boolean {
  if (!NAMING.has(tokens[at]?.lemma ?? '')) return false
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const token = tokens[i]
    if (token?.pos === 'determiner') return /^an?$/.test(token.lower)
    if (!token || !['noun', 'name', 'adjective'].includes(token.pos)) return false
  }
  return false
}

/** Does a finite verb of the host follow before the clause ends? "riders aged 16 and 17 need": the years go on. */
function hasHostBehind(tokens: readonly Token[], at: number, aged: boolean): boolean {
  for (let i = at + 1; i < tokens.length; i++) {
    const token = tokens[i]
    if (aged && token?.pos === 'conjunction' && tokens[i + 1]?.pos === 'number') continue
    if (!token || ENDS_REDUCED.has(token.pos)) return false
    if (isHostVerb(token, previousWord(tokens, i), i === at + 1)) return true
    if (/[;:]/.test(token.after)) return false
  }
  return false
}

/** "objects valued at less than 10 go ...": a past form after a noun, with a complement and another finite verb behind it. */
function isReducedRelative(tokens: readonly Token[], at: number): boolean {
  const left = previousWord(tokens, at)
  if (!left || !['noun', 'name', 'pronoun', 'number'].includes(left.pos) || SUBJECTS.has(left.lower)) return false
  if (isNaming(tokens, at)) return true
  const aged = tokens[at]?.lower === 'aged' && tokens[at + 1]?.pos === 'number'
  // "Information commonly shared includes names": two finite verbs never stand in a row.
  const next = tokens[at + 1]
  if (next?.pos === 'verb' && next.form === 'present' && tokens[at]?.after === '') return true
  if (!aged && !FOLLOWS_REDUCED.has(tokens[at + 1]?.pos ?? 'other')) return false
  return hasHostBehind(tokens, at, aged)
}

function startsFinite(tokens: readonly Token[], at: number): boolean {
  const t = tokens[at]
  if (!t) return false
  if (t.pos === 'modal' || FINITE_BE.has(t.lower)) return true
  const left = previousWord(tokens, at)
  if (left && (left.pos === 'to' || AUXILIARY.has(left.pos)) && left.after === '') return false
  if (t.pos === 'do' || (t.pos === 'have' && t.lower !== 'having')) return true
  if (t.pos !== 'verb' || t.form === 'gerund' || t.form === 'participle') return false
  return t.form !== 'past' || !isReducedRelative(tokens, at)
}

interface Parts {
  readonly main: number
  readonly passive: boolean
  readonly semiModal: VerbGroup['semiModal']
}

/** One step from an auxiliary to the word that it governs. */
interface Step {
  readonly to: number
  readonly passive?: boolean
  readonly semiModal?: VerbGroup['semiModal']
}

const GOVERNED = new Set(['be', 'have', 'do', 'verb'])

const isBase = (token: Token | undefined): boolean =>
  token !== undefined && (AUXILIARY_VERBS.has(token.pos) || (token.pos === 'verb' && token.form === 'base'))
const AUXILIARY_VERBS = new Set(['be', 'have', 'do'])

/** What stands behind "does not": "need", "have", "do". */
const isBare = (word: Token): boolean =>
  (word.pos === 'verb' && word.form === 'base') || word.lower === 'have' || word.lower === 'do'

const perfect = (word: Token): boolean =>
  isParticiple(word) || word.lower === 'been' || (word.pos === 'have' && word.lower === 'had')

/** "has to file", "needs to file", "are to file": the infinitive is the main verb. */
function toInfinitive(tokens: readonly Token[], here: Token, to: number): Step | null {
  if (here.pos !== 'have' && here.lemma !== 'need' && here.pos !== 'be') return null
  const verb = skip(tokens, to + 1)
  if (!isBase(tokens[verb])) return null
  return {to: verb, semiModal: here.pos === 'have' ? 'have' : here.lemma === 'need' ? 'need' : 'be'}
}

/** From the word at `at` to the next part of its group; null where it is the main verb. */
function step(tokens: readonly Token[], at: number, start: number): Step | null {
  const here = tokens[at]
  const next = skip(tokens, at + 1)
  const word = tokens[next]
  if (!here || !word || (here.after !== '' && here.pos !== 'modal')) return null
  if (here.pos === 'modal' && GOVERNED.has(word.pos)) return {to: next}
  if (here.pos === 'do' && isBare(word)) return {to: next}
  if (here.pos === 'be' && (isParticiple(word) || word.form === 'gerund' || word.lower === 'being'))
    return {to: next, passive: isParticiple(word)}
  if (here.pos === 'have' && perfect(word)) return {to: next}
  const fresh = here.pos !== 'be' || at === start
  return word.pos === 'to' && fresh ? toInfinitive(tokens, here, next) : null
}

/** Walks from the first auxiliary to the main verb. */
function readParts(tokens: readonly Token[], start: number): Parts {
  let parts: Parts = {main: start, passive: false, semiModal: null}
  for (;;) {
    const next = step(tokens, parts.main, start)
    if (!next) return parts
    parts = {
      main: next.to,
      passive: next.passive ?? parts.passive,
      semiModal: next.semiModal ?? parts.semiModal
    }
  }
}

/** "is not", "are therefore not": the "not" of a copula stands behind it. Gives the end of the group, or null. */
function notBehind(tokens: readonly Token[], main: number): number | null {
  let at = main
  while (tokens[main]?.pos === 'be' && tokens[at]?.after === '' && tokens[at + 1]?.pos === 'adverb') at += 1
  return tokens[at]?.after === '' && tokens[at + 1]?.pos === 'not' ? at + 2 : null
}

function groupAt(tokens: readonly Token[], start: number): VerbGroup {
  const {main, passive, semiModal} = readParts(tokens, start)
  const words = tokens.slice(start, main + 1)
  const first = tokens[start]
  const modal = words.find((t) => t.pos === 'modal')
  const trailing = notBehind(tokens, main)
  const past = first?.form === 'past' || ['was', 'were', 'had', 'did'].includes(first?.lower ?? '')
  const head = tokens[main]
  return {
    start,
    end: trailing ?? main + 1,
    main,
    lemma: head?.lemma ?? '',
    modal: modal?.lemma ?? (first?.lower === 'need' && head !== first && semiModal === null ? 'need' : null),
    negated: trailing !== null || words.some((t) => t.pos === 'not') || tokens[start - 1]?.pos === 'not',
    passive,
    semiModal,
    tense: past ? 'past' : 'present'
  }
}

/** All finite verb groups of a sentence, from left to right. */
export function verbGroups(tokens: readonly Token[]): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!startsFinite(tokens, i)) continue
    const group = groupAt(tokens, i)
    groups.push(group)
    i = group.end - 1
  }
  return groups
}
