// "1. Fill in the form. 2. Send it within 30 days.": steps of which one sets a deadline or names a price lay down how a thing is
// done, and each of them can be wrong. Step without either are advice on how to go about it.
import type {Section} from '../document/document.js'
import {slicePlain, sourceSpan} from '../document/plain-text.js'
import {setsLimit} from './classify.js'
import {isImperative} from './imperative.js'
import {parseSentence} from './read/parsed.js'
import {splitSentences} from './sentences.js'

const PRICE = /[$€£]\s?\d/

interface Step {
  readonly orders: boolean
  readonly binds: boolean
}

function readStep(block: Section['blocks'][number]): Step {
  const [first] = splitSentences(block.text.text)
  if (!first) return {orders: false, binds: false}
  const plain = slicePlain(block.text, first.start, first.end)
  const parsed = parseSentence(plain.text, (start, end) => sourceSpan(plain, start, end))
  return {orders: isImperative(parsed), binds: setsLimit(parsed) || PRICE.test(plain.text)}
}

function add(lists: Map<number, Step[]>, list: number, step: Step): void {
  const steps = lists.get(list) ?? []
  steps.push(step)
  lists.set(list, steps)
}

function readProcedures({blocks}: Section): ReadonlySet<number> {
  const lists = new Map<number, Step[]>()
  for (const block of blocks) {
    const {item} = block
    if (item?.ordered && item.first) add(lists, item.list, readStep(block))
  }
  const binding = [...lists].filter(
    ([, steps]) => steps.length > 1 && steps.every((s) => s.orders) && steps.some((s) => s.binds)
  )
  return new Set(binding.map(([list]) => list))
}

const known = new WeakMap<Section, ReadonlySet<number>>()

/** Lists of the section whose steps are rules. Read once for each section. */
export function proceduresOf(section: Section): ReadonlySet<number> {
  const found = known.get(section) ?? readProcedures(section)
  known.set(section, found)
  return found
}
