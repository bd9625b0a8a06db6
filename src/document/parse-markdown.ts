// micromark's cost grows faster than the square of the length where lists are long: 1 MB took 2.6 s, 2 MB 43 s. Cut
// where no construct can be open, 5 MB parse in about a second. The joined tree equals the tree of the whole text.
import type {Nodes, Root, RootContent} from 'mdast'
import {findCuts} from './markdown-cuts.js'
import {parseTree} from './markdown-processor.js'
import type {Span} from './span.js'

export interface ParseOptions {
  /** Chunks are at least this long, in UTF-16 code units. 8 KB was fastest of 2, 8 and 32. */
  readonly chunkSize?: number
  /** Shorter texts are parsed in one go: there cutting saves little. */
  readonly cutFrom?: number
  /** A chunk longer than this that has no place to cut is not parsed: half a second at 512 KB, minutes at 2 MB. */
  readonly limit?: number
}

export interface ParsedMarkdown {
  readonly root: Root
  readonly problems: readonly {readonly message: string; readonly span: Span}[]
}

const DEFAULTS: Required<ParseOptions> = {chunkSize: 8 * 1024, cutFrom: 16 * 1024, limit: 512 * 1024}

type Chunk = Span & {readonly nodes: RootContent[]}

/** Adds `offset` and `lines` to every position below `node`. */
function shift(node: Nodes, offset: number, lines: number): void {
  const stack: Nodes[] = [node]
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (next.position) {
      for (const point of [next.position.start, next.position.end]) {
        point.line += lines
        if (point.offset !== undefined) point.offset += offset
      }
    }
    if ('children' in next) stack.push(...next.children)
  }
}

const countLines = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0

// A line like the one after every cut. It closes what the rest of the text would close, and where it does not come out
// as a paragraph of its own, the cut was inside a fence or an HTML block.
const NEXT_LINE = 'x'

/**
 * Parses one chunk with the definitions of other chunks before it, so that its references resolve. Null where the chunk
 * does not end at its end.
 */
function parseChunk(text: string, definitions: string, isLast: boolean): RootContent[] | null {
  const nodes = parseTree(definitions + text + (isLast ? '' : NEXT_LINE)).children
  const end = definitions.length + text.length
  if (!isLast) {
    const next = nodes.pop()
    if (next?.type !== 'paragraph' || next.position?.start.offset !== end) return null
  }
  if (definitions === '') return nodes
  const own = nodes.filter((node) => (node.position?.start.offset ?? 0) >= definitions.length)
  for (const node of own) shift(node, -definitions.length, -countLines(definitions))
  return own
}

/** Joins chunks whose cut turned out to lie inside a fence or an HTML block, twice as many at each try. */
function parseChunks(source: string, cuts: readonly number[], limit: number): {chunks: Chunk[]; tooLong: Span[]} {
  const chunks: Chunk[] = []
  const tooLong: Span[] = []
  const last = cuts.length - 1
  let first = 0
  let count = 1
  while (first < last) {
    const next = Math.min(first + count, last)
    const [start, end] = [cuts[first] ?? 0, cuts[next] ?? source.length]
    const isTooLong = end - start > limit
    const nodes = isTooLong ? null : parseChunk(source.slice(start, end), '', next === last)
    if (!nodes && !isTooLong) {
      count *= 2
      continue
    }
    if (nodes) chunks.push({start, end, nodes})
    else tooLong.push({start, end})
    first = next
    count = 1
  }
  return {chunks, tooLong}
}

/** A definition's label as printed, brackets included, by its folded form. */
type Labels = Map<string, string>

const LABEL = /\[(?:\\.|[^[\]\\])+\]/gs

const foldLabel = (label: string): string =>
  label
    .replace(/[\s>]+/g, ' ')
    .toLowerCase()
    .toUpperCase()

function labelsDefined({start, nodes}: Chunk, source: string): Labels {
  const found: Labels = new Map()
  const stack: Nodes[] = [...nodes]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const text = source.slice(start + (node.position?.start.offset ?? 0), start + (node.position?.end.offset ?? 0))
      const label = text.match(LABEL)?.[0]
      if (label) found.set(foldLabel(label), label)
    }
    if ('children' in node) stack.push(...node.children)
  }
  return found
}

/** Only the presence of a definition changes how references parse, so its target is of no interest. */
function restate(labels: readonly string[]): string {
  const notes = labels.filter((label) => label.startsWith('[^')).map((label) => `${label}: x\n\n`)
  const links = labels.filter((label) => !label.startsWith('[^')).map((label) => `${label}: x\n\n`)
  // The comment ends the last footnote, which would take an indented first line for its own.
  return [...notes, ...(notes.length > 0 ? ['<!-- -->\n\n'] : []), ...links].join('')
}

/** Chunks that may refer to what another chunk defines are parsed again with those definitions in front. */
function resolveReferences(source: string, chunks: readonly Chunk[]): Chunk[] {
  const own = chunks.map((chunk) => labelsDefined(chunk, source))
  const all: Labels = new Map(own.flatMap((labels) => [...labels]))
  if (all.size === 0) return [...chunks]
  return chunks.map((chunk, i) => {
    const text = source.slice(chunk.start, chunk.end)
    const used = new Set((text.match(LABEL) ?? []).map(foldLabel))
    const foreign = [...used].flatMap((label) => (own[i]?.has(label) ? [] : (all.get(label) ?? [])))
    const nodes = foreign.length === 0 ? null : parseChunk(text, restate(foreign), i === chunks.length - 1)
    return nodes ? {...chunk, nodes} : chunk
  })
}

/** Parses Markdown with GFM. Positions count in `source`. Stretches that cannot be parsed become problems. */
export function parseMarkdown(source: string, options: ParseOptions = {}): ParsedMarkdown {
  const {chunkSize, cutFrom, limit} = {...DEFAULTS, ...options}
  const cuts = source.length < cutFrom ? [0, source.length] : findCuts(source, chunkSize)
  const {chunks, tooLong} = parseChunks(source, cuts, limit)
  const resolved = chunks.length > 1 ? resolveReferences(source, chunks) : chunks
  const children: RootContent[] = []
  let lines = 0
  let counted = 0
  for (const {start, nodes} of resolved) {
    lines += countLines(source.slice(counted, start))
    counted = start
    for (const node of nodes) {
      if (start > 0) shift(node, start, lines)
      children.push(node)
    }
  }
  const message = `a list, quote or code block longer than ${Math.round(limit / 1024)} KB was not read, break it up with an unindented paragraph between blank lines`
  return {root: {type: 'root', children}, problems: tooLong.map((span) => ({message, span}))}
}
