// "1. Fill in the form. 2. Send it within 30 days.": steps of which one sets a deadline or names a price lay down how a thing is
// done, and each of them can be wrong. Step without either are advice on how to go about it.
import type {Block, Section} from '../document/document.js'
import {type PlainText, slicePlain, sourceSpan} from '../document/plain-text.js'
import {setsLimit} from './classify.js'
import {isImperative} from './imperative.js'
import {SETS_LIMIT} from './lexicon/advice-cues.js'
import {type Parsed, parseSentence} from './read/parsed.js'
import {splitSentences} from './sentences.js'

const PRICE = /[$€£]\s?\d/

/** The first sentence of a step. */
function firstOf({text}: Block): PlainText | null {
  const [first] = splitSentences(text.text)
  return first ? slicePlain(text, first.start, first.end) : null
}

/** By its letters alone: most lists bind nobody, and their steps are not read for that. */
const mayBind = ({text}: PlainText): boolean => SETS_LIMIT.test(text) || PRICE.test(text)

const parse = (plain: PlainText): Parsed => parseSentence(plain.text, (start, end) => sourceSpan(plain, start, end))

function laysDown(steps: readonly (PlainText | null)[]): boolean {
  const told = steps.flatMap((step) => step ?? [])
  if (steps.length < 2 || told.length < steps.length || !told.some(mayBind)) return false
  return (
    told.every((step) => isImperative(parse(step))) &&
    told.some((step) => PRICE.test(step.text) || setsLimit(parse(step)))
  )
}

function readProcedures({blocks}: Section): ReadonlySet<number> {
  const lists = new Map<number, (PlainText | null)[]>()
  for (const block of blocks) {
    const {item} = block
    if (!item?.ordered || !item.first) continue
    const steps = lists.get(item.list) ?? []
    steps.push(firstOf(block))
    lists.set(item.list, steps)
  }
  return new Set([...lists].filter(([, steps]) => laysDown(steps)).map(([list]) => list))
}

const known = new WeakMap<Section, ReadonlySet<number>>()

/** Lists of the section whose steps are rules. Read once for each section. */
export function proceduresOf(section: Section): ReadonlySet<number> {
  const found = known.get(section) ?? readProcedures(section)
  known.set(section, found)
  return found
}
