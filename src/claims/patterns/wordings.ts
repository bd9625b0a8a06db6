// Many wordings looked for in one text. Few are there: one walk along the text tells of which of them letters stand in it,
// three in a row at a time, and only these are searched.
import {lettersOf} from './letters.js'

const BITS = 5
const ROWS = 2 ** (3 * BITS)
const OTHER = 31

/** Letters, the blank, apostrophe, hyphen and digits each have a number, all that is left shares one. */
function numberOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 96
  if (code >= 65 && code <= 90) return code - 64
  if (code === 32) return 27
  if (code === 39) return 28
  if (code === 45) return 29
  return code >= 48 && code <= 57 ? 30 : OTHER
}

const NUMBERS = Uint8Array.from({length: 128}, (_, code) => numberOf(code))

/** From rare to frequent in English, by their numbers; what is rare tells most. */
const FREQUENCY = Uint8Array.from({length: 32}, (_, number) =>
  number === 27 ? 26 : 'zjqxkvbpgywfmculdhrsnioate'.indexOf(String.fromCharCode(number + 96))
)

/** Three letters in a row that many words have, whatever letters these are. */
const OFTEN =
  'ver ing for you the can hou hav may per wit nly own pro who all are and not ent ion her his eve con par day res app'

const common = (row: number): number =>
  (often.has(row) ? 2 * FREQUENCY.length : 0) +
  (FREQUENCY[row >> (2 * BITS)] ?? 0) +
  (FREQUENCY[(row >> BITS) & OTHER] ?? 0) +
  (FREQUENCY[row & OTHER] ?? 0)

/** Two signs that count as "s" and "k" where capitals do not matter. */
const isLetterInDisguise = (code: number): boolean => code === 0x17f || code === 0x212a

/** The text that was looked at last: often several lists are looked for in it. Each three characters in a row are one number. */
class LastText {
  private text = ''
  /** Each row once, up to `length`. */
  rows = new Uint16Array(1024)
  length = 0
  private readonly present = new Uint8Array(ROWS)
  /** Letters of it may be written otherwise. */
  disguised = false

  private forget(): void {
    for (let at = 0; at < this.length; at++) this.present[this.rows[at] ?? 0] = 0
    this.length = 0
    this.disguised = false
  }

  read(text: string): void {
    if (text === this.text) return
    this.forget()
    this.text = text
    if (text.length > this.rows.length) this.rows = new Uint16Array(2 * text.length)
    let row = 0
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at)
      row = ((row << BITS) | (NUMBERS[code] ?? OTHER)) & (ROWS - 1)
      if (code > 127 && isLetterInDisguise(code)) this.disguised = true
      if (at < 2 || this.present[row] === 1) continue
      this.present[row] = 1
      this.rows[this.length++] = row
    }
  }

  holds(rows: readonly number[]): boolean {
    for (const row of rows) if (this.present[row] === 0) return false
    return true
  }
}

const last = new LastText()

function rowsOf(letters: string): number[] {
  const rows: number[] = []
  let row = 0
  for (let at = 0; at < letters.length; at++) {
    row = ((row << BITS) | (NUMBERS[letters.charCodeAt(at)] ?? OTHER)) & (ROWS - 1)
    if (at > 1) rows.push(row)
  }
  return rows
}

const often: ReadonlySet<number> = new Set(OFTEN.split(' ').flatMap(rowsOf))

const rarest = (rows: readonly number[]): number =>
  rows.reduce((best, row) => (common(row) < common(best) ? row : best), rows[0] ?? 0)

/** Letters that a wording has to have, or others. */
interface Footing {
  readonly wording: number
  readonly rows: readonly number[]
}

/** Where the pattern matches. Most are in no text, and a search is cheaper than a list of matches. */
export const matchesOf = (pattern: RegExp, text: string): readonly RegExpExecArray[] =>
  text.search(pattern) < 0 ? NONE : [...text.matchAll(pattern)]

export class Wordings<T> {
  private readonly footings = new Map<number, Footing[]>()
  /** Those rows that any footing is looked up by. */
  private readonly asked = new Uint8Array(ROWS)
  /** Wordings of which no letters are known. */
  private readonly open: number[] = []

  constructor(
    private readonly list: readonly T[],
    patternOf: (wording: T) => RegExp
  ) {
    for (const [number, wording] of list.entries()) {
      const needs = lettersOf(patternOf(wording))
      if (!needs) this.open.push(number)
      for (const letters of needs ?? []) this.stand(number, rowsOf(letters))
    }
  }

  private stand(wording: number, rows: readonly number[]): void {
    const row = rarest(rows)
    this.asked[row] = 1
    const footings = this.footings.get(row)
    if (footings) footings.push({wording, rows})
    else this.footings.set(row, [{wording, rows}])
  }

  /** In order of the list; a wording that is left out does not occur in the text. */
  mayOccurIn(text: string): readonly T[] {
    last.read(text)
    if (last.disguised) return this.list
    const found = this.open.slice()
    for (let at = 0; at < last.length; at++) {
      const row = last.rows[at] ?? 0
      if (this.asked[row] === 1) this.look(row, found)
    }
    if (found.length === 0) return NONE
    return found.sort((a, b) => a - b).flatMap((number) => this.list.slice(number, number + 1))
  }

  /** Adds the wordings that stand on this row. */
  private look(row: number, found: number[]): void {
    for (const {wording, rows} of this.footings.get(row) ?? [])
      if (!found.includes(wording) && last.holds(rows)) found.push(wording)
  }
}

const NONE: readonly never[] = []
