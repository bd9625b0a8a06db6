// Did an edit change what a passage says? Minor has to be proven; whatever this cannot prove is material, and it says why in
// words. It knows nothing of places: text in, judgement out.
import {diffArrays} from 'diff'
import {closedClass} from '../../claims/lexicon/closed-classes.js'
import {inOldOrder} from './enumerations.js'
import {ADVERSE, CASE_MATTERS, DIRECTIONS, KINDS, type Kind, OWN_NEGATION, PERSONS} from './lexicon.js'
import {namesTurned} from './names-turned.js'
import {plainForms} from './plain-forms.js'
import {keyOf} from './raw-words.js'
import {mendSlips, oneSpelling, sameWord} from './same-word.js'
import {namesIn, type Token, tokensOf} from './tokens.js'
import {turns} from './turns.js'

export interface Change {
  readonly material: boolean
  /** What changed, one fragment each: "`15 days` became `50 days`". Empty where only marks and white space did. */
  readonly changes: readonly string[]
}

/** Of all words that say what the passage is about. Above it the old judgement is about another text. */
const MOST_REWRITTEN = 0.5

/** Two words that change places with each other swap their parts: "the state pays the county". One is only moved. */
const FEWEST_SWAPPED = 2

interface Hunk {
  readonly removed: readonly Token[]
  readonly added: readonly Token[]
}

/** The stretches in which two lists of tokens differ. */
function hunksOf(before: readonly Token[], after: readonly Token[]): Hunk[] {
  const hunks: {removed: Token[]; added: Token[]}[] = []
  let [i, j] = [0, 0]
  let open = false
  for (const {added, removed, count} of diffArrays(before.map(keyOf), after.map(keyOf))) {
    const differs = added || removed
    if (differs && !open) hunks.push({removed: [], added: []})
    if (removed) hunks.at(-1)?.removed.push(...before.slice(i, i + count))
    if (added) hunks.at(-1)?.added.push(...after.slice(j, j + count))
    open = differs
    i += added ? 0 : count
    j += removed ? 0 : count
  }
  return hunks
}

const isWeighty = ({kind}: Token): boolean => (KINDS as readonly string[]).includes(kind)

const named = (tokens: readonly Token[]): string => `\`${tokens.map(({text}) => text).join(' ')}\``

function said(removed: readonly Token[], added: readonly Token[]): string {
  if (removed.length === 0) return `${named(added)} was added`
  if (added.length === 0) return `${named(removed)} was removed`
  return named(removed) === named(added)
    ? `${named(removed)} now counts differently`
    : `${named(removed)} became ${named(added)}`
}

/** A number and its unit are told together, and so is "not" with what it denies. */
const told = (tokens: readonly Token[], kinds: ReadonlySet<string>): Token[] => {
  const weighty = tokens.filter(({kind}) => kinds.has(kind))
  return weighty.filter((token, at) => !(token.kind === 'unit' && weighty[at - 1]?.text.includes(token.text)))
}

const ALL: ReadonlySet<string> = new Set(KINDS)

/** What went out here and came in there has only changed places. */
function placesChanged(hunks: readonly Hunk[]): string[] {
  const [gone, come] = [
    hunks.filter(({added}) => added.length === 0),
    hunks.filter(({removed}) => removed.length === 0)
  ]
  const moved = gone.find(({removed}) => come.some(({added}) => added.map(keyOf).join() === removed.map(keyOf).join()))
  return moved ? [`${named(told(moved.removed, ALL))} stands in another place`] : []
}

/** Weighty words in order: added, removed, replaced or changed places. */
function weightyChanges(before: readonly Token[], after: readonly Token[], kinds: ReadonlySet<string>): string[] {
  const [was, is] = [before, after].map((tokens) => tokens.filter(({kind}) => kinds.has(kind)))
  const hunks = hunksOf(was ?? [], is ?? [])
  const places = placesChanged(hunks)
  return hunks.length === 2 && places.length > 0
    ? places
    : hunks.map(({removed, added}) => said(told(removed, kinds), told(added, kinds)))
}

/** `only` and its like bear on what follows: the same words must stand before it as did. */
const BEARS: ReadonlySet<Kind> = new Set([
  'negation',
  'modal',
  'quantifier',
  'limit',
  'exception',
  'condition',
  'scope'
])

function bearings(tokens: readonly Token[], shared: ReadonlySet<string>): string[] {
  const seen: string[] = []
  return tokens.flatMap((token) => {
    if (token.kind === 'word' && shared.has(token.value)) seen.push(token.value)
    return (BEARS as ReadonlySet<string>).has(token.kind) ? [[...seen].sort().join(' ')] : []
  })
}

