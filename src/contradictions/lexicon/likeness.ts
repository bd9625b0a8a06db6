// How alike two words are, from 0 to 1: the same word, a derived form, a listed class, a WordNet synonym or the direct
// hypernym. Nothing further: two steps up the hierarchy everything is an entity.
import type {Concept, ConceptKind} from '../../claims/reading.js'
import {sortedTable} from './sorted-table.js'
import {WORD_CLASSES} from './word-classes.js'
import {WORD_KINDS} from './word-kinds.js'
import {DERIVED, HYPERNYMS, SENSES} from './wordnet-relations.js'

/** Named grades. Order matters, the exact values less: a synonym counts nearly as the word itself, a hypernym for two thirds. */
const GRADES = {same: 1, derived: 0.95, listed: 0.9, synonym: 0.85, hypernym: 0.7, none: 0} as const

const TAGS: Readonly<Record<ConceptKind, string>> = {noun: 'n', name: 'n', verb: 'v', adjective: 'a', adverb: 'r'}

interface Tables {
  readonly senses: (word: string) => readonly string[] | undefined
  readonly hypernyms: (sense: string) => readonly string[] | undefined
  readonly bases: ReadonlyMap<string, ReadonlySet<string>>
  readonly classes: ReadonlyMap<string, ReadonlySet<number>>
  /** Listed words above a word. */
  readonly wider: ReadonlyMap<string, ReadonlySet<string>>
}

const entries = (table: string): string[][] =>
  table
    .trim()
    .split(/[;\n]/)
    .map((entry) => entry.split(' '))

/** Agent nouns name the doer, not the deed: "driver" is no "drive". */
const isAgent = (word: string, verb: string): boolean =>
  /(?:er|or|ist|ant|ent|ee)$/.test(word) && !/(?:ment)$/.test(word) && word !== verb

function basesOf(): Map<string, Set<string>> {
  const bases = new Map<string, Set<string>>()
  for (const [verb = '', ...words] of entries(DERIVED)) {
    for (const word of words) if (!isAgent(word, verb)) bases.set(word, (bases.get(word) ?? new Set()).add(verb))
  }
  return bases
}

function classesOf(): Map<string, Set<number>> {
  const classes = new Map<string, Set<number>>()
  WORD_CLASSES.forEach(({words}, index) => {
    for (const word of words.split(' ')) classes.set(word, (classes.get(word) ?? new Set()).add(index))
  })
  return classes
}

function widerOf(): Map<string, Set<string>> {
  const wider = new Map<string, Set<string>>()
  for (const row of WORD_KINDS)
    for (const word of row.narrower) wider.set(word, (wider.get(word) ?? new Set()).add(row.wider))
  return wider
}

let tables: Tables | null = null

/** Built at the first comparison: a run without two claims to compare never pays for it. */
function loaded(): Tables {
  tables ??= {
    senses: sortedTable(SENSES),
    hypernyms: sortedTable(HYPERNYMS),
    bases: basesOf(),
    classes: classesOf(),
    wider: widerOf()
  }
  return tables
}

const meets = <T>(a: Iterable<T> | undefined, b: ReadonlySet<T> | undefined): boolean => {
  if (!a || !b) return false
  for (const x of a) if (b.has(x)) return true
  return false
}

function derived({bases}: Tables, a: string, b: string): boolean {
  const [left, right] = [bases.get(a), bases.get(b)]
  return Boolean(left?.has(b) || right?.has(a) || meets(left, right))
}

/** Top words whose hyponyms are everything: no evidence of a common subject. */
const TOO_GENERAL = new Set(
  'act event item area matter person people group state action thing body part way place time work use number case form'.split(
    ' '
  )
)

/** Is the noun `specific` listed under `general`? */
const listedUnder = ({wider}: Tables, general: Concept, specific: Concept): boolean =>
  general.kind === 'noun' && specific.kind === 'noun' && Boolean(wider.get(specific.lemma)?.has(general.lemma))

function wordnet(all: Tables, a: Concept, b: Concept): number {
  const {senses, hypernyms} = all
  const tag = TAGS[a.kind]
  if (tag !== TAGS[b.kind]) return GRADES.none
  if (listedUnder(all, a, b) || listedUnder(all, b, a)) return GRADES.hypernym
  const left = senses(`${a.lemma}:${tag}`)
  const right = senses(`${b.lemma}:${tag}`)
  if (!left || !right) return GRADES.none
  const rightSet = new Set(right)
  if (meets(left, rightSet)) return GRADES.synonym
  if (tag !== 'n' || TOO_GENERAL.has(a.lemma) || TOO_GENERAL.has(b.lemma)) return GRADES.none
  const leftSet = new Set(left)
  const above =
    left.slice(0, 2).some((id) => meets(hypernyms(id), rightSet)) ||
    right.slice(0, 2).some((id) => meets(hypernyms(id), leftSet))
  return above ? GRADES.hypernym : GRADES.none
}

const fits = (kind: ConceptKind, row: 'noun' | 'verb' | 'any'): boolean =>
  row === 'any' || (row === 'verb') === (kind === 'verb')

