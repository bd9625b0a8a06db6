// Bare numbers that are ages: "aged twelve and up", "children under 5", "spaniels of fifteen", "the minimum age is 16".

import {BEINGS} from '../../lexicon/beings.js'
import {unitOf} from '../../lexicon/units.js'
import type {Token} from '../../tagging/token.js'
import type {Measured} from './measured.js'

const beings: ReadonlySet<string> = new Set([...BEINGS, 'people', 'person', 'anyone', 'someone'])
const YEAR = unitOf('year') ?? null

const AGE_WORDS = /^(?:age|ages|aged)$/
/** Between "aged" and its number: "aged over 60", "age is 16", "the age of at least 18". */
const FILLER = new Set([
  'be',
  'preposition',
  'determiner',
  'adverb',
  'adjective',
  'modal',
  'number',
  'to',
  'conjunction'
])

/** The furthest that "aged" stands before its number. */
const REACH = 5

function afterAge(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const token = tokens[i]
    if (!token || /[,;:.]/.test(token.after)) return false
    if (AGE_WORDS.test(token.lower)) return true
    if (!FILLER.has(token.pos)) return false
  }
  return false
}

/** "children under 5", "a person of 65": a living being, a preposition, a number and nothing counted. */
function ofBeing(tokens: readonly Token[], at: number): boolean {
  const [being, preposition] = [tokens[at - 2], tokens[at - 1]]
  return (
    being !== undefined &&
    beings.has(being.lemma) &&
    being.after === '' &&
    /^(?:of|under|over|below|above|from)$/.test(preposition?.lower ?? '')
  )
}

const STATED = new Set(['be', 'modal', 'relative', 'adverb', 'preposition', 'determiner', 'not'])

/** "riders must be at least 16", "who is under 18": a living being, "is" and a number that counts nothing. */
function isBeing(tokens: readonly Token[], at: number): boolean {
  let i = at - 1
  while (i >= 0 && STATED.has(tokens[i]?.pos ?? 'other') && !/[,;:.]/.test(tokens[i]?.after ?? '')) i -= 1
  const stated = tokens.slice(i + 1, at).some((t) => t.pos === 'be')
  const being = tokens.slice(Math.max(0, i - 3), i + 1).some((t) => beings.has(t.lemma))
  return stated && being
}

/** "18 or older", "must be 18 or over" with a being as the subject. */
function behindAge(tokens: readonly Token[], m: Measured): boolean {
  const [or, word] = [tokens[m.end]?.lower ?? '', tokens[m.end + 1]?.lower ?? '']
  if (!/^(?:or|and)$/.test(or)) return false
  if (/^(?:older|younger)$/.test(word)) return true
  return /^(?:over|under|above|up)$/.test(word) && tokens.slice(0, m.start).some((t) => beings.has(t.lemma))
}

const OLDEST = 120

/** A bare number as an age in years, or as it was. */
export function asAge(tokens: readonly Token[], m: Measured): Measured {
  if (m.unit !== null) {
    const old = m.unit.dimension === 'time' && /^(?:old|of)$/.test(tokens[m.end]?.lower ?? '') && isOld(tokens, m.end)
    return old ? {...m, aged: true} : m
  }
  if (m.counted >= 0 || m.value > OLDEST || !Number.isInteger(m.value)) return m
  const aged = afterAge(tokens, m.start) || ofBeing(tokens, m.start) || isBeing(tokens, m.start) || behindAge(tokens, m)
  return aged ? {...m, unit: YEAR, aged: true} : m
}

/** "16 years old", "16 years of age". */
const isOld = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'old' || (tokens[at]?.lower === 'of' && tokens[at + 1]?.lower === 'age')
