// `claimlint queue`: which records wait for people, the disputed ones first, and what was said of each.
import {type AnnotationRecord, type ExitCode, independentChecks, isDisputed, positionIn} from '../../index.js'
import {type Anchored, anchorDocuments} from '../anchor-documents.js'
import {deliver, endWith} from '../command-run.js'
import {destinationsOf} from '../destinations.js'
import {QUEUE_FORMATS} from '../formats.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {quoted} from '../print/quoted.js'
import {table} from '../print/table.js'

/** In the order in which they are shown: what holds others up comes first. */
const WAITING = ['disputed', 'in-review', 'queued', 'draft'] as const
export type Waiting = (typeof WAITING)[number]

export interface QueueOptions extends Options {
  /** Only records that people disagree on. */
  readonly disputed?: boolean
}

interface Row {
  readonly id: string
  readonly line: number | null
  readonly state: Waiting
  readonly quote: string
  /** Who reads it, where somebody does. */
  readonly reader: string | null
  readonly checks: readonly {readonly by: string; readonly verdict: string; readonly note?: string}[]
}

interface DocumentQueue {
  readonly path: string
  readonly records: readonly Row[]
}

export async function queue(paths: readonly string[], options: QueueOptions, io: Io): Promise<ExitCode> {
  const destinations = destinationsOf(options.format, QUEUE_FORMATS)
  const {found, problems} = await anchorDocuments(paths, options, io)
  const documents = found.map((one) => queueOf(one, options.disputed ?? false))
  const print = (format: (typeof QUEUE_FORMATS)[number]): string =>
    format === 'json'
      ? `${JSON.stringify({version: 1, documents}, null, 2)}\n`
      : documents.map((one) => queueTable(one, options.disputed ?? false)).join('\n')
  const unwritten = await deliver(destinations, ({format}) => print(format), options, io)
  return endWith([...problems, ...unwritten], true, options, io)
}

function queueOf({path, source, anchored, file}: Anchored, disputed: boolean): DocumentQueue {
  const position = positionIn(source)
  const rows = (file?.annotations.claims ?? []).flatMap((record, at): Row[] => {
    const state = waitingOf(record)
    if (state === null || (disputed && state !== 'disputed')) return []
    const span = anchored[at]?.span ?? null
    return [
      {
        id: record.id,
        line: span && position(span.start).line,
        state,
        quote: record.selector.exact,
        reader: record.review.by ?? null,
        checks: independentChecks(record).map(({by, verdict, note}) => ({
          by,
          verdict,
          ...(note === undefined ? {} : {note})
        }))
      }
    ]
  })
  return {path, records: WAITING.flatMap((state) => rows.filter((row) => row.state === state))}
}

/** What a record waits in; null where nobody has to do anything. Checks that differ are a dispute whatever the file says. */
function waitingOf(record: AnnotationRecord): Waiting | null {
  const {state} = record.review
  if (state !== 'rejected' && isDisputed(record)) return 'disputed'
  return WAITING.find((one) => one === state) ?? null
}

function queueTable({path, records}: DocumentQueue, disputed: boolean): string {
  if (records.length === 0) return `${path}: ${disputed ? 'nobody disagrees' : 'nothing waits'}\n`
  const rows = records.map(({id, line, state, reader, checks, quote}) => [
    line === null ? '-' : String(line),
    id,
    state,
    checks.map(({by, verdict}) => `${by}: ${verdict}`).join(', ') || 'nobody yet',
    state === 'in-review' && reader !== null ? `${reader} reads it` : NEXT[state],
    quoted(quote)
  ])
  const count = `${records.length} ${disputed ? 'disputed' : records.length === 1 ? 'waits' : 'wait'}`
  return `${path}: ${count}\n${table(['line', 'id', 'state', 'checks', 'next', 'words'], rows)}`
}

const NEXT: Readonly<Record<Waiting, string>> = {
  disputed: 'verify --settle',
  'in-review': 'verify',
  queued: 'review --start',
  draft: 'its author writes it'
}
