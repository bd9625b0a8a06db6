// Document -> claims. Each block gives sentences, each sentence one or more claims; a list item takes its lead-in along, a
// table cell the heads of its row and column.
import type {Block, Document, Section} from '../document/document.js'
import {fingerprint} from '../document/fingerprint.js'
import {type PlainText, slicePlain, sourceSpan, wholeSpan} from '../document/plain-text.js'
import type {Span} from '../document/span.js'
import type {Claim, Insert} from './claim.js'
import {type Class, classify} from './classify.js'
import {labelLength} from './labels.js'
import {conceptsIn} from './read/concepts.js'
import {isHedged} from './read/hedges.js'
import {type Parsed, parseSentence} from './read/parsed.js'
import {readSentence} from './read/read.js'
import type {Concept, Reading} from './reading.js'
import {restrictReading} from './restrict-reading.js'
import {type Sentence, splitSentences} from './sentences.js'
import {type Part, splitSentence} from './split-sentence.js'

/** A claim before it has its id. */
type Draft = Omit<Claim, 'id'>

interface Context {
  readonly document: Document
  readonly section: Section
}

const parsePlain = (plain: PlainText): Parsed =>
  parseSentence(plain.text, (start, end) => sourceSpan(plain, start, end))

const allConcepts = (plain: PlainText): Concept[] => {
  const parsed = parsePlain(plain)
  return conceptsIn(parsed, 0, parsed.tokens.length)
}

const finish = (text: string): string => {
  const trimmed = text.replace(/\s+/g, ' ').trim()
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1)
  return /[.!?…:]["'”’)*]*$/.test(capital) ? capital : `${capital.replace(/[,;–—-]+$/, '')}.`
}

const quoteOf = (source: string, spans: readonly Span[]): string =>
  spans.map((s) => source.slice(s.start, s.end)).join(' … ')

/** A pronoun or "this" in front whose referent stands elsewhere. */
const DANGLING =
  /^(?:it|they|he|she|this|these|those|that|such|both|one|here|there(?! (?:is|are|was|were|has|have|may|can|will|must))|then|its|their|his|her)\b/i

interface Statement {
  readonly parsed: Parsed
  readonly part: Part
  readonly reading: Reading
  readonly kind: Class
  readonly hedged: boolean
  readonly inserts: readonly Insert[]
}

function draft({document, section}: Context, s: Statement): Draft {
  const spans = s.part.map(({start, end}) => s.parsed.place(start, end))
  const words = s.part.map(({start, end}) => s.parsed.text.slice(start, end)).join(' ')
  const lead = s.inserts.map((i) => i.text).join(' ')
  return {
    text: finish(lead ? `${lead} ${words}` : words),
    quote: quoteOf(document.source, inOrder(spans)),
    spans: inOrder(spans),
    section: section.id,
    answer: section.question === null ? null : section.id,
    kind: s.kind.kind,
    checkworthy: s.kind.checkworthy,
    hedged: s.hedged,
    inserts: s.inserts,
    selfContained: s.inserts.length > 0 || !DANGLING.test(words),
    reading:
      s.part.length === 1 && spans[0] !== undefined && words === s.parsed.text
        ? s.reading
        : restrictReading(s.reading, spans)
  }
}

const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start)

interface Lead {
  readonly topic: readonly Concept[]
  readonly inserts: readonly Insert[]
}

const NOTHING: Lead = {topic: [], inserts: []}

function sentenceDrafts(context: Context, plain: PlainText, sentence: Sentence, lead: Lead, leadsIn: boolean): Draft[] {
  const label = labelLength(sentence.text)
  const body = slicePlain(plain, sentence.start + label, sentence.end)
  const topic =
    label > 0 ? [...lead.topic, ...allConcepts(slicePlain(plain, sentence.start, sentence.start + label))] : lead.topic
  const parsed = parsePlain(body)
  const kind = classify(parsed, leadsIn && /:["”*]*$/.test(sentence.text))
  // A fragment under a lead-in ("a photo ID") is read with it; a full sentence stands alone.
  const inserts = parsed.clauses.length === 0 ? lead.inserts : []
  const reading = readSentence(parsed, topic)
  const hedged = isHedged(parsed)
  const parts = kind.kind === 'factual' ? splitSentence(parsed) : [[{start: 0, end: parsed.text.length}]]
  return parts.map((part) => draft(context, {parsed, part, reading, kind, hedged, inserts}))
}

/** The paragraph or item that leads into this one, as words to copy and as a topic. */
function leadOf(section: Section, block: Block): Lead {
  const at = block.item?.leadIn ?? null
  const leadIn = at === null ? undefined : section.blocks[at]
  if (!leadIn) return NOTHING
  const last = splitSentences(leadIn.text.text).at(-1)
  if (!last) return NOTHING
  const plain = slicePlain(leadIn.text, last.start, last.end)
  return {topic: allConcepts(plain), inserts: [{text: plain.text, from: wholeSpan(plain)}]}
}

function cellDrafts(context: Context, block: Block): Draft[] {
  const {cell} = block
  if (!cell) return []
  const inserts = [cell.rowHead, cell.columnHead]
    .filter((p) => p.text.trim() !== '')
    .map((p) => ({text: `${p.text.replace(/[:.]$/, '')}:`, from: wholeSpan(p)}))
  const topic = [cell.rowHead, cell.columnHead, cell.cornerHead]
    .filter((p) => p.text.trim() !== '')
    .flatMap(allConcepts)
  const parsed = parsePlain(block.text)
  const bare = /^(?:yes|no|n\/a|[-–—✓✗x]|)\.?$/i.test(block.text.text.trim())
  const kind: Class = bare ? {kind: 'filler', checkworthy: false} : {kind: 'factual', checkworthy: true}
  return [
    draft(context, {
      parsed,
      part: [{start: 0, end: parsed.text.length}],
      reading: readSentence(parsed, topic),
      kind,
      hedged: isHedged(parsed),
      inserts
    })
  ]
}

function blockDrafts(context: Context, block: Block, index: number): Draft[] {
  if (block.kind === 'heading') return []
  if (block.kind === 'table-cell') return cellDrafts(context, block)
  const lead = leadOf(context.section, block)
  const leadsIn = context.section.blocks.some((b) => b.item?.leadIn === index)
  return splitSentences(block.text.text).flatMap((sentence) =>
    sentenceDrafts(context, block.text, sentence, lead, leadsIn)
  )
}

/** Ids from the words and the question; a second claim with the same words under the same question gets `-2`. */
function identify(drafts: readonly Draft[], questions: ReadonlyMap<string, string>): Claim[] {
  const seen = new Map<string, number>()
  return drafts.map((d) => {
    const base = `c-${fingerprint(d.quote, questions.get(d.section) ?? '').slice(0, 12)}`
    const count = (seen.get(base) ?? 0) + 1
    seen.set(base, count)
    return {id: count === 1 ? base : `${base}-${count}`, ...d}
  })
}

/** The claims of a document in source order. */
export function splitClaims(document: Document): Claim[] {
  const drafts = document.sections.flatMap((section) =>
    section.blocks.flatMap((block, index) => blockDrafts({document, section}, block, index))
  )
  const questions = new Map(document.sections.map((s) => [s.id, s.question?.text ?? s.headingPath.join(' > ')]))
  return identify(drafts, questions)
}
