// Numbered questions are told from numbered answers by their numbers: the page counts its questions through, while a list
// inside an answer starts again. The longest chain of counting lines is the page's own.

export interface Numbered {
  readonly number: number
  /** 1 for a line that is surely answered; less for one that looks like a list of questions. */
  readonly weight: number
  /** How many headings stand before it: after a heading a page may count from 1 again. */
  readonly group: number
}

// A page that skips or repeats a number by mistake still counts on, but a chain without mistakes is better.
const GAP_COST = 0.6
const LONGEST_GAP = 3

interface Link {
  readonly score: number
  readonly at: number
}

/** Indices of the members of the best chain, in order. Linear in the number of lines. */
export function longestChain(lines: readonly Numbered[]): number[] {
  const before: (number | null)[] = []
  const byNumber = new Map<number, Link>()
  let best: Link | null = null
  let bestOfEarlierGroups: Link | null = null
  let group = 0
  for (const [at, line] of lines.entries()) {
    if (line.group !== group) {
      group = line.group
      bestOfEarlierGroups = best
    }
    const link = bestLink(line, byNumber, bestOfEarlierGroups)
    before.push(link?.at ?? null)
    const score = line.weight + (link?.score ?? 0)
    const known = byNumber.get(line.number)
    if (!known || score >= known.score) byNumber.set(line.number, {score, at})
    if (!best || score >= best.score) best = {score, at}
  }
  const chain: number[] = []
  for (let at: number | null | undefined = best?.at; at !== null && at !== undefined; at = before[at]) chain.unshift(at)
  return chain
}

function bestLink(line: Numbered, byNumber: ReadonlyMap<number, Link>, earlier: Link | null): Link | null {
  let found: Link | null = null
  const offer = (link: Link | null | undefined, cost: number): void => {
    if (link && link.score - cost > (found?.score ?? 0)) found = {score: link.score - cost, at: link.at}
  }
  offer(byNumber.get(line.number - 1), 0)
  if (line.number === 1) offer(earlier, 0)
  for (let gap = 2; gap <= LONGEST_GAP; gap++) offer(byNumber.get(line.number - gap), GAP_COST)
  offer(byNumber.get(line.number), GAP_COST)
  return found
}
