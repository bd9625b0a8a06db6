// What a model proposed about claims of one document, verified and not yet written anywhere.
import type {Claim, ClaimKind} from '../claims/claim.js'
import type {Clash} from './prompts/contradictions.js'

export interface Origin {
  /** Name of the model. */
  readonly by: string
  /** Name and version of the prompt that it answered. */
  readonly prompt: string
  /** ISO day. */
  readonly at: string
}

export interface ProposedContradiction {
  readonly kind: 'contradiction'
  /** Claim ids; `second` stands later in the document. */
  readonly first: string
  readonly second: string
  readonly clash: Clash
  /** Nothing was found that lets both be true. Absent where the model was not asked. */
  readonly counter?: 'none'
  /** 0 to 1, where the model gives one. */
  readonly score?: number
}

export interface ProposedSplit {
  readonly kind: 'split'
  readonly claim: string
  readonly parts: readonly {readonly text: string; readonly inserts: readonly string[]}[]
}

export interface ProposedClass {
  readonly kind: 'class'
  readonly claim: string
  readonly class: ClaimKind
}

export interface ProposedVerdict {
  readonly kind: 'verdict'
  readonly claim: string
  readonly verdict: 'supported' | 'refuted'
  readonly source: string
  readonly quote: string
}

export type Content = ProposedContradiction | ProposedSplit | ProposedClass | ProposedVerdict

/** Of `of` runs, `seen` came to this. Absent where there was one run. */
export interface Runs {
  readonly seen: number
  readonly of: number
}

export type Proposed = Content & Origin & {readonly runs?: Runs}

/** Why something that a model said was thrown away. */
export interface Dropped {
  readonly reason: string
  readonly prompt: string
}

/** Claims by the numbers that a prompt gave them. */
export type Numbered = ReadonlyMap<number, Claim>