function misplaced(before: readonly Token[], after: readonly Token[]): string[] {
  const words = (tokens: readonly Token[]): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const {kind, value} of tokens) if (kind === 'word') counts.set(value, (counts.get(value) ?? 0) + 1)
    return counts
  }
  const [was, is] = [words(before), words(after)]
  const shared = new Set([...was].filter(([value, count]) => count === is.get(value)).map(([value]) => value))
  const [old, now] = [bearings(before, shared), bearings(after, shared)]
  const at = old.findIndex((place, index) => place !== now[index])
  const moved = before.filter(({kind}) => (BEARS as ReadonlySet<string>).has(kind))[at]
  return moved ? [`\`${moved.text}\` stands in another place`] : []
}

/** Words taken out here and put in there. */
function inBoth(removed: readonly Token[], added: readonly Token[]): Token[] {
  const come = [...added]
  return removed.filter((token) => {
    const at = come.findIndex((other) => other.value === token.value)
    if (at >= 0) come.splice(at, 1)
    return at >= 0
  })
}

interface Wording {
  readonly changes: string[]
  readonly harmless: string[]
  /** Words that only one side has, and that are no other spelling of a word of the other. */
  readonly left: number
}

/** "e mail" and "e-mail" are spelt with the same letters. */
const joined = (words: readonly Token[]): string => words.map(({text}) => oneSpelling(text)).join('')

/** One word for another is another statement, unless it is the same word spelt otherwise. */
function replaced({removed, added}: Hunk, moved: ReadonlySet<string>): Wording {
  const words = (tokens: readonly Token[]): Token[] => tokens.filter((t) => t.kind === 'word' && !moved.has(keyOf(t)))
  let [gone, come] = [words(removed), words(added)]
  const harmless: string[] = []
  for (const token of gone) {
    const twin = come.find((other) => sameWord(token.text, other.text))
    if (!twin) continue
    harmless.push(said([token], [twin]))
    gone = gone.filter((other) => other !== token)
    come = come.filter((other) => other !== twin)
  }
  const left = Math.max(gone.length, come.length)
  if (gone.length > 0 && joined(gone) === joined(come))
    return {changes: [], harmless: [...harmless, said(gone, come)], left: 0}
  if (gone.length > 0 && come.length > 0) return {changes: [said(gone, come)], harmless, left}
  return {changes: [], harmless: [...harmless, ...(left > 0 ? [said(gone, come)] : [])], left}
}

const isPreposition = ({kind, value}: Token): boolean =>
  kind === 'small' && (value === 'to' || closedClass(value) === 'preposition')

/** "off" for "on", "down" for "up". */
function adverse({removed, added}: Hunk): string[] {
  const [was, is] = [removed.find(isPreposition), added.find(isPreposition)]
  return was && is && was.value !== is.value && (ADVERSE.has(was.value) || ADVERSE.has(is.value))
    ? [said([was], [is])]
    : []
}

/** "from" for "to", "they" for "you". */
function smallChanges({removed, added}: Hunk): string[] {
  return [DIRECTIONS, PERSONS].flatMap((set) => {
    const [gone, come] = [removed, added].map((tokens) =>
      tokens.filter(({kind, value}) => kind === 'small' && set.has(value))
    )
    const [first, second] = [gone?.[0], come?.[0]]
    return first && second && first.value !== second.value ? [said([first], [second])] : []
  })
}

/** The same letters, another thing: "us" and "US". A sentence may begin with either. */
function caseChanges(before: readonly Token[], after: readonly Token[]): string[] {
  const spelt = (tokens: readonly Token[]): Map<string, string[]> => {
    const found = new Map<string, string[]>()
    for (const {text} of tokens.slice(1)) {
      const lower = text.toLowerCase()
      if (CASE_MATTERS.has(lower)) found.set(lower, [...(found.get(lower) ?? []), text])
    }
    return found
  }
  const now = spelt(after)
  return [...spelt(before)].flatMap(([lower, texts]) => {
    const other = now.get(lower)?.find((text) => !texts.includes(text))
    return other === undefined ? [] : [`\`${texts[0]}\` became \`${other}\``]
  })
}

