// Controls that need the script: hidden until it runs, so that a page without it promises nothing that it cannot do.
import type {Element} from 'hast'
import {h} from 'hastscript'

export interface Choice {
  readonly value: string
  readonly words: string
}

/** Boxes that show or hide the children of the list `of` by their `data-kind`; the script says how many are left. */
export const filterBar = (legend: string, of: string, choices: readonly Choice[]): Element =>
  h('fieldset', {className: ['filters'], hidden: true, dataFilter: of}, [
    h('legend', legend),
    ...choices.map(({value, words}) => h('label', [h('input', {type: 'checkbox', value, checked: true}), ` ${words}`])),
    h('output', {ariaLive: 'polite'})
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
