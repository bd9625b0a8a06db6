// The way in: which answers disagree, as a picture and as a list of links, before the cards themselves.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Report} from '../../findings/report.js'
import {type Pair, pairsOf, pairTitle, placesOf} from '../places.js'
import {arcs} from './arcs.js'
import {anchor, message, type Node, type Setting} from './nodes.js'

export function clashNavigation(report: Report, setting: Setting): Node[] {
  const places = placesOf(report)
  const pairs = [...pairsOf(report, 'contradiction', places), ...pairsOf(report, 'tension', places)]
  if (pairs.length === 0) return []
  return [
    h('nav', {className: ['clash-list'], ariaLabel: 'Pairs of passages that clash'}, [
      ...arcs(places, pairs, setting),
      h(
        'ul',
        pairs.map((pair) => entry(pair, setting))
      )
    ])
  ]
}

const entry = (pair: Pair, setting: Setting): Element =>
  h('li', {className: [pair.contradiction.tier]}, [
    h('a', {href: `#${anchor(setting, 'clash', pair.contradiction.id)}`}, pairTitle(pair)),
    h('span', [
      message(pair.contradiction.message),
      ...(pair.contradiction.tier === 'tension' ? [' (worth a look)'] : [])
    ])
  ])
