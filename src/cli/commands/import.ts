// `claimlint import FILE`: Web Annotations become records; verdicts that were changed in an exported table become checks.
import {relative, resolve, sep} from 'node:path'
import {
  type AddedRecords,
  type AnnotationCheck,
  addCheck,
  addRecords,
  addStubs,
  type ExitCode,
  type Incoming,
  loadAnnotations,
  type Problem,
  readTable,
  readWebAnnotations,
  sortRecords,
  standingChecks,
  type TableCheck,
  takeIn,
  type WebAnnotations
} from '../../index.js'
import {type Anchored, anchorDocuments} from '../anchor-documents.js'
import {endWith, note} from '../command-run.js'
import {today} from '../day.js'
import {saveAnnotations} from '../edit-annotations.js'
import {newAnnotationPath} from '../find-annotations.js'
import {printable} from '../find-documents.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {readInput} from '../read-input.js'
import {UsageError} from '../usage-error.js'
import {exchanged} from './export.js'

export interface ImportOptions extends Options {
  /** Document that all annotations are for, whatever address they name. */
  readonly into?: string
  /** Who made the verdicts of a table. */
  readonly by?: string
  readonly at?: string
  readonly dryRun?: boolean
}

export async function importRecords(path: string, options: ImportOptions, io: Io): Promise<ExitCode> {
  const input = await readInput(path, io.cwd)
  if ('refused' in input) return endWith([{file: path, message: input.refused}], true, options, io)
  const {found, problems} = await anchorDocuments(options.into === undefined ? [] : [options.into], options, io)
  if (problems.length > 0) return endWith(problems, true, options, io)
  const isTable = /\.[ct]sv$/i.test(path)
  const wrong = await (isTable ? importTable : importAnnotations)(input.text, path, found, options, io)
  return endWith(wrong, true, options, io)
}

async function importTable(
  text: string,
  path: string,
  found: readonly Anchored[],
  options: ImportOptions,
  io: Io
): Promise<Problem[]> {
  const {checks, problems} = await readTable(text, path, found.flatMap(exchanged))
  const {by} = options
  if (by === undefined && checks.length > 0)
    throw new UsageError('a verdict needs the name of who gave it, add `--by NAME`')
  const wrong = [...problems]
  for (const home of found) {
    const mine = checks.filter(({document}) => document === home.file?.annotations.target.file)
    if (mine.length > 0 && home.annotations) wrong.push(...(await addChecks(home, mine, by ?? '', options, io)))
  }
  if (checks.length === 0) note('no verdict, confidence or note was changed', options, io)
  return wrong
}

async function addChecks(
  home: Anchored,
  checks: readonly TableCheck[],
  by: string,
  options: ImportOptions,
  io: Io
): Promise<Problem[]> {
  const {annotations, anchored, project} = home
  const file = annotations?.file ?? ''
  const lost = new Set(anchored.flatMap(({id, state}) => (IN_PLACE.has(state) ? [] : [id])))
  const wrong = checks.filter(({id}) => lost.has(id)).map(({id}) => ({file, message: lostWords(id)}))
  const good = checks.filter(({id}) => !lost.has(id))
  const after = good.reduce(
    (text, {id, document: _, ...said}) =>
      addCheck(text, id, checkBy(text, id, said, by, options.at ?? today()), null, project.config.fourEyes ?? false),
    annotations?.text ?? ''
  )
  const unwritten =
    options.dryRun || good.length === 0 ? [] : await saveAnnotations(file, annotations?.text ?? '', after, io)
  if (unwritten.length > 0) return [...wrong, ...unwritten]
  for (const {id, verdict} of good)
    io.stdout.write(`${file}: ${id} ${options.dryRun ? 'would be' : 'was'} checked: ${verdict}\n`)
  return wrong
}

const IN_PLACE: ReadonlySet<string> = new Set(['exact', 'moved', 'edited-minor'])

const lostWords = (id: string): string =>
  `\`${id}\` does not stand in the document as it was judged, the check was not added; see \`claimlint reanchor\``

