// Proposals of models: both passages side by side like a contradiction, in a form that cannot be taken for one.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Report} from '../../findings/report.js'
import {rewords} from '../passage.js'
import {placeInFile} from '../places.js'
import {
  type Pending,
  type ProposalDetail,
  pendingOf,
  proposalDetails,
  proposalsIntro,
  proposedBy
} from '../proposals.js'
import {oneLine} from '../text.js'
import {anchor, dated, heading, message, type Node, type Setting, said} from './nodes.js'

/** Nothing where nothing waits: what was settled stands among the findings, or nowhere. */
export function proposalSection(report: Report, setting: Setting): Node[] {
  const {proposals} = report
  if (!proposals || proposals.pending.length === 0) return []
  return [
    h('section', {id: anchor(setting, 'part', 'proposals'), className: ['proposals']}, [
      heading(setting.depth + 1, 'Proposed by models, not reviewed'),
      h('p', {className: ['intro']}, proposalsIntro(proposals)),
      ...pendingOf(report).map((pending) => card(report, pending, setting))
    ])
  ]
}

const card = (report: Report, {proposal, sides}: Pending, setting: Setting): Element =>
  h('article', {id: anchor(setting, 'proposal', proposal.id), className: ['proposal']}, [
    h('p', {className: ['label']}, h('bdi', proposedBy(proposal))),
    heading(setting.depth + 2, message(proposal.message)),
    h(
      'div',
      {className: ['sides']},
      sides.map((side) => sideFigure(report, side, setting))
    ),
    h('dl', {className: ['reason']}, proposalDetails(proposal).flatMap(detail))
  ])

const detail = ({label, how, texts}: ProposalDetail): Element[] => [
  h('dt', h('bdi', label)),
  h(
    'dd',
    {className: [how]},
    how === 'list'
      ? h(
          'ul',
          texts.map((text) => h('li', words(how, text)))
        )
      : texts.map((text) => words(how, text))
  )
]

const words = (how: ProposalDetail['how'], text: string): Element =>
  how === 'quote' ? h('q', {dir: 'auto'}, text) : h('bdi', dated(text))

const sideFigure = (report: Report, {claim, place}: Pending['sides'][number], setting: Setting): Element =>
  h('figure', {className: ['side']}, [
    h('figcaption', [
      h('a', {href: `#${anchor(setting, 'claim', claim.id)}`, className: ['number']}, place.label),
      ...(place.title === '' ? [] : [h('span', {className: ['question'], dir: 'auto'}, oneLine(place.title))])
    ]),
    h('blockquote', {dir: 'auto'}, h('p', oneLine(claim.quote))),
    ...(rewords(claim) ? [h('p', {className: ['read-as']}, ['Read as: ', said(claim.text)])] : []),
    h('p', {className: ['place']}, h('code', placeInFile(report, claim.line)))
  ])
