// `claimlint export`: records in the forms of other tools.
import {csvRows, type Exchanged, type ExitCode, toClaimReviews, toTable, toWebAnnotations} from '../../index.js'
import {type Anchored, anchorDocuments} from '../anchor-documents.js'
import {deliver, endWith, note} from '../command-run.js'
import {destinationsOf} from '../destinations.js'
import {EXPORT_FORMATS} from '../formats.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {UsageError} from '../usage-error.js'

export interface ExportOptions extends Options {
  /** Address below which the documents are published. */
  readonly base?: string
  readonly author?: string
  readonly authorUrl?: string
}

export async function exportRecords(paths: readonly string[], options: ExportOptions, io: Io): Promise<ExitCode> {
  const destinations = destinationsOf(options.format, EXPORT_FORMATS)
  const publisher = publisherFrom(
    options,
    destinations.map(({format}) => format)
  )
  const {found, problems} = await anchorDocuments(paths, options, io)
  const documents = found.flatMap(exchanged)
  const print: Readonly<Record<(typeof EXPORT_FORMATS)[number], () => string>> = {
    'web-annotation': () => json(toWebAnnotations(documents, options.base)),
    'claim-review': () => json(toClaimReviews(documents, options.base ?? '', publisher)),
    csv: () => csvRows(toTable(documents))
  }
  if (documents.length === 0) note('no document has annotations', options, io)
  const unwritten = await deliver(destinations, ({format}) => print[format](), options, io)
  return endWith([...problems, ...unwritten], true, options, io)
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`

/** Null where there is no annotation file. */
export const exchanged = ({source, file, anchored}: Anchored): Exchanged[] =>
  file ? [{path: file.annotations.target.file, source, annotations: file.annotations, anchored}] : []

/** A review without its author and its address says nothing, and neither is ours to invent. */
function publisherFrom(
  {author, authorUrl, base}: ExportOptions,
  formats: readonly string[]
): {name: string; url?: string} {
  if (formats.includes('claim-review') && (author === undefined || base === undefined)) {
    throw new UsageError(
      'a claim review names who checked and where it is published: `--author "Port of Marrow" --base https://port.example/`'
    )
  }
  return {name: author ?? '', ...(authorUrl === undefined ? {} : {url: authorUrl})}
}
