// Findings about the record rather than the text: stale, orphaned, ambiguous, badly cited, recorded twice.
import type {AnchoredAnnotation, AnchorState} from '../annotations/annotation.js'
import {standingChecks} from '../annotations/review.js'
import {foldText} from '../document/fingerprint.js'
import {wholeSpan} from '../document/plain-text.js'
import type {Span} from '../document/span.js'
import {excerpt, excerptOfChange, fragment} from './excerpt.js'
import type {Draft, Facts} from './facts.js'

/** Of the ladder's account of itself, enough to see what was tried. */
const REASON = 160

const inState = ({annotations}: Facts, state: AnchorState): readonly AnchoredAnnotation[] =>
  annotations.filter((annotation) => annotation.state === state)

/**
 * Where an annotation without a place is reported: at the question it was judged under, if that is still asked; else at
 * the start of the document. A guessed passage would send the reader to the wrong words.
 */
function placeOfLost({document}: Facts, {question}: AnchoredAnnotation): Span {
  const asked = question === undefined ? null : foldText(question)
  const section = document.sections.find((one) => one.question && foldText(one.question.text) === asked)
  const nearest = section?.question ?? document.sections[0]?.question ?? document.sections[0]?.blocks[0]?.text
  if (nearest) return wholeSpan(nearest)
  const start = document.source.search(/\S/)
  return start < 0 ? {start: 0, end: 0} : {start, end: start + 1}
}

function draft(facts: Facts, annotation: AnchoredAnnotation, message: string): Draft {
  const [claim] = annotation.claims
  const base = {
    message,
    span: annotation.span ?? placeOfLost(facts, annotation),
    identity: [annotation.id, annotation.quote]
  }
  return claim === undefined ? base : {...base, claim}
}

export const staleClaims = (facts: Facts): readonly Draft[] =>
  inState(facts, 'edited-material').map((annotation) => {
    const {span, quote, verdict, id} = annotation
    const today = span ? facts.document.source.slice(span.start, span.end) : ''
    const judged = verdict ? `judged ${verdict}` : 'recorded'
    const message = `${excerptOfChange(today, quote)} was ${judged} as ${excerptOfChange(quote, today)}; take the new words over with \`claimlint reanchor --accept ${id}\` and judge them with \`claimlint verify ${id}\``
    const stale = draft(facts, annotation, message)
    return {...stale, identity: [...stale.identity, today]}
  })

export const orphanedAnnotations = (facts: Facts): readonly Draft[] =>
  inState(facts, 'orphaned').map((annotation) => {
    const {id, quote, reason} = annotation
    const message = `annotation \`${id}\` quotes ${excerpt(quote)}, which is not in the document (${fragment(reason, REASON)}); correct its \`selector\`, or remove it with \`claimlint prune\``
    return draft(facts, annotation, message)
  })

export const ambiguousAnchors = (facts: Facts): readonly Draft[] =>
  inState(facts, 'ambiguous').map((annotation) => {
    const {id, quote, reason} = annotation
    const message = `annotation \`${id}\` fits more than one place with ${excerpt(quote)} (${fragment(reason, REASON)}); add \`prefix\` or \`suffix\` to its selector`
    return draft(facts, annotation, message)
  })

export const invalidCitations = (facts: Facts): readonly Draft[] =>
  facts.annotations.flatMap((annotation) =>
    (annotation.invalid ?? []).map((wrong) => {
      const invalid = draft(facts, annotation, `annotation \`${annotation.id}\`: ${wrong}`)
      return {...invalid, identity: [...invalid.identity, wrong]}
    })
  )

export const duplicateAnnotations = (facts: Facts): readonly Draft[] =>
  facts.annotations.flatMap((annotation) => {
    const {id, quote, duplicateOf} = annotation
    if (duplicateOf === undefined) return []
    const message = `annotation \`${id}\` records ${excerpt(quote)} a second time, after \`${duplicateOf}\`; merge the two`
    return [draft(facts, annotation, message)]
  })

/** Names differ in nothing but case where one person typed them twice. */
const readersOf = ({checks}: AnchoredAnnotation): readonly string[] => [
  ...new Map(standingChecks({checks}).map(({by}) => [by.trim().toLowerCase(), by])).values()
]

export const sameAuthorReviews = (facts: Facts): readonly Draft[] =>
  facts.annotations.flatMap((annotation) => {
    const {id, review, checks} = annotation
    const readers = readersOf(annotation)
    const settled = standingChecks({checks}).some(({settles}) => settles)
    if (review !== 'verified' || settled || readers.length > 1) return []
    const who = readers[0] === undefined ? 'without a check by anybody' : `by \`${readers[0]}\` alone`
    const message = `annotation \`${id}\` was verified ${who}; a second person has to check it with \`claimlint verify ${id}\``
    return [draft(facts, annotation, message)]
  })
