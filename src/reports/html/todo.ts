// Everything there is to do, worst first: what `claimlint check` says, with a way to each passage. What does not count is
// folded away under it, each with its reason.
import type {Element} from 'hast'
import {h} from 'hastscript'
import type {Report} from '../../findings/report.js'
import {mattersOf} from '../matters.js'
import {worstFirst} from '../order.js'
import type {Finding, SetAside} from '../parts.js'
import {oneLine} from '../text.js'
import {comparisonsInWords, count} from '../words.js'
import {filterBar} from './filters.js'
import {anchor, heading, message, type Node, type Setting, said} from './nodes.js'
import {dataTags, findingTags, type Tag} from './tags.js'

export function todoSection(report: Report, setting: Setting): Element {
  const findings = worstFirst([report]).map(({finding}) => finding)
  const list = anchor(setting, 'list', 'findings')
  const tagged = findings.map((finding) => findingTags(report, finding))
  const cards = cardsOf(report)
  return h('section', {id: anchor(setting, 'part', 'findings'), className: ['todo']}, [
    heading(setting.depth + 1, 'What there is to do'),
    ...comparisonsInWords(report).map((words) => h('p', {className: ['intro']}, said(words))),
    ...(findings.length === 0 ? [h('p', 'Nothing: no rule found anything that counts.')] : []),
    ...filterBar('Show', list, tagged),
    ...(findings.length === 0
      ? []
      : [
          h(
            'ol',
            {id: list, className: ['findings']},
            findings.map((finding, index) => item(finding, tagged[index] ?? [], cards, setting))
          )
        ]),
    ...setAside(report, setting)
  ])
}

/** The card of each pair, by its claims. */
const cardsOf = (report: Report): ReadonlyMap<string, string> =>
  new Map(
    (['contradiction', 'tension'] as const).flatMap((tier) =>
      mattersOf(report, tier).flatMap(({pairs}) =>
        pairs.map(({card, contradiction: {first, second}}) => [`${first} ${second}`, card] as const)
      )
    )
  )

const item = (finding: Finding, tags: readonly Tag[], cards: ReadonlyMap<string, string>, setting: Setting): Element =>
  h('li', {className: ['finding', finding.severity], dataTags: dataTags(tags)}, [
    h('p', {className: ['kicker']}, [
      h('strong', finding.severity),
      ` ${finding.rule} · `,
      way(finding, `line ${finding.line}`, setting),
      ...toCard(finding, cards, setting)
    ]),
    h('p', {className: ['text']}, message(finding.message))
  ])

/** Of a contradiction, whose passages stand side by side above. */
function toCard({claim, cause}: Finding, cards: ReadonlyMap<string, string>, setting: Setting): Node[] {
  const card = cards.get(`${cause?.claim} ${claim}`)
  return card === undefined
    ? []
    : [{type: 'text', value: ' · '}, h('a', {href: `#${anchor(setting, 'clash', card)}`}, 'both passages')]
}

/** To the claim where it is about one; a stale or orphaned record has its place only. */
const way = ({claim, cause}: Finding, words: string, setting: Setting): Node =>
  claim === undefined
    ? h('code', oneLine(words))
    : h('span', [
        h('a', {href: `#${anchor(setting, 'claim', claim)}`, className: ['way']}, h('code', oneLine(words))),
        ...(cause?.claim === undefined
          ? []
          : [' and ', h('a', {href: `#${anchor(setting, 'claim', cause.claim)}`}, h('code', `line ${cause.line}`))])
      ])

const WHY: Readonly<Record<SetAside['by'], string>> = {
  ignore: 'Ignored in the text',
  baseline: 'Known',
  earlier: 'Known'
}

function setAside(report: Report, setting: Setting): Node[] {
  const {length} = report.setAside
  if (length === 0) return []
  return [
    h('details', [
      h('summary', `${count(length, 'finding')} that ${length === 1 ? 'does' : 'do'} not count`),
      h(
        'ul',
        {className: ['findings']},
        report.setAside.map((each) =>
          h('li', {className: ['finding']}, [
            h('p', {className: ['kicker']}, [
              `${WHY[each.by]}: `,
              h('bdi', oneLine(each.why)),
              ' · ',
              way(each, `line ${each.line}`, setting)
            ]),
            h('p', {className: ['text']}, message(each.message))
          ])
        )
      )
    ])
  ]
}
