// The rooms one by one, in process and warm, against the floor below which no claim can be read: compromise's own tagging
// of the same sentences.
import {readFileSync} from 'node:fs'
import nlp from 'compromise/two'
import {loadAnnotations} from '../../src/annotations/load.js'
import {matchAnnotations} from '../../src/annotations/match.js'
import {check} from '../../src/check.js'
import type {Claim} from '../../src/claims/claim.js'
import {forgetSentences, parseSentence} from '../../src/claims/read/parsed.js'
import {readSentence} from '../../src/claims/read/read.js'
import {splitSentences} from '../../src/claims/sentences.js'
import {splitClaims} from '../../src/claims/split-claims.js'
import {splitSentence} from '../../src/claims/split-sentence.js'
import {tagSentence} from '../../src/claims/tagging/tag.js'
import {detectContradictions} from '../../src/contradictions/detect.js'
import {readDocument} from '../../src/document/read-document.js'
import {viewClaims} from '../../src/findings/claim-view.js'
import {settleFindings} from '../../src/findings/collect.js'
import {readConfig} from '../../src/findings/config.js'
import {makeReport} from '../../src/findings/make-report.js'
import {measure, ratio, type Task, type Tasks} from './measure.js'
import {number, type Table, times} from './table.js'

export interface Page {
  readonly path: string
  readonly source: string
  /** Text of the annotation file. */
  readonly annotations?: string
}

const NO_ANNOTATIONS = 'schema: 1\ntarget:\n  file: none\nclaims: []\n'
const NO_WORDS = {label: [], lead: [], about: []}
const FLOOR = 'compromise/two tags the sentences'
const place = (start: number, end: number) => ({start, end})
const {config} = readConfig(undefined, 'config')

/** Everything that a stage starts from, made beforehand. */
function prepare({path, source, annotations = NO_ANNOTATIONS}: Page) {
  const document = readDocument(source, {path})
  const claims = splitClaims(document)
  const {file} = loadAnnotations(annotations, 'annotations')
  if (!file || !config) throw new Error(`${path}: annotations that cannot be used`)
  const anchored = matchAnnotations(document, claims, file)
  const contradictions = detectContradictions(document, claims)
  const facts = {document, claims: viewClaims(source, claims, anchored), annotations: anchored, contradictions}
  const sentences = document.sections.flatMap(({blocks}) => blocks.flatMap(({text}) => splitSentences(text.text)))
  const parsed = sentences.map(({text}) => parseSentence(text, place))
  return {path, source, annotations, document, claims, file, facts, sentences, parsed, config}
}

type Prepared = ReturnType<typeof prepare>

/** A change of one figure in the middle, another one each time. */
function editor(source: string): () => string {
  const middle = source.indexOf('. ', source.length / 2)
  let edits = 0
  return () => `${source.slice(0, middle)} within ${++edits} days${source.slice(middle)}`
}

function tasksFor(pages: readonly Prepared[]): Tasks {
  const each = (act: (page: Prepared) => unknown) => () => pages.forEach((page) => void act(page))
  const run = (act: (page: Prepared) => unknown): Task => ({run: each(act)})
  const unseen = (act: (page: Prepared) => unknown): Task => ({before: forgetSentences, run: each(act)})
  const whole = ({path, source, annotations}: Prepared) => check(source, {path, annotations})
  // What detectors remember hangs on the claims, so each run gets claims of its own.
  const fresh = new Map<Prepared, readonly Claim[]>()
  const split = each((page) => fresh.set(page, splitClaims(page.document)))
  const claimsOf = (page: Prepared): readonly Claim[] => fresh.get(page) ?? []
  const edits = new Map(pages.map((page) => [page, editor(page.source)]))
  return {
    [FLOOR]: run(({sentences}) => sentences.forEach(({text}) => void nlp(text))),
    'tag: words and classes': run(({sentences}) => sentences.forEach(({text}) => void tagSentence(text))),
    'tag, and clauses': unseen(({sentences}) => sentences.forEach(({text}) => void parseSentence(text, place))),
    'read: readings of tagged sentences': run(({parsed}) => parsed.forEach((one) => void readSentence(one, NO_WORDS))),
    'split: statements of tagged sentences': run(({parsed}) => parsed.forEach((one) => void splitSentence(one))),
    'parse: text into a document': run(({source, path}) => readDocument(source, {path})),
    'claims: tag, read and split': unseen(({document}) => splitClaims(document)),
    'claims, every sentence seen before': run(({document}) => splitClaims(document)),
    'load: the annotation file': run(({annotations}) => loadAnnotations(annotations, 'annotations')),
    'match: annotations': {
      before: split,
      run: each((page) => matchAnnotations(page.document, claimsOf(page), page.file))
    },
    contradictions: {before: split, run: each((page) => detectContradictions(page.document, claimsOf(page)))},
    'report: findings and report': run(({facts, config: used}) => makeReport(facts, settleFindings(facts, used))),
    [WHOLE]: unseen(whole),
    'all of check again, nothing changed': run(whole),
    'all of check again, one figure edited': run((page) => whole({...page, source: edits.get(page)?.() ?? page.source}))
  }
}

const WHOLE = 'all of check'

/** The floor and all of check alone, for those who want this one figure. */
export function checkToFloor(page: Page): Tasks {
  const {[FLOOR]: floor, [WHOLE]: whole} = tasksFor([prepare(page)])
  if (!floor || !whole) throw new Error('a stage is missing')
  return {[FLOOR]: floor, [WHOLE]: whole}
}

/** `most` is what is wanted of all of check against the floor. */
export function stages(title: string, texts: readonly Page[], most: number | null): Table {
  const pages = texts.map(prepare)
  const count = pages.reduce((sum, {sentences}) => sum + sentences.length, 0)
  const claims = pages.reduce((sum, page) => sum + page.claims.length, 0)
  const bytes = pages.reduce((sum, {source}) => sum + Buffer.byteLength(source), 0)
  const tasks = tasksFor(pages)
  const timing = measure(tasks, {warm: true})
  return {
    title,
    note: `${pages.length === 1 ? 'One document' : `${pages.length} documents`}, ${Math.round(bytes / 1000)} KB, ${count} sentences, ${claims} claims; in process, warm.`,
    head: ['stage', 'ratio to the floor', 'ms', 'ms a sentence'],
    rows: Object.keys(tasks).map((name) => {
      const own = timing(name)
      return [name, times(ratio(own, timing(FLOOR))), number(own.ms), (own.ms / count).toFixed(3)]
    }),
    goals: [
      {
        what: `${title}: check, warm, no sentence seen before, to tagging alone`,
        value: ratio(timing(WHOLE), timing(FLOOR)),
        most,
        unit: '×'
      }
    ]
  }
}

export const readPage = (path: string, annotations?: string): Page => ({
  path,
  source: readFileSync(path, 'utf8'),
  ...(annotations === undefined ? {} : {annotations: readFileSync(annotations, 'utf8')})
})
