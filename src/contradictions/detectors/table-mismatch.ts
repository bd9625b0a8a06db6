import {unitOf} from '../../claims/lexicon/units.js'
import type {ClauseReading, Concept, Quantity} from '../../claims/reading.js'
import {hull, type Span} from '../../document/span.js'
import {ACTORS, ONE_THING, states, tierOf} from '../acts.js'
import type {Tier} from '../contradiction.js'
import {speaksOf, tellsApart} from '../coverage.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {exclude} from '../exclude.js'
import {firstClash} from '../first-clash.js'
import {type Page, type Side, VAGUE_LABELS} from '../side.js'
import {isCue, saidWith, scoped, subjectOf} from '../values.js'
import {bothSay, quoted} from '../wording.js'

const telling = (concepts: readonly Concept[]): Concept[] => concepts.filter((c) => !VAGUE_LABELS.has(c.lemma))

/** Rows are told apart by their very words: a synonym may be the row below. */
const BY_NAME = 0.95

/** All words that tell the row from others, and there are some. */
function namesRow({claim}: Side, other: Side): boolean {
  const row = telling(claim.reading.label)
  return row.length > 0 && row.every((c) => speaksOf(c, other.concepts, BY_NAME))
}

/** Words of the column's head that the row does not have. */
const headOf = ({claim: {reading}}: Side): Concept[] =>
  (reading.column ?? []).filter((c) => !reading.label.some((r) => r.lemma === c.lemma))

/** The other passage names the row, and the column by a word of its head or by the attribute that the head names. */
const speaksOfCell = (cell: Side, other: Side, q: Quantity): boolean =>
  namesRow(cell, other) &&
  headOf(cell).some((c) => (isCue(c) ? q.attribute === 'price' : speaksOf(c, other.claim.reading.concepts, ONE_THING)))

const PRICES = new Set(['price', 'fee', 'cost', 'charge', 'fare', 'rate'])

/** The value must be one of the row's thing, not of something else that the sentence mentions beside it ("a hold of $50"). */
function ofRow(cell: Side, other: Side, q: Quantity): boolean {
  const phrase = subjectOf(other, q)
  const subject = phrase?.head
  if (subject === undefined || ACTORS.has(subject.lemma) || PRICES.has(subject.lemma)) return true
  const narrowing = (phrase?.modifiers ?? []).filter(tellsApart)
  return (
    speaksOf(subject, cell.claim.reading.label, ONE_THING) &&
    narrowing.every((m) => speaksOf(m, [...cell.claim.reading.label, ...(cell.claim.reading.column ?? [])], ONE_THING))
  )
}

/** "£15 a month" is no other value of "£62" that is paid once; what the cell is counted by its head may say. */
const otherRate = (a: Quantity, b: Quantity): boolean =>
  b.per !== null && (a.per !== null ? a.per !== b.per : isTime(b.per))

const isTime = (per: string): boolean => unitOf(per)?.dimension === 'time'

const sameWords = (a: readonly Concept[], b: readonly Concept[]): boolean =>
  a.length === b.length && a.every((c, i) => c.lemma === b[i]?.lemma)

/** The other cells of the same row. */
const restOfRow = (cell: Side, page: Page): Side[] =>
  page.sides.filter(
    (s) =>
      s !== cell &&
      s.claim.section === cell.claim.section &&
      s.claim.reading.column !== null &&
      sameWords(s.claim.reading.label, cell.claim.reading.label)
  )

/** Where another column of the row holds values of the kind, every word of the head must tell which of the two is meant. */
const isTheColumn = (cell: Side, a: Quantity, other: Side, page: Page): boolean =>
  headOf(cell).every((c) => speaksOf(c, other.concepts, ONE_THING)) ||
  !restOfRow(cell, page).some((s) => s.claim.reading.quantities.some((q) => q.dimension === a.dimension))

const asserts = ({force}: ClauseReading): boolean => force === 'asserted' || force === 'permitted'
const denies = ({force}: ClauseReading): boolean => force === 'denied' || force === 'forbidden'

