// Where a Markdown text may be cut so that both parts parse as they do together. After a blank line, a line in the first
// column that opens no list and no quote ends everything but a fence or one of the HTML blocks that span blank lines;
// those are found by parsing (parse-markdown.ts).

// List markers could go on with a list, `>` and blanks with what is above, `|` and `<` are left alone to be safe.
const OPENS_PARAGRAPH = /[^\s>\-+*|<0-9]/
const BLANK_LINE = /(?:\r\n|\r(?!\n)|\n)[ \t]*(?:\r\n|\r(?!\n)|\n)(?=\S)/g

/** Offsets of the chunks' starts, with 0 and the end of the text; chunks are at least `size` long where possible. */
export function findCuts(source: string, size: number): number[] {
  const cuts = [0]
  let last = 0
  for (const match of source.matchAll(BLANK_LINE)) {
    const at = match.index + match[0].length
    if (at - last < size || !OPENS_PARAGRAPH.test(source[at] ?? ' ')) continue
    cuts.push(at)
    last = at
  }
  return [...cuts, source.length]
}
