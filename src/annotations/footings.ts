// The records that decisions and proposals stand on: one for each claim that they name, with its words as they are today.
import type {Claim} from '../claims/claim.js'
import type {Document} from '../document/document.js'
import type {AnchoredAnnotation, AnnotationFile} from './annotation.js'
import type {AnnotationRecord} from './annotation-records.js'
import {loadAnnotations} from './load.js'
import {matchAnnotations} from './match.js'
import {claimOf, standingWords} from './standing-words.js'
import {addStubs, insertStubs} from './stubs.js'

/** A record and the fingerprint of its words today. */
export interface Footing {
  readonly id: string
  readonly words: string
}

/**
 * An empty record for each of `sides` that has none of its own; one about a whole paragraph cannot say which claim is meant.
 * `yamlText` is null where there is no file yet.
 */
export function withOwnRecords(
  yamlText: string | null,
  document: Document,
  claims: readonly Claim[],
  sides: readonly Claim[],
  targetFile: string
): string {
  const text = addStubs(yamlText, document, [], targetFile)
  const {file} = loadAnnotations(text, '')
  if (!file) throw new Error('annotations with problems')
  const anchored = matchAnnotations(document, claims, file)
  const owners = new Set(anchored.map((each) => claimOf(each, claims)?.id))
  return insertStubs(
    text,
    document,
    sides.filter(({id}) => !owners.has(id)),
    anchored
  )
}

/** Why a claim has no footing, a fragment. */
export const AMBIGUOUS = 'the words of a claim stand in several places and nothing tells them apart'

const otherSense = ({id}: AnchoredAnnotation): string =>
  `\`${id}\` was judged in another sense, take today's over with \`claimlint reanchor --accept ${id}\``

/** The record of a claim with its words today, or why it has none; one whose words hold comes before one that was edited. */
export function footings(
  document: Document,
  claims: readonly Claim[],
  file: AnnotationFile
): (claim: string) => Footing | string {
  const records = new Map(file.annotations.claims.map((record) => [record.id, record]))
  const owned = matchAnnotations(document, claims, file).map((each) => ({each, owner: claimOf(each, claims)?.id}))
  return (claim) => {
    const all = owned.filter(({owner}) => owner === claim).map(({each}) => each)
    const own = all.toSorted((a, b) => Number(isEdited(a)) - Number(isEdited(b)))
    const found = own.flatMap((each) => footing(each, records.get(each.id), document))
    const [edited] = own
    return found[0] ?? (edited ? otherSense(edited) : AMBIGUOUS)
  }
}

const isEdited = ({state}: AnchoredAnnotation): boolean => state === 'edited-material'

function footing(each: AnchoredAnnotation, record: AnnotationRecord | undefined, document: Document): Footing[] {
  const words = record ? standingWords(record, each, document) : null
  return words === null ? [] : [{id: each.id, words}]
}
