// `claimlint fmt`: annotation files in their one layout, records in the order of the document, so that branches merge.
import {type ExitCode, reprintAnnotations, sortRecords} from '../../index.js'
import {type Anchored, anchorDocuments} from '../anchor-documents.js'
import {endWith} from '../command-run.js'
import {asKept, saveAnnotations} from '../edit-annotations.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'

export interface FmtOptions extends Options {
  /** Only look; exit code 1 where a file is not in its layout. */
  readonly check?: boolean
}

export async function fmt(paths: readonly string[], options: FmtOptions, io: Io): Promise<ExitCode> {
  const {found, problems} = await anchorDocuments(paths, options, io)
  const wrong = [...problems]
  let clean = true
  for (const one of found) {
    if (!one.annotations) continue
    const {file, text} = one.annotations
    const after = formatted(one, text)
    if (asKept(file, after) === text) continue
    clean = false
    const unwritten = options.check ? [] : await saveAnnotations(file, text, after, io)
    wrong.push(...unwritten)
    if (unwritten.length === 0) io.stdout.write(`${file}: ${options.check ? 'is not in its layout' : 'formatted'}\n`)
  }
  return endWith(wrong, clean || !options.check, options, io)
}

const formatted = ({anchored}: Anchored, text: string): string =>
  reprintAnnotations(sortRecords(text, new Map(anchored.map(({id, span}) => [id, span?.start ?? null]))))
