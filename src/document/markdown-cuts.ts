// Where a Markdown text may be cut so that both parts parse as they do together. After a blank line, a line in the first
// column that opens no list and no quote ends everything but a fence or one of the HTML blocks that span blank lines.
import type {RootContent} from 'mdast'

// List markers could go on with a list, `>` and blanks with what is above, `|` and `<` are left alone to be safe.
const OPENS_PARAGRAPH = /[^\s>\-+*|<0-9]/

/** Offsets of the chunks' starts, with 0 and the end of the text; chunks are at least `size` long where possible. */
export function findCuts(source: string, size: number): number[] {
  const cuts = [0]
  let last = 0
  for (const match of source.matchAll(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)(?=[^\s])/g)) {
    const at = match.index + match[0].length
    if (at - last < size || !OPENS_PARAGRAPH.test(source[at] ?? ' ')) continue
    cuts.push(at)
    last = at
  }
  return [...cuts, source.length]
}

const SPANNING_HTML: readonly (readonly [RegExp, RegExp])[] = [
  [/^\s*<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^\s*<!--/, /-->/],
  [/^\s*<\?/, /\?>/],
  [/^\s*<!\[CDATA\[/, /\]\]>/],
  [/^\s*<![a-z]/i, />/]
]

function fenceIsOpen(slice: string): boolean {
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(slice)?.[1]
  if (!fence) return false
  const close = new RegExp(`(?:\\r\\n|\\r|\\n) {0,3}[${fence[0]}]{${fence.length},}[ \\t]*$`)
  return !close.test(slice)
}

function htmlIsOpen(slice: string): boolean {
  const kind = SPANNING_HTML.find(([open]) => open.test(slice))
  if (!kind) return false
  const open = kind[0].exec(slice)?.[0].length ?? 0
  return !kind[1].test(slice.slice(open - 1))
}

/** Does the last node of a parsed chunk go on past the chunk's end? `text` is the chunk, positions count in it. */
export function endsOpen(node: RootContent | undefined, text: string): boolean {
  if (node?.type !== 'code' && node?.type !== 'html') return false
  const slice = text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? text.length)
  return node.type === 'code' ? fenceIsOpen(slice) : htmlIsOpen(slice)
}
