// A picture of where a document disagrees with itself: its answers on a line, an arc for each pair, each arc a link.
// The table under it says the same in words.
import type {Element} from 'hast'
import {h, s} from 'hastscript'
import {type Pair, type Place, pairTitle} from '../places.js'
import {oneLine} from '../text.js'
import {anchor, type Node, type Setting} from './nodes.js'

/** Units of the drawing; it scales to the page. Beyond 60 answers the numbers would be too small to read. */
const STEP = 40
const MOST = 60
const BASE = 34

export function arcs(places: readonly Place[], pairs: readonly Pair[], setting: Setting): Node[] {
  const drawn = pairs.filter(({sides: [a, b]}) => a.place.id !== b.place.id)
  if (places.length < 3 || places.length > MOST || drawn.length === 0) return []
  const at = new Map(places.map((place, index) => [place.id, index * STEP + STEP / 2]))
  const lines = drawn.map((pair) => ({
    pair,
    from: at.get(pair.sides[0].place.id) ?? 0,
    to: at.get(pair.sides[1].place.id) ?? 0
  }))
  const height = Math.max(...lines.map(({from, to}) => archHeight(from, to))) + 8
  const width = places.length * STEP
  const clashing = new Set(drawn.flatMap(({sides}) => sides.map(({place}) => place.id)))
  const drawing = s(
    'svg',
    {viewBox: `0 0 ${width} ${height + BASE}`, role: 'group', ariaLabel: 'Pairs of answers that clash'},
    [
      ...lines.map((line) => arc(line, height, setting)),
      s('line', {x1: 0, y1: height, x2: width, y2: height, className: ['axis']}),
      ...places.map((place) => tick(place, at.get(place.id) ?? 0, height, clashing.has(place.id), setting))
    ]
  )
  const caption =
    'Each arc joins two answers that clash and leads to their passages: a full line for a contradiction, a dotted one for a pair worth a look.'
  return [h('figure', {className: ['arcs']}, [drawing, h('figcaption', caption)])]
}

/** Flatter than a half circle, so that a long reach does not take the whole screen. */
const archHeight = (from: number, to: number): number => Math.round(Math.abs(to - from) * 0.28) + 14

function arc({pair, from, to}: {pair: Pair; from: number; to: number}, base: number, setting: Setting): Element {
  const {id, tier, message} = pair.contradiction
  const rise = base - archHeight(from, to)
  const path = `M ${from} ${base} C ${from} ${rise - 2}, ${to} ${rise - 2}, ${to} ${base}`
  return s('a', {href: `#${anchor(setting, 'clash', id)}`, className: ['arc', tier]}, [
    s('title', `${pairTitle(pair)}: ${oneLine(message)}`),
    s('path', {d: path})
  ])
}

const tick = (place: Place, x: number, base: number, clashing: boolean, setting: Setting): Element =>
  s('a', {href: `#${anchor(setting, 'answer', place.id)}`, className: ['tick', ...(clashing ? ['clashing'] : [])]}, [
    s('title', `${place.label} ${oneLine(place.title)}`.trim()),
    s('circle', {cx: x, cy: base, r: clashing ? 4 : 2}),
    s('text', {x, y: base + 23, textAnchor: 'middle'}, place.mark)
  ])
