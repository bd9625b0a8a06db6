// Everything a report quotes was written by strangers. This makes it one harmless line; each format escapes the rest.

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to go
const CONTROLS = /[\u0000-\u001F\u007F-\u009F]/g

/** White space of every kind becomes one space, control characters (terminal escapes, NUL) become U+FFFD. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\s\u0085]+/g, ' ')
    .replace(CONTROLS, '\uFFFD')
    .trim()

/** The address where it is http or https, else null: `javascript:` and `file:` are text and never a link. */
export const webAddress = (url: string | undefined): string | null =>
  url !== undefined && /^https?:\/\/[^\s/]/i.test(url.trim()) ? url.trim() : null
