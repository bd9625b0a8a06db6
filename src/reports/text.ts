// Everything a report quotes was written by strangers. This makes it one harmless line; each format escapes the rest.

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to go
const CONTROLS = /[\u0000-\u001F\u007F-\u009F]/g

/** White space of every kind becomes one space, control characters (terminal escapes, NUL) become U+FFFD. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(CONTROLS, '\uFFFD')
    .trim()

/** One line of the source as it is written: only what could act on a terminal or a page is taken out. */
export const asWritten = (text: string): string => text.replace(/[^\S ]/g, ' ').replace(CONTROLS, '\uFFFD')

/** A run of a message; `copied` where it stood in backticks: words taken over from the document or from a file. */
export interface MessagePart {
  readonly text: string
  readonly copied: boolean
}

/** A message in its parts, so that formats with better means than backticks can use them. A lone backtick stays text. */
export const messageParts = (message: string): MessagePart[] =>
  oneLine(message)
    .split(/(`[^`]+`)/)
    .filter((text) => text !== '')
    .map((text) => (/^`[^`]+`$/.test(text) ? {text: text.slice(1, -1), copied: true} : {text, copied: false}))

/** A fragment as the start of a sentence. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())

/** The address where it is http or https, else null: `javascript:`, `file:` and whatever has blanks in it are text. */
export const webAddress = (url: string | undefined): string | null =>
  url !== undefined && /^https?:\/\/[^\s/][^\s<>"]*$/i.test(oneLine(url)) ? oneLine(url) : null
