// Citations joined with the sources they name, and what is wrong with them.

import type {Citation} from './annotation.js'
import type {AnnotationCitation, AnnotationRecord, AnnotationSource} from './annotation-records.js'
import {suggestion} from './closest.js'

const bibliographic = ({csl, url, accessed}: AnnotationSource): Omit<Citation, 'source' | 'supports'> => ({
  ...(csl.title === undefined ? {} : {title: csl.title}),
  ...(csl.publisher === undefined ? {} : {publisher: csl.publisher}),
  ...(csl.issued === undefined ? {} : {issued: String(csl.issued)}),
  ...(url === undefined ? {} : {url}),
  ...(accessed === undefined ? {} : {accessed})
})

/** The citation with what a reader needs to look its source up; without that where the source is not known. */
export function joinCitation(citation: AnnotationCitation, sources: ReadonlyMap<string, AnnotationSource>): Citation {
  const source = sources.get(citation.source)
  return {
    source: citation.source,
    supports: citation.supports,
    ...(citation.locator === undefined ? {} : {locator: citation.locator}),
    ...(citation.quote === undefined ? {} : {quote: citation.quote}),
    ...(source ? bibliographic(source) : {})
  }
}

function sourceFaults(source: AnnotationSource): string[] {
  const faults: string[] = []
  if (!source.url && !source.csl.title && !source.statute) {
    faults.push(`source \`${source.id}\` needs a title or a \`url\`, nobody can look it up`)
  }
  if (source.url && !source.accessed)
    faults.push(`source \`${source.id}\` needs \`accessed\`, the day on which its \`url\` was read`)
  return faults
}

/** What is wrong with the citations of a record, one fragment each, each once. */
export function citationFaults(record: AnnotationRecord, sources: ReadonlyMap<string, AnnotationSource>): string[] {
  const faults = (record.citations ?? []).flatMap(({source: id}) => {
    const source = sources.get(id)
    return source ? sourceFaults(source) : [`no source has the id \`${id}\`${suggestion(id, [...sources.keys()])}`]
  })
  return [...new Set(faults)]
}
