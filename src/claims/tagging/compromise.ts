// compromise, driven step by step. `nlp(sentence)` spends two thirds of its time on looking for the patterns of its last
// step that could apply at all, and much of the rest on looking up the same words again. With an index and a memory in
// their place the tags are the same and take about a third of the time.
// test/claims/compromise.test.ts holds them against those of `nlp(sentence)`.
import nlp from './compromise-two.cjs'
import type {Net} from './pattern-index.js'
import {setTag} from './set-tag.js'
import {sweep} from './sweep.js'
import {Terms} from './terms.js'
import type {Term, View, World} from './world.js'

const shared = nlp.world() as World
/** A world of its own: who uses compromise beside claimlint keeps theirs. */
const world: World = {
  ...shared,
  methods: {...shared.methods, one: {...shared.methods.one, setTag}}
}

function viewOf(document: Term[][]): View {
  const view = nlp('') as unknown as View
  view.document = document
  view.world = world
  return view
}

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

const terms = new Terms(world, viewOf)
const behindWords = world.hooks.slice(world.hooks.indexOf('preTagger'))

/** The terms of a text by compromise's own sentences, tagged as `nlp(text)` tags them. */
export function tagTerms(text: string): readonly (readonly Term[])[] {
  const view = viewOf(terms.read(text))
  for (const step of behindWords) world.compute[step]?.(step === 'postTagger' ? swept(view) : view)
  return view.document
}
