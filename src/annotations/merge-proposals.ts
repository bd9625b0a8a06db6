// Two branches' versions of a proposal made one, and what people on two branches decided in opposite ways about one thing.
import type {Proposal} from './annotation-records.js'
import {type Merged, mergeFields} from './merge-records.js'
import {contentOf} from './proposal-content.js'

type Decided = NonNullable<Proposal['decided']>

const before = (a: Decided, b: Decided): Decided => (`${a.at} ${a.by}` <= `${b.at} ${b.by}` ? a : b)

/** The count over more runs. */
const surer = (a: NonNullable<Proposal['runs']>, b: NonNullable<Proposal['runs']>): NonNullable<Proposal['runs']> =>
  a.of > b.of || (a.of === b.of && a.seen >= b.seen) ? a : b

/** Two people who decided the same do not disagree: the first of them stays. Two who did not are a conflict. */
export function mergeProposal(base: Proposal | undefined, ours: Proposal, theirs: Proposal): Merged<Proposal> {
  const agree = ours.state === theirs.state
  const {value, conflicts} = mergeFields(base, ours, theirs, agree ? ['decided', 'runs'] : ['runs'])
  const decided = agree && ours.decided && theirs.decided ? before(ours.decided, theirs.decided) : value.decided
  const runs = ours.runs && theirs.runs ? surer(ours.runs, theirs.runs) : value.runs
  return {value: {...value, ...(decided ? {decided} : {}), ...(runs ? {runs} : {})}, conflicts}
}

/** Accepted under one id and rejected under another: models differ, the words are the same. */
export function contraryDecisions(proposals: readonly Proposal[]): string[] {
  const accepted = new Map(proposals.filter(({state}) => state === 'accepted').map((one) => [contentOf(one), one.id]))
  return proposals.flatMap((one) => {
    const other = one.state === 'rejected' ? accepted.get(contentOf(one)) : undefined
    return other === undefined ? [] : [`\`${one.id}\` was rejected and \`${other}\`, which says the same, accepted`]
  })
}
