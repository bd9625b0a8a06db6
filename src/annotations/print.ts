// An annotation file as text.
import {Document as YamlDocument} from 'yaml'
import type {Annotations} from './annotation-records.js'
import {printCanonical} from './canonical.js'
import {readYaml} from './read-yaml.js'

/** The canonical YAML of `annotations`. Read again it gives the same value. */
export const printAnnotations = (annotations: Annotations): string =>
  printCanonical(new YamlDocument(annotations, {version: '1.2', schema: 'core', aliasDuplicateObjects: false}))

/** The same file in canonical layout, comments kept. Throws on text that `loadAnnotations` cannot read: look there first. */
export function reprintAnnotations(text: string): string {
  const {document, problems} = readYaml(text)
  if (!document || problems.length > 0) throw new Error(`annotations that cannot be read: ${problems[0]?.message}`)
  return printCanonical(document)
}
