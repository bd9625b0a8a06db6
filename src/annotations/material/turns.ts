// Edits that leave every weighty word in its place and still turn the sentence: "and" for "or", "40 fishing boats" for "40 boats",
// "approves" for "approved", "notify" for "are notified".
import {oneSpelling} from './same-word.js'
import type {Token} from './tokens.js'

const said = (was: string, is: string): string => `\`${was}\` became \`${is}\``

const countOf = (tokens: readonly Token[], value: string): number =>
  tokens.filter((token) => token.kind === 'small' && token.value === value).length

/** All of them, or one of them. */
function choices(before: readonly Token[], after: readonly Token[]): string[] {
  const more = (value: string): number => countOf(after, value) - countOf(before, value)
  if (more('and') < 0 && more('or') > 0) return [said('and', 'or')]
  return more('and') > 0 && more('or') < 0 ? [said('or', 'and')] : []
}

/** What these count or limit is the next word: a word put between narrows it. */
const isCounting = ({kind, value}: Token): boolean =>
  kind === 'number' ||
  kind === 'quantifier' ||
  (kind === 'limit' && value === 'only') ||
  (kind === 'negation' && value === 'no')

interface Counted {
  readonly by: Token
  readonly what: Token
  /** From there on. */
  readonly rest: readonly Token[]
}

/** Kinds of words that can be counted: "adults" and "permits" are weighed as well. */
const NAMED: ReadonlySet<string> = new Set<Token['kind']>(['word', 'name', 'scope', 'modal', 'negation'])

/** Each of them with the word right behind it; its unit stands for itself. */
const countedIn = (tokens: readonly Token[]): Counted[] =>
  tokens.flatMap((by, at) => {
    const [what, ...rest] = tokens.slice(at + 1)
    return what && isCounting(by) && NAMED.has(what.kind) ? [{by, what, rest}] : []
  })

const isAdverb = ({text}: Token): boolean => /ly$/i.test(text)

/** Words that can stand between, at most. */
const NEAR = 3

/** `40 fishing boats`, where the other side has `40 boats`. */
function upTo({by, what, rest}: Counted, other: Token): string {
  const end = rest.slice(0, NEAR).findIndex(({value}) => value === other.value) + 1
  return [by, what, ...rest.slice(0, end)].map(({text}) => text).join(' ')
}

/** Only where both sides count as often: else the number itself was put in, and that is told already. */
function counted(before: readonly Token[], after: readonly Token[]): string[] {
  const [was, is] = [countedIn(before), countedIn(after)]
  if (was.length !== is.length) return []
  return was.flatMap((old, nth) => {
    const now = is[nth]
    if (!now || isAdverb(old.what) || isAdverb(now.what)) return []
    if (old.what.value === now.what.value || oneSpelling(old.what.text) === oneSpelling(now.what.text)) return []
    return [said(upTo(old, now.what), upTo(now, old.what))]
  })
}

const BE: ReadonlySet<string> = new Set('be am is are was were been being get gets got'.split(' '))
const HAVE: ReadonlySet<string> = new Set('have has had having'.split(' '))

/** What the ending "-ed" makes of a verb, seen from the two words before it. After "has" it says when and not who. */
type Form = 'past' | 'passive' | 'perfect' | 'plain'

function formOf(tokens: readonly Token[], at: number): Form {
  if (!isPastForm(tokens[at])) return 'plain'
  const before = tokens.slice(Math.max(0, at - 2), at)
  const has = (words: ReadonlySet<string>): boolean =>
    before.some(({value, text}) => words.has(value) || words.has(text.toLowerCase()))
  if (has(BE)) return 'passive'
  return has(HAVE) ? 'perfect' : 'past'
}

const isPastForm = (token: Token | undefined): boolean => /[^e]ed$/i.test(token?.text ?? '')

interface Verb {
  readonly token: Token
  readonly form: Form
}

/** Verbs of duty and permission are weighed as such. */
const isVerbal = ({kind, value}: Token): boolean => kind === 'word' || (kind === 'modal' && value.includes(':'))

function occurrences(tokens: readonly Token[]): Map<string, Verb[]> {
  const found = new Map<string, Verb[]>()
  for (const [at, token] of tokens.entries()) {
    if (!isVerbal(token)) continue
    found.set(token.value, [...(found.get(token.value) ?? []), {token, form: formOf(tokens, at)}])
  }
  return found
}

/** One verb in the past or in the passive here, and neither there: "approved" and "approves", "are told" and "tell". */
function forms(before: readonly Token[], after: readonly Token[]): string[] {
  const today = occurrences(after)
  return [...occurrences(before)].flatMap(([value, was]) => {
    const is = today.get(value) ?? []
    if (was.length !== is.length) return []
    return was.flatMap(({token, form}, at) => {
      const now = is[at]
      if (!now || isPastForm(token) === isPastForm(now.token)) return []
      return [form, now.form].includes('perfect') ? [] : [said(token.text, now.token.text)]
    })
  })
}

/** What turned, one fragment each. */
export const turns = (before: readonly Token[], after: readonly Token[]): string[] => [
  ...choices(before, after),
  ...counted(before, after),
  ...forms(before, after)
]
