// One claim as a side of a comparison, and the page's own sense of which words are rare.
import type {Claim} from '../claims/claim.js'
import type {Concept} from '../claims/reading.js'
import type {Document, Section} from '../document/document.js'
import type {Span} from '../document/span.js'

export interface Side {
  readonly claim: Claim
  /** Answers are passages; outside answers each block is one. A contrast inside a passage is its author's own. */
  readonly passage: string
  /** Question number for people, null outside answers. */
  readonly number: number | null
  /** All that the claim speaks of: its words and its topic. */
  readonly concepts: readonly Concept[]
  /** Years that the claim names. */
  readonly years: readonly number[]
  /** "first", "further", "online": words that tell one case of a thing from another. */
  readonly ordinals: ReadonlySet<string>
  /** Versions, days or years in the headings above it: each stands under its own release. */
  readonly release: ReadonlySet<string>
  /** Position in the document. */
  readonly order: number
}

const ORDINALS = new Set(
  'first second third fourth last next further additional extra replacement another subsequent initial online'.split(
    ' '
  )
)

/** Words in labels and row heads that name no thing of their own. */
export const VAGUE_LABELS: ReadonlySet<string> = new Set(
  'tier level class plan phase group category zone band stage single type kind standard'.split(' ')
)

export interface Page {
  readonly sides: readonly Side[]
  /** Weight of a word: high where few claims use it. */
  readonly weight: (lemma: string) => number
  /** Source words of a span, for messages. */
  readonly words: (span: Span) => string
}

/** Words of every claim still count a little: a floor keeps short claims comparable. */
const FLOOR = 0.25
/** Below this many claims frequencies say nothing, and all words weigh the same. */
const FEWEST_CLAIMS = 12

function weigher(sides: readonly Side[]): (lemma: string) => number {
  if (sides.length < FEWEST_CLAIMS) return () => 1
  const counts = new Map<string, number>()
  for (const {concepts} of sides)
    for (const lemma of new Set(concepts.map((c) => c.lemma))) counts.set(lemma, (counts.get(lemma) ?? 0) + 1)
  const most = Math.log(sides.length)
  return (lemma) => Math.max(FLOOR, Math.log(sides.length / (counts.get(lemma) ?? 1)) / most)
}

const blockAt = (section: Section | undefined, span: Span | undefined): number =>
  section && span ? section.blocks.findIndex((b) => span.start >= b.span.start && span.start < b.span.end) : -1

/** The number printed before a question; where the page prints none, its place among the answers. */
function numbers(document: Document): ReadonlyMap<string, number> {
  return new Map(document.sections.filter((s) => s.question !== null).map((s, i) => [s.id, s.number ?? i + 1]))
}

const POINTING = new Set(['it', 'they'])

/** Words and topic. A pronoun that nothing in its block resolves most likely speaks of what was asked. */
function conceptsOf({reading}: Claim): Concept[] {
  const {concepts, topic, about, clauses} = reading
  const known = new Set(concepts.map((c) => c.span.start))
  // What "it" and "they" stand for is told elsewhere, so that only the clause has it.
  const referents = clauses.flatMap((c) => c.theme).filter((c) => !known.has(c.span.start))
  return [...concepts, ...referents, ...topic, ...(clauses.some((c) => POINTING.has(c.pronoun ?? '')) ? about : [])]
}

const NONE: ReadonlySet<string> = new Set()

/** A cell that says "yes" or "no" states something, however short it is. */
const isMark = ({reading}: Claim): boolean => reading.column !== null && reading.answer !== null

const takesPart = (claim: Claim): boolean =>
  (claim.kind !== 'question' && claim.kind !== 'filler' && claim.kind !== 'opinion') || isMark(claim)

/** "3.12.2", "2016-04-18", "2019": headings of release notes, minutes and yearly reports. */
const RELEASE = /\bv?\d+\.\d+(?:\.\d+)*\b|\b(?:19|20)\d\d(?:-\d\d-\d\d)?\b/g

/** What the nearest heading that names a release names. */
function releaseOf(section: Section | undefined): ReadonlySet<string> {
  const headings = section ? [...section.headingPath, section.question?.text ?? ''] : []
  const named = headings.map((heading) => heading.match(RELEASE) ?? []).findLast((marks) => marks.length > 0)
  return new Set(named)
}

/** The claims that can contradict: what states or advises something. */
export function readPage(document: Document, claims: readonly Claim[]): Page {
  const sections = new Map(document.sections.map((s) => [s.id, s]))
  const numbered = numbers(document)
  const releases = new Map(document.sections.map((s) => [s.id, releaseOf(s)]))
  const read = (claim: Claim, order: number): Side => {
    const concepts = conceptsOf(claim)
    return {
      claim,
      passage: claim.answer ?? `${claim.section}#${blockAt(sections.get(claim.section), claim.spans[0])}`,
      number: claim.answer === null ? null : (numbered.get(claim.answer) ?? null),
      concepts,
      years: claim.reading.dates.flatMap((d) => (d.year === null ? [] : [d.year])),
      ordinals: new Set(concepts.map((c) => c.lemma).filter((l) => ORDINALS.has(l))),
      release: releases.get(claim.section) ?? NONE,
      order
    }
  }
  const sides = claims.flatMap((claim, order) => (takesPart(claim) ? [read(claim, order)] : []))
  return {sides, weight: weigher(sides), words: ({start, end}) => document.source.slice(start, end)}
}
