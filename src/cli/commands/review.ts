// `claimlint review`: moves one record on its way without judging it. Who judges uses `claimlint verify`.
import {
  type AnnotationRecord,
  type ExitCode,
  REVIEW_STEPS,
  type ReviewStep,
  stepsFrom,
  suggestion,
  takeStep
} from '../../index.js'
import {anchorDocuments} from '../anchor-documents.js'
import {endWith} from '../command-run.js'
import {today} from '../day.js'
import {findRecord, idsIn, saveAnnotations} from '../edit-annotations.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {UsageError} from '../usage-error.js'

export interface ReviewOptions extends Options {
  readonly queue?: boolean
  readonly start?: boolean
  readonly dispute?: boolean
  readonly reject?: boolean
  readonly by: string
  readonly at?: string
  readonly note?: string
}

const STEPS = Object.keys(REVIEW_STEPS) as ReviewStep[]

export async function review(id: string, options: ReviewOptions, io: Io): Promise<ExitCode> {
  const step = stepIn(options)
  const {found, problems} = await anchorDocuments([], options, io)
  const place = findRecord(found, id)
  if (!place) throw new UsageError(`no record has the id \`${id}\`${suggestion(id, idsIn(found))}`)
  const {annotations, file} = place.home
  const record = file?.annotations.claims[place.at]
  if (!annotations || !record) throw new Error(`the record ${id} has no file`)
  const wrong = illegal(record, step)
  if (wrong !== null) return endWith([...problems, {file: annotations.file, message: wrong}], true, options, io)
  const {by, note} = options
  const who = {by, at: options.at ?? today(), ...(note === undefined ? {} : {note})}
  const after = takeStep(annotations.text, id, step, who)
  const unwritten = await saveAnnotations(annotations.file, annotations.text, after, io)
  if (unwritten.length === 0) io.stdout.write(`${id}: ${REVIEW_STEPS[step].to} (${annotations.file})\n`)
  return endWith([...problems, ...unwritten], true, options, io)
}

/** The one step that was typed. To dispute or reject takes a reason. */
function stepIn(options: ReviewOptions): ReviewStep {
  const [step, ...more] = STEPS.filter((one) => options[one])
  if (step === undefined || more.length > 0) {
    throw new UsageError(`expected one of ${STEPS.map((one) => `\`--${one}\``).join(', ')}`)
  }
  if ((step === 'dispute' || step === 'reject') && options.note === undefined) {
    throw new UsageError(`\`--${step}\` needs a reason, add \`--note WORDS\``)
  }
  return step
}

/** Why the record cannot take the step; null where it can. */
function illegal({id, review: {state}}: AnnotationRecord, step: ReviewStep): string | null {
  const allowed = stepsFrom(state)
  if (allowed.includes(step)) return null
  return `\`${id}\` is ${state}, from there it can only be moved by ${allowed.map((one) => `\`--${one}\``).join(', ')} or judged with \`claimlint verify\``
}