/** What a fare or an entrance fee is paid for: of these deeds the price in the row is the price. */
const USING = new Set('travel ride go come enter sail fly attend visit join stay board'.split(' '))

/** "Dogs travel free of charge": all rows of dogs have a price, whoever sells it and whatever else is in their heads. */
function isFreeRow(cell: Side, other: Side, q: Quantity): boolean {
  const {clauses, quantities, conditional} = other.claim.reading
  const clause = q.clause === null ? undefined : clauses[q.clause]
  const subject = clause?.subject
  if (q.unit !== 'free' || quantities.length > 1 || conditional || !subject) return false
  const bare = subject.modifiers.length === 0 && subject.attached.length === 0
  const ofPrice = clause.act === null || USING.has(clause.act.lemma)
  // "Free under the scheme", "for those who are on the list": of some only.
  const ofAll = clauses.length === 1 && clause.phrases.every((p) => p.preposition === null || p.head.lemma === 'charge')
  return (
    bare && ofAll && ofPrice && asserts(clause) && speaksOf(subject.head, telling(cell.claim.reading.label), ONE_THING)
  )
}

const speaksOfValue = (cell: Side, a: Quantity, other: Side, b: Quantity, page: Page): boolean =>
  b.unit === 'free'
    ? isFreeRow(cell, other, b)
    : speaksOfCell(cell, other, b) && ofRow(cell, other, b) && isTheColumn(cell, a, other, page)

/** A case, an exception or a second value ("for a stay of two weeks") makes it the price of something narrower. */
const isNarrower = (cell: Side, other: Side, b: Quantity): boolean =>
  other.claim.reading.conditional || other.claim.reading.exception || scoped(other, b, cell)

