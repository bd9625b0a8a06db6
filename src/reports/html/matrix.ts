// The answers at a glance: each with its numbers and the answers that it clashes with. Leads into the claims.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Report} from '../../findings/report.js'
import {mattersOf, type ShownPair} from '../matters.js'
import {STANDINGS} from '../parts.js'
import {type Place, placesOf, standingOf} from '../places.js'
import {oneLine} from '../text.js'
import {COUNTED_WORDS} from '../words.js'
import {standingMark} from './annotations.js'
import {clashMatrix} from './clash-matrix.js'
import {anchor, cell, heading, headRow, type Node, type Setting} from './nodes.js'

const HEAD = ['Answer', 'Claims', 'Need a source', 'Sourced', 'Checks', 'Clashes with'] as const

export function matrixSection(report: Report, setting: Setting): Node[] {
  const places = placesOf(report)
  if (places.length === 0) return []
  const matters = [...mattersOf(report, 'contradiction', places), ...mattersOf(report, 'tension', places)]
  const pairs = matters.flatMap((matter) => matter.pairs)
  return [
    h('section', {id: anchor(setting, 'part', 'answers'), className: ['matrix']}, [
      heading(setting.depth + 1, 'Answers at a glance'),
      h('table', [
        headRow(HEAD, [1, 2, 3]),
        h(
          'tbody',
          places.map((place) => row(place, pairs, setting))
        )
      ]),
      ...clashMatrix(places, pairs, setting)
    ])
  ]
}

function row(place: Place, pairs: readonly ShownPair[], setting: Setting): Element {
  const needed = place.claims.filter((claim) => claim.checkworthy)
  const numbers = [place.claims.length, needed.length, needed.filter((claim) => claim.sourced).length]
  return h('tr', [
    h('th', {scope: 'row'}, [
      h('a', {href: `#${anchor(setting, 'answer', place.id)}`}, [
        h('span', {className: ['number']}, place.mark),
        ' ',
        h('bdi', oneLine(place.title) || place.label)
      ])
    ]),
    ...numbers.map((n, index) => cell(HEAD[index + 1], n === 0 ? ['n', 'zero'] : ['n'], String(n))),
    cell(HEAD[4], ['checks'], ...checksOf(place)),
    cell(HEAD[5], ['clashes'], ...clashesOf(place, pairs, setting))
  ])
}

/** Only verdicts: how many are unchecked is what the numbers beside leave over. */
const checksOf = (place: Place): Node[] =>
  STANDINGS.filter((standing) => standing !== 'unchecked').flatMap((standing) => {
    const n = place.claims.filter((claim) => claim.checkworthy && standingOf(claim) === standing).length
    return n === 0
      ? []
      : [standingMark(standing, `${n} ${COUNTED_WORDS[standing]}`), {type: 'text', value: ' '} as const]
  })

function clashesOf(place: Place, pairs: readonly ShownPair[], setting: Setting): Node[] {
  return pairs
    .filter(({sides}) => sides.some((side) => side.place.id === place.id))
    .flatMap(({card, contradiction, sides: [first, second]}) => {
      const other = first.place.id === place.id ? second.place : first.place
      const name = other.id === place.id ? 'itself' : other.label.toLowerCase()
      const words = contradiction.tier === 'tension' ? `${name} (worth a look)` : name
      const link = h('a', {href: `#${anchor(setting, 'clash', card)}`, className: [contradiction.tier]}, words)
      return [link, {type: 'text', value: ' '} as const]
    })
}
