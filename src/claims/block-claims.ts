// One block into its statements. A list item takes its lead-in along, a table cell the heads of its row and column, a
// sentence the context that its page takes for granted.
import type {Block, Section} from '../document/document.js'
import {type PlainText, slicePlain, sourceSpan} from '../document/plain-text.js'
import type {Span} from '../document/span.js'
import type {Claim} from './claim.js'
import {classIn, FACT, FILLER, type Place, statedBy} from './class-in-place.js'
import type {Class, Register} from './classify.js'
import type {Antecedent, Memory} from './context/antecedents.js'
import {compose, composeAnswer} from './context/compose.js'
import type {Nouns} from './context/fuller.js'
import {lentByLabel} from './context/label.js'
import {type Lent, lentTo, NOTHING_LENT} from './context/list-leads.js'
import {isIn} from './context/noun-runs.js'
import {hasOpenReference} from './context/open-references.js'
import type {PageFrame} from './context/page-frame.js'
import {type Referent, referentsIn} from './context/referents.js'
import type {Replacement} from './context/replacement.js'
import {lentByTable} from './context/table-heads.js'
import {answered, bareAnswer} from './context/yes-or-no.js'
import {isStatement, labelLength} from './labels.js'
import {proceduresOf} from './procedures.js'
import {conceptsIn} from './read/concepts.js'
import {readDates} from './read/dates.js'
import {readPartHedge} from './read/hedges.js'
import {type Parsed, parseSentence} from './read/parsed.js'
import {readSentence, type Surroundings} from './read/read.js'
import {tight} from './read/tight.js'
import type {Concept, Hedge, Reading} from './reading.js'
import {resolveReading, restrictReading} from './restrict-reading.js'
import {type Sentence, splitSentences} from './sentences.js'
import {isMark, type Part} from './split-sentence.js'

/** A claim before it has its id. */
export type Draft = Omit<Claim, 'id'>

export interface Context {
  readonly source: string
  readonly section: Section
  readonly frame: PageFrame
  readonly register: Register
  /** What the page has named more fully than the next sentence does. */
  readonly nouns: Nouns
  /** Words of the question. */
  readonly about: readonly Concept[]
  /** What the pronoun of the next sentence can stand for. */
  readonly memory: Memory
}

export const parsePlain = (plain: PlainText): Parsed =>
  parseSentence(plain.text, (start, end) => sourceSpan(plain, start, end))

/** As `wordsOf`; a table may have empty heads. */
const wordsOfHead = (plain: PlainText): Concept[] => (plain.text.trim() === '' ? [] : wordsOf(plain))

/** The content words of a short text: a question, a label, a table head. */
export function wordsOf(plain: PlainText): Concept[] {
  const parsed = parsePlain(plain)
  return conceptsIn(parsed, 0, parsed.tokens.length)
}

const finish = (text: string): string => {
  const trimmed = text.replace(/\s+/g, ' ').trim()
  const capital = trimmed.charAt(0).toUpperCase() + trimmed.slice(1)
  return /[.!?…:]["'”’)*]*$/.test(capital) ? capital : `${capital.replace(/[,;–—-]+$/, '')}.`
}

/** In document order; what only white space parts is one stretch. */
function stretchesOf(source: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    const touches = last && source.slice(last.end, span.start).trim() === '' && span.start >= last.end
    if (touches) joined[joined.length - 1] = {start: last.start, end: span.end}
    else joined.push(span)
  }
  return joined.slice()
}

const quoteOf = (source: string, spans: readonly Span[]): string =>
  spans.map((s) => source.slice(s.start, s.end)).join(' … ')

interface Statement {
  readonly parsed: Parsed
  readonly part: Part
  readonly reading: Reading
  readonly kind: Class
  readonly lent: Lent
  readonly antecedent: Antecedent | null
}

/** Does the statement point to something that it does not say? */
function isOpen(
  {parsed, part, antecedent, lent}: Statement,
  referents: readonly Referent[],
  fuller: readonly Replacement[]
): boolean {
  if (lent.lead.length > 0) return false
  const subject = antecedent ? parsed.clauses.find((c) => c.kind === 'main')?.subject?.start : undefined
  const said = fuller.flatMap(({from, to}) => Array.from({length: to - from + 1}, (_, i) => from + i))
  return hasOpenReference(
    parsed,
    part,
    new Set([...(subject === undefined ? [] : [subject]), ...referents.map((r) => r.at), ...said])
  )
}

const hedgeOf = ({parsed, part}: Statement): Hedge | null => readPartHedge(parsed, (token) => isIn(part, token))

function draft({source, section, frame, nouns}: Context, s: Statement): Draft {
  const printed = s.part.filter((stretch) => !isMark(s.parsed, stretch))
  const spans = stretchesOf(
    source,
    printed.map(({start, end}) => s.parsed.place(start, end))
  )
  const whole = s.part.length === 1 && s.part[0]?.start === 0 && s.part[0].end === s.parsed.text.length
  const reading = whole ? s.reading : {...restrictReading(s.reading, spans), hedge: hedgeOf(s)}
  const referents = referentsIn(s.parsed, s.part)
  const fuller = nouns.fullerIn(s.parsed, s.part)
  const {text, inserts} = compose({...s, referents, fuller}, frame)
  return {
    text: finish(text),
    quote: quoteOf(source, spans),
    spans,
    section: section.id,
    answer: section.question === null ? null : section.id,
    kind: s.kind.kind,
    checkworthy: s.kind.checkworthy,
    hedged: reading.hedge !== null,
    inserts: tight(inserts),
    selfContained: !isOpen(s, referents, fuller),
    reading
  }
}

