// Small words and capitals that turn a statement although its other words stay.
import {closedClass} from '../../claims/lexicon/closed-classes.js'
import {type Hunk, said} from './hunks.js'
import {ADVERSE, CASE_MATTERS, DIRECTIONS, PARTICLES, PERSONS} from './lexicon.js'
import type {Token} from './tokens.js'

const isPreposition = ({kind, value}: Token): boolean =>
  kind === 'small' && (value === 'to' || closedClass(value) === 'preposition')

const isParticle = ({kind, value}: Token): boolean => kind === 'small' && PARTICLES.has(value)

/** "off" for "on", "down" for "up", and "closes down" for "closes". */
export function adverse({removed, added}: Hunk): string[] {
  const [was, is] = [removed.find(isPreposition), added.find(isPreposition)]
  const [gone, come] = [removed.filter(isParticle), added.filter(isParticle)]
  if (!(was && is) && gone.length + come.length > 0) return [said(gone, come)]
  return was && is && was.value !== is.value && (ADVERSE.has(was.value) || ADVERSE.has(is.value))
    ? [said([was], [is])]
    : []
}

/** "from" for "to", "they" for "you". */
export function smallChanges({removed, added}: Hunk): string[] {
  return [DIRECTIONS, PERSONS].flatMap((set) => {
    const [gone, come] = [removed, added].map((tokens) =>
      tokens.filter(({kind, value}) => kind === 'small' && set.has(value))
    )
    const [first, second] = [gone?.[0], come?.[0]]
    return first && second && first.value !== second.value ? [said([first], [second])] : []
  })
}

/** The same letters, another thing: "us" and "US". A sentence may begin with either. */
export function caseChanges(before: readonly Token[], after: readonly Token[]): string[] {
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
