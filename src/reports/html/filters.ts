// Controls that need the script: hidden until it runs, so that a page without it promises nothing that it cannot do.
import type {Element} from 'hast'
import {h} from 'hastscript'
import {type Group, groupsOf, type Tag} from './tags.js'

/**
 * Boxes for what is `tagged` inside the element `of`: shown is what has a chosen tag of every group, and the script says how
 * much is left. None where nothing differs.
 */
export function filterBar(legend: string, of: string, tagged: readonly (readonly Tag[])[]): Element[] {
  const groups = groupsOf(tagged).filter(({choices}) => choices.length > 1)
  if (groups.length === 0) return []
  return [
    h('fieldset', {className: ['filters'], hidden: true, dataFilter: of}, [
      h('legend', legend),
      ...groups.map(groupBoxes),
      h('output', {ariaLive: 'polite'})
    ])
  ]
}

const groupBoxes = ({name, choices}: Group): Element =>
  h('div', {className: ['group'], role: 'group', ariaLabel: name}, [
    h('span', {className: ['name'], ariaHidden: 'true'}, name),
    ...choices.map(({value, words, times}) =>
      h('label', [h('input', {type: 'checkbox', value, checked: true}), ` ${words} (${times})`])
    )
  ])

/** How to move with the keyboard, and how to switch that off: single letters may be in the way of other tools. */
export const shortcuts = (): Element =>
  h('fieldset', {className: ['shortcuts'], hidden: true}, [
    h('legend', 'Keys'),
    h('label', [
      h('input', {type: 'checkbox', checked: true}),
      ' ',
      h('kbd', 'n'),
      ' next, ',
      h('kbd', 'p'),
      ' previous, ',
      h('kbd', 'Enter'),
      ' opens'
    ]),
    h('output', {ariaLive: 'polite'})
  ])
