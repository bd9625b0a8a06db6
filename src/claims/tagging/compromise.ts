// compromise, driven step by step. `nlp(sentence)` spends two thirds of its time on looking for the patterns of its last
// step that could apply at all; with an index in their place the tags are the same and take about 0.6 of the time.
// test/claims/compromise.test.ts holds them against those of `nlp(sentence)`.
import nlp from 'compromise/two'
import {type Net, sweep} from './sweep.js'
import type {Term, View, World} from './world.js'

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
