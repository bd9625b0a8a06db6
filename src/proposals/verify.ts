// From the words of a model to proposals that can be shown: what its schema, the page or the source does not bear out is
// dropped, with the reason. Deterministic and without a network; a model's word alone never passes.
import {quoteChecker} from '../annotations/check-quote.js'
import type {Claim, ClaimKind} from '../claims/claim.js'
import {claimsPrompt} from './prompts/claims.js'
import {type Clash, contradictionsPrompt} from './prompts/contradictions.js'
import {type Counter, counterPrompt} from './prompts/counter.js'
import {verdictsPrompt} from './prompts/verdicts.js'
import type {Content, Numbered, ProposedContradiction, ProposedSplit} from './proposed.js'
import {entriesOf, readAnswer} from './read-answer.js'
import {splitFault} from './verify-split.js'

export interface Verified<T = Content> {
  readonly kept: readonly T[]
  /** One reason for each thing dropped. */
  readonly dropped: readonly string[]
  /** Nothing could be read of the answer; absent where something could. */
  readonly unread?: true
}

/** An answer that is none. */
export const unread = (reason: string): Verified<never> => ({kept: [], dropped: [reason], unread: true})

type Judged<T> = {readonly kept: readonly T[]} | {readonly fault: string}

/** Reads the list of an answer and judges each entry; `known` may refuse what was kept before. */
function verified<E, T>(
  text: string,
  list: string,
  schema: object,
  judge: (entry: E, kept: readonly T[]) => Judged<T>
): Verified<T> {
  const read = readAnswer(text)
  if ('wrong' in read) return unread(read.wrong)
  const found = entriesOf<E>(read.value, list, schema)
  if (!found) return unread(`the answer has no list \`${list}\``)
  const kept: T[] = []
  const dropped = [...found.wrong]
  for (const entry of found.entries) {
    const judged = judge(entry, kept)
    if ('fault' in judged) dropped.push(judged.fault)
    else kept.push(...judged.kept)
  }
  return {kept, dropped}
}

const noClaim = (number: number): {fault: string} => ({fault: `there is no claim ${number} in the prompt`})

export function verifyContradictions(text: string, claims: Numbered): Verified<ProposedContradiction> {
  type Entry = {readonly first: number; readonly second: number; readonly clash: Clash}
  return verified<Entry, ProposedContradiction>(text, 'pairs', contradictionsPrompt.schema, (entry, kept) => {
    const [low, high] = [Math.min(entry.first, entry.second), Math.max(entry.first, entry.second)]
    const [first, second] = [claims.get(low), claims.get(high)]
    if (!first || !second) return noClaim(first ? high : low)
    if (low === high) return {fault: `claim ${low} is paired with itself`}
    if (kept.some((one) => one.first === first.id && one.second === second.id))
      return {fault: `the pair ${low}, ${high} was given twice`}
    return {kept: [{kind: 'contradiction', first: first.id, second: second.id, clash: entry.clash}]}
  })
}

/** The pairs for which no reason was found that lets both be true. A pair without an answer does not survive. */
export function surviving(text: string, pairs: readonly ProposedContradiction[]): Verified<ProposedContradiction> {
  type Entry = {readonly pair: number; readonly reason: Counter}
  const read = verified<Entry, Entry>(text, 'answers', counterPrompt.schema, (entry) =>
    pairs[entry.pair - 1] ? {kept: [entry]} : {fault: `there is no pair ${entry.pair} in the prompt`}
  )
  const reasons = pairs.map((_, at) => read.kept.filter(({pair}) => pair === at + 1).map(({reason}) => reason))
  const why = (given: readonly Counter[]): string | null => {
    if (given.length === 0) return 'no second opinion came on a pair'
    const other = given.find((reason) => reason !== 'none')
    return other === undefined ? null : `both claims of a pair can be true (${other})`
  }
  const faults = reasons.map(why)
  return {
    kept: pairs.filter((_, at) => faults[at] === null).map((pair) => ({...pair, counter: 'none'})),
    dropped: [...read.dropped, ...faults.filter((fault) => fault !== null)],
    ...(read.unread ? {unread: true as const} : {})
  }
}

export function verifyClaims(text: string, claims: Numbered): Verified {
  type Entry = {readonly claim: number; readonly class: ClaimKind; readonly parts: ProposedSplit['parts']}
  return verified<Entry, Content>(text, 'claims', claimsPrompt.schema, (entry, before) => {
    const claim = claims.get(entry.claim)
    if (!claim) return noClaim(entry.claim)
    if (before.some((one) => 'claim' in one && one.claim === claim.id))
      return {fault: `claim ${entry.claim} was given twice`}
    const kept: Content[] = entry.class === claim.kind ? [] : [{kind: 'class', claim: claim.id, class: entry.class}]
    if (entry.parts.length === 0) return kept.length > 0 ? {kept} : {fault: `claim ${entry.claim} is left as it is`}
    const fault = splitFault(claim, entry)
    if (fault !== null) return {fault: `claim ${entry.claim}: ${fault}`}
    return {kept: [...kept, {kind: 'split', claim: claim.id, parts: entry.parts}]}
  })
}

/** `source` is the whole text of the stored copy. */
export function verifyVerdicts(
  text: string,
  claims: Numbered,
  source: {readonly id: string; readonly text: string}
): Verified {
  type Entry = {readonly claim: number; readonly verdict: 'supported' | 'refuted'; readonly quote: string}
  const look = quoteChecker(source.text)
  return verified<Entry, Content>(text, 'verdicts', verdictsPrompt.schema, ({claim: number, verdict, quote}) => {
    const claim: Claim | undefined = claims.get(number)
    if (!claim) return noClaim(number)
    const {result, why} = look(quote)
    if (result !== 'found')
      return {fault: `the quote for claim ${number} is not in \`${source.id}\` word for word: ${why}`}
    return {kept: [{kind: 'verdict', claim: claim.id, verdict, source: source.id, quote}]}
  })
}
