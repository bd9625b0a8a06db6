// Which pairs a model should look at first: most that share a word have nothing to do with each other, and each one scored
// costs the same. Nothing here decides that a pair contradicts; that is for the model and then for people.
import {candidates, type Pair} from '../contradictions/candidates.js'
import {coverage, type Grade} from '../contradictions/coverage.js'
import {exclude} from '../contradictions/exclude.js'
import {likeness, likenessKeys} from '../contradictions/lexicon/likeness.js'
import {perSide} from '../contradictions/remembered.js'
import type {Page, Side} from '../contradictions/side.js'

/** What speaks for a pair. */
interface Traits {
  /** 1 where they give values of one kind that exclude each other. */
  readonly values: number
  /** How many of the two say what must, must not, never or always be. */
  readonly firm: number
  /** How many of the two state a fact. */
  readonly factual: number
  /** Words of both, as a logarithm: a short claim is alike to many by chance. */
  readonly words: number
  /**
   * How many partners of the one side are more alike to it than the other side is, as a logarithm: of the side that has fewer
   * such, and of the side that has more.
   */
  readonly near: number
  readonly far: number
}

/**
 * A logistic fit on 89 pages with 579 marked contradictions, rounded. How many of those stand among the first 64 and 256 pairs, and
 * among all of some 800 a page: 40, 64 and 78 % with each page left out of its fit; 28, 56 and 70 % on 30 pages that were never read.
 * In document order it is 2, 16 and 78 %. Word vectors, the words of the question, and what is allowed against what is forbidden
 * moved this by four points at most.
 */
const WEIGHTS: Traits = {values: 1.5, firm: 0.7, factual: 0.9, words: 1.7, near: -0.3, far: -0.8}

const score = (traits: Traits): number =>
  WEIGHTS.values * traits.values +
  WEIGHTS.firm * traits.firm +
  WEIGHTS.factual * traits.factual +
  WEIGHTS.words * traits.words +
  WEIGHTS.near * traits.near +
  WEIGHTS.far * traits.far

/** At most `most` pairs of the page, those that contradict each other most likely, in document order. */
export function likelyPairs(page: Page, most: number): Pair[] {
  const pairs = candidates(page)
  if (pairs.length <= most) return pairs
  const places = placesAmongPartners(pairs, page)
  const scores = new Map(pairs.map((pair) => [pair, score(traitsOf(pair, places.get(pair) ?? []))]))
  const scoreOf = (pair: Pair): number => scores.get(pair) ?? 0
  // Sorting keeps the order of equals, so that a page always comes to the same pairs.
  const kept = new Set(pairs.toSorted((a, b) => scoreOf(b) - scoreOf(a)).slice(0, most))
  return pairs.filter((pair) => kept.has(pair))
}

/** For each pair the number of closer partners that either side has. */
function placesAmongPartners(pairs: readonly Pair[], page: Page): Map<Pair, number[]> {
  const grade = gradeOf(page)
  const shares = new Map(pairs.map((pair) => [pair, shareOf(pair, page, grade)]))
  const bySide = new Map<Side, Pair[]>()
  for (const pair of pairs)
    for (const side of [pair.first, pair.second]) {
      const known = bySide.get(side)
      if (known) known.push(pair)
      else bySide.set(side, [pair])
    }
  const places = new Map<Pair, number[]>(pairs.map((pair) => [pair, []]))
  for (const own of bySide.values())
    for (const [at, pair] of own.toSorted((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0)).entries())
      places.get(pair)?.push(at)
  return places
}

const withQuestion = perSide(({concepts, claim}) => [...concepts, ...claim.reading.about])

/** How much of each claim the other, with its question, speaks of. */
const shareOf = ({first, second}: Pair, {weight}: Page, grade: Grade): number =>
  coverage(first.concepts, withQuestion(second), weight, grade).share +
  coverage(second.concepts, withQuestion(first), weight, grade).share

/** Likeness, asked only of words that share a key: a long page has millions of pairs of words, and few do. */
function gradeOf(page: Page): Grade {
  const byKey = new Map<string, Set<string>>()
  for (const concept of page.sides.flatMap(withQuestion))
    for (const key of likenessKeys(concept)) byKey.set(key, (byKey.get(key) ?? new Set()).add(concept.lemma))
  const alike = new Map<string, Set<string>>()
  for (const lemmas of byKey.values())
    for (const lemma of lemmas) {
      const known = alike.get(lemma) ?? new Set()
      alike.set(lemma, known)
      for (const other of lemmas) known.add(other)
    }
  return (own, other) => (alike.get(own.lemma)?.has(other.lemma) ? likeness(own, other) : 0)
}

const traitsOf = ({first, second}: Pair, places: readonly number[]): Traits => ({
  values: valuesExclude(first, second) ? 1 : 0,
  firm: Number(isFirm(first)) + Number(isFirm(second)),
  factual: [first, second].filter(({claim}) => claim.kind === 'factual').length,
  words: Math.log(wordsOf(first) + wordsOf(second) + 1),
  near: Math.log1p(Math.min(...places)),
  far: Math.log1p(Math.max(...places))
})

const wordsOf = perSide(({concepts}) => new Set(concepts.map(({lemma}) => lemma)).size)

/** Likeness from which two counted things are one kind. */
const ONE_KIND = 0.7

const valuesExclude = (first: Side, second: Side): boolean =>
  first.claim.reading.quantities.some((a) =>
    second.claim.reading.quantities.some((b) => {
      if (a.dimension !== b.dimension || !exclude(a, b)) return false
      const [x, y] = [a.of[0], b.of[0]]
      return a.dimension !== 'count' || (x !== undefined && y !== undefined && likeness(x, y) >= ONE_KIND)
    })
  )

const FIRM_FORCES = new Set(['denied', 'forbidden', 'exempt', 'obliged'])
const FIRM_DETERMINERS = new Set(['all', 'every', 'each', 'any', 'no', 'both', 'either', 'neither'])
const FIRM_WORDS = new Set(
  'always never anyone anybody everyone everybody everything nothing nobody none nowhere anywhere anything exclusively solely'.split(
    ' '
  )
)

/** It leaves no room for another case. */
const isFirm = perSide(({claim: {reading}}) =>
  [
    reading.unconditional,
    reading.answer === 'no',
    reading.exclusives.length > 0,
    reading.clauses.some(({force}) => FIRM_FORCES.has(force)),
    reading.clauses.some(({phrases}) => phrases.some(({determiner}) => FIRM_DETERMINERS.has(determiner ?? ''))),
    reading.concepts.some(({lemma}) => FIRM_WORDS.has(lemma))
  ].some(Boolean)
)
