// The way in: which answers disagree, as a picture and as a list of links, before the cards themselves.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Report} from '../../findings/report.js'
import {type Matter, mattersOf, matterTitle, pairsInWords} from '../matters.js'
import {placesOf} from '../places.js'
import {arcs} from './arcs.js'
import {navigationName} from './contents.js'
import {anchor, message, type Node, type Setting} from './nodes.js'

export function clashNavigation(report: Report, setting: Setting): Node[] {
  const places = placesOf(report)
  const matters = [...mattersOf(report, 'contradiction', places), ...mattersOf(report, 'tension', places)]
  if (matters.length === 0) return []
  return [
    h('nav', {className: ['clash-list'], ariaLabel: navigationName('Pairs of passages that clash', report, setting)}, [
      ...arcs(
        places,
        matters.flatMap(({pairs}) => pairs),
        setting
      ),
      h(
        'ul',
        matters.map((matter) => entry(matter, setting))
      )
    ])
  ]
}

function entry(matter: Matter, setting: Setting): Element {
  const {id, tier, message: what} = matter.main.contradiction
  const notes = [pairsInWords(matter), tier === 'tension' ? 'worth a look' : ''].filter((note) => note !== '')
  return h('li', {className: [tier]}, [
    h('a', {href: `#${anchor(setting, 'clash', id)}`}, matterTitle(matter)),
    h('span', [message(what), ...(notes.length === 0 ? [] : [` (${notes.join(', ')})`])])
  ])
}
