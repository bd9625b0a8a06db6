// Did an edit change what a passage says? Minor has to be proven; whatever this cannot prove is material, and it says why in
// words. It knows nothing of places: text in, judgement out.
import {attachments} from './attachments.js'
import {inOldOrder} from './enumerations.js'
import {type Hunk, hunksOf, named, said} from './hunks.js'
import {namesTurned} from './names-turned.js'
import {plainForms} from './plain-forms.js'
import {keyOf} from './raw-words.js'
import {mendSlips} from './same-word.js'
import {adverse, caseChanges, smallChanges} from './small-changes.js'
import {namesIn, type Token, tokensOf} from './tokens.js'
import {turns} from './turns.js'
import {misplaced, WEIGHTY, weightyChanges} from './weighty-changes.js'
import {inBoth, replaced, type Wording} from './wording.js'

export interface Change {
  readonly material: boolean
  /** What changed, one fragment each: "`15 days` became `50 days`". Empty where only marks and white space did. */
  readonly changes: readonly string[]
}

/** Of all words that say what the passage is about. Above it the old judgement is about another text. */
const MOST_REWRITTEN = 0.5

/** Two words that change places with each other swap their parts: "the state pays the county". One is only moved. */
const FEWEST_SWAPPED = 2

const isWeighty = ({kind}: Token): boolean => WEIGHTY.has(kind)

const asks = (text: string): boolean => /\?["'”’)\]*_\s]*$/.test(text)

const unique = (changes: readonly string[]): string[] => [...new Set(changes)]

const slipsOf = (before: string, after: string): {before: string; after: string; slips: string[]} => {
  const today = inOldOrder(before, after)
  const [was, is] = [mendSlips(before, today), mendSlips(today, before)]
  const slips = [...was.slips, ...is.slips.map(([wrong, right]) => [right, wrong] as const)]
  return {before: was.text, after: is.text, slips: slips.map(([from, to]) => `\`${from}\` became \`${to}\``)}
}

interface Sides {
  readonly was: readonly Token[]
  readonly is: readonly Token[]
  /** Where the words that carry no weight of their own differ. */
  readonly hunks: readonly Hunk[]
  /** Words taken out in one place and put in at another. */
  readonly moved: readonly Token[]
}

function sidesOf(before: string, after: string): Sides {
  const names = new Set([...namesIn(before), ...namesIn(after)])
  const [was, is] = [tokensOf(before, names), tokensOf(after, names)]
  const light = (tokens: readonly Token[]): Token[] => tokens.filter((token) => !isWeighty(token))
  const hunks = hunksOf(light(was), light(is))
  const words = (tokens: readonly Token[]): Token[] => tokens.filter(({kind}) => kind === 'word')
  const moved = inBoth(words(hunks.flatMap(({removed}) => removed)), words(hunks.flatMap(({added}) => added)))
  return {was, is, hunks, moved}
}

function turned({was, is, hunks}: Sides): string[] {
  const weighty = unique(weightyChanges(was, is, WEIGHTY))
  return [
    ...weighty,
    ...(weighty.length > 0 ? [] : [...misplaced(was, is), ...turns(was, is), ...namesTurned(was, is)]),
    ...caseChanges(was, is),
    ...hunks.flatMap(smallChanges),
    ...hunks.flatMap(adverse)
  ]
}

const askedOtherwise = (before: string, after: string): string[] =>
  asks(before) === asks(after) ? [] : [asks(after) ? 'it became a question' : 'it is no longer a question']

/** Of the words of the longer side, the share that has no counterpart. */
function rewritten({was, is}: Sides, wordings: readonly Wording[]): number {
  const words = Math.max(1, ...[was, is].map((tokens) => tokens.filter(({kind}) => kind === 'word').length))
  return wordings.reduce((sum, {left}) => sum + left, 0) / words
}

/** Any text against its edited form, both as they stand in the source. */
export function compareTexts(old: string, today: string): Change {
  const {before, after, slips} = slipsOf(plainForms(old), plainForms(today))
  const sides = sidesOf(before, after)
  const {hunks, moved} = sides
  const elsewhere = new Set(moved.map(keyOf))
  const wordings = hunks.map((hunk) => replaced(hunk, elsewhere))
  const changed = [
    ...turned(sides),
    ...wordings.flatMap(({changes}) => changes),
    ...(moved.length >= FEWEST_SWAPPED ? [`${named(moved)} changed places`] : []),
    ...askedOtherwise(before, after)
  ]
  const material = changed.length > 0 ? changed : attachments(hunks, sides, moved)
  const harmless = [
    ...slips,
    ...wordings.flatMap((wording) => wording.harmless),
    ...(moved.length > 0 && moved.length < FEWEST_SWAPPED ? [`${named(moved)} moved`] : []),
    ...codeChanges(hunks)
  ]
  return material.length > 0
    ? {material: true, changes: unique([...material, ...harmless])}
    : {material: rewritten(sides, wordings) > MOST_REWRITTEN, changes: unique(harmless)}
}

/** A literal that is renamed is shown and never proves anything. */
const codeChanges = (hunks: readonly Hunk[]): string[] =>
  hunks.flatMap(({removed, added}) => {
    const [gone, come] = [removed, added].map((tokens) => tokens.filter(({kind}) => kind === 'code'))
    return (gone?.length ?? 0) + (come?.length ?? 0) > 0 ? [said(gone ?? [], come ?? [])] : []
  })
