// What a sentence says to be there or not to be there, see lexicon/amenities.ts. A name of the thing alone says that there is
// one, unless the words around it deny it, or speak of one that may be, or of somebody else's.
import {AMENITIES, type AmenityWords} from '../lexicon/amenities.js'
import {matchesOf, Wordings} from '../patterns/wordings.js'
import type {Amenity} from '../reading.js'
import type {Parsed} from './parsed.js'

const HAVE =
  '(?:have|own|offer|provide|run|sell|give|hire out|supply|serve|stock|keep|operate|lend|contain|include|do|issue|make|use|come with|equipped with|fitted with|made with|grown with|made from|grown in)'
const BEFORE_NOUN = String.raw`(?: (?:any|an?|the|our|its|your|own|such|kind of|sort of|type of|anything|[\w-]+)){0,4}`

/** Words in front of the name that deny it. */
const DENIED_IN_FRONT = new RegExp(
  `${[
    String.raw`\b(?:no|neither an?|(?<!(?<!there )\b(?:is|are|was|were) )not an?|not any|not one|nor an?|nor any)(?: (?!longer\b|more\b|fewer\b|less\b|later\b|matter\b|other\b|need\b|need$)[\w-]+){0,3}`,
    String.raw`\b(?:do|does|did|can|could|will|would|is|are|was|were)(?: not|n['’]t|not)(?: \w+){0,2}? ${HAVE}${BEFORE_NOUN}`,
    String.raw`\b(?:none|neither|not one|nobody|no one|no (?!longer)\w+)(?: of)?(?: [\w'’-]+){0,6}? (?:ha(?:s|ve)|contains?|comes? with|ends? with|includes?|offers?|(?:is|are) (?:fitted|equipped|made|connected) (?:with|to))(?: (?:an?|any|the))?(?: [\w-]+){0,2}`,
    String.raw`\b(?:lacks?|done away with|abolished|scrapped|given up|stopped (?:offering|running|selling)|free (?:of|from))(?: (?:an?|any|all|our|its|the))?(?: [\w-]+){0,2}`,
    String.raw`\bbring (?:along )?(?:your|their) own`,
    String.raw`\bnothing (?:(?:that|which) contains?|with)(?: any)?(?: \w+ (?:or|and))?`
  ].join(' $|')} $`,
  'i'
)

/** Words behind it that do. */
const DENIED_BEHIND =
  /^(?:-free(?=[.,;:]|$| (?:and|or|in|throughout)\b)| (?:services? )?(?:is|are|was|were)(?: \w+)?(?: not|n['’]t| never| neither) (?:\w+ )?(?:something|available|offered|provided|possible|supplied|installed|fitted|given|held|set|included in)\b)/i

/** It is not needed, asked for or paid: another matter. */
const ANOTHER_MATTER =
  /^-|^ (?:[\w-]+ ){0,3}?(?:(?:is|are|be)(?: not|n['’]t)? )?(?:needed|required|necessary|charged|due|wanted)\b/i

/** A price: "at no extra charge". */
const PRICED = /\b(?:at|for) no (?:\w+ )?$/i

/** One that may be, somebody else's, or none after all. */
const ELSEWHERE =
  /\b(?:if|unless|whether|without|instead of|rather than|nearest|nearby|public|neighbouring|neighboring|elsewhere|other than|apart from|except|excluding|besides|not|never|no|nobody|nothing|none|neither|nor|cannot|anything|looking for|need|needs|their own|your own|allerg\w+|intoleran\w+)\b[^.;:]*$|n['’]t\b[^.;:]*$/i

/** The clause in front of a place, as far as a mark ends it. */
const inFront = (text: string, at: number): string => /[^.;:()]*$/.exec(text.slice(0, at))?.[0] ?? ''

/**
 * A verb of the same letters names nothing: "alarms" people, "showers" them with gifts. Nor does a word in front of a noun: a
 * "commercial product", a "manual setting".
 */
function isNamed({tokens}: Parsed, start: number, end: number, ingredient: boolean): boolean {
  const at = tokens.findLastIndex((t) => t.start >= start && t.end <= end)
  const [last, next] = [tokens[at], tokens[at + 1]]
  if (!last || (last.pos === 'verb' && !last.lower.endsWith('ing'))) return false
  return ingredient || last.after !== '' || (next?.pos !== 'noun' && next?.pos !== 'name')
}

function saidOf(text: string, start: number, end: number): boolean | null {
  const [front, behind] = [inFront(text, start), text.slice(end)]
  if ((ANOTHER_MATTER.test(behind) && !DENIED_BEHIND.test(behind)) || PRICED.test(front)) return null
  if (DENIED_IN_FRONT.test(front) || DENIED_BEHIND.test(behind)) return false
  return ELSEWHERE.test(front) ? null : true
}

function amenitiesIn(parsed: Parsed, {thing, words, there, missing, ingredient}: AmenityWords): Amenity[] {
  const {text, place} = parsed
  const found = (pattern: RegExp | null): [start: number, end: number][] =>
    pattern === null ? [] : matchesOf(pattern, text).map(({0: {length}, index}) => [index, index + length])
  const denied = found(missing)
  const held = found(there).filter(([start]) => !ELSEWHERE.test(inFront(text, start)))
  const named = found(words)
    .filter(
      ([start, end]) => isNamed(parsed, start, end, ingredient) && !denied.some(([s, e]) => s <= start && end <= e)
    )
    .flatMap(([start, end]) => {
      const said = saidOf(text, start, end)
      return said === null ? [] : [{thing, there: said, span: place(start, end)}]
    })
  return [
    ...denied.map(([start, end]) => ({thing, there: false, span: place(start, end)})),
    ...held.map(([start, end]) => ({thing, there: true, span: place(start, end)})),
    ...named
  ]
}

/** Three lists, one for each part of a row: a row is looked at where any of its parts may stand. */
const parts = AMENITIES.flatMap((row) =>
  [row.words, row.there, row.missing].flatMap((pattern) => (pattern ? [{row, pattern}] : []))
)

const wordings = new Wordings(parts, ({pattern}) => pattern)

/** In the order of the things. */
export function readAmenities(parsed: Parsed): Amenity[] {
  const rows = new Set(wordings.mayOccurIn(parsed.text).map(({row}) => row))
  return [...rows].flatMap((row) => amenitiesIn(parsed, row))
}