const asks = (text: string): boolean => /\?["'”’)\]*_\s]*$/.test(text)

const unique = (changes: readonly string[]): string[] => [...new Set(changes)]

const slipsOf = (before: string, after: string): {before: string; after: string; slips: string[]} => {
  const today = inOldOrder(before, after)
  const [was, is] = [mendSlips(before, today), mendSlips(today, before)]
  const slips = [...was.slips, ...is.slips.map(([wrong, right]) => [right, wrong] as const)]
  return {before: was.text, after: is.text, slips: slips.map(([from, to]) => `\`${from}\` became \`${to}\``)}
}

/** Any text against its edited form, both as they stand in the source. */
export function compareTexts(old: string, today: string): Change {
  const {before, after, slips} = slipsOf(plainForms(old), plainForms(today))
  const names = new Set([...namesIn(before), ...namesIn(after)])
  const [was, is] = [tokensOf(before, names), tokensOf(after, names)]
  const hunks = hunksOf(
    was.filter((t) => !isWeighty(t)),
    is.filter((t) => !isWeighty(t))
  )
  const moved = inBoth(
    hunks.flatMap(({removed}) => removed).filter(({kind}) => kind === 'word'),
    hunks.flatMap(({added}) => added).filter(({kind}) => kind === 'word')
  )
  const wordings = hunks.map((hunk) => replaced(hunk, new Set(moved.map(keyOf))))
  const weighty = unique(weightyChanges(was, is, ALL))
  const material = [
    ...weighty,
    ...(weighty.length > 0 ? [] : [...misplaced(was, is), ...turns(was, is), ...namesTurned(was, is)]),
    ...caseChanges(was, is),
    ...hunks.flatMap(smallChanges),
    ...hunks.flatMap(adverse),
    ...wordings.flatMap(({changes}) => changes),
    ...(moved.length >= FEWEST_SWAPPED ? [`${named(moved)} changed places`] : []),
    ...(asks(before) === asks(after) ? [] : [asks(after) ? 'it became a question' : 'it is no longer a question'])
  ]
  const harmless = [
    ...slips,
    ...wordings.flatMap((wording) => wording.harmless),
    ...(moved.length > 0 && moved.length < FEWEST_SWAPPED ? [`${named(moved)} moved`] : []),
    ...codeChanges(hunks)
  ]
  if (material.length > 0) return {material: true, changes: unique([...material, ...harmless])}
  const words = Math.max(1, ...[was, is].map((tokens) => tokens.filter(({kind}) => kind === 'word').length))
  const share = wordings.reduce((sum, {left}) => sum + left, 0) / words
  return {material: share > MOST_REWRITTEN, changes: unique(harmless)}
}

/** A literal that is renamed is shown and never proves anything. */
const codeChanges = (hunks: readonly Hunk[]): string[] =>
  hunks.flatMap(({removed, added}) => {
    const [gone, come] = [removed, added].map((tokens) => tokens.filter(({kind}) => kind === 'code'))
    return (gone?.length ?? 0) + (come?.length ?? 0) > 0 ? [said(gone ?? [], come ?? [])] : []
  })

/** A heading is a label; of its words only these can turn what stands below. */
const IN_HEADINGS: ReadonlySet<string> = new Set<Kind>(['number', 'unit', 'date', 'negation', 'limit', 'exception'])

/** A heading against its edited form. Other words than before are no change: headings are reworded all the time. */
export function compareHeadings(before: string, after: string): Change {
  const changes = weightyChanges(tokensOf(before, new Set()), tokensOf(after, new Set()), IN_HEADINGS)
  return {material: changes.length > 0, changes}
}

/** What, standing beside a quote in its sentence, can turn the quote around. */
const BESIDE: Readonly<Record<'before' | 'after', ReadonlySet<string>>> = {
  before: new Set<Kind>([
    'number',
    'unit',
    'date',
    'negation',
    'modal',
    'quantifier',
    'limit',
    'exception',
    'condition',
    'hedge',
    'citation'
  ]),
  after: new Set<Kind>(['negation', 'exception', 'condition'])
}

/** "prevents" or "requires" says something of its own verb and turns no other clause around. */
const isOperator = ({kind, value}: Token): boolean =>
  kind === 'modal' ? !value.includes(':') : kind !== 'negation' || !OWN_NEGATION.has(value)

const withoutLabels = (text: string): string =>
  text
    .replace(/\[\^?\d{1,3}\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * The rest of the sentence that a quote is part of. Only what bears on the quote counts; a reference label that was
 * renumbered beside it, in words otherwise unchanged, does not.
 */
export function compareAround(before: string, after: string, side: 'before' | 'after'): Change {
  if (withoutLabels(before) === withoutLabels(after)) return {material: false, changes: []}
  const [was, is] = [before, after].map((text) => tokensOf(text, new Set()).filter(isOperator))
  const changes = weightyChanges(was ?? [], is ?? [], BESIDE[side])
  return {material: changes.length > 0, changes: changes.map((change) => `${change} ${side} it in its sentence`)}
}
