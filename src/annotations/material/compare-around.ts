// What stands around a quote: its heading, and the rest of its sentence. Only what can turn the quote counts there.
import type {Change} from './compare.js'
import {type Kind, OWN_NEGATION} from './lexicon.js'
import {type Token, tokensOf} from './tokens.js'
import {weightyChanges} from './weighty-changes.js'

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
