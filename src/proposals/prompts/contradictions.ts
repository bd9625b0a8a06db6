// Which claims of a page contradict each other? Numbers and one word each, so that nothing a page says can come out as text.
import {claimNumber, DATA_RULE, delimited, listSchema} from './prompt.js'

export const CLASHES = ['value', 'mode', 'existence', 'exclusive', 'holder', 'state', 'time', 'other'] as const
export type Clash = (typeof CLASHES)[number]

export const contradictionsPrompt = {
  id: 'contradictions/1',
  system: `You find contradictions inside one page. Its claims are numbered. Two claims contradict each other only where both cannot be true of the same thing, in the same case, at the same time. A general rule and its exception, two different things, and a claim that only says more than another do not contradict.

List each pair of claims that contradict, with what clashes: "value" two amounts, dates or sizes of one thing; "mode" must, may or must not; "existence" there is against there is none, happens against never happens; "exclusive" only one against another one too; "holder" two holders of one role or two doers of one act; "state" two states of one thing; "time" two orders or moments; "other". An empty list is a good answer.

${DATA_RULE}`,
  user: (claims: string) => delimited('page', claims),
  schema: listSchema('pairs', {first: claimNumber, second: claimNumber, clash: {enum: CLASHES}})
} as const
