// What this folder uses of compromise's insides, which its own types leave open. The version is pinned for that reason.

/** One word as compromise keeps it. */
export interface Term {
  readonly pre: string
  readonly text: string
  readonly post: string
  readonly normal: string
  readonly machine?: string
  readonly implicit?: string
  readonly root?: string
  readonly switch?: string
  readonly alias?: readonly string[]
  readonly tags: Set<string>
  /** Sentence and place in it. */
  readonly index: readonly [number, number]
}

/** What a tag brings along and what it excludes. */
export type Tags = Readonly<Record<string, {readonly not?: readonly string[]; readonly parents?: readonly string[]}>>

export interface World {
  readonly hooks: readonly string[]
  readonly compute: Readonly<Record<string, (view: View) => unknown>>
  readonly model: {
    readonly one: {
      readonly tagSet: Tags
      readonly lexicon: Readonly<Record<string, string | readonly string[]>>
      readonly frozenLex: object
      /** The most words of any entry that begins with the word. */
      readonly _multiCache: Readonly<Record<string, number>>
    }
  }
  readonly methods: {
    readonly one: {
      readonly tokenize: {
        readonly fromString: (text: string, world: World) => Term[][]
        readonly splitSentences: (text: string, world: World) => readonly string[]
        readonly splitTerms: (sentence: string, model: World['model']) => readonly string[]
        readonly splitWhitespace: (word: string, model: World['model']) => Term
      }
      readonly cacheDoc: (pieces: readonly (readonly Term[])[]) => readonly ReadonlySet<string>[]
      readonly match: (pieces: readonly (readonly Term[])[], pattern: object) => {readonly ptrs: Pointer[]}
      readonly setTag: (terms: readonly Term[], tag: string, world: World, safe?: boolean | null) => void
      readonly bulkTagger: (found: readonly object[], pieces: readonly (readonly Term[])[], world: World) => unknown
    }
  }
}

/** Piece, first word, word behind the last. */
export type Pointer = [number, number, number]

/** What a step of compromise sees of a document. */
export interface View {
  document: Term[][]
  readonly docs: Term[][]
  world: World
  update(pointers: readonly Pointer[]): object
  uncache(): unknown
  unfreeze(): unknown
}
