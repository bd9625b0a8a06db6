// One form for what is printed in several: "e.g." and "for example", "10am" and "10 a.m.", "15–20" and "15 to 20", "5km" and
// "5 km". Signs that a reader of words would pass over are written out, so that "~15" or "-5" is not taken for the bare number.
import {unitOf} from '../../claims/lexicon/units.js'

type Form = readonly [RegExp, string | ((match: string, ...groups: string[]) => string)]

/** Each stands for its words wherever it is followed by what the pattern asks for. */
const ABBREVIATIONS: readonly Form[] = [
  [/\be\.\s?g\.(?=[\s,])/gi, 'for example'],
  [/\bi\.\s?e\.(?=[\s,])/gi, 'that is'],
  [/\betc\.?(?![\p{L}\p{N}])/giu, 'and so on'],
  [/\bapprox\.(?=\s)/gi, 'approximately'],
  [/\b(?:vs|v)\.(?=\s+\p{Lu})/gu, 'versus'],
  [/\bvs\.?(?=\s)/gi, 'versus'],
  [/\bincl\.(?=\s)/gi, 'including'],
  [/\bexcl\.(?=\s)/gi, 'excluding'],
  [/\bmax\.(?=\s)/gi, 'maximum'],
  [/\bw\/o(?=\s)/gi, 'without'],
  [/\bDept\.(?=\s)/g, 'Department'],
  [/\bGovt?\.(?=\s)/g, 'Government'],
  [/\bpp?\.(?=\s?\d)/gi, 'page'],
  [/\bpages(?=\s\d)/gi, 'page'],
  [/\bArt\.(?=\s?\d)/g, 'article'],
  [/\bch\.(?=\s?\d)/gi, 'chapter'],
  [/\bfig\.(?=\s?\d)/gi, 'figure'],
  [/(?<=\s)&(?=\s)/g, 'and']
]

/** "U.S." is "US". */
const acronym: Form = [/(?<![\p{L}.])(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll('.', '')]

/** A unit written on to its number. One letter could be anything: "5m" is five metres, minutes or million. */
const joinedUnit: Form = [
  /(?<![\p{L}\p{N}.,])(\d+(?:[.,]\d+)*)(\p{L}{2,5})(?![\p{L}\p{N}])/gu,
  (match, number, letters) => (unitOf(letters.toLowerCase()) ? `${number} ${letters}` : match)
]

const two = (hour: number): string => String(hour).padStart(2, '0')

/** Half of the day by half of the day. */
const clock: Form = [
  /(?<![\p{N}.,:-])(1[0-2]|0?[1-9])(?:[:.]([0-5]\d))?\s?([ap])\.?\s?m\b\.?/giu,
  (_, hour, minute, half) =>
    `${two((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0))}:${minute ?? '00'} hours`
]

/** After noon the same without saying so; before it "3:00" may be either half of the day and stays as it is. */
const lateHour: Form = [/(?<![\p{N}.,:-])(1[3-9]|2[0-3]):([0-5]\d)(?!:?\d)(?!\s?(?:hours|h)\b)/gu, '$1:$2 hours']

const RANGES: readonly Form[] = [
  [/(?<=\d)\s?[–—]\s?(?=\d)/g, ' to '],
  [/(?<![\p{L}\p{N}§.,:/-])(\d{1,4})-(?=\d{1,4}(?![\p{N}\p{L}./:-]))/gu, '$1 to '],
  [/\bbetween (\S+) and (?=[$€£]?\d)/g, '$1 to ']
]

/** Not in front of a line, where `>` quotes and `-` lists. */
const SIGNS: readonly Form[] = [
  [/[~≈∼]\s?(?=[$€£]?\d)/g, 'about '],
  [/±\s?(?=\d)/g, 'plus or minus '],
  [/(?:≤|(?<=\S\s?)<=)\s?(?=[$€£]?\d)/g, 'at most '],
  [/(?:≥|(?<=\S\s?)(?<![-=])>=)\s?(?=[$€£]?\d)/g, 'at least '],
  [/(?<=[\p{L}\p{N}),] ?)<\s?(?=[$€£]?\d)/gu, 'less than '],
  [/(?<=[\p{L}\p{N}),] ?)>\s?(?=[$€£]?\d)/gu, 'more than '],
  [/(?<![\p{L}\p{N}.,:+-])(\d+(?:[.,]\d+)*)\+(?![\p{L}\p{N}+])/gu, 'at least $1'],
  [/(?<=^|[\s(])(?<!\d\s?)[-−](?=\d)/g, 'minus ']
]

/** Of money and measures the zeros at the end say nothing; of a version they do. */
const emptyCents: Form = [/(?<=[$€£]\d[\d,]*)\.00(?!\d)/g, '']

const FORMS: readonly Form[] = [...ABBREVIATIONS, acronym, clock, lateHour, ...RANGES, ...SIGNS, joinedUnit, emptyCents]

/** What is not prose: literals, targets of links, addresses. */
const LITERAL = /(`+[^`]*`+|\]\([^()]*\)|\bhttps?:\/\/\S+)/

const plain = (prose: string): string =>
  FORMS.reduce((text, [form, words]) => text.replace(form, words as (match: string) => string), prose)

/** The text with all that in one form. Numbers and words stay what they are. */
export const plainForms = (text: string): string =>
  text
    .split(LITERAL)
    .map((part, at) => (at % 2 === 0 ? plain(part) : part))
    .join('')
