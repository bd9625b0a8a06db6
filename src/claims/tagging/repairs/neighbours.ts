// What a repair may look at: the word, and the words beside it.
import {PHRASAL} from '../../lexicon/imperatives.js'
import type {Pos, Token} from '../token.js'

/** The class that the word should have; undefined where the tag stays. */
export type Repair = (token: Token, at: number, tokens: readonly Token[]) => Pos | undefined

export const AUXILIARY: readonly Pos[] = ['modal', 'be', 'have', 'do']

export const is = (token: Token | undefined, ...pos: readonly Pos[]): boolean =>
  token !== undefined && pos.includes(token.pos)

export const nominal = (token: Token | undefined): boolean => is(token, 'noun', 'name', 'number')

/** Nothing but white space follows. */
export const open = (token: Token | undefined): boolean => token !== undefined && token.after === ''

/** The nearest word before `at` that is no adverb and no "not". */
export function before(tokens: readonly Token[], at: number): Token | undefined {
  let i = at - 1
  while (i >= 0 && is(tokens[i], 'adverb', 'not')) i -= 1
  return tokens[i]
}

/** A form that can stand without an auxiliary; past forms only where the caller says so. */
export const finiteForm = (token: Token): boolean =>
  token.pos === 'verb' && (token.form === 'present' || token.form === 'base' || token.form === 'past')

export const pastForm = (token: Token): boolean => token.form === 'past' || token.form === 'participle'

/** "Fill in the form": a verb with its particle and its object. */
export const opensPhrasal = (token: Token, tokens: readonly Token[], at: number): boolean =>
  PHRASAL.has(`${token.lower} ${tokens[at + 1]?.lower ?? ''}`) && is(tokens[at + 2], 'determiner', 'possessive')
