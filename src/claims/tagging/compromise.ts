// compromise, driven step by step. `nlp(sentence)` spends two thirds of its time on looking for the patterns of its last
// step that could apply at all; with an index in their place the tags are the same and come in less than half the time.
// test/claims/compromise.test.ts holds them against those of `nlp(sentence)`.
import nlp from 'compromise/two'
import {type Net, sweep} from './sweep.js'

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
  readonly tags: ReadonlySet<string>
  /** Sentence and place in it. */
  readonly index: readonly [number, number]
}

export interface World {
  readonly hooks: readonly string[]
  readonly compute: Readonly<Record<string, (view: View) => unknown>>
  readonly methods: {
    readonly one: {
      readonly tokenize: {readonly fromString: (text: string, world: World) => Term[][]}
      readonly cacheDoc: (pieces: readonly (readonly Term[])[]) => readonly ReadonlySet<string>[]
      readonly match: (pieces: readonly (readonly Term[])[], pattern: object) => {readonly ptrs: Pointer[]}
      readonly bulkTagger: (found: readonly object[], pieces: readonly (readonly Term[])[], world: World) => unknown
    }
  }
}

/** Piece, first word, word behind the last. */
export type Pointer = [number, number, number]

/** What a step of compromise sees of a document. */
interface View {
  document: Term[][]
  readonly docs: Term[][]
  readonly world: World
  update(pointers: readonly Pointer[]): object
  uncache(): unknown
  unfreeze(): unknown
}

const world = nlp.world() as World

/** The last step asks for a view of the clauses and sweeps it with all of its patterns. */
const swept = (view: View): View => ({
  document: view.document,
  docs: view.docs,
  world,
  update: (pointers) => ({
    sweep: (net: Net) =>
      sweep(
        pointers.map(([n, start, end]) => view.document[n]?.slice(start, end) ?? []),
        net,
        world
      )
  }),
  uncache: () => view.uncache(),
  unfreeze: () => view.unfreeze()
})

/** The terms of a text by compromise's own sentences, tagged as `nlp(text)` tags them. */
export function tagTerms(text: string): readonly (readonly Term[])[] {
  const view = nlp('') as unknown as View
  view.document = world.methods.one.tokenize.fromString(text, world)
  for (const step of world.hooks) world.compute[step]?.(step === 'postTagger' ? swept(view) : view)
  return view.document
}
