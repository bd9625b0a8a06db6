// Fits text into a terminal without losing any of it.

/** Wide enough for a sentence, narrow enough for half a screen; a fixed width keeps the bytes the same everywhere. */
export const WIDTH = 100

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303F\uFF01-\uFF60]/u
/** A column each: nearly all text, and the rest takes a hundred times as long. */
const NARROW = /^[ -~]*$/
const ZERO = /\p{Mn}|\p{Me}|\u200C|\u200D/u

/** Terminal columns of a text, near enough: East Asian letters and emoji take two, combining marks none. */
export const columns = (text: string): number =>
  NARROW.test(text)
    ? text.length
    : [...text].reduce((sum, letter) => sum + (ZERO.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1), 0)

/** Text and padding up to `width` columns. */
export const padEnd = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)))
export const padStart = (text: string, width: number): string => ' '.repeat(Math.max(0, width - columns(text))) + text

interface Piece {
  readonly text: string
  readonly columns: number
}

/** A word in pieces of at most `width` columns: breaking a very long word loses nothing, letting it run over might. */
function pieces(word: string, width: number, measure: (text: string) => number): Piece[] {
  const whole = {text: word, columns: measure(word)}
  if (whole.columns <= width) return [whole]
  const result: Piece[] = []
  let [text, wide] = ['', 0]
  for (const letter of word) {
    const more = measure(letter)
    if (text !== '' && wide + more > width) {
      result.push({text, columns: wide})
      ;[text, wide] = ['', 0]
    }
    text += letter
    wide += more
  }
  return [...result, {text, columns: wide}]
}

/** Lines of at most `width` columns. At least one, possibly empty. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let [line, wide] = ['', 0]
  const measure = NARROW.test(text) ? ({length}: string) => length : columns
  for (const piece of text.split(' ').flatMap((word) => pieces(word, width, measure))) {
    if (line !== '' && wide + 1 + piece.columns > width) {
      lines.push(line)
      ;[line, wide] = ['', 0]
    }
    wide += piece.columns + (line === '' ? 0 : 1)
    line = line === '' ? piece.text : `${line} ${piece.text}`
  }
  return [...lines, line]
}

/** `head`, then the text beside it, its later lines hanging under the first. `paint` colours the text alone. */
export function hang(head: string, text: string, indent = columns(head), paint = (line: string) => line): string[] {
  const lines = wrap(text, Math.max(20, WIDTH - indent))
  return lines.map((line, index) => (index === 0 ? head : ' '.repeat(indent)) + paint(line))
}
