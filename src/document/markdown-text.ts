// The words of one Markdown paragraph, heading or cell: marks are dropped, what a reader sees is kept, every character
// knows its source.
import type {PhrasingContent, Text} from 'mdast'
import {align, type Markup} from './align.js'
import type {Span} from './span.js'
import {TextBuilder, type Words} from './text-builder.js'

const PROSE: Markup = {escapes: true, entities: true, folds: true, tags: false}
const CODE: Markup = {escapes: false, entities: false, folds: true, tags: false}
const QUOTE_PREFIX = /^(?:[ \t]{0,3}>[ \t]?)*/

interface Place {
  readonly position?:
    | {readonly start: {readonly offset?: number | undefined}; readonly end: {readonly offset?: number | undefined}}
    | undefined
}

/** The source place of a node; null on nodes that a parser extension made up. */
export function spanOf({position}: Place): Span | null {
  const start = position?.start.offset
  const end = position?.end.offset
  return start === undefined || end === undefined ? null : {start, end}
}

/** True where the text at `at` starts its line, quote marks aside. */
function isFlush(source: string, at: number): boolean {
  const lineStart = Math.max(source.lastIndexOf('\n', at - 1), source.lastIndexOf('\r', at - 1)) + 1
  const line = source.slice(lineStart, at)
  return line.length === (QUOTE_PREFIX.exec(line)?.[0].length ?? 0)
}

class PhrasingReader {
  private readonly out: TextBuilder

  constructor(
    private readonly source: string,
    private readonly whole: Span
  ) {
    this.out = new TextBuilder(source)
  }

  read(nodes: readonly PhrasingContent[]): Words | null {
    this.all(nodes)
    return this.out.finish()
  }

  private all(nodes: readonly PhrasingContent[]): void {
    for (const node of nodes) this.one(node)
  }

  private one(node: PhrasingContent): void {
    switch (node.type) {
      case 'text':
        this.text(node)
        break
      case 'inlineCode':
        this.code(node.value, spanOf(node) ?? this.remaining())
        break
      case 'strong': {
        const start = this.out.length
        this.all(node.children)
        this.out.markStrong(start)
        break
      }
      case 'emphasis':
      case 'link':
        this.all(node.children)
        break
      case 'linkReference':
        this.reference(node.children, spanOf(node))
        break
      case 'footnoteReference':
        this.out.mark(spanOf(node) ?? this.remaining())
        break
      case 'break':
        this.lineBreak(spanOf(node) ?? this.remaining())
        break
      case 'html':
        if (/^<br\b/i.test(node.value)) this.lineBreak(spanOf(node) ?? this.remaining())
        else this.out.skip()
        break
      default:
        this.out.skip()
        break
    }
  }

  /** `[1]` with a definition below is a citation; `[the words][1]` is a link. */
  private reference(children: readonly PhrasingContent[], span: Span | null): void {
    if (span && /^\[\d{1,3}\](?:\[\])?$/.test(this.source.slice(span.start, span.end))) this.out.mark(span)
    else this.all(children)
  }

  private text(node: Text): void {
    for (const run of align(node.value, this.source, spanOf(node) ?? this.remaining(), PROSE)) {
      if (/^[\r\n]/.test(run.text)) this.lineBreak(run.source)
      else this.out.add(run)
    }
  }

  private code(value: string, {start, end}: Span): void {
    const ticks = /^`*/.exec(this.source.slice(start, end))?.[0].length ?? 0
    for (const run of align(value, this.source, {start: start + ticks, end: end - ticks}, CODE)) this.out.add(run)
  }

  private lineBreak(span: Span): void {
    const next = /[^\s>]/g
    next.lastIndex = span.end
    this.out.break(span, isFlush(this.source, next.exec(this.source)?.index ?? span.end))
  }

  private remaining(): Span {
    return {start: Math.max(this.whole.start, this.out.sourceEnd), end: this.whole.end}
  }
}

/** Reads phrasing nodes that stand inside `whole`. Null where they hold no words. */
export const readPhrasing = (nodes: readonly PhrasingContent[], source: string, whole: Span): Words | null =>
  new PhrasingReader(source, whole).read(nodes)
