// An annotation file as `claimlint` writes it and in which nothing is wrong, which is what nearly every run meets. Neither a
// YAML parser nor ajv is loaded for it.
import type {LoadedAnnotations} from './annotation.js'
import type {Annotations} from './annotation-records.js'
import {annotationsSchema} from './annotations-schema.js'
import {conformsTo} from './conforms.js'
import {readLayout} from './read-layout.js'
import {rulesBroken} from './rules.js'

const conforms = conformsTo(annotationsSchema)

const isAnnotations = (value: unknown): value is Annotations => conforms(value)

/** Null leaves it to `loadAnnotations`, which reads every layout and knows every place. `file` is the path in its problems. */
export function loadLayout(input: string, file: string): LoadedAnnotations | null {
  const layout = readLayout(input)
  if (!layout || !isAnnotations(layout.value) || rulesBroken(layout.value).length > 0) return null
  return {file: {path: file, annotations: layout.value, places: layout.claimPlaces}, problems: []}
}
