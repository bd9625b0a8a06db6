// A document is no source for itself, nor is the site that it stands on.
import type {AnnotationSource} from './annotation-records.js'

function hostOf(url: string): string | null {
  try {
    return new URL(url).hostname.toLowerCase().replace(/^www\./, '')
  } catch {
    return null
  }
}

const isOwn = (host: string, own: string): boolean => host === own || host.endsWith(`.${own}`)

/** Why the source is the document itself or its own site, in words; null where it is neither. */
export function selfCitation(
  {url, snapshot}: AnnotationSource,
  target: string,
  ownSites: readonly string[]
): string | null {
  if (snapshot === target) return 'its stored copy is the document itself'
  const host = url === undefined ? null : hostOf(url)
  const own =
    host === null
      ? undefined
      : ownSites.map((site) => site.toLowerCase().replace(/^www\./, '')).find((site) => isOwn(host, site))
  return own === undefined ? null : `\`${host}\` is a site of our own`
}
