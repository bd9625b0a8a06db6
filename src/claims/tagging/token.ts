// One word with its part of speech, as the readings need it: few classes, closed lists first.

export type Pos =
  | 'noun'
  | 'name'
  | 'verb'
  | 'adjective'
  | 'adverb'
  | 'number'
  | 'determiner'
  | 'possessive'
  | 'pronoun'
  | 'preposition'
  | 'to'
  | 'conjunction'
  | 'subordinator'
  | 'relative'
  | 'modal'
  | 'be'
  | 'have'
  | 'do'
  | 'not'
  | 'there'
  | 'other'

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund'

export interface Token {
  readonly text: string
  readonly lower: string
  /** Dictionary form, lower case; names keep theirs in lower case too. */
  readonly lemma: string
  readonly pos: Pos
  /** Only on verbs. `past` may also be a participle where the two look alike. */
  readonly form?: VerbForm
  readonly plural?: boolean
  /** Offsets into the tagged sentence, half open; punctuation around the word is outside. */
  readonly start: number
  readonly end: number
  /** Punctuation between this word and the one before, white space removed. */
  readonly before: string
  /** Punctuation between this word and the next, white space removed. */
  readonly after: string
}
