// A document is no source for itself, nor is the site that it stands on, nor what the same body published elsewhere.
import type {AnchoredAnnotation, Citation} from './annotation.js'
import type {AnnotationSource, Annotations} from './annotation-records.js'

/** What a project says of itself; nothing is guessed. */
export interface Own {
  /** Hosts, subdomains included. */
  readonly ownSites?: readonly string[]
  /** As sources name their publisher. */
  readonly publisher?: string
}

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.toLowerCase().replace(/^www\./, '')
  } catch {
    return null
  }
}

const isBelow = (host: string, own: string): boolean => host === own || host.endsWith(`.${own}`)

/** One body is written in many ways: with "the" or without, with marks or without. */
const bodyName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

/** Why the source is the document itself, its own site or its own publisher, in words; null where it is none of them. */
export function selfCitation(
  {url, snapshot, csl}: AnnotationSource,
  target: string,
  {ownSites = [], publisher}: Own
): string | null {
  if (snapshot === target) return 'its stored copy is the document itself'
  const host = url === undefined ? null : hostOf(url)
  const sites = ownSites.map((site) => site.toLowerCase().replace(/^www\./, ''))
  if (host !== null && sites.some((site) => isBelow(host, site))) return `\`${host}\` is a site of our own`
  const sameBody = publisher !== undefined && bodyName(csl.publisher ?? '') === bodyName(publisher)
  return sameBody ? `\`${csl.publisher}\` is our own publisher` : null
}

const bears = ({supports}: Citation): boolean => supports !== 'context'

/** A record that rests on our own words alone; where another source bears on it too, ours does no harm. */
function restsOnOurs({citations}: AnchoredAnnotation): string[] {
  const sources = citations.filter(bears)
  if (sources.length === 0 || sources.some(({own}) => own === undefined)) return []
  return [...new Set(sources.map(({source, own}) => `source \`${source}\` proves nothing here, ${own}; cite another`))]
}

/** The annotations with `own` on each citation of our own; a record that has no other is at fault. */
export function markOwn(
  annotations: readonly AnchoredAnnotation[],
  {target, sources = []}: Annotations,
  own: Own
): readonly AnchoredAnnotation[] {
  const why = new Map(
    sources.flatMap((source) => {
      const reason = selfCitation(source, target.file, own)
      return reason === null ? [] : [[source.id, reason] as const]
    })
  )
  if (why.size === 0) return annotations
  return annotations.map((annotation) => {
    const citations = annotation.citations.map((citation) => {
      const reason = why.get(citation.source)
      return reason === undefined ? citation : {...citation, own: reason}
    })
    const marked = {...annotation, citations}
    const invalid = [...(annotation.invalid ?? []), ...restsOnOurs(marked)]
    return invalid.length === 0 ? marked : {...marked, invalid}
  })
}
