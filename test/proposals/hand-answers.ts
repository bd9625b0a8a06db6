// Answers that a person wrote after reading a page: passages and not numbers, since the numbers of a prompt change whenever
// claims are cut in another way. Here they get the numbers of today's prompt.
import {readdirSync, readFileSync} from 'node:fs'
import {splitClaims} from '../../src/claims/split-claims.js'
import {readDocument} from '../../src/document/read-document.js'
import {numbered} from '../../src/proposals/page-groups.js'

/** Two passages, what clashes, and the reason that lets both be true where the reader found one. */
type Pair = readonly [string, string, string] | readonly [string, string, string, string]

const REAL = 'state-court-information-sharing-new-mexico'
const GOLD = 'test/quality/gold'

export const PAGES = ['ferry-line', 'home-warranty', 'library-card-fines', REAL] as const

/** Every page that has labels, and the real one. */
export const ALL_PAGES: readonly string[] = [
  ...readdirSync(GOLD).flatMap((name) => (name.endsWith('.md') ? [name.replace(/\.md$/, '')] : [])),
  REAL
]

export const sourceOf = (page: string): string =>
  readFileSync(page === REAL ? `corpus/${page}.md` : `${GOLD}/${page}.md`, 'utf8')

const pairsOf = (page: string): readonly Pair[] =>
  (JSON.parse(readFileSync(`test/proposals/answers/${page}.json`, 'utf8')) as {readonly pairs: readonly Pair[]}).pairs

const reasonOf = ([, , , reason]: Pair): string => reason ?? 'none'

/** How many pairs the reader still holds to contradict each other after looking for a reason against. */
export const keptOf = (page: string): number => pairsOf(page).filter((pair) => reasonOf(pair) === 'none').length

export const droppedOf = (page: string): number => pairsOf(page).length - keptOf(page)

/** The answer to `contradictions`, in numbers. Throws where a passage is not on the page, or in no claim. */
export function contradictionsAnswer(page: string): string {
  const source = sourceOf(page)
  const claims = numbered(splitClaims(readDocument(source, {path: `${page}.md`})))
  const numberAt = (passage: string): number => {
    const at = source.indexOf(passage)
    const end = at + passage.length
    const found = [...claims].find(([, {spans}]) => at >= 0 && spans.some((span) => span.start < end && span.end > at))
    if (!found) throw new Error(`no claim of ${page} holds \`${passage}\``)
    return found[0]
  }
  return JSON.stringify({
    pairs: pairsOf(page).map(([a, b, clash]) => ({first: numberAt(a), second: numberAt(b), clash}))
  })
}

/** The answer to `counter`. */
export const counterAnswer = (page: string): string =>
  JSON.stringify({answers: pairsOf(page).map((pair, at) => ({pair: at + 1, reason: reasonOf(pair)}))})
