// `claimlint sources pin`: writes down what the stored copies are today, so that a later one is told from them.
import {type ExitCode, type Problem, pinSources, type SourcePins} from '../../index.js'
import {type Anchored, anchorDocuments} from '../anchor-documents.js'
import {endWith} from '../command-run.js'
import {type Copies, openCopies} from '../copies.js'
import {saveAnnotations} from '../edit-annotations.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'

export interface PinOptions extends Options {
  /** Sources whose copy was exchanged on purpose: it is read again by a person, and their mark is replaced. */
  readonly again?: readonly string[]
}

export async function pinCopies(paths: readonly string[], options: PinOptions, io: Io): Promise<ExitCode> {
  const {found, problems} = await anchorDocuments(paths, options, io)
  const copies = openCopies()
  const wrong: Problem[] = [...problems]
  for (const one of found) wrong.push(...(await pinOne(one, copies, options, io)))
  return endWith(wrong, true, options, io)
}

async function pinOne(
  {annotations, project, path}: Anchored,
  copies: Copies,
  options: PinOptions,
  io: Io
): Promise<Problem[]> {
  if (!annotations) return []
  const {file, text, loaded} = annotations
  const pins = new Map<string, SourcePins>()
  const problems: Problem[] = []
  for (const source of loaded.annotations.sources ?? []) {
    const isPinned = source.sha256 !== undefined && !options.again?.includes(source.id)
    if (source.snapshot === undefined || isPinned) continue
    const copy = await copies.of(source, project.place.project)
    if (copy.pins) pins.set(source.id, copy.pins)
    else problems.push({file, message: `source \`${source.id}\`: ${copy.unread}`})
  }
  if (pins.size === 0) {
    io.stdout.write(`${path}: nothing to pin\n`)
    return problems
  }
  const unwritten = await saveAnnotations(file, text, pinSources(text, pins), io)
  if (unwritten.length === 0) for (const id of pins.keys()) io.stdout.write(`${file}: ${id} pinned\n`)
  return [...problems, ...unwritten]
}
