// `claimlint report`: the editor's pages, one set per document and an index over them.
import {join} from 'node:path'
import {type ExitCode, joinReports, type Problem, REPORTERS, type Report, summaryTable} from '../../index.js'
import {coloursFor} from '../colours.js'
import {endWith, runOver} from '../command-run.js'
import {writeFiles} from '../destinations.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {reportNames} from '../report-names.js'

const PAGES = [REPORTERS.markdown, REPORTERS.html] as const

export async function report(paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const {checked, problems, unread} = await runOver(paths, options, io)
  const reports = checked.map((each) => each.report)
  const folder = options.out ?? 'reports'
  const files = reports.length > 0 ? filesOf(reports, folder) : []
  const unwritten = await writeFiles(files, io)
  const where =
    unwritten.length > 0 ? [] : [`Reports in ${folder}: open ${join(folder, 'index.html')} or read index.md`]
  const colours = coloursFor(io.stdout, io.env, options.color)
  if (reports.length > 0) io.stdout.write(summaryTable(joinReports(reports), {colours, where}))
  return endWith([...problems, ...unread, ...toldOnce(unwritten, files.length, folder)], true, options, io)
}

/** Where nothing at all could be written for one reason, the folder is what is wrong. */
function toldOnce(problems: readonly Problem[], files: number, folder: string): readonly Problem[] {
  const reasons = new Set(problems.map(({message}) => message))
  const [first] = problems
  return first && problems.length === files && reasons.size === 1 ? [{...first, file: folder}] : problems
}

function filesOf(reports: readonly Report[], folder: string): {path: string; text: string}[] {
  const names = reportNames(reports.map(({document}) => document.path ?? 'document'))
  const nameOf = (each: Report): string => names[reports.indexOf(each)] ?? 'document'
  const data = reports.map((each) => ({path: join(folder, `${nameOf(each)}.json`), text: REPORTERS.json.one(each)}))
  const pages = PAGES.flatMap(({extension, one, index}) => [
    ...reports.map((each) => ({path: join(folder, `${nameOf(each)}.${extension}`), text: one(each)})),
    {
      path: join(folder, `index.${extension}`),
      text: index(joinReports(reports), (each) => `${nameOf(each)}.${extension}`)
    }
  ])
  return [...pages, ...data]
}
