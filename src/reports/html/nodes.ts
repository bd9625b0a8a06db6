// What the HTML pages are built from. Text from outside enters only as text nodes or as attribute values that the
// serializer escapes; no string of markup is ever put together by hand.
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Stretch} from '../passage.js'
import {capital, messageParts, oneLine, webAddress} from '../text.js'

export type Node = ElementContent

/** Where a part of a page stands: several documents on one page need their ids apart and their headings one lower. */
export interface Setting {
  readonly depth: number
  readonly prefix: string
}

/** An id that is safe in `#fragments`. */
export const anchor = ({prefix}: Setting, kind: string, id: string): string =>
  `${prefix}${kind}-${id.replace(/[^A-Za-z0-9]+/g, '-')}`

export const heading = (depth: number, ...children: (Node | string)[]): Element => h(`h${Math.min(depth, 6)}`, children)

/** Words of the document: their own direction, and hyphenless however long. */
export const said = (text: string): Element => h('bdi', oneLine(text))

/** A message as a sentence, what it copies from elsewhere in quotation marks. */
export const message = (text: string): Element =>
  h(
    'bdi',
    messageParts(capital(text)).map((part) => (part.copied ? h('q', {dir: 'auto'}, part.text) : part.text))
  )

export const passage = (stretches: readonly Stretch[]): Node[] =>
  stretches.map(({text, marked}) => {
    const value = text.replace(/\s+/g, ' ')
    return marked ? h('mark', value) : {type: 'text', value}
  })

/** A link where the address leads to the web, else its text alone. */
export const webLink = (url: string | undefined, text: string): Element => {
  const href = webAddress(url)
  return href === null
    ? h('cite', {dir: 'auto'}, text)
    : h('a', {href, rel: 'noopener noreferrer'}, h('cite', {dir: 'auto'}, text))
}

/** Text whose dates are not broken over two lines. */
export const dated = (text: string): (Node | string)[] =>
  text.split(/(\b\d{4}-\d{2}(?:-\d{2})?\b)/).map((part, index) => (index % 2 === 1 ? h('time', part) : part))

/** The head of a table; `numbers` columns are set to the right. */
export const headRow = (names: readonly string[], numbers: readonly number[]): Element =>
  h(
    'thead',
    h(
      'tr',
      names.map((name, column) => h('th', {scope: 'col', className: numbers.includes(column) ? ['n'] : []}, name))
    )
  )

/** A cell that names its column, for screens too narrow to show the head. */
export const cell = (label: string | undefined, className: string[], ...children: (Node | string)[]): Element =>
  h('td', {className: children.length === 0 ? [...className, 'empty'] : className, dataLabel: label ?? ''}, children)
