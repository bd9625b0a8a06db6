// A picture of where a document disagrees with itself: its answers on a line, an arc for each pair, each arc a link.
// The list under it says the same in words.
import type {Element} from 'hast'
import {h, s} from 'hastscript'
import type {ShownPair} from '../matters.js'
import {type Place, pairTitle} from '../places.js'
import {oneLine} from '../text.js'
import {anchor, type Node, type Setting} from './nodes.js'

/** Units of the drawing, which are pixels until it has to shrink. Beyond 60 answers the numbers would be too small. */
const STEP = 48
const MOST = 60
const FOOT = 34

interface Arc {
  readonly pair: ShownPair
  readonly from: number
  readonly to: number
  /** How far it rises above the line. */
  readonly rise: number
}

export function arcs(places: readonly Place[], pairs: readonly ShownPair[], setting: Setting): Node[] {
  const drawn = arcsOf(places, pairs)
  if (places.length < 3 || places.length > MOST || drawn.length === 0) return []
  const height = Math.max(...drawn.map(({rise}) => rise)) + 8
  const width = places.length * STEP
  const certain = drawn.filter(({pair}) => pair.contradiction.tier === 'contradiction')
  const clashing = new Set(certain.flatMap(({pair}) => pair.sides.map(({place}) => place.id)))
  const label = 'Pairs of answers that clash; the list below names them'
  const size = {viewBox: `0 0 ${width} ${height + FOOT}`, width, height: height + FOOT}
  const drawing = s('svg', {...size, role: 'group', ariaLabel: label}, [
    ...drawn.map((arc) => arcLink(arc, height, setting)),
    s('line', {x1: middle(0), y1: height, x2: middle(places.length - 1), y2: height, className: ['axis']}),
    ...places.map((place, index) => tick(place, middle(index), height, clashing.has(place.id), setting))
  ])
  return [h('figure', {className: ['arcs']}, [drawing, h('figcaption', caption(drawn))])]
}

const middle = (index: number): number => index * STEP + STEP / 2

/** Several arcs over one stretch lie above each other. Flatter than a half circle, so that a long reach stays low. */
function arcsOf(places: readonly Place[], pairs: readonly ShownPair[]): Arc[] {
  const at = new Map(places.map((place, index) => [place.id, middle(index)]))
  const seen = new Map<string, number>()
  return pairs.flatMap((pair) => {
    const [from, to] = [at.get(pair.sides[0].place.id) ?? 0, at.get(pair.sides[1].place.id) ?? 0]
    if (from === to) return []
    const earlier = seen.get(`${from} ${to}`) ?? 0
    seen.set(`${from} ${to}`, earlier + 1)
    return [{pair, from, to, rise: Math.round(Math.abs(to - from) * 0.26) + 16 + earlier * 10}]
  })
}

function caption(drawn: readonly Arc[]): string {
  const dotted = drawn.some(({pair}) => pair.contradiction.tier === 'tension')
  const lines = dotted ? ': a full line for a contradiction, a dotted one for a pair worth a look' : ''
  return `Each arc joins two answers that clash and leads to their passages${lines}.`
}

/** A cubic curve reaches three quarters of the height of its handles. */
function arcLink({pair, from, to, rise}: Arc, base: number, setting: Setting): Element {
  const {tier, message} = pair.contradiction
  const handle = base - Math.round((rise * 4) / 3)
  return s('a', {href: `#${anchor(setting, 'clash', pair.card)}`, className: ['arc', tier]}, [
    s('title', `${pairTitle(pair)}: ${oneLine(message)}`),
    s('path', {d: `M ${from} ${base} C ${from} ${handle}, ${to} ${handle}, ${to} ${base}`})
  ])
}

const tick = (place: Place, x: number, base: number, clashing: boolean, setting: Setting): Element =>
  s('a', {href: `#${anchor(setting, 'answer', place.id)}`, className: ['tick', ...(clashing ? ['clashing'] : [])]}, [
    s('title', `${place.label} ${oneLine(place.title)}`.trim()),
    s('circle', {cx: x, cy: base, r: clashing ? 4 : 2}),
    s('text', {x, y: base + 23, textAnchor: 'middle'}, place.mark)
  ])
