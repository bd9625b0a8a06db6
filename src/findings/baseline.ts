// What was there when a project began to check. A finding is known by its rule and its words, never by a line or a count:
// one fixed and one new finding must not look like nothing happened.
import type {Problem} from '../annotations/annotation.js'
import {validator} from '../annotations/validate.js'
import {baselineSchema} from './baseline-schema.js'
import type {Finding} from './finding.js'
import type {Report} from './report.js'
import {setAsideWhere} from './set-aside.js'

export interface BaselineEntry {
  readonly rule: string
  /** Of the document, as in the report that it is held against. */
  readonly path: string
  /** `Finding.content`. */
  readonly fingerprint: string
  /** For people. */
  readonly message: string
  readonly reason?: string
  /** ISO date. */
  readonly since?: string
}

/** schemas/baseline.schema.json describes it. */
export interface Baseline {
  readonly version: 1
  readonly entries: readonly BaselineEntry[]
}

const breaches = validator(baselineSchema)

/** A baseline as read from JSON; null beside the problems, which are all there are. */
export function readBaseline(value: unknown, file: string): {baseline: Baseline | null; problems: readonly Problem[]} {
  const problems = breaches(value).map(({pointer, message}) => ({file, pointer, message}))
  return {baseline: problems.length > 0 ? null : (value as Baseline), problems}
}

export interface Held {
  readonly reports: readonly Report[]
  /** Entries that no finding of these reports matched. */
  readonly unused: readonly BaselineEntry[]
}

/**
 * The reports with every finding that the baseline knows set aside; `name` is what reports call the baseline. Each entry
 * holds for one finding. An entry whose document is not among the reports holds for the same words elsewhere, so that a
 * renamed document keeps its baseline.
 */
export function holdAgainstBaseline(reports: readonly Report[], {entries}: Baseline, name: string): Held {
  const known = matched(reports, entries)
  const used = new Set(known.values())
  const unused = entries.filter((entry) => !used.has(entry))
  const held = reports.map((report) => {
    const after = setAsideWhere(report, 'baseline', (finding) => reasonOf(known.get(finding), name))
    const gone = unused.filter(({path}) => path === pathOf(report)).length
    const comparison = {by: 'baseline', name, known: after.setAside.length - report.setAside.length, gone} as const
    return {...after, against: [...(report.against ?? []), comparison]}
  })
  return {reports: held, unused}
}

const reasonOf = (entry: BaselineEntry | undefined, name: string): string | null =>
  entry ? (entry.reason ?? `known to ${name}`) : null

type Known = ReadonlyMap<Finding, BaselineEntry>

/** Every document takes its own entries first; only then those of documents that are gone: a copy must not take them. */
function matched(reports: readonly Report[], entries: readonly BaselineEntry[]): Known {
  const paths = new Set(reports.map(pathOf))
  const known = new Map<Finding, BaselineEntry>()
  const left = new Map<string, BaselineEntry[]>()
  for (const entry of entries) left.set(keyOf(entry), [...(left.get(keyOf(entry)) ?? []), entry])
  const take = (finding: Finding, fits: (entry: BaselineEntry) => boolean): void => {
    const entry = known.has(finding)
      ? undefined
      : left.get(keyOf({...finding, fingerprint: finding.content}))?.find(fits)
    if (!entry) return
    known.set(finding, entry)
    left.set(
      keyOf(entry),
      (left.get(keyOf(entry)) ?? []).filter((each) => each !== entry)
    )
  }
  for (const report of reports)
    for (const finding of report.findings) take(finding, ({path}) => path === pathOf(report))
  for (const report of reports) for (const finding of report.findings) take(finding, ({path}) => !paths.has(path))
  return known
}

const keyOf = ({rule, fingerprint}: Pick<BaselineEntry, 'rule' | 'fingerprint'>): string => `${rule} ${fingerprint}`

/** A baseline of all findings of these reports, those set aside by `before` among them; its reasons and dates are kept. */
export function baselineOf(reports: readonly Report[], before: Baseline | null): Baseline {
  const old = [...(before?.entries ?? [])]
  const entries = reports.flatMap((report) => {
    const known = report.setAside.filter(({by}) => by === 'baseline')
    return [...report.findings, ...known]
      .toSorted((a, b) => a.span.start - b.span.start)
      .map((finding): BaselineEntry => {
        const {rule, content, message} = finding
        const at = old.findIndex((each) => each.rule === rule && each.fingerprint === content)
        const [kept] = at < 0 ? [] : old.splice(at, 1)
        const {reason, since} = kept ?? {}
        const said = {...(reason === undefined ? {} : {reason}), ...(since === undefined ? {} : {since})}
        return {rule, path: pathOf(report), fingerprint: content, message, ...said}
      })
  })
  return {version: 1, entries: entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))}
}

const pathOf = ({document}: Report): string => document.path ?? ''
