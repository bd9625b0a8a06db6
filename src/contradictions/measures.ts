// Two values of one matter that exclude each other, whatever the words around them. Shared by the detectors that compare
// measures: a matter that takes a sentence to say needs less proof that both passages speak of one thing.
import type {MeasureMatter} from '../claims/lexicon/measures.js'
import type {Concept, Measure} from '../claims/reading.js'
import {contains, type Span} from '../document/span.js'
import {coverage} from './coverage.js'
import type {Clash, Detector} from './define-detector.js'
import {firstClash} from './first-clash.js'
import {sidesAround} from './passages.js'
import {isThing, weightMet} from './shared-things.js'
import type {Page, Side} from './side.js'
import {wordsClash} from './wording.js'

export interface MeasureRule {
  readonly matter: MeasureMatter
  /** What the value is to the matter on the own and on the other side. */
  readonly own: string
  readonly other: string
  readonly exclude: (own: Measure, other: Measure) => boolean
  /** Weight of the words that the passages must share, see `sharedWeight`. */
  readonly shared: number
  /** What must be so besides. */
  readonly also?: (own: Side, a: Measure, other: Side, b: Measure) => boolean
  /** For an editor: how the two exclude each other. */
  readonly link: string
}

/** Words of the claim and of its question that name a thing or a deed. */
const things = ({concepts, claim}: Side, without: Span): Concept[] =>
  [...concepts, ...claim.reading.about].filter((c) => isThing(c) && !contains(without, c.span))

/** The claim before and the one behind, where they stand in the same passage. */
const neighbours = (side: Side, page: Page): Side[] =>
  sidesAround(side, page).filter((s) => Math.abs(s.order - side.order) === 1)

/** "They stay for 30 days" names nothing: what is told right before and behind it does. */
function thingsAround(side: Side, without: Span, page: Page): Concept[] {
  const own = things(side, without)
  return own.some((c) => c.kind === 'noun') ? own : [...own, ...neighbours(side, page).flatMap((s) => s.concepts)]
}

/** Weight of the words that both sides, or their questions, speak of; those inside the clashing values are left out. */
const sharedWeight = (own: Side, a: Span, other: Side, b: Span, page: Page): number =>
  weightMet(coverage(thingsAround(own, a, page), thingsAround(other, b, page), page.weight).met, page)

const measuresOf = ({claim}: Side, matter: MeasureMatter, side: string): Measure[] =>
  claim.reading.measures.filter((m) => m.matter === matter && m.side === side)

function clash(rule: MeasureRule, own: Side, a: Measure, other: Side, b: Measure, page: Page): Clash | null {
  if (!rule.exclude(a, b) || rule.also?.(own, a, other, b) === false) return null
  if (rule.shared > 0 && sharedWeight(own, a.value, other, b.value, page) < rule.shared) return null
  return {
    // What is mostly so leaves room for the other; "may" is leave to do it here.
    tier: [own, other].some(({claim}) => claim.reading.hedge === 'frequency') ? 'tension' : 'contradiction',
    ...wordsClash(page, {side: own, focus: a.span}, {side: other, focus: b.span}, rule.link)
  }
}

/** The first clash by any of the rules, in their order. */
const compareMeasures = (rules: readonly MeasureRule[], own: Side, other: Side, page: Page): Clash | null =>
  firstClash(rules, [other], (rule) =>
    firstClash(measuresOf(own, rule.matter, rule.own), measuresOf(other, rule.matter, rule.other), (a, b) =>
      clash(rule, own, a, other, b, page)
    )
  )

/** A detector of values that exclude each other by any of the rules. */
export const comparingMeasures = (rules: readonly MeasureRule[]): Pick<Detector, 'needs' | 'compare'> => ({
  needs: {
    own: (side) => rules.some(({matter, own}) => measuresOf(side, matter, own).length > 0),
    other: (side) => rules.some(({matter, other}) => measuresOf(side, matter, other).length > 0)
  },
  compare: (own, other, page) => compareMeasures(rules, own, other, page)
})
