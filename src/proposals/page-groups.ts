// The claims that one prompt shows: the whole page where it fits, else groups that share a subject. Numbers are those of the
// whole page, so that an answer means the same claim wherever it was asked.
import type {Claim} from '../claims/claim.js'
import {readPage} from '../contradictions/side.js'
import type {Document} from '../document/document.js'
import {CHARACTERS_PER_TOKEN, tokensOf} from './estimate.js'
import {likelyPairs} from './likely-pairs.js'
import type {Numbered} from './proposed.js'

/** Claims that state something, numbered from 1 in document order. */
export const numbered = (claims: readonly Claim[]): Numbered =>
  new Map(claims.filter(({kind}) => kind !== 'question' && kind !== 'filler').map((claim, at) => [at + 1, claim]))

/** `[3] A permit lasts 15 days.` below `Question: ...`. */
export function printClaims(document: Document, claims: Numbered): string {
  const heads = headsOf(document)
  const lines: string[] = []
  let section = ''
  for (const [number, claim] of claims) {
    if (claim.section !== section) lines.push(heads(claim.section))
    section = claim.section
    lines.push(lineOf(number, claim))
  }
  return lines.join('\n')
}

const lineOf = (number: number, {text}: Claim): string => `[${number}] ${oneLine(text)}`

function headsOf({sections}: Document): (id: string) => string {
  const byId = new Map(sections.map((section) => [section.id, section]))
  return (id) => {
    const found = byId.get(id)
    const head = found?.question?.text ?? found?.headingPath.at(-1)
    return head === undefined ? 'Section' : `Question: ${oneLine(head)}`
  }
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

/**
 * Groups of claims of at most `budget` tokens; each of the `most` likeliest pairs stands in one of them. A page that does not
 * fit is cut into stretches, and every two of them that share a subject make a group of the claims that do.
 */
export function pageGroups(
  document: Document,
  claims: Numbered,
  budget: number,
  most = Number.POSITIVE_INFINITY
): Numbered[] {
  if (fits(document, claims, budget)) return claims.size > 1 ? [claims] : []
  const parts = stretches(document, claims, Math.floor(budget / 2))
  const partOf = new Map(parts.flatMap((part, at) => [...part.keys()].map((number) => [number, at] as const)))
  const shared = new Map<string, Set<number>>()
  for (const [a, b] of pairsOf(document, claims, most)) {
    const [first, second] = [partOf.get(a) ?? 0, partOf.get(b) ?? 0]
    const key = `${Math.min(first, second)} ${Math.max(first, second)}`
    shared.set(key, (shared.get(key) ?? new Set()).add(a).add(b))
  }
  return packed([...shared.values()], (wanted) => fits(document, only(claims, wanted), budget)).map((wanted) =>
    only(claims, wanted)
  )
}

/** Neighbours made one where they fit together. A set with claims longer than the budget stays by itself: it is asked all the same. */
function packed(
  sets: readonly ReadonlySet<number>[],
  together: (wanted: ReadonlySet<number>) => boolean
): ReadonlySet<number>[] {
  const found: ReadonlySet<number>[] = []
  for (const set of sets) {
    const last = found.at(-1)
    const both = new Set([...(last ?? []), ...set])
    if (last && together(both)) found[found.length - 1] = both
    else found.push(set)
  }
  return found
}

/** Numbers of the claims that may contradict each other. */
function pairsOf(document: Document, claims: Numbered, most: number): (readonly [number, number])[] {
  const numbers = new Map([...claims].map(([number, {id}]) => [id, number]))
  return likelyPairs(readPage(document, [...claims.values()]), most).flatMap(({first, second}) => {
    const [a, b] = [numbers.get(first.claim.id), numbers.get(second.claim.id)]
    return a === undefined || b === undefined ? [] : [[a, b] as const]
  })
}

const only = (claims: Numbered, wanted: ReadonlySet<number>): Numbered =>
  new Map([...claims].filter(([number]) => wanted.has(number)))

const fits = (document: Document, claims: Numbered, budget: number): boolean =>
  tokensOf(printClaims(document, claims)) <= budget

/** The claims in stretches of at most `budget` tokens, for questions about single claims. */
export function stretches(document: Document, claims: Numbered, budget: number): Numbered[] {
  const heads = headsOf(document)
  const found: Map<number, Claim>[] = []
  let [length, section] = [0, '']
  for (const [number, claim] of claims) {
    const [head, line] = [heads(claim.section).length + 1, lineOf(number, claim).length + 1]
    const next = length + line + (claim.section === section ? 0 : head)
    const last = found.at(-1)
    const stays = last !== undefined && next <= budget * CHARACTERS_PER_TOKEN
    if (stays) last.set(number, claim)
    else found.push(new Map([[number, claim]]))
    length = stays ? next : head + line
    section = claim.section
  }
  return found
}
