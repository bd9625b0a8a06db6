// What findings and claims can be filtered by: the rule, the verdict, who checked, and what became of the judged text.
import type {Report, ReportClaim} from '../../findings/report.js'
import type {AnchorState, Finding} from '../parts.js'
import {annotationsOf, standingOf} from '../places.js'
import {oneLine} from '../text.js'
import {STANDING_WORDS} from '../words.js'

export interface Tag {
  /** Name of the group of boxes. */
  readonly group: string
  /** Without blanks: an element carries several. */
  readonly value: string
  readonly words: string
}

export interface Group {
  readonly name: string
  readonly choices: readonly (Tag & {readonly times: number})[]
}

const STATES: Readonly<Record<AnchorState, string>> = {
  exact: 'unchanged',
  moved: 'moved',
  'edited-minor': 'small edit',
  'edited-material': 'changed in substance',
  ambiguous: 'in several places',
  orphaned: 'gone'
}

export const dataTags = (tags: readonly Tag[]): string => tags.map(({value}) => value).join(' ')

export const findingTags = (report: Report, {rule, claim}: Finding): Tag[] => [
  {group: 'Rule', value: `rule-${rule}`, words: rule},
  ...report.claims.filter(({id}) => id === claim).flatMap((each) => claimTags(report, each))
]

export function claimTags(report: Report, claim: ReportClaim): Tag[] {
  const records = annotationsOf(report, claim)
  const standing = standingOf(claim)
  const people = new Set(records.flatMap(({checks}) => checks.map(({by}) => oneLine(by))))
  const states = new Set(records.map(({state}) => state))
  return [
    {group: 'Verdict', value: `verdict-${standing}`, words: STANDING_WORDS[standing]},
    ...[...people].map((by) => ({group: 'Checked by', value: `by-${by.replaceAll(' ', '\u00A0')}`, words: by})),
    ...(people.size === 0 ? [{group: 'Checked by', value: 'by', words: 'nobody'}] : []),
    ...[...states].map((state) => ({group: 'Judged text', value: `state-${state}`, words: STATES[state]})),
    ...(states.size === 0 ? [{group: 'Judged text', value: 'state', words: 'no record'}] : [])
  ]
}

/** Each tag once, with how many carry it, in the order in which they are met. */
export function groupsOf(tagged: readonly (readonly Tag[])[]): Group[] {
  const all = tagged.flat()
  const names = [...new Set(all.map(({group}) => group))]
  return names.map((name) => {
    const byValue = new Map(all.filter(({group}) => group === name).map((tag) => [tag.value, tag]))
    const times = (value: string): number => all.filter((tag) => tag.value === value).length
    return {name, choices: [...byValue.values()].map((tag) => ({...tag, times: times(tag.value)}))}
  })
}
