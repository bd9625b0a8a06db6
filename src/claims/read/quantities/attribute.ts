// Which attribute of its thing a value belongs to, by the words beside it.
import {MONEY_CUES, TIME_CUES} from '../../lexicon/attributes.js'
import type {Attribute} from '../../reading.js'
import type {Parsed} from '../parsed.js'
import type {Measured} from './measured.js'

type Cues = typeof TIME_CUES

const cueFor = (words: readonly string[], cues: Cues): Attribute =>
  cues.find(([, set]) => words.some((w) => set.has(w)))?.[0] ?? 'other'

/** Words near the value decide; the clause's verb counts for more than a noun far away. */
function pick({tokens, clauses}: Parsed, m: Measured, clause: number | null, cues: Cues): Attribute {
  const home = clause === null ? undefined : clauses[clause]
  const near = tokens.slice(Math.max(0, m.start - 3), m.end + 2).flatMap((t) => [t.lower, t.lemma])
  const verb = home
    ? [tokens[home.verb.main]?.lemma ?? '', ...tokens.slice(home.verb.end, home.verb.end + 1).map((t) => t.lower)]
    : []
  const all = tokens.flatMap((t) => [t.lower, t.lemma])
  return [near, verb, all].map((words) => cueFor(words, cues)).find((found) => found !== 'other') ?? 'other'
}

/** "every 15 minutes" says how often; "renewed every two years" says how long it is valid. */
const recurs = ({tokens}: Parsed, m: Measured): boolean =>
  /^(?:every|each)$/.test(tokens[m.start - 1]?.lower ?? '') && !tokens.some((t) => t.lemma === 'renew')

export function attributeOf(parsed: Parsed, m: Measured, clause: number | null): Attribute {
  if (m.aged) return 'age'
  switch (m.unit?.dimension) {
    case 'money':
      return pick(parsed, m, clause, MONEY_CUES)
    case 'time':
      return recurs(parsed, m) ? 'other' : pick(parsed, m, clause, TIME_CUES)
    case 'weight':
      return 'weight'
    case 'percent':
      return 'share'
    case undefined:
      return 'count'
    default:
      return 'size'
  }
}
