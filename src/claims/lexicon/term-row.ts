// What the tables of terms are made of: the matters, the shape of a row, and fragments that wordings share.

export const TERM_MATTERS = [
  'course',
  'hands',
  'refund',
  'review',
  'provider',
  'place',
  'notice',
  'phone',
  'post',
  'leave',
  'transfer',
  'guarantee',
  'cash',
  'extension',
  'disposal',
  'names',
  'queue',
  'liability',
  'tax',
  'pay',
  'onset',
  'tariff',
  'service',
  'content',
  'disclosure',
  'substitute',
  'papers',
  'booking',
  'admission',
  'channel',
  'presence',
  'attempts',
  'amount',
  'children',
  'signature',
  'steps',
  'company',
  'trade',
  'cards',
  'language',
  'interest',
  'locals',
  'exit',
  'need',
  'decider',
  'offline',
  'change',
  'adverts',
  'quota',
  'staffed',
  'hours',
  'eligible',
  'animals',
  'smoking',
  'alcohol',
  'fire',
  'cameras',
  'bicycles',
  'flowers',
  'trainers',
  'jewellery',
  'drones',
  'food'
] as const
export type TermMatter = (typeof TERM_MATTERS)[number]

/**
 * `affirmed`: a negation in front takes the wording away, "not automatically" is not automatic. `whole`: the wording holds its own
 * negation.
 */
export type Row = readonly [matter: TermMatter, side: string, kind: 'affirmed' | 'whole', ...patterns: string[]]

/** Rows of which none can be met where the cue is missing: looked for first, since it is short. */
export interface Cued {
  readonly cue: string
  readonly rows: readonly Row[]
}

/** A few words between two parts of a wording, within the clause. */
export const NEAR = `[^.,;:()]{0,50}?`
export const NOT = `(?:not|never|n['’]t|nor|cannot)`
export const BE = `(?:is|are|was|were|be|will be|can be|may be)`
export const HAVE_TO = `(?:must|shall|ha(?:s|ve) to|needs? to|(?:is|are) required to)`
