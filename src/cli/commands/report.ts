// `claimlint report`: the editor's pages, one set per document and an index over them.
import {join} from 'node:path'
import {type ExitCode, type Problem, REPORTERS, type Report, summaryTable} from '../../index.js'
import {coloursFor} from '../colours.js'
import {endWith, keepOver} from '../command-run.js'
import {writeFiles} from '../destinations.js'
import type {Io} from '../io.js'
import {type Kept, outlinesOf, reportOf, seriesOf} from '../kept.js'
import type {Options} from '../options.js'
import {reportNames} from '../report-names.js'
import {type Shelf, withShelf} from '../shelf.js'

const PAGES = [REPORTERS.markdown, REPORTERS.html] as const

export const report = (paths: readonly string[], options: Options, io: Io): Promise<ExitCode> =>
  withShelf((shelf) => reportFrom(shelf, paths, options, io))

async function reportFrom(shelf: Shelf, paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const {checked, problems, unread} = await keepOver(paths, options, io, shelf)
  const folder = options.out ?? 'reports'
  const files = checked.length > 0 ? filesOf(checked, folder) : []
  const unwritten = await writeFiles(files, io)
  const where =
    unwritten.length > 0 ? [] : [`Reports in ${folder}: open ${join(folder, 'index.html')} or read index.md`]
  const colours = coloursFor(io.stdout, io.env, options.color)
  if (checked.length > 0) io.stdout.write(summaryTable(seriesOf(checked), {colours, where}))
  return endWith([...problems, ...unread, ...toldOnce(unwritten, files.length, folder)], true, options, io)
}

/** Where nothing at all could be written for one reason, the folder is what is wrong. */
function toldOnce(problems: readonly Problem[], files: number, folder: string): readonly Problem[] {
  const reasons = new Set(problems.map(({message}) => message))
  const [first] = problems
  return first && problems.length === files && reasons.size === 1 ? [{...first, file: folder}] : problems
}

interface File {
  readonly path: string
  readonly text: Iterable<string>
}

function filesOf(kept: readonly Kept[], folder: string): File[] {
  const paths = kept.map(({path}) => path)
  const names = new Map(reportNames(paths).map((name, index) => [paths[index], name]))
  const nameOf = ({document}: Report): string => names.get(document.path) ?? 'document'
  const each = (extension: string, print: (report: Report) => string): File[] =>
    kept.map((one) => ({
      path: join(folder, `${nameOf(one.outline)}.${extension}`),
      text: later(() => print(reportOf(one)))
    }))
  const pages = PAGES.flatMap(({extension, one, index}) => [
    ...each(extension, one),
    {
      path: join(folder, `index.${extension}`),
      text: later(() => index(outlinesOf(kept), (report) => `${nameOf(report)}.${extension}`))
    }
  ])
  return [...pages, ...each('json', REPORTERS.json.one)]
}

/** A text that is made when it is written. */
const later = (print: () => string): Iterable<string> => ({
  *[Symbol.iterator]() {
    yield print()
  }
})
