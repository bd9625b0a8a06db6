// What answers prompts, whatever it is: a server, a model on this machine, or a folder of answers. One small shape, so that
// nothing else knows which of them it was.

/** Two texts that a cross-encoder compares. */
export interface TextPair {
  readonly premise: string
  readonly hypothesis: string
}

export interface Request {
  /** Name and version of the prompt: `contradictions/1`. */
  readonly prompt: string
  readonly system: string
  readonly user: string
  /** JSON Schema of the answer. */
  readonly schema: object
  /** Counts from 1; the same question asked again is another request. */
  readonly run: number
  /** Only where the question is a list of pairs to score. */
  readonly pairs?: readonly TextPair[]
}

export interface Answered {
  readonly kind: 'answered'
  /** As it came. Nothing of it is trusted before it was read by its schema. */
  readonly text: string
  /** Name of the model. */
  readonly by: string
  /** ISO day. */
  readonly at: string
}

/** Nobody has answered yet: the prompt was written to a file. */
export interface Waiting {
  readonly kind: 'waiting'
}

export interface Failed {
  readonly kind: 'failed'
  /** A fragment: what happened and what to do. */
  readonly why: string
  /** No later question can do better, so none is asked. */
  readonly fatal: boolean
}

export type Reply = Answered | Waiting | Failed

/** `ask` never throws for what the other side does: that is a reply too. */
export interface Backend {
  readonly name: string
  readonly ask: (request: Request) => Promise<Reply>
}
