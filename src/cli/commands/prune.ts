// `claimlint prune`: takes out records whose words are gone. They are history, so it says what it takes, and git keeps it.
import {type AnchoredAnnotation, type ExitCode, removeRecords} from '../../index.js'
import {anchorDocuments} from '../anchor-documents.js'
import {endWith} from '../command-run.js'
import {saveAnnotations, withBlob} from '../edit-annotations.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'

export interface PruneOptions extends Options {
  readonly dryRun?: boolean
}

/** `ambiguous` ones stay: their words are there, only not in one place. */
const isGone = ({state}: AnchoredAnnotation): boolean => state === 'orphaned'

export async function prune(paths: readonly string[], options: PruneOptions, io: Io): Promise<ExitCode> {
  const {found, problems} = await anchorDocuments(paths, options, io)
  const wrong = [...problems]
  for (const one of found) {
    const {path, annotations, anchored} = one
    const gone = anchored.filter(isGone)
    if (!annotations || gone.length === 0) {
      io.stdout.write(`${path}: nothing to prune\n`)
      continue
    }
    const rest = {...one, anchored: anchored.filter((each) => !isGone(each))}
    const after = withBlob(rest, removeRecords(annotations.text, new Set(gone.map(({id}) => id))))
    const unwritten = options.dryRun ? [] : await saveAnnotations(annotations.file, annotations.text, after, io)
    wrong.push(...unwritten)
    const did = options.dryRun ? 'would be removed' : 'removed'
    if (unwritten.length === 0) for (const {id, quote} of gone) io.stdout.write(`${path}: ${id} ${did}: “${quote}”\n`)
  }
  return endWith(wrong, true, options, io)
}
