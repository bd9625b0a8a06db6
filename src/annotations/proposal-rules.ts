// What the schema cannot say of proposals: they stand on records that exist, and only a person settles one.
import type {Annotations, Proposal} from './annotation-records.js'
import {suggestion} from './closest.js'
import {shown} from './schema-message.js'

interface Broken {
  readonly pointer: string
  readonly message: string
}

/** Ids of the records that it stands on, each with its place in the proposal. */
const recordsOf = (proposal: Proposal): readonly (readonly [string, string])[] =>
  proposal.kind === 'contradiction'
    ? proposal.pair.map((id, side) => [`pair/${side}`, id] as const)
    : [['claim', proposal.claim]]

function ofState({state, decided}: Proposal, under: string): Broken[] {
  if (state === 'proposed') {
    return decided ? [{pointer: `${under}/decided`, message: 'nothing is decided while the state is `proposed`'}] : []
  }
  return decided
    ? []
    : [{pointer: under, message: `expected a field \`decided\` that says who ${state} it, found none`}]
}

/** All breaches, in file order. */
export function proposalRulesBroken({claims, proposals = []}: Annotations): Broken[] {
  const ids = claims.map(({id}) => id)
  const known = new Set(ids)
  const seen = new Set<string>()
  return proposals.flatMap((proposal, index) => {
    const under = `/proposals/${index}`
    const twice = seen.has(proposal.id)
    seen.add(proposal.id)
    const {runs} = proposal
    return [
      ...(twice ? [{pointer: `${under}/id`, message: `expected each id once, \`${proposal.id}\` is taken`}] : []),
      ...recordsOf(proposal)
        .filter(([, id]) => !known.has(id))
        .map(([at, id]) => ({
          pointer: `${under}/${at}`,
          message: `no record has the id ${shown(id)}${suggestion(id, ids)}`
        })),
      ...(runs && runs.seen > runs.of
        ? [{pointer: `${under}/runs/seen`, message: `expected ${runs.of} or less, found ${shown(runs.seen)}`}]
        : []),
      ...ofState(proposal, under)
    ]
  })
}
