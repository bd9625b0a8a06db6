// Answers against answers: which disagree with which, each cell a way to the pairs. Only answers that clash have a row.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {ShownPair} from '../matters.js'
import type {Place} from '../places.js'
import {oneLine} from '../text.js'
import {anchor, heading, type Node, type Setting} from './nodes.js'

/** Fewer answers are told by the list above; more would not fit on a page. */
const LEAST = 3
const MOST = 40

export function clashMatrix(places: readonly Place[], pairs: readonly ShownPair[], setting: Setting): Node[] {
  const involved = places.filter(({id}) => pairs.some(({sides}) => sides.some(({place}) => place.id === id)))
  if (involved.length < LEAST || involved.length > MOST) return []
  return [
    h('div', {className: ['part']}, [
      heading(setting.depth + 2, 'Which answers clash with which'),
      h('div', {className: ['scrolls'], tabIndex: 0, role: 'region', ariaLabel: 'Matrix of answers that clash'}, [
        h('table', {className: ['clash-matrix']}, [
          h(
            'thead',
            h('tr', [
              h('td'),
              ...involved.map(({mark, title, label}) => h('th', {scope: 'col', title: oneLine(title) || label}, mark))
            ])
          ),
          h(
            'tbody',
            involved.map((row) =>
              h('tr', [
                h('th', {scope: 'row'}, [
                  h('span', {className: ['number']}, row.mark),
                  ' ',
                  h('bdi', oneLine(row.title) || row.label)
                ]),
                ...involved.map((column) => h('td', cellOf(row, column, pairs, setting)))
              ])
            )
          )
        ])
      ])
    ])
  ]
}

function cellOf(row: Place, column: Place, pairs: readonly ShownPair[], setting: Setting): Node[] {
  const between = pairs.filter(({sides: [a, b]}) =>
    row.id === column.id
      ? a.place.id === row.id && b.place.id === row.id
      : [a.place.id, b.place.id].includes(row.id) && [a.place.id, b.place.id].includes(column.id)
  )
  return between.map(({card, contradiction: {tier}}): Element => {
    const words = `${row.label} and ${column.label.toLowerCase()}: ${tier}`
    return h(
      'a',
      {href: `#${anchor(setting, 'clash', card)}`, className: [tier], ariaLabel: words},
      tier === 'tension' ? '○' : '●'
    )
  })
}
