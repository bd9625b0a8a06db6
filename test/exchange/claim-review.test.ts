import {expect, it} from 'vitest'
import {toClaimReviews} from '../../src/exchange/claim-review.js'
import {exchangedOf} from './quillmere.js'

const sent = () =>
  JSON.parse(JSON.stringify(toClaimReviews([exchangedOf()], 'https://port.example/', {name: 'Port of Quillmere'}))) as {
    '@context': string
    '@graph': Record<string, unknown>[]
  }

it('has what schema.org and its readers demand of a review', () => {
  const {'@context': context, '@graph': graph} = sent()
  expect(context).toBe('https://schema.org')
  for (const review of graph) {
    expect(review).toMatchObject({
      '@type': 'ClaimReview',
      url: 'https://port.example/docs/harbour%20of%20quillmere.md',
      datePublished: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      author: {'@type': 'Organization', name: 'Port of Quillmere'},
      claimReviewed: expect.stringMatching(/\S/),
      itemReviewed: {'@type': 'Claim'},
      reviewRating: {'@type': 'Rating', alternateName: expect.stringMatching(/\S/), bestRating: 5, worstRating: 1}
    })
  }
})

it('has only what a person confirmed, can be true or false, and still stands there', () => {
  expect(sent()['@graph'].map(({claimReviewed, reviewRating}) => [claimReviewed, reviewRating])).toEqual([
    [
      'A mooring permit of Quillmere lasts 15 days.',
      {'@type': 'Rating', ratingValue: 5, bestRating: 5, worstRating: 1, alternateName: 'Supported'}
    ],
    [
      'Every skipper pays 40 marks a night.',
      {'@type': 'Rating', ratingValue: 1, bestRating: 5, worstRating: 1, alternateName: 'Refuted'}
    ]
  ])
})

it('names the works that the verdict rests on, not the background', () => {
  expect(sent()['@graph'][0]?.['citation']).toEqual([
    {'@type': 'CreativeWork', name: 'Harbour Rules', url: 'https://port.example/rules'}
  ])
})
