// The claims that one prompt shows: the whole page where it fits, else groups that share a subject. Numbers are those of the
// whole page, so that an answer means the same claim wherever it was asked.
import type {Claim} from '../claims/claim.js'
import {candidates} from '../contradictions/candidates.js'
import {readPage} from '../contradictions/side.js'
import type {Document} from '../document/document.js'
import {tokensOf} from './estimate.js'
import type {Numbered} from './proposed.js'

/** Claims that state something, numbered from 1 in document order. */
export const numbered = (claims: readonly Claim[]): Numbered =>
  new Map(claims.filter(({kind}) => kind !== 'question' && kind !== 'filler').map((claim, at) => [at + 1, claim]))

/** `[3] A permit lasts 15 days.` below `Question: ...`. */
export function printClaims(document: Document, claims: Numbered): string {
  const lines: string[] = []
  let section = ''
  for (const [number, claim] of claims) {
    if (claim.section !== section) {
      section = claim.section
      const found = document.sections.find(({id}) => id === section)
      const head = found?.question?.text ?? found?.headingPath.at(-1)
      lines.push(head === undefined ? 'Section' : `Question: ${oneLine(head)}`)
    }
    lines.push(`[${number}] ${oneLine(claim.text)}`)
  }
  return lines.join('\n')
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Groups of claims of at most `budget` tokens; every pair that the blocking finds stands in one of them. */
export function pageGroups(document: Document, claims: Numbered, budget: number): Numbered[] {
  if (tokensOf(printClaims(document, claims)) <= budget) return claims.size > 1 ? [claims] : []
  const numbers = new Map([...claims].map(([number, {id}]) => [id, number]))
  const groups: Set<number>[] = []
  for (const {first, second} of candidates(readPage(document, [...claims.values()]))) {
    const [a, b] = [numbers.get(first.claim.id), numbers.get(second.claim.id)]
    if (a === undefined || b === undefined) continue
    if (groups.some((group) => group.has(a) && group.has(b))) continue
    const room = groups.findLast(
      (group) => (group.has(a) || group.has(b)) && fits(document, claims, [...group, a, b], budget)
    )
    if (room) room.add(a).add(b)
    else groups.push(new Set([a, b]))
  }
  return groups.map((group) => part(claims, [...group]))
}

const part = (claims: Numbered, wanted: readonly number[]): Numbered =>
  new Map([...claims].filter(([number]) => wanted.includes(number)))

const fits = (document: Document, claims: Numbered, wanted: readonly number[], budget: number): boolean =>
  tokensOf(printClaims(document, part(claims, wanted))) <= budget

/** The claims in stretches of at most `budget` tokens, for questions about single claims. */
export function stretches(document: Document, claims: Numbered, budget: number): Numbered[] {
  const found: Map<number, Claim>[] = []
  for (const [number, claim] of claims) {
    const last = found.at(-1)
    const next = new Map([...(last ?? []), [number, claim]])
    if (last && tokensOf(printClaims(document, next)) <= budget) last.set(number, claim)
    else found.push(new Map([[number, claim]]))
  }
  return found
}
