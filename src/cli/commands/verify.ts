// `claimlint verify ID`: one person's check, added to the record. What is there already stays.
import {
  type AnnotationCheck,
  type AnnotationCitation,
  type AnnotationRecord,
  addCheck,
  type ExitCode,
  isDisputed,
  loadAnnotations,
  standingChecks,
  suggestion,
  VERDICTS
} from '../../index.js'
import {type Anchored, anchorDocuments} from '../anchor-documents.js'
import {endWith, note} from '../command-run.js'
import {lookUpQuotes, openCopies} from '../copies.js'
import {today} from '../day.js'
import {findRecord, idsIn, saveAnnotations, withBlob} from '../edit-annotations.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {UsageError} from '../usage-error.js'

export interface VerifyOptions extends Options {
  readonly verdict: string
  readonly by: string
  readonly role?: string
  readonly at?: string
  readonly source?: string
  readonly quote?: string
  readonly locator?: string
  readonly supports?: string
  readonly note?: string
  readonly confidence?: string
  /** This check settles a dispute. */
  readonly settle?: boolean
}

export async function verify(id: string, options: VerifyOptions, io: Io): Promise<ExitCode> {
  const verdict = VERDICTS.find((one) => one === options.verdict)
  if (!verdict) {
    throw new UsageError(
      `unknown verdict \`${options.verdict}\`, expected one of ${VERDICTS.join(', ')}${suggestion(options.verdict, VERDICTS)}`
    )
  }
  if (options.settle && options.note === undefined) {
    throw new UsageError('`--settle` needs the reason, add `--note WORDS`')
  }
  const {found, problems} = await anchorDocuments([], options, io)
  const place = findRecord(found, id)
  if (!place) throw new UsageError(`no record has the id \`${id}\`${suggestion(id, idsIn(found))}`)
  const {home, at} = place
  const wrong = unusable(home, at) ?? notNow(home, at, options) ?? unknownSource(home, options.source)
  if (wrong)
    return endWith([...problems, {file: home.annotations?.file ?? home.path, message: wrong}], true, options, io)
  const check = checkFrom(options, verdict, home, at)
  const before = home.annotations?.text ?? ''
  const after = withBlob(
    home,
    addCheck(before, id, check, citationFrom(options, verdict), home.project.config.fourEyes ?? false)
  )
  const unwritten = await saveAnnotations(home.annotations?.file ?? '', before, after, io)
  if (unwritten.length === 0) io.stdout.write(`${id}: ${outcome(after, id)} (${home.annotations?.file})\n`)
  if (unwritten.length === 0) {
    note(noteFor(after, id), options, io)
    for (const words of await quoteTrouble(after, id, options, home)) note(words, options, io)
  }
  return endWith([...problems, ...unwritten], true, options, io)
}

/** A check is about words; a record that lost its words has none. */
function unusable({anchored}: Anchored, at: number): string | null {
  const {id, state, reason} = anchored[at] ?? {id: '', state: 'orphaned', reason: ''}
  if (state === 'edited-material') {
    return `\`${id}\` was judged in other words (${reason}), run \`claimlint reanchor --accept ${id}\` first`
  }
  return state === 'orphaned' || state === 'ambiguous' ? `\`${id}\` has no place in the document (${reason})` : null
}

/** What the record's own state forbids. */
function notNow({file}: Anchored, at: number, {by, settle}: VerifyOptions): string | null {
  const record = file?.annotations.claims[at]
  if (!record) return null
  if (record.review.state === 'rejected') {
    return `\`${record.id}\` was rejected, \`claimlint review ${record.id} --queue --by ${by}\` takes it up again`
  }
  if (!settle) return null
  return isDisputed(record) || record.review.state === 'disputed'
    ? null
    : `nobody disagrees on \`${record.id}\`, there is nothing to settle`
}

function unknownSource({file}: Anchored, source: string | undefined): string | null {
  const ids = file?.annotations.sources?.map((one) => one.id) ?? []
  if (source === undefined || ids.includes(source)) return null
  return `no source has the id \`${source}\`${suggestion(source, ids) || ', enter it under `sources` first'}`
}

function checkFrom(
  options: VerifyOptions,
  verdict: AnnotationCheck['verdict'],
  {file}: Anchored,
  at: number
): AnnotationCheck {
  const record = file?.annotations.claims[at]
  const others = standingChecks({checks: record?.checks ?? []}).some(({by}) => by !== options.by)
  const {confidence} = options
  return {
    by: options.by,
    role:
      options.role === 'author' || options.role === 'reviewer'
        ? options.role
        : others || options.settle
          ? 'reviewer'
          : 'author',
    at: options.at ?? today(),
    verdict,
    ...(confidence === 'low' || confidence === 'medium' || confidence === 'high' ? {confidence} : {}),
    ...(options.settle ? {settles: true as const} : {}),
    ...(options.note === undefined ? {} : {note: options.note})
  }
}

function citationFrom(
  {source, quote, locator, supports}: VerifyOptions,
  verdict: AnnotationCheck['verdict']
): AnnotationCitation | null {
  if (source === undefined) return null
  const bears = (['full', 'partial', 'contradicts', 'context'] as const).find((one) => one === supports)
  return {
    source,
    ...(locator === undefined ? {} : {locator}),
    ...(quote === undefined ? {} : {quote}),
    supports: bears ?? (verdict === 'refuted' ? 'contradicts' : 'full')
  }
}

/** The record as it is now. */
function recordIn(text: string, id: string): AnnotationRecord {
  const record = loadAnnotations(text, '').file?.annotations.claims.find((one) => one.id === id)
  if (!record) throw new Error(`the record ${id} was lost while it was written`)
  return record
}

/** What the stored copy says against the quote, now that it is easily mended; nothing where there is no copy to look at. */
async function quoteTrouble(text: string, id: string, options: VerifyOptions, {project}: Anchored): Promise<string[]> {
  const {file} = loadAnnotations(text, '')
  const citation = citationFrom(options, 'supported')
  if (!file || citation?.quote === undefined) return []
  const claims = [{...recordIn(text, id), citations: [citation]}]
  const only = {...file, annotations: {...file.annotations, claims}}
  const looks = await lookUpQuotes(only, project.place.project, openCopies())
  return looks
    .filter(({result}) => result !== 'found' && result !== 'unchecked')
    .map(({result, source, why}) => `the quote in the stored copy of \`${source}\`: ${result}, ${why}`)
}

const outcome = (text: string, id: string): string => {
  const {verdict, review} = recordIn(text, id)
  return `${verdict ?? 'no verdict'}, ${review.state}`
}

function noteFor(text: string, id: string): string {
  const record = recordIn(text, id)
  const said = standingChecks(record).map(({by, verdict}) => `${by}: ${verdict}`)
  if (record.review.state === 'disputed') {
    return `people disagree (${said.join(', ')}); a check with \`--settle --note WHY\` settles it`
  }
  if (record.review.state === 'queued') return 'the project asks for four eyes; a second person has to agree'
  return `checked by ${standingChecks(record)
    .map(({by}) => by)
    .join(', ')}`
}
