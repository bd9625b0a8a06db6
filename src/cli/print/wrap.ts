// Text of a document on a terminal: one harmless line, broken where it fits, nothing lost.

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what has to go
const CONTROLS = /[\u0000-\u001F\u007F-\u009F]/g

/** White space becomes one space, control characters (terminal escapes) become visible. */
export const visible = (text: string): string => text.replace(/\s+/g, ' ').replace(CONTROLS, '\uFFFD').trim()

/** Lines of at most `width` UTF-16 units, at least one; a longer word has a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Text of a document in lines that hang on `head`: it stands before the first, and as many blanks before the others. */
export const hanging = (head: string, text: string, width: number): string[] =>
  wrap(visible(text), width).map((line, index) => `${index === 0 ? head : ' '.repeat(head.length)}${line}`)
