// What a bare number counts where the noun stands elsewhere: "thirty are downtown", "the number of stations is 30".
import type {Token} from '../../tagging/token.js'
import type {Parsed} from '../parsed.js'
import type {Measured} from './measured.js'

const VERBAL = new Set(['be', 'have', 'do', 'modal', 'verb'])

/** "thirty are downtown", "12 have lifts", "300 of them". */
function standsAlone(tokens: readonly Token[], m: Measured): boolean {
  const next = tokens[m.end]
  if (next?.lower === 'of' && /^(?:them|these|those)$/.test(tokens[m.end + 1]?.lower ?? '')) return true
  const left = tokens[m.start - 1]
  const opens = left?.after !== '' || left.pos === 'conjunction' || /^(?:only|about|some|over)$/.test(left.lower)
  return opens && tokens[m.end - 1]?.after === '' && next !== undefined && VERBAL.has(next.pos)
}

/** The last plural noun in [from, to), or the first where it is the head of a subject. */
function pluralIn(tokens: readonly Token[], from: number, to: number, first: boolean): number {
  const plural = (i: number): boolean => tokens[i]?.pos === 'noun' && tokens[i]?.plural === true
  const places = Array.from({length: Math.max(0, to - from)}, (_, i) => from + i).filter(plural)
  return (first ? places[0] : places.at(-1)) ?? -1
}

/** "The stations are many: thirty are downtown" counts the subject before, "1,280 seats, 300 of them" the noun before. */
function nounBefore({tokens, clauses}: Parsed, at: number): number {
  const subject = clauses.findLast((c) => c.subject !== null && c.subject.end <= at)?.subject
  const head = subject && tokens[at + 1]?.lower !== 'of' ? pluralIn(tokens, subject.start, subject.end, true) : -1
  return head >= 0 ? head : pluralIn(tokens, 0, at, false)
}

/** "The number of stations is 30": the head behind "number of", if nothing but "is" and a bound stand between. */
function numberOf(tokens: readonly Token[], at: number): number {
  const be = tokens.findLastIndex((t, i) => i < at && t.pos === 'be')
  const number = tokens.findIndex((t, i) => i < be && t.lower === 'number' && tokens[i + 1]?.lower === 'of')
  if (number < 0 || at - be > 4) return -1
  for (let i = number + 2; i < be; i++) if (tokens[i]?.pos === 'noun' && tokens[i + 1]?.pos !== 'noun') return i
  return -1
}

/** The measured number with the noun that it counts, wherever that stands. */
export function withCounted(parsed: Parsed, m: Measured): Measured {
  const {tokens} = parsed
  // "One must register" counts nobody.
  if (m.unit !== null || m.counted >= 0 || tokens[m.start]?.pos === 'pronoun') return m
  const named = numberOf(tokens, m.start)
  if (named >= 0) return {...m, counted: named}
  return standsAlone(tokens, m) ? {...m, counted: nounBefore(parsed, m.start)} : m
}