function checkBy(
  text: string,
  id: string,
  said: Omit<TableCheck, 'document' | 'id'>,
  by: string,
  at: string
): AnnotationCheck {
  const record = loadAnnotations(text, '').file?.annotations.claims.find((one) => one.id === id)
  const others = record && standingChecks(record).some((check) => check.by !== by)
  return {by, role: others ? 'reviewer' : 'author', at, ...said}
}

async function importAnnotations(
  text: string,
  path: string,
  found: readonly Anchored[],
  options: ImportOptions,
  io: Io
): Promise<Problem[]> {
  const read = readWebAnnotations(text, path)
  const wrong: Problem[] = [...read.problems]
  const strays = read.incoming.filter((one) => !homeOf(one, found, options))
  for (const {pointer, about} of strays) {
    wrong.push({
      file: path,
      pointer,
      message: `is about \`${about}\`, no document of this project; name one with \`--into\``
    })
  }
  for (const home of found) {
    const mine = read.incoming.filter((one) => homeOf(one, found, options) === home)
    if (mine.length > 0) wrong.push(...(await takeAll(mine, read, home, path, options, io)))
  }
  return wrong
}

/** The document that an annotation is about: the address ends in its path. */
function homeOf({about}: Incoming, found: readonly Anchored[], {into}: ImportOptions): Anchored | undefined {
  if (into !== undefined) return found.length === 1 ? found[0] : undefined
  const plain = decoded(about.split(/[?#]/)[0] ?? '')
  return found.find((home) => plain === targetOf(home) || plain.endsWith(`/${targetOf(home)}`))
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    // A stray per cent sign: the address is then its own text.
    return address
  }
}

const targetOf = ({path, file, project}: Anchored, cwd = project.place.cwd): string =>
  file?.annotations.target.file ?? relative(project.place.project, resolve(cwd, path)).split(sep).join('/')

async function takeAll(
  incoming: readonly Incoming[],
  {files}: WebAnnotations,
  home: Anchored,
  path: string,
  options: ImportOptions,
  io: Io
): Promise<Problem[]> {
  const {annotations, document, project} = home
  const taken = incoming.map((one) => ({pointer: one.pointer, ...takeIn(one, document)}))
  const target = targetOf(home)
  const {path: _, target: __, ...beside} = files.find((one) => one.path === target) ?? {path: '', target: null}
  const before = annotations?.text ?? null
  const file =
    annotations?.file ?? printable(await newAnnotationPath(resolve(io.cwd, home.path), project.place), io.cwd)
  const result = addRecords(
    before ?? addStubs(null, document, [], target),
    taken.map(({record}) => record),
    beside
  )
  const {problems} = loadAnnotations(result.text, path)
  if (problems.length > 0) return problems.map(({message, pointer = ''}) => ({file: path, pointer, message}))
  const after = before === null || result.added.length === 0 ? result.text : sorted(result.text, home)
  const idle = options.dryRun || result.added.length === 0
  const unwritten = idle ? [] : await saveAnnotations(file, before, after, io)
  if (unwritten.length > 0) return unwritten
  io.stdout.write(words(result, file, options.dryRun === true))
  for (const {record, note: said} of taken) if (said !== '') note(`${record.id}: ${said}`, options, io)
  return result.differing.map((id) => ({
    file,
    message: `\`${id}\` is there and says something else, it was kept as it is`
  }))
}

/** In the order of the document; what has no place stays at the end. */
function sorted(text: string, {document, anchored}: Anchored): string {
  const {file} = loadAnnotations(text, '')
  const known = new Map(anchored.map(({id, span}) => [id, span?.start ?? null]))
  const starts = (file?.annotations.claims ?? []).map(({id, selector}): [string, number | null] => {
    const at = document.source.indexOf(selector.exact)
    return [id, known.get(id) ?? (at < 0 ? null : at)]
  })
  return sortRecords(text, new Map(starts))
}

function words({added, known}: AddedRecords, file: string, dry: boolean): string {
  const count = `${added.length} ${added.length === 1 ? 'record' : 'records'}`
  return `${file}: ${count} ${dry ? 'would be added' : 'added'}${known.length > 0 ? `, ${known.length} there already` : ''}\n`
}
