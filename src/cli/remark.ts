// claimlint as a unified plugin: findings become messages on the file, so that remark-cli, its language server and its
// reporters show them. It reads the text and leaves the tree alone.
import type {VFile} from 'vfile'
import type {Finding, Problem} from '../index.js'
import {checkText} from './check-text.js'

export interface RemarkClaimlintOptions {
  /** A configuration file, in place of the nearest one upward from the document. */
  readonly config?: string
}

/** A transformer that adds a message per finding; errors are `fatal`, warnings are not, notes have `fatal` null. */
export default function remarkClaimlint({
  config
}: RemarkClaimlintOptions = {}): (tree: unknown, file: VFile) => Promise<void> {
  return async (_tree, file) => {
    const {checked, problems} = await checkText(String(file), file.path ?? 'document.md', file.cwd, {
      configFile: config
    })
    for (const problem of problems) tellProblem(file, problem)
    for (const finding of checked?.report.findings ?? []) tellFinding(file, finding, checked?.path ?? '')
  }
}

const FATAL: Readonly<Record<Finding['severity'], boolean | undefined>> = {error: true, warning: false, info: undefined}

function tellFinding(file: VFile, finding: Finding, path: string): void {
  const {rule, severity, message, span, line, column, endLine, endColumn, cause} = finding
  const told = file.message(message, {
    place: {
      start: {line, column, offset: span.start},
      end: {line: endLine, column: endColumn, offset: span.end}
    },
    source: 'claimlint',
    ruleId: rule
  })
  told.fatal = FATAL[severity]
  if (cause) told.note = `The other passage is at ${path}:${cause.line}:${cause.column}`
}

/** About another file: the annotations, the configuration, the baseline. */
function tellProblem(file: VFile, problem: Problem): void {
  const place = [problem.file, problem.line].filter((part) => part !== undefined).join(':')
  const told = file.message(`${place}: ${problem.message}`, {source: 'claimlint', ruleId: 'unreadable'})
  told.fatal = true
}
