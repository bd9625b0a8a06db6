// Findings that a comment in the text sets aside. The comment is part of the page's history: it names rules and a reason, and
// one that does nothing is a finding of its own.
import {suggestion} from '../annotations/closest.js'
import type {Directive} from '../document/directives.js'
import type {Document} from '../document/document.js'
import {positionIn} from '../document/span.js'
import {excerpt} from './excerpt.js'
import type {Draft} from './facts.js'
import {type Finding, RULES, type Rule, type SetAside} from './finding.js'

const ACTIONS = ['disable-next-line', 'disable', 'enable', 'disable-file'] as const
type Action = (typeof ACTIONS)[number]

export interface Ignored {
  readonly open: readonly Finding[]
  readonly ignored: readonly SetAside[]
  /** Drafts of `unused-ignore`. */
  readonly faults: readonly Draft[]
}

/** One rule that one comment ignores, and where. */
interface Ignore {
  readonly directive: Directive
  readonly rule: Rule
  readonly reason: string
  readonly covers: (finding: Finding) => boolean
}

/** Sorts `findings` by what the document's comments say. Where several comments cover a finding the first is used. */
export function applyIgnores(
  findings: readonly Finding[],
  {source, directives = []}: Pick<Document, 'source' | 'directives'>
): Ignored {
  if (directives.length === 0) return {open: findings, ignored: [], faults: []}
  const {ignores, faults} = readIgnores(source, directives)
  const used = new Set<Ignore>()
  const open: Finding[] = []
  const ignored: SetAside[] = []
  for (const finding of findings) {
    const all = ignores.filter(({rule, covers}) => rule === finding.rule && covers(finding))
    for (const each of all) used.add(each)
    const [first] = all
    if (first) ignored.push({...finding, by: 'ignore', why: first.reason})
    else open.push(finding)
  }
  const unused = ignores.filter((ignore) => !used.has(ignore)).map(unusedDraft)
  return {open, ignored, faults: [...faults, ...unused]}
}

function readIgnores(source: string, directives: readonly Directive[]): {ignores: Ignore[]; faults: Draft[]} {
  const faults = directives.flatMap((directive) =>
    faultsOf(directive, directives).map((message) => draft(directive, message))
  )
  const ignores = directives.flatMap((directive): Ignore[] => {
    const {reason} = directive
    const covers = reachOf(directive, directives, source)
    if (reason === null || covers === null) return []
    return rulesOf(directive).map((rule) => ({directive, rule, reason, covers}))
  })
  return {ignores, faults}
}

const isAction = (action: string): action is Action => ACTIONS.some((each) => each === action)

/** `unused-ignore` cannot be named: a comment must not excuse itself. */
const KNOWN = RULES.filter((rule) => rule !== 'unused-ignore')

const rulesOf = ({rules}: Directive): Rule[] => KNOWN.filter((rule) => rules.includes(rule))

function faultsOf(directive: Directive, all: readonly Directive[]): string[] {
  const {action, rules, reason} = directive
  if (!isAction(action)) {
    return [
      `\`claimlint-${action}\` is no directive, expected \`claimlint-${ACTIONS.join('`, `claimlint-')}\`${suggestion(action, ACTIONS)}`
    ]
  }
  const unknown = rules
    .filter((rule) => !KNOWN.some((each) => each === rule))
    .map((rule) => `\`${rule}\` is no rule that can be ignored${suggestion(rule, KNOWN)}`)
  if (action === 'enable')
    return [...unknown, ...(opens(directive, all) ? [] : ['`claimlint-enable` ends nothing, take it out'])]
  return [
    ...unknown,
    ...(rules.length === 0 ? [`\`claimlint-${action}\` names no rule, say which finding is ignored`] : []),
    ...(reason === null
      ? [`\`claimlint-${action}\` gives no reason, add it after \` -- \` so that others can judge it`]
      : [])
  ]
}

/** Is there a `disable` before this `enable` that it ends? */
const opens = (enable: Directive, all: readonly Directive[]): boolean =>
  all.some((each) => each.action === 'disable' && each.span.start < enable.span.start && ends(enable, each))

const ends = (enable: Directive, {rules}: Directive): boolean =>
  enable.rules.length === 0 || rules.some((rule) => enable.rules.includes(rule))

function reachOf(directive: Directive, all: readonly Directive[], source: string): Ignore['covers'] | null {
  const {action, span} = directive
  if (action === 'disable-file') return () => true
  if (action === 'disable-next-line') {
    const line = nextLine(source, directive, all)
    return (finding) => finding.line === line
  }
  if (action !== 'disable') return null
  return (finding) => {
    const end = all.find(
      (each) =>
        each.action === 'enable' &&
        each.span.start > span.start &&
        (each.rules.length === 0 || each.rules.includes(finding.rule))
    )
    return finding.span.start >= span.end && finding.span.start < (end?.span.start ?? Number.POSITIVE_INFINITY)
  }
}

/** The printed line of the first text after the comment; other such comments and empty lines between them are passed over. */
function nextLine(source: string, {span}: Directive, all: readonly Directive[]): number {
  const position = positionIn(source)
  const ending = /\r\n|\r|\n/g
  ending.lastIndex = span.end
  let at = ending.exec(source) ? ending.lastIndex : source.length
  for (;;) {
    at += /^\s*/.exec(source.slice(at))?.[0].length ?? 0
    const other = all.find((each) => each.span.start === at)
    if (!other) return position(at).line
    at = other.span.end
  }
}

const draft = ({span, action, rules}: Directive, message: string): Draft => ({
  span,
  message,
  identity: [action, ...rules, message]
})

function unusedDraft({directive, rule, reason}: Ignore): Draft {
  const {action} = directive
  const where =
    action === 'disable-next-line' ? 'in the next line' : action === 'disable' ? 'in its block' : 'in the document'
  return draft(directive, `nothing ${where} is \`${rule}\`, take the comment out (its reason was ${excerpt(reason)})`)
}
