// Dictionary forms. Verbs are checked against WordNet's list, so that "used" is "use" and "barred" is "bar"; nouns by rule.
import {irregularPast, irregularVerb} from '../lexicon/irregular-verbs.js'
import {VERBS, VERBS_ONLY} from '../lexicon/wordnet-verbs.js'
import {perWord} from './per-word.js'
import type {VerbForm} from './token.js'

const onlyVerbs: ReadonlySet<string> = new Set(VERBS_ONLY.trim().split(/\s+/))
const verbs: ReadonlySet<string> = new Set([
  ...onlyVerbs,
  ...VERBS.trim().split(/\s+/),
  ...'be have do unlock relocate email e-mail opt preregister redact upload download repost reapply reopen resubmit'.split(
    ' '
  )
])

/** A verb that is no noun as well ("apply", not "permit"). */
export const isOnlyVerb = (lemma: string): boolean => onlyVerbs.has(lemma)

export interface VerbReading {
  readonly lemma: string
  readonly form: VerbForm
}

const undoubled = (stem: string): string => (/([bdfgklmnprtvz])\1$/.test(stem) ? stem.slice(0, -1) : stem)

/** "Putting" is no "putt", "singing" no "singe": the irregular verb is the common one. "Riding" would be "ridding" of "rid". */
const irregularBase = (stem: string): string[] =>
  [stem, undoubled(stem)].filter(
    (base) => irregularPast(base) !== undefined && (base !== stem || !/[^aeiou][aeiou][bdgmnprt]$/.test(base))
  )

const firstVerb = (candidates: readonly string[]): string | undefined => candidates.find((c) => verbs.has(c))

function regular(lower: string): VerbReading | undefined {
  const read = (form: VerbForm, candidates: readonly string[]): VerbReading | undefined => {
    const lemma = firstVerb(candidates)
    return lemma === undefined ? undefined : {lemma, form}
  }
  if (lower.endsWith('ied')) return read('past', [`${lower.slice(0, -3)}y`, lower.slice(0, -1)])
  if (lower.endsWith('ed')) return read('past', [lower.slice(0, -1), lower.slice(0, -2), undoubled(lower.slice(0, -2))])
  if (lower.endsWith('ing')) {
    const stem = lower.slice(0, -3)
    return read('gerund', [...irregularBase(stem), `${stem}e`, stem, undoubled(stem), `${stem.replace(/y$/, '')}ie`])
  }
  if (lower.endsWith('ies')) return read('present', [`${lower.slice(0, -3)}y`, lower.slice(0, -1)])
  if (/(?:[sxz]|[cs]h|o)es$/.test(lower)) return read('present', [lower.slice(0, -2), lower.slice(0, -1)])
  if (/[^s]s$/.test(lower)) return read('present', [lower.slice(0, -1)])
  return undefined
}

/** The verb that a word form can be, whatever it is in its sentence; undefined where it is none. */
export const verbReading = perWord((lower): VerbReading | undefined => {
  const irregular = irregularVerb(lower)
  if (irregular) return {lemma: irregular.base, form: irregular.form}
  const base = verbs.has(lower) ? {lemma: lower, form: 'base' as const} : undefined
  return lower.endsWith('ed') ? (regular(lower) ?? base) : (base ?? regular(lower))
})

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  `children child,people person,men man,women woman,feet foot,teeth tooth,mice mouse,lives life,wives wife,knives knife,halves half,shelves shelf,selves self
   thieves thief,leaves leaf,loaves loaf,memoranda memorandum,memorandums memorandum,data data,criteria criterion,media media,analyses analysis,bases basis,crises crisis,theses thesis
   diagnoses diagnosis,premises premises,series series,species species,news news,mous mou,moas moa,indices index,appendices appendix,matrices matrix,police police
   proceedings proceeding,savings saving,goods goods,earnings earnings,clothes clothes,customs customs,buses bus,gases gas,lenses lens,addresses address`
    .split(/[,\n]/)
    .map((row) => row.trim().split(' ') as [string, string])
)

/** Nouns in -s that are no plurals; fields of study end in -ics, critics and clinics are many. */
const SINGULAR_S =
  /(?:ss|us|is|ness|sis|ous|^(?:[a-z]?gas|atlas|bias|canvas|alias|texas|[a-z]*kansas|christmas|pancreas|whereas|overseas|pyjamas|pajamas|honduras|bahamas|dallas|vegas)|(?:phys|econom|polit|mathemat|eth|athlet|electron|statist|logist|analyt|genet|linguist|mechan|optic|acoust|robot)(?:ics)?(?<=ics))$/

export const singular = perWord((lower) => {
  const irregular = IRREGULAR_PLURALS.get(lower)
  if (irregular !== undefined) return irregular
  if (lower.length < 4 || SINGULAR_S.test(lower)) return lower
  if (lower.endsWith('ies') && lower.length > 4) return `${lower.slice(0, -3)}y`
  if (/(?:ss|x|zz|tz|ch|sh)es$/.test(lower)) return lower.slice(0, -2)
  if (lower.endsWith('s')) return lower.slice(0, -1)
  return lower
})

const MANY: ReadonlySet<string> = new Set(['people', 'police', 'data', 'media'])

export const isPlural = (lower: string): boolean => singular(lower) !== lower || MANY.has(lower)
