// Answers that a person wrote after reading a page: passages and not numbers, since the numbers of a prompt change whenever
// claims are cut in another way. Here they get the numbers of today's prompt.
import {readFileSync} from 'node:fs'
import {splitClaims} from '../../src/claims/split-claims.js'
import {readDocument} from '../../src/document/read-document.js'
import {numbered} from '../../src/proposals/page-groups.js'

type Pair = readonly [string, string, string]

export const PAGES = ['ferry-line', 'home-warranty', 'library-card-fines'] as const

export const sourceOf = (page: string): string => readFileSync(`test/quality/gold/${page}.md`, 'utf8')

export const pairsOf = (page: string): readonly Pair[] =>
  (JSON.parse(readFileSync(`test/proposals/answers/${page}.json`, 'utf8')) as {readonly pairs: readonly Pair[]}).pairs

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

/** A reader who has looked for reasons found none. */
export const counterAnswer = (page: string): string =>
  JSON.stringify({answers: pairsOf(page).map((_, at) => ({pair: at + 1, reason: 'none'}))})