function valueClash(cell: Side, a: Quantity, other: Side, b: Quantity, page: Page): Clash | null {
  if (isNarrower(cell, other, b)) return null
  if (a.dimension !== b.dimension || otherRate(a, b) || !exclude(a, b) || !speaksOfValue(cell, a, other, b, page))
    return null
  return {
    // A second sum beside the row's name is mostly the price of something else; what is free is not.
    tier: a.dimension === 'money' && b.unit !== 'free' ? 'tension' : 'contradiction',
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

/** Verbs that say that a thing has a part or comes with it; "have" and "be" are no act of their own. */
const HAVING = new Set('include come ship offer support provide get contain feature cover bundle'.split(' '))

/** The clause says of the row's thing and the column's that one has the other. */
function saysOfCell(cell: Side, {act, theme, phrases}: ClauseReading): boolean {
  const words = [...theme, ...phrases.flatMap((p) => [...p.modifiers, p.head])]
  const [row, column] = [telling(cell.claim.reading.label), telling(headOf(cell))]
  const all = [...row, ...column]
  return (
    row.length > 0 &&
    column.length > 0 &&
    (act === null || HAVING.has(act.lemma)) &&
    all.every((c) => speaksOf(c, words, ONE_THING))
  )
}

/** "Only", "not in", "unless": what the sentence leaves out may be this very cell. */
const isNarrowed = ({claim: {reading}}: Side, clause: ClauseReading): boolean =>
  reading.exclusives.length > 0 ||
  reading.exception ||
  reading.conditional ||
  reading.clauses.some((c) => c !== clause && denies(c) === asserts(clause))

function markClash(cell: Side, mark: 'yes' | 'no', other: Side, clause: ClauseReading, page: Page): Clash | null {
  const opposed = mark === 'no' ? asserts(clause) : denies(clause)
  if (!opposed || !states(clause) || isNarrowed(other, clause) || !saysOfCell(cell, clause)) return null
  const own: Span = hull(cell.claim.spans)
  const tier: Tier = tierOf(clause, clause)
  return {
    tier,
    own,
    other: clause.span,
    message: `${quoted(page, own)} in the table against ${quoted(page, clause.span)}`,
    why: bothSay(
      page,
      {side: cell, span: own, focus: own},
      {side: other, span: clause.span, focus: clause.span},
      `that is the cell of ${quoted(page, hull(cell.claim.reading.label.map((c) => c.span)))} and ${quoted(page, hull((cell.claim.reading.column ?? []).map((c) => c.span)))}`
    )
  }
}

const isCell = ({claim}: Side): boolean => claim.reading.column !== null

export default defineDetector({
  id: 'table-mismatch',
  title: 'A sentence against a table',
  why: 'A sentence that names a row and a column of a table must say what stands there.',
  resolve: 'Look the value up, and correct the table or the sentence.',
  measured: {
    on: '2026-11-24',
    development: {right: 5, fired: 5, documents: 3, pairs: 0},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches another price than in the table',
      text: '| Plan | Price | Version history |\n|---|---|---|\n| Basic | $5 | 30 days |\n| Gold | $9 | 90 days |\n\nCustomers on the Gold plan can open any version of the last 60 days.\n',
      finds: ['6:61-6:68 “90 days” in the table against “60 days”']
    },
    {
      name: 'catches what a table denies',
      text: '| Feature | Harbour edition | Island edition |\n|---|---|---|\n| Tide alarm | no | yes |\n| Night mode | yes | yes |\n\nThe tide alarm comes with every edition, the Harbour edition too.\n',
      finds: ['6:1-6:65 “no” in the table against “The tide alarm comes with every edition, the Harbour edition too”']
    },
    {
      name: 'leaves what only one column has',
      text: '| Feature | Harbour edition | Island edition |\n|---|---|---|\n| Tide alarm | no | yes |\n| Night mode | yes | yes |\n\nThe tide alarm comes only with the Island edition, not with the Harbour edition.\n',
      finds: []
    },
    {
      name: 'leaves one of two prices of a row',
      text: '| Plan | Price by day | Price by night |\n|---|---|---|\n| Basic | $5 | $3 |\n| Gold | $9 | $7 |\n\nThe price of the Gold plan was $8.\n',
      finds: []
    },
    {
      name: 'catches a free ride that the table charges for',
      text: '| Passenger | Marrow | Fenport |\n|---|---|---|\n| Adult | $9 | $7 |\n| Goat, single | $3 | $2 |\n\nGoats travel free of charge.\n',
      finds: [
        '6:14-6:28 “$3” in the table against “free of charge”',
        '6:14-6:28 “$2” in the table against “free of charge”'
      ]
    },
    {
      name: 'leaves a free ride of some',
      text: '| Passenger | Marrow | Fenport |\n|---|---|---|\n| Adult | $9 | $7 |\n| Goat, single | $3 | $2 |\n\nGoats under 2 years old travel free of charge.\n',
      finds: []
    },
    {
      name: 'leaves what is free for some',
      text: '| Passenger | Marrow | Fenport |\n|---|---|---|\n| Adult | $9 | $7 |\n| Goat, single | $3 | $2 |\n\nGoats are free under the island scheme for herders.\n',
      finds: []
    },
    {
      name: 'leaves a rate by the month beside a price',
      text: '| Lesson | Price |\n|---|---|\n| Rowing | $9 |\n| Diving | $12 |\n\nThe rowing boats can be used for practice at a price of $15 a month.\n',
      finds: []
    },
    {
      name: 'leaves the value of another row',
      text: '| Plan | Price | Version history |\n|---|---|---|\n| Basic | $5 | 30 days |\n| Gold | $9 | 90 days |\n\nCustomers on the Silver plan can open any version of the last 60 days.\n',
      finds: []
    }
  ],
  needs: {own: isCell, other: (side) => !isCell(side)},
  compare(own, other, page) {
    const {answer, quantities} = own.claim.reading
    if (answer) return firstClash([answer], other.claim.reading.clauses, (a, c) => markClash(own, a, other, c, page))
    return firstClash(quantities, other.claim.reading.quantities, (a, b) => valueClash(own, a, other, b, page))
  }
})
