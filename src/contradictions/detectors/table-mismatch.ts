import type {Concept, Quantity} from '../../claims/reading.js'
import {hull} from '../../document/span.js'
import {ACTORS, ONE_THING} from '../acts.js'
import {speaksOf} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {exclude} from '../exclude.js'
import {firstClash} from '../first-clash.js'
import {type Page, type Side, VAGUE_LABELS} from '../side.js'
import {isCue, saidWith, subjectOf} from '../values.js'
import {bothSay, quoted} from '../wording.js'

const telling = (concepts: readonly Concept[]): Concept[] => concepts.filter((c) => !VAGUE_LABELS.has(c.lemma))

/** The other passage names the row, and the column by a word of its head or by the attribute that the head names. */
function speaksOfCell(cell: Side, other: Side, q: Quantity): boolean {
  const row = telling(cell.claim.reading.label)
  const column = cell.claim.reading.column ?? []
  if (row.length === 0 || !row.every((c) => speaksOf(c, other.concepts, ONE_THING))) return false
  const heads = column.filter((c) => !row.some((r) => r.lemma === c.lemma))
  return heads.some((c) => (isCue(c) ? q.attribute === 'price' : speaksOf(c, other.claim.reading.concepts, ONE_THING)))
}

const PRICES = new Set(['price', 'fee', 'cost', 'charge', 'fare', 'rate'])

/** The value must be one of the row's thing, not of something else that the sentence mentions beside it ("a hold of $50"). */
function ofRow(cell: Side, other: Side, q: Quantity): boolean {
  const subject = subjectOf(other, q)?.head
  return (
    subject === undefined ||
    ACTORS.has(subject.lemma) ||
    PRICES.has(subject.lemma) ||
    speaksOf(subject, cell.claim.reading.label, ONE_THING)
  )
}

function clash(cell: Side, a: Quantity, other: Side, b: Quantity, page: Page): Clash | null {
  if (a.dimension !== b.dimension || b.unit === 'free' || !exclude(a, b)) return null
  if (!speaksOfCell(cell, other, b) || !ofRow(cell, other, b)) return null
  return {
    // Seen right in one document only so far: worth a look until a second one confirms it.
    tier: 'tension',
    own: a.span,
    other: b.span,
    message: `${quoted(page, a.span)} in the table against ${quoted(page, b.span)}`,
    why: bothSay(
      page,
      {side: cell, span: a.span, focus: a.span},
      {side: other, span: saidWith(other, b), focus: b.span},
      `the table gives another value for ${quoted(page, hull(cell.claim.reading.label.map((c) => c.span)))}`
    )
  }
}

export default defineDetector({
  id: 'table-mismatch',
  title: 'A sentence against a table',
  why: 'A sentence that names a row and a column of a table must give the value that stands there.',
  resolve: 'Look the value up, and correct the table or the sentence.',
  measured: {
    on: '2026-11-24',
    development: {right: 0, fired: 0, documents: 0, pairs: 0},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches another price than in the table',
      text: '| Plan | Price | Version history |\n|---|---|---|\n| Basic | $5 | 30 days |\n| Gold | $9 | 90 days |\n\nCustomers on the Gold plan can open any version of the last 60 days.\n',
      finds: ['6:61-6:68 (tension) “90 days” in the table against “60 days”']
    },
    {
      name: 'leaves the value of another row',
      text: '| Plan | Price | Version history |\n|---|---|---|\n| Basic | $5 | 30 days |\n| Gold | $9 | 90 days |\n\nCustomers on the Silver plan can open any version of the last 60 days.\n',
      finds: []
    }
  ],
  compare(own, other, page) {
    if (own.claim.reading.column === null || other.claim.reading.column !== null) return null
    return firstClash(own.claim.reading.quantities, other.claim.reading.quantities, (a, b) =>
      clash(own, a, other, b, page)
    )
  }
})
