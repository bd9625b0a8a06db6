// An annotation that came in, as a record of a document: ours as it went out, a foreign one as a draft in our form.
import type {AnnotationRecord} from '../annotations/annotation-records.js'
import {describe} from '../annotations/describe.js'
import {anchor} from '../annotations/ladder.js'
import {openPage} from '../annotations/page.js'
import type {Document} from '../document/document.js'
import {fingerprint} from '../document/fingerprint.js'
import type {Incoming} from './read-web-annotations.js'

export interface TakenIn {
  readonly record: AnnotationRecord
  /** What a person should know of it; empty where nothing was changed. */
  readonly note: string
}

const withRest = (record: AnnotationRecord, rest: Incoming['rest']): AnnotationRecord =>
  Object.keys(rest).length === 0 ? record : {...record, ...{'x-web-annotation': rest}}

/** Other words void what was judged; the checks stay as history. */
function reworded(record: AnnotationRecord, selector: Incoming['selector']): AnnotationRecord {
  const {verdict: _, fingerprint: __, selector: ___, ...kept} = record
  return {...kept, selector, review: {state: 'queued'}}
}

function draft({about, selector, rest}: Incoming, document: Document): TakenIn {
  const name = typeof rest['id'] === 'string' ? rest['id'] : JSON.stringify(rest)
  const id = `c-${fingerprint(name, about, selector.exact).slice(0, 8)}`
  const page = openPage(document)
  const {state, place, reason} = anchor({id, selector, review: {state: 'draft'}}, page)
  // Only the very words are taken for the place: what another tool meant is not ours to guess.
  if (!place || (state !== 'exact' && state !== 'moved')) {
    return {record: withRest({id, selector, review: {state: 'draft'}}, rest), note: `has no sure place (${reason})`}
  }
  return {record: withRest({id, ...describe(document, place.spans, page)}, rest), note: ''}
}

export function takeIn(incoming: Incoming, document: Document): TakenIn {
  const {record, rest, selector} = incoming
  if (!record) return draft(incoming, document)
  if (incoming.reworded) {
    return {
      record: withRest(reworded(record, selector), rest),
      note: 'its words were changed outside, its verdict is void'
    }
  }
  return {
    record: withRest(record, rest),
    note: Object.keys(rest).length > 0 ? 'others added to it, see `x-web-annotation`' : ''
  }
}
