// Words to claimlint itself, in comments that no reader of the page sees:
//   <!-- claimlint-disable-next-line unsourced-claim -- common knowledge for this audience -->
// Read from the parsed tree, so that a comment shown in a code block stays an example. What the words mean is not known here.
import type {Span} from './span.js'

export interface Directive {
  /** What stands after `claimlint-`, as written: `disable-next-line`, `disable`, `enable`, `disable-file`, or a slip. */
  readonly action: string
  /** As written; empty where none is named. */
  readonly rules: readonly string[]
  /** What stands after ` -- `; null where nothing does. */
  readonly reason: string | null
  /** Of the comment, from `<!--` to `-->`. */
  readonly span: Span
}

const COMMENT = /<!--([\s\S]*?)-->/g
const DIRECTIVE = /^\s*claimlint-([\w-]*)(?:\s+([\s\S]*))?$/
const REASON = /(?:^|\s)--(?=\s|$)/

/** The directives in some stretches of the source that hold comments, in source order. */
export function readDirectives(source: string, stretches: readonly Span[]): Directive[] {
  return stretches.flatMap(({start, end}) =>
    [...source.slice(start, end).matchAll(COMMENT)].flatMap(({0: comment, 1: inside = '', index}) => {
      const directive = toDirective(inside)
      const at = start + index
      return directive ? [{...directive, span: {start: at, end: at + comment.length}}] : []
    })
  )
}

function toDirective(inside: string): Omit<Directive, 'span'> | null {
  const [, action, rest = ''] = DIRECTIVE.exec(inside) ?? []
  if (action === undefined) return null
  const cut = REASON.exec(rest)
  const [named, reason] = cut ? [rest.slice(0, cut.index), rest.slice(cut.index + cut[0].length)] : [rest, '']
  return {
    action,
    rules: named.split(/[\s,]+/).filter((rule) => rule !== ''),
    reason: reason.replace(/\s+/g, ' ').trim() || null
  }
}

interface Tree {
  readonly type: string
  readonly children?: readonly Tree[]
  readonly position?:
    | {readonly start: {readonly offset?: number | undefined}; readonly end: {readonly offset?: number | undefined}}
    | undefined
}

/** The places of all nodes of one type, in source order. */
export function placesOfNodes(tree: Tree, type: string): Span[] {
  const start = tree.position?.start.offset
  const end = tree.position?.end.offset
  const own = tree.type === type && start !== undefined && end !== undefined ? [{start, end}] : []
  return [...own, ...(tree.children ?? []).flatMap((child) => placesOfNodes(child, type))]
}