interface Lead {
  readonly topic: readonly Concept[]
  readonly parsed: Parsed | null
}

const NOTHING: Lead = {topic: [], parsed: null}

const labelOf = (label: Parsed | null): Pick<Surroundings, 'label' | 'labelDates'> =>
  label ? {label: conceptsIn(label, 0, label.tokens.length), labelDates: readDates(label)} : {label: []}

/** "No." under a question that it can be said of. */
function bareDraft(context: Context, parsed: Parsed, answer: 'yes' | 'no'): Draft | null {
  const {section, frame} = context
  const told = section.question && answered(parsePlain(section.question), answer, frame.reader)
  if (!told) return null
  const part = [{start: 0, end: parsed.text.length}]
  const reading = readSentence(parsed, {label: [], lead: [], about: context.about})
  const bare = draft(context, {parsed, part, reading, kind: FACT, lent: NOTHING_LENT, antecedent: null})
  const {text, inserts} = composeAnswer(told, frame)
  return {...bare, text: finish(text), inserts, selfContained: told.selfContained}
}

/** "In two years they won four cups: ..." looks like a label and states something: both sides of the colon are one sentence. */
function labelIn(plain: PlainText, {start, text}: Sentence): {label: Parsed | null; colon: number} {
  const colon = labelLength(text)
  const label = colon > 0 ? parsePlain(slicePlain(plain, start, start + colon)) : null
  return label && isStatement(label) ? {label: null, colon: 0} : {label, colon}
}

interface Stand extends Pick<Place, 'leadsIn' | 'rule' | 'answers'> {
  readonly lead: Lead
}

function sentenceDrafts(context: Context, plain: PlainText, sentence: Sentence, {lead, ...stand}: Stand): Draft[] {
  const {label, colon} = labelIn(plain, sentence)
  const parsed = parsePlain(slicePlain(plain, sentence.start + colon, sentence.end))
  const byLead = lead.parsed ? lentTo(parsed, lead.parsed) : NOTHING_LENT
  const lent = label && byLead === NOTHING_LENT ? lentByLabel(label, parsed) : byLead
  const alone = label === null && lead.parsed === null
  const leadsIn = stand.leadsIn && /:["”*)]*$/.test(sentence.text)
  const kind = classIn(parsed, {...stand, alone, leadsIn, lent}, context.register)
  const answer = bareAnswer(sentence.text)
  const bare = answer && bareDraft(context, parsed, answer)
  if (bare) return [bare]
  const antecedent = context.memory.meet(parsed)
  const surroundings = {...labelOf(label), lead: lead.topic, about: context.about}
  const reading = resolveReading(readSentence(parsed, surroundings), antecedent)
  const parts = statedBy(parsed, kind, context.register)
  const drafts = parts.map((stated) =>
    draft(context, {parsed, part: stated.part, kind: stated.kind, reading, lent, antecedent})
  )
  context.nouns.meet(parsed)
  return drafts
}

function readLead(leadIn: Block): Lead {
  const last = splitSentences(leadIn.text.text).at(-1)
  if (!last) return NOTHING
  const plain = slicePlain(leadIn.text, last.start, last.end)
  return {topic: wordsOf(plain), parsed: parsePlain(plain)}
}

/** What leads into a list is read once for all of its items. */
const leads = new WeakMap<Block, Lead>()

/** The paragraph or item that leads into this one, as words to copy and as a topic. */
function leadOf(section: Section, block: Block): Lead {
  const at = block.item?.leadIn ?? null
  const leadIn = at === null ? undefined : section.blocks[at]
  if (!leadIn) return NOTHING
  const lead = leads.get(leadIn) ?? readLead(leadIn)
  leads.set(leadIn, lead)
  return lead
}

/** Cells that say nothing without their table. */
const BARE_CELL = /^(?:yes|no|n\/a|none|[-–—✓✗x]|)\.?$/i

function cellDrafts(context: Context, block: Block): Draft[] {
  const {cell} = block
  if (!cell) return []
  const parsed = parsePlain(block.text)
  const column = wordsOfHead(cell.columnHead)
  const reading = readSentence(parsed, {
    label: wordsOfHead(cell.rowHead),
    lead: [...column, ...wordsOfHead(cell.cornerHead)],
    about: context.about,
    column
  })
  const kind: Class = BARE_CELL.test(parsed.text.trim()) ? FILLER : FACT
  const lent = lentByTable(cell, context.source)
  return [draft(context, {parsed, part: [{start: 0, end: parsed.text.length}], reading, kind, lent, antecedent: null})]
}

export function blockDrafts(context: Context, block: Block, index: number): Draft[] {
  if (block.kind === 'heading') return []
  if (block.kind === 'table-cell') return cellDrafts(context, block)
  const {section} = context
  const stand = {
    lead: leadOf(section, block),
    leadsIn: section.blocks.some((b) => b.item?.leadIn === index),
    rule: block.item?.ordered === true && proceduresOf(section).has(block.item.list)
  }
  return splitSentences(block.text.text).flatMap((sentence, at) =>
    sentenceDrafts(context, block.text, sentence, {
      ...stand,
      answers: section.question !== null && index === 0 && at === 0
    })
  )
}
