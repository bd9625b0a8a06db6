// `claimlint agreement`: how far the people who checked claims agree, with each other and with the models that proposed.
import {
  type Agreement,
  agreementOn,
  type ExitCode,
  type ModelAgreement,
  type ModelOverlap,
  type ModelRecord,
  type ModelVerdicts,
  modelAgreementOn
} from '../../index.js'
import {anchorDocuments} from '../anchor-documents.js'
import {deliver, endWith} from '../command-run.js'
import {destinationsOf} from '../destinations.js'
import {AGREEMENT_FORMATS} from '../formats.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {table} from '../print/table.js'

export async function agreement(paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const destinations = destinationsOf(options.format, AGREEMENT_FORMATS)
  const {found, problems} = await anchorDocuments(paths, options, io)
  const documents = found.map(({path, file}) => ({path, records: file?.annotations.claims ?? []}))
  const all = agreementOn(documents.flatMap(({records}) => records))
  const each = documents.map(({path, records}) => ({path, ...agreementOn(records)}))
  const models = modelAgreementOn(found.flatMap(({file}) => (file ? [file.annotations] : [])))
  const print = (format: (typeof AGREEMENT_FORMATS)[number]): string =>
    format === 'json'
      ? `${JSON.stringify({version: 1, ...all, ...models, documents: each}, null, 2)}\n`
      : peopleWords(all) + modelWords(models)
  const unwritten = await deliver(destinations, ({format}) => print(format), options, io)
  return endWith([...problems, ...unwritten], true, options, io)
}

const figure = (value: number | null): string => (value === null ? '-' : value.toFixed(2))

/** Krippendorff's own bands, Content Analysis (2004), p. 241. */
function band(alpha: number | null): string {
  if (alpha === null) return 'cannot be said, everybody gave the same verdict'
  return alpha >= 0.8 ? 'reliable' : alpha >= 0.667 ? 'good enough for tentative conclusions' : 'too low to rely on'
}

function peopleWords({units, alpha, pairs, disputed}: Agreement): string {
  if (units === 0) return 'no record was checked by two people\n'
  const head = `${units} ${units === 1 ? 'record' : 'records'} checked by two or more people, Krippendorff's alpha ${figure(alpha)} (${band(alpha)})\n`
  const rows = pairs.map(({people, units: shared, kappa}) => [people.join(', '), String(shared), figure(kappa)])
  const tail = disputed.length === 0 ? '' : `they differ on: ${disputed.join(', ')}\n`
  return head + table(['people', 'records', "Cohen's kappa"], rows) + tail
}

/** Nothing where no model proposed anything. */
const modelWords = ({models, overlaps, verdicts}: ModelAgreement): string =>
  titled('what models proposed, and what people made of it', RECORDS, models.map(recordRow)) +
  titled('what two models both proposed, in documents in which both did', OVERLAPS, overlaps.map(overlapRow)) +
  titled('verdicts of models beside those of people', VERDICTS, verdicts.map(verdictRow))

const titled = (title: string, head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : `\n${title}\n${table(head, rows)}`

const RECORDS = ['model', 'kind', 'proposed', 'accepted', 'rejected', 'precision', 'overlap of two runs']

const recordRow = ({by, kind, proposed, accepted, rejected, precision, runOverlap}: ModelRecord): string[] => [
  by,
  kind,
  ...[proposed, accepted, rejected].map(String),
  figure(precision),
  figure(runOverlap)
]

const OVERLAPS = ['models', 'kind', 'both', 'either', 'overlap']

const overlapRow = ({models, kind, both, either, jaccard}: ModelOverlap): string[] => [
  models.join(', '),
  kind,
  String(both),
  String(either),
  figure(jaccard)
]

const VERDICTS = ['model', 'person', 'records', 'same verdict', "Cohen's kappa"]

const verdictRow = ({model, person, records, same, kappa}: ModelVerdicts): string[] => [
  model,
  person,
  String(records),
  String(same),
  figure(kappa)
]
