// Is a string of letters an English word? Only asked to prove a slip of the pen, so it must not miss words: of the 77,000
// words of WordNet it says yes, with their endings, and by chance to about one other string in a hundred. That one in a
// hundred makes a harmless edit look material and never the reverse (a Bloom filter, Communications of the ACM 13:7, 1970).
import {closedClass} from '../../claims/lexicon/closed-classes.js'
import {irregularVerb} from '../../claims/lexicon/irregular-verbs.js'
import {BITS, HASHES} from './wordnet-words.js'

/** FNV-1a, 32 bits; the seed makes the second of the two hashes that all others are made of. */
function hash(word: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0
  for (let at = 0; at < word.length; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193) >>> 0
  return value >>> 0
}

/** The bits that stand for a word in a filter of `size` bits. */
export function bitsOf(word: string, size: number, hashes: number): number[] {
  const [first, second] = [hash(word, 0), hash(word, 0x9e3779b9) | 1]
  return Array.from({length: hashes}, (_, k) => ((first + Math.imul(k, second)) >>> 0) % size)
}

let filter: Uint8Array | null = null

/** Unpacked for the first word: most runs ask for none. */
function unpacked(): Uint8Array {
  filter ??= Uint8Array.from(atob(BITS.replace(/\s+/g, '')), (letter) => letter.charCodeAt(0))
  return filter
}

function listed(word: string): boolean {
  const bits = unpacked()
  return bitsOf(word, bits.length * 8, HASHES).every((bit) => (((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1)
}

/** Endings and what the base has in their place. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ies$/, ['y']],
  [/ied$/, ['y']],
  [/es$/, ['', 'e']],
  [/s$/, ['']],
  [/ed$/, ['', 'e']],
  [/ing$/, ['', 'e']],
  [/er$/, ['', 'e']],
  [/iest$/, ['y']],
  [/est$/, ['', 'e']],
  [/ily$/, ['y']],
  [/ly$/, ['', 'le']]
]

/** "stopped" has "stop" below it. */
const undoubled = (word: string): string[] => (/([b-df-hj-np-tv-z])\1$/.test(word) ? [word, word.slice(0, -1)] : [word])

const bases = (word: string): string[] =>
  ENDINGS.flatMap(([ending, instead]) =>
    ending.test(word) ? instead.flatMap((rest) => undoubled(word.replace(ending, rest))) : []
  )

/** `word` in small letters. */
export const isWord = (word: string): boolean =>
  closedClass(word) !== undefined ||
  irregularVerb(word) !== undefined ||
  listed(word) ||
  bases(word).some((base) => base.length > 1 && listed(base))
