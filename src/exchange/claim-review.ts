// ClaimReview (schema.org) for pages that publish what they checked. Only what a person confirmed and what still holds goes out.
import type {AnchoredAnnotation, Verdict} from '../annotations/annotation.js'
import {addressOf, type Exchanged, uuidOf} from './exchanged.js'

export interface Publisher {
  readonly name: string
  readonly url?: string
}

/** `not-enough-evidence` has words and no number: a number would say how false it is. */
const RATINGS: Readonly<
  Record<Exclude<Verdict, 'not-checkable'>, {readonly value: number | null; readonly words: string}>
> = {
  supported: {value: 5, words: 'Supported'},
  conflicting: {value: 3, words: 'Conflicting evidence'},
  refuted: {value: 1, words: 'Refuted'},
  'not-enough-evidence': {value: null, words: 'Not enough evidence'}
}

type Reviewed = AnchoredAnnotation & {readonly verdict: keyof typeof RATINGS}

/** A person confirmed it, no edit voided it, and it is something that can be true or false. */
const isReviewed = (annotation: AnchoredAnnotation): annotation is Reviewed =>
  annotation.usable &&
  annotation.review === 'verified' &&
  annotation.verdict !== null &&
  annotation.verdict !== 'not-checkable' &&
  annotation.checks.some(({role}) => role !== 'tool')

function rating(verdict: Reviewed['verdict']): object {
  const {value, words} = RATINGS[verdict]
  const number = value === null ? {} : {ratingValue: value, bestRating: 5, worstRating: 1}
  return {'@type': 'Rating', ...number, alternateName: words}
}

/** Works that the verdict rests on, each once. */
const worksOf = ({citations}: Reviewed): object[] => [
  ...new Map(
    citations
      .filter(({supports}) => supports !== 'context')
      .map(({source, title, url}) => [
        source,
        {'@type': 'CreativeWork', name: title ?? source, ...(url === undefined ? {} : {url})}
      ])
  ).values()
]

function review(annotation: Reviewed, path: string, base: string, author: object): object {
  const days = annotation.checks.filter(({role}) => role !== 'tool').map(({at}) => at)
  const works = worksOf(annotation)
  const url = addressOf(path, base)
  return {
    '@type': 'ClaimReview',
    '@id': uuidOf('review', path, annotation.id),
    url,
    datePublished: days.toSorted().at(-1),
    author,
    claimReviewed: annotation.claim ?? annotation.quote,
    itemReviewed: {'@type': 'Claim', appearance: {'@type': 'CreativeWork', url}},
    reviewRating: rating(annotation.verdict),
    ...(works.length > 0 ? {citation: works} : {})
  }
}

/** Every reviewed claim. `base` is the address below which the documents are published. */
export function toClaimReviews(documents: readonly Exchanged[], base: string, {name, url}: Publisher): object {
  const author = {'@type': 'Organization', name, ...(url === undefined ? {} : {url})}
  const reviews = documents.flatMap(({path, anchored}) =>
    anchored.filter(isReviewed).map((annotation) => review(annotation, path, base, author))
  )
  return {'@context': 'https://schema.org', '@graph': reviews}
}
