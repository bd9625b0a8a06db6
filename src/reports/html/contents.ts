// What a page holds, as links: made of its sections, so that it can name none that is not there.
import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {Report} from '../../findings/report.js'
import {titleOf} from '../places.js'
import type {Setting} from './nodes.js'

/** `sections` are those with an id, in order; others are passed over. */
export const contents = (report: Report, sections: readonly ElementContent[], setting: Setting): Element =>
  h('nav', {className: ['contents'], ariaLabel: navigationName('Parts of this report', report, setting)}, [
    h(
      'ul',
      sections.flatMap((section) => entry(section))
    )
  ])

/** Several documents on one page have the same navigations; who hears only their names must tell them apart. */
export const navigationName = (name: string, report: Report, {prefix}: Setting): string =>
  prefix === '' ? name : `${name}: ${titleOf(report)}`

function entry(section: ElementContent): Element[] {
  if (section.type !== 'element' || section.tagName !== 'section') return []
  const {id} = section.properties
  const heading = section.children.find((child) => child.type === 'element' && /^h[1-6]$/.test(child.tagName))
  return typeof id === 'string' && heading ? [h('li', h('a', {href: `#${id}`}, wordsOf(heading)))] : []
}

const wordsOf = (node: ElementContent): string =>
  node.type === 'element' ? node.children.map(wordsOf).join('') : node.type === 'text' ? node.value : ''
