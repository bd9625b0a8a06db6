// Verb groups: auxiliaries, "not", adverbs and the main verb as one thing. Only finite groups are found here; infinitives,
// gerunds and reduced relatives belong to the clause that holds them.
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
const FINITE_BE = new Set(['is', 'are', 'was', 'were', 'am', "'m", "'re"])
const PARTICIPLE_FORMS = new Set(['past', 'participle'])

const isParticiple = (t: Token | undefined): boolean =>
  t?.pos === 'verb' && t.form !== undefined && PARTICIPLE_FORMS.has(t.form)

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

/** "objects valued at less than 10 go ...": a past form after a noun, with a complement and another finite verb behind it. */
function isReducedRelative(tokens: readonly Token[], at: number): boolean {
  const left = tokens[at - 1]
  if (!left || !['noun', 'name', 'pronoun', 'number'].includes(left.pos)) return false
  const next = tokens[at + 1]
  if (!next || !['preposition', 'to', 'adverb', 'subordinator'].includes(next.pos)) return false
  for (let i = at + 1; i < tokens.length; i++) {
    const t = tokens[i]
    if (!t || ['relative', 'subordinator', 'conjunction'].includes(t.pos)) return false
    if (t.pos === 'modal' || FINITE_BE.has(t.lower) || ((t.pos === 'have' || t.pos === 'do') && i > at + 1)) return true
    if (t.pos === 'verb' && (t.form === 'present' || t.form === 'base') && tokens[i - 1]?.pos !== 'to') return true
    if (/[;:]/.test(t.after)) return false
  }
  return false
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

/** Walks from the first auxiliary to the main verb. */
function readParts(tokens: readonly Token[], start: number): Parts {
  let main = start
  let passive = false
  let semiModal: VerbGroup['semiModal'] = null
  for (;;) {
    const here = tokens[main]
    if (!here || (here.after !== '' && here.pos !== 'modal')) break
    const next = skip(tokens, main + 1)
    const word = tokens[next]
    if (!word) break
    if (here.pos === 'modal' && ['be', 'have', 'do', 'verb'].includes(word.pos)) main = next
    else if (here.pos === 'do' && word.pos === 'verb' && word.form === 'base') main = next
    else if (here.pos === 'be' && (isParticiple(word) || word.form === 'gerund' || word.lower === 'being')) {
      passive = isParticiple(word)
      main = next
    } else if (
      here.pos === 'have' &&
      (isParticiple(word) || word.lower === 'been' || (word.pos === 'have' && word.lower === 'had'))
    )
      main = next
    else if (
      word.pos === 'to' &&
      (here.pos === 'have' || here.lemma === 'need' || (here.pos === 'be' && (here !== tokens[start]) === false))
    ) {
      const after = skip(tokens, next + 1)
      const verb = tokens[after]
      if (!verb || !(['be', 'have', 'do'].includes(verb.pos) || (verb.pos === 'verb' && verb.form === 'base'))) break
      semiModal = here.pos === 'have' ? 'have' : here.lemma === 'need' ? 'need' : 'be'
      main = after
    } else break
  }
  return {main, passive, semiModal}
}

function groupAt(tokens: readonly Token[], start: number): VerbGroup {
  const {main, passive, semiModal} = readParts(tokens, start)
  const words = tokens.slice(start, main + 1)
  const first = tokens[start]
  const after = tokens[main + 1]
  const modal = words.find((t) => t.pos === 'modal')
  // "is not", "are never": the "not" of a copula stands behind it.
  const trailing = after?.pos === 'not' && tokens[main]?.after === ''
  const past = first?.form === 'past' || ['was', 'were', 'had', 'did'].includes(first?.lower ?? '')
  const head = tokens[main]
  return {
    start,
    end: main + 1 + (trailing ? 1 : 0),
    main,
    lemma: head?.lemma ?? '',
    modal: modal?.lemma ?? (first?.lower === 'need' && head !== first && semiModal === null ? 'need' : null),
    negated: trailing || words.some((t) => t.pos === 'not') || tokens[start - 1]?.pos === 'not',
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
