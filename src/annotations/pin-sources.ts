// What tells a stored copy from a later one, written into the sources that have a copy and no such mark yet.
import {isMap, isSeq} from 'yaml'
import type {AnnotationSource} from './annotation-records.js'
import {printCanonical} from './canonical.js'
import {readYaml} from './read-yaml.js'

/** Hashes of a copy's bytes and words, and what took the words. */
export type SourcePins = Pick<AnnotationSource, 'sha256' | 'textSha256' | 'extractor'>

/** Takes a text without problems; `pins` by the id of the source. Earlier ones are replaced. */
export function pinSources(text: string, pins: ReadonlyMap<string, SourcePins>): string {
  const {document: yaml} = readYaml(text)
  const list = yaml?.get('sources')
  if (!yaml || !isSeq(list) || pins.size === 0) return text
  for (const item of list.items) {
    const found = isMap(item) ? pins.get(String(item.get('id'))) : undefined
    if (!isMap(item) || !found) continue
    for (const [name, value] of Object.entries(found)) item.set(name, value)
  }
  return printCanonical(yaml)
}
