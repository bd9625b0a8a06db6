// An annotation file, or all that is wrong with it. Nothing later sees a value that has not passed here.
import type {Document as YamlDocument} from 'yaml'
import {type Position, positionIn} from '../document/span.js'
import type {LoadedAnnotations, Problem} from './annotation.js'
import type {Annotations} from './annotation-records.js'
import {annotationsSchema} from './annotations-schema.js'
import {loadLayout} from './load-layout.js'
import {nodePlace} from './node-place.js'
import {readYaml} from './read-yaml.js'
import {rulesBroken} from './rules.js'
import {validator} from './validate.js'

interface Trouble {
  readonly pointer: string
  readonly message: string
  readonly atName?: boolean
}

const breaches = validator(annotationsSchema)

const isAnnotations = (value: unknown, troubles: readonly Trouble[]): value is Annotations =>
  value !== undefined && troubles.length === 0

/** Schema first; the rules beyond it only on a value of the right shape. */
function troublesOf(value: unknown): Trouble[] {
  const schema = breaches(value)
  return isAnnotations(value, schema) ? rulesBroken(value) : schema
}

type Locate = (pointer: string, atName?: boolean) => Position | undefined

function judged(value: unknown, file: string, locate: Locate): LoadedAnnotations {
  const troubles = troublesOf(value)
  if (!isAnnotations(value, troubles)) {
    const problems = troubles.map(({pointer, message, atName}) => ({
      file,
      ...locate(pointer, atName),
      pointer,
      message
    }))
    return {file: null, problems: problems.sort(byPlace)}
  }
  const places = value.claims.map((_, index) => locate(`/claims/${index}`) ?? {line: 1, column: 1})
  return {file: {path: file, annotations: value, places}, problems: []}
}

const byPlace = (a: Problem, b: Problem): number =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || compare(a.pointer ?? '', b.pointer ?? '')

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const placesIn = (document: YamlDocument, position: (offset: number) => Position): Locate => {
  return (pointer, atName) => position(nodePlace(document, pointer, atName))
}

/**
 * Reads YAML or JSON text, or takes a value that was read already (its problems then have a pointer but no line).
 * `file` is the path that problems name.
 */
export function loadAnnotations(input: string | object, file: string): LoadedAnnotations {
  if (typeof input !== 'string') return judged(input, file, () => undefined)
  return loadLayout(input, file) ?? parsed(input, file)
}

function parsed(input: string, file: string): LoadedAnnotations {
  const {document, problems} = readYaml(input)
  const position = positionIn(input)
  if (!document || problems.length > 0) {
    return {file: null, problems: problems.map(({at, message}) => ({file, ...position(at), message}))}
  }
  return judged(document.toJS(), file, placesIn(document, position))
}
