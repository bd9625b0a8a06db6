// How much of its name a body, product or scheme goes by: "Kestrel" of "Kestrel Exchange" where the page mostly says so,
// "Brookmead" of "Brookmead Leisure Centre" where it does not say, "Harrow Valley Bank" as it is.
import {BODIES} from '../lexicon/bodies.js'
import {count} from './copied.js'

/** What the words of a name are on their page. */
export interface NameWords {
  /** Does the word tell it from others? */
  readonly names: (word: string) => boolean
  /** Does the word say what kind of thing it is, as a word of the language? */
  readonly describes: (word: string) => boolean
}

/** The page says so much of the name at least so often as it says its first words; the lower, the longer the names. */
const MOSTLY = 0.4

/** Parts of a landscape and of a town: "Harrow Valley", "Orchard Lane" are names throughout. */
const LANDSCAPE =
  /^(?:lane|row|street|road|avenue|square|gate|bridge|quay|wharf|harbou?r|port|bay|coast|cape|beach|isles?|islands?|lake|river|springs?|falls|creek|ford|mill|brook|hill|hills|heights|mount|mountain|valley|vale|dale|glen|moor|meadow|meadows|hollow|field|fields|flats|green|grove|wood|woods|forest|park|bank|ridge|cliff|point|cross|corner|court|county|manor|house|north|south|east|west|upper|lower|saint|st)$/i

const ENDS = /(?: (?:of|and|the|&|\d{4}))+$|[.,’']+$/

const isBody = (word: string): boolean => BODIES.has(word.toLowerCase())

const isKind = (word: string, {describes}: NameWords): boolean =>
  /^\p{L}/u.test(word) && !isBody(word) && !LANDSCAPE.test(word) && describes(word)

/** The words that tell it from others: "Calder Isles" of "Calder Isles Ferries". */
function telling(words: readonly string[], {names}: NameWords): number {
  let end = Math.max(0, words.findIndex(names)) + 1
  while (LANDSCAPE.test(words[end] ?? '')) end += 1
  return end
}

/** Said once: what tells it from others, and what kind of body it is where one word says that ("Marlowe Quay Hotel"). */
function namingPart(words: readonly string[], kinds: NameWords): number {
  const first = telling(words, kinds)
  const end = words.findIndex((word, at) => at >= first && (isBody(word) || isKind(word, kinds)))
  if (end < 0) return words.length
  return isBody(words[end] ?? '') && !isBody(words[end + 1] ?? '') && end < LONGEST ? end + 1 : end
}

/** More words than these nobody repeats. */
const LONGEST = 3

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** How often the page says the first words of the name and means it: "Millbrook", not "Millbrook County". */
const meant = (words: readonly string[], first: number, source: string): number =>
  source.match(
    new RegExp(`${literal(words.slice(0, first).join(' '))}(?! (?!${literal(words[first] ?? ' ')})\\p{Lu})`, 'gu')
  )?.length ?? 0

/** The longest beginning of a name that the page says about as often as its first words. */
function spokenPart(words: readonly string[], first: number, source: string): number {
  const said = (length: number): number => count(source, words.slice(0, length).join(' '))
  const most = meant(words, first, source)
  let length = words.length
  while (length > first && (said(length) < most * MOSTLY || ENDS.test(words.slice(0, length).join(' ')))) length -= 1
  return length
}

/** What a name is called by on a page that prints it. */
export function calledBy(name: string, source: string, kinds: NameWords): string {
  const words = name.split(' ')
  const length = spokenPart(words, telling(words, kinds), source)
  const known = count(source, words.slice(0, length).join(' ')) > 1 && length <= LONGEST
  const told = known ? length : Math.min(length, namingPart(words, kinds))
  return words.slice(0, told).join(' ').replace(ENDS, '')
}
