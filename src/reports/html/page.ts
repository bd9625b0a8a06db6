// The frame of every HTML page: one file that loads nothing, sends nothing, and runs nothing but its own script.
import type {Element, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {oneLine} from '../text.js'
import {legend} from './legend.js'
import type {Node} from './nodes.js'
import {SCRIPT, SCRIPT_HASH} from './script.js'
import {STYLES} from './styles.js'

/** Should hostile text ever become markup, the browser still refuses to load, run, frame or submit anything. */
const POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${SCRIPT_HASH}'; base-uri 'none'; form-action 'none'`

/** `tools` are controls that need the script; a page without them has no script either. */
export function htmlPage(title: string, children: readonly Node[], tools: readonly Node[] = []): string {
  const head = h('head', [
    h('meta', {charSet: 'utf-8'}),
    h('meta', {httpEquiv: 'Content-Security-Policy', content: POLICY}),
    h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    h('meta', {name: 'referrer', content: 'no-referrer'}),
    h('meta', {name: 'color-scheme', content: 'light dark'}),
    h('title', `${oneLine(title)}: claim report`),
    h('style', STYLES)
  ])
  const page = h('html', {lang: 'en'}, [head, body(children, tools)])
  return `${printed({type: 'root', children: [{type: 'doctype'}, page]})}\n`
}

/** Where the articles go. Nobody else can write a comment: `<` of any text is escaped. */
const GAP: Node = {type: 'comment', value: 'articles'}

/** The same page in pieces: articles are made, printed and forgotten one after the other. */
export function* htmlPieces(
  title: string,
  front: readonly Node[],
  articles: Iterable<Node>,
  tools: readonly Node[]
): Generator<string> {
  const [before = '', after = ''] = htmlPage(title, [...front, GAP], tools).split(toHtml(GAP))
  yield before
  for (const article of articles) yield printed(article)
  yield after
}

/** A page may hold U+0000, HTML may not: browsers would drop it and a quote of it would be empty. */
const printed = (node: Root | Node): string => toHtml(node).replaceAll('\0', '\uFFFD')

const body = (children: readonly Node[], tools: readonly Node[]): Element =>
  h('body', [
    h('a', {href: '#main', className: ['skip']}, 'Skip to the report'),
    h('main', {id: 'main'}, [...children, ...tools]),
    legend(),
    ...(tools.length === 0 ? [] : [h('script', SCRIPT)])
  ])