function oneClass({classes}: Tables, a: Concept, b: Concept): boolean {
  const right = classes.get(b.lemma)
  if (!right) return false
  return [...(classes.get(a.lemma) ?? [])].some((at) => {
    const row = WORD_CLASSES[at]
    return right.has(at) && row !== undefined && fits(a.kind, row.kind) && fits(b.kind, row.kind)
  })
}

/** Steps up the hierarchy that still name one thing in a denial: "no man eats food" denies that he eats a pizza. */
const STEPS_UP = {n: 4, v: 2} as const

/** Does one of the first senses of `specific` lie under one of the first senses of `general`? */
function above({senses, hypernyms}: Tables, general: Concept, specific: Concept): boolean {
  const tag = TAGS[general.kind]
  if ((tag !== 'n' && tag !== 'v') || tag !== TAGS[specific.kind] || TOO_GENERAL.has(general.lemma)) return false
  const wanted = new Set(senses(`${general.lemma}:${tag}`)?.slice(0, 2))
  let level = (senses(`${specific.lemma}:${tag}`) ?? []).slice(0, 2)
  for (let step = 0; step < STEPS_UP[tag] && level.length > 0; step++) {
    level = level.flatMap((id) => hypernyms(id) ?? [])
    if (meets(level, wanted)) return true
  }
  return false
}

/** One way: `specific` is a kind of `general` ("pizza" of "food", "slice" of "cut"). A name is no kind of anything. */
export function isKindOf(specific: Concept, general: Concept): boolean {
  if (specific.kind !== general.kind || specific.kind === 'name') return false
  const name = `${specific.lemma} ${general.lemma}:${general.kind}`
  return remembered(kinds, name, () => listedUnder(loaded(), general, specific) || above(loaded(), general, specific))
}

const kinds = new Map<string, boolean>()

/** Answers are given once and forgotten together, before they grow large. */
function remembered<T>(answers: Map<string, T>, name: string, answer: () => T): T {
  const known = answers.get(name)
  if (known !== undefined) return known
  if (answers.size >= CACHE_SIZE) answers.clear()
  const found = answer()
  answers.set(name, found)
  return found
}

/** Grades by lemma, lemma and pair of kinds: asked for millions of times, so no key is put together for a question. */
const cache = new Map<string, Map<string, number[]>>()
let cached = 0
const CACHE_SIZE = 200_000
/** The kinds as digits: two of them number a pair of kinds. */
const KINDS: Readonly<Record<ConceptKind, number>> = {noun: 0, name: 1, verb: 2, adjective: 3, adverb: 4}
const BASE = 5

function compare(a: Concept, b: Concept): number {
  const all = loaded()
  if (derived(all, a.lemma, b.lemma)) return GRADES.derived
  if (oneClass(all, a, b)) return GRADES.listed
  return a.kind === 'name' || b.kind === 'name' ? GRADES.none : wordnet(all, a, b)
}

function gradesOf(left: string, right: string): number[] {
  if (cached >= CACHE_SIZE) {
    cache.clear()
    cached = 0
  }
  const row = cache.get(left) ?? new Map<string, number[]>()
  cache.set(left, row)
  const grades = row.get(right) ?? []
  row.set(right, grades)
  return grades
}

/** Symmetric. A name equals only itself or a listed class. */
export function likeness(a: Concept, b: Concept): number {
  if (a.lemma === b.lemma) return GRADES.same
  const grades = cache.get(a.lemma)?.get(b.lemma) ?? gradesOf(a.lemma, b.lemma)
  const at = KINDS[a.kind] * BASE + KINDS[b.kind]
  const known = grades[at]
  if (known !== undefined) return known
  const grade = a.lemma < b.lemma ? compare(a, b) : compare(b, a)
  grades[at] = grade
  cached += 1
  return grade
}

/**
 * Keys by which alike words find each other: two concepts with a likeness above 0 share at least one. The word, its base verb,
 * its classes, its senses, and for nouns the senses right above.
 */
export const likenessKeys = ({lemma, kind}: Concept): readonly string[] =>
  remembered(keys, `${lemma}:${kind}`, () => keysFor(lemma, kind))

const keys = new Map<string, readonly string[]>()

function keysFor(lemma: string, kind: ConceptKind): string[] {
  const {senses, hypernyms, bases, classes, wider} = loaded()
  const words = [
    `w:${lemma}`,
    ...[...(bases.get(lemma) ?? [])].map((b) => `w:${b}`),
    ...[...(classes.get(lemma) ?? [])].map((c) => `c:${c}`)
  ]
  const own = kind === 'name' ? [] : (senses(`${lemma}:${TAGS[kind]}`) ?? [])
  const listed = kind === 'noun' ? [...(wider.get(lemma) ?? [])].map((w) => `w:${w}`) : []
  const above = kind === 'noun' ? own.slice(0, 2).flatMap((id) => hypernyms(id) ?? []) : []
  return [...words, ...listed, ...own.map((id) => `s:${id}`), ...above.map((id) => `s:${id}`)]
}
