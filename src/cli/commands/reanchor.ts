// `claimlint reanchor`: where the words of each record stand today, and, one by one, their acceptance.
import {type AnchoredAnnotation, acceptPlace, type ExitCode, type Problem, suggestion} from '../../index.js'
import {type Anchored, anchorDocuments} from '../anchor-documents.js'
import {endWith, note} from '../command-run.js'
import {today} from '../day.js'
import {findRecord, idsIn, saveAnnotations, withBlob} from '../edit-annotations.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {table} from '../print/table.js'
import {UsageError} from '../usage-error.js'

export interface ReanchorOptions extends Options {
  readonly dryRun?: boolean
  readonly accept?: readonly string[]
  readonly at?: string
}

export async function reanchor(paths: readonly string[], options: ReanchorOptions, io: Io): Promise<ExitCode> {
  const {accept = [], dryRun} = options
  if (!dryRun && accept.length === 0) {
    throw new UsageError('expected `--dry-run` to see what would change, or `--accept ID` to change it')
  }
  const {found, problems} = await anchorDocuments(paths, options, io)
  const unknown = accept.find((id) => !findRecord(found, id))
  if (unknown !== undefined) {
    throw new UsageError(`no record has the id \`${unknown}\`${suggestion(unknown, idsIn(found))}`)
  }
  if (dryRun) for (const one of found) io.stdout.write(proposals(one))
  const wrong = [...problems]
  if (!dryRun) for (const one of found) wrong.push(...(await acceptAll(one, accept, options, io)))
  return endWith(wrong, true, options, io)
}

const strayed = ({state}: AnchoredAnnotation): boolean => state !== 'exact'

function proposals({path, source, anchored}: Anchored): string {
  const rows = anchored
    .filter(strayed)
    .map(({id, state, rung, score, span, quote, reason}) => [
      id,
      state,
      span ? `${rung} ${score}` : '-',
      `${wordsThere(quote, span && source.slice(span.start, span.end))} (${reason})`
    ])
  if (rows.length === 0) return `${path}: every record stands where it was judged\n`
  return `${path}: ${rows.length} to look at\n${table(['id', 'state', 'found by', 'words'], rows)}`
}

/** What was recorded, and what stands there now where that is something else. */
function wordsThere(quote: string, today: string | null): string {
  const [was, is] = [quote, today].map((text) => text?.replace(/\s+/g, ' '))
  return is === undefined || is === was ? `“${was}”` : `“${was}” -> “${is}”`
}

async function acceptAll(
  one: Anchored,
  accept: readonly string[],
  options: ReanchorOptions,
  io: Io
): Promise<Problem[]> {
  const {annotations, document, anchored} = one
  if (!annotations) return []
  let {text} = annotations
  const problems: Problem[] = []
  const said: string[] = []
  for (const {id, state, span, reason} of anchored.filter((each) => accept.includes(each.id))) {
    if (!span) {
      problems.push({file: annotations.file, message: `\`${id}\` is ${state}, there are no words to accept`})
      continue
    }
    if (state === 'exact') {
      io.stdout.write(`${id}: stands as it was judged, there is nothing to accept\n`)
      continue
    }
    const voided = state === 'edited-material'
    text = acceptPlace(text, id, document, [span], voided ? {at: options.at ?? today(), reason} : null)
    said.push(`${id}: ${voided ? 'new words, verdict void until checked again' : 'new words, verdict kept'}\n`)
  }
  if (said.length === 0) return problems
  const others = anchored.filter(({id}) => !accept.includes(id))
  const unwritten = await saveAnnotations(
    annotations.file,
    annotations.text,
    withBlob({...one, anchored: others}, text),
    io
  )
  if (unwritten.length === 0) for (const line of said) io.stdout.write(line)
  if (unwritten.length === 0) note(`wrote ${annotations.file}`, options, io)
  return [...problems, ...unwritten]
}
