// `claimlint sources import FILE`: the works of a BibTeX, RIS or CSL-JSON file as sources of an annotation file.
import {relative, resolve, sep} from 'node:path'
import {
  addSources,
  addStubs,
  BIBLIOGRAPHY_FORMATS,
  bibliographyFormat,
  type ExitCode,
  readBibliography,
  toSource
} from '../../index.js'
import {type Anchored, anchorDocuments} from '../anchor-documents.js'
import {endWith, note} from '../command-run.js'
import {saveAnnotations} from '../edit-annotations.js'
import {newAnnotationPath} from '../find-annotations.js'
import {printable} from '../find-documents.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {readInput} from '../read-input.js'
import {UsageError} from '../usage-error.js'

export interface ImportSourcesOptions extends Options {
  /** The document that they are for; may be left out where the project has one. */
  readonly into?: string
  readonly dryRun?: boolean
}

export async function importSources(path: string, options: ImportSourcesOptions, io: Io): Promise<ExitCode> {
  const input = await readInput(path, io.cwd)
  if ('refused' in input) return endWith([{file: path, message: input.refused}], true, options, io)
  const format = bibliographyFormat(path, input.text)
  if (!format)
    throw new UsageError(`\`${path}\` is none of ${BIBLIOGRAPHY_FORMATS.join(', ')}, name it .bib, .ris or .json`)
  const {entries, problems: wrong} = await readBibliography(input.text, format, path)
  if (wrong.length > 0) return endWith(wrong, true, options, io)
  const {found, problems} = await anchorDocuments(options.into === undefined ? [] : [options.into], options, io)
  if (problems.length > 0) return endWith(problems, true, options, io)
  const [home, ...more] = found
  if (!home || more.length > 0) {
    throw new UsageError('sources belong to one document, name it as in `--into docs/permits.md`')
  }
  const {file, before} = await homeFile(home, io)
  const result = addSources(before ?? newFile(home, io), entries.map(toSource))
  const unwritten =
    options.dryRun || result.added.length === 0 ? [] : await saveAnnotations(file, before, result.text, io)
  if (unwritten.length === 0) {
    io.stdout.write(words(result, file, options.dryRun === true))
    for (const {from, to} of result.renamed)
      note(`another work has the id \`${from}\`, the new one is \`${to}\``, options, io)
  }
  return endWith(unwritten, true, options, io)
}

async function homeFile(
  {path, annotations, project}: Anchored,
  io: Io
): Promise<{file: string; before: string | null}> {
  if (annotations) return {file: annotations.file, before: annotations.text}
  return {file: printable(await newAnnotationPath(resolve(io.cwd, path), project.place), io.cwd), before: null}
}

const newFile = ({path, document, project}: Anchored, io: Io): string =>
  addStubs(null, document, [], relative(project.place.project, resolve(io.cwd, path)).split(sep).join('/'))

function words({added, known}: ReturnType<typeof addSources>, file: string, dry: boolean): string {
  const head = `${file}: ${added.length} ${added.length === 1 ? 'source' : 'sources'} ${dry ? 'would be added' : 'added'}${known.length > 0 ? `, ${known.length} there already` : ''}\n`
  return head + added.map((id) => `  ${id}\n`).join('')
}
