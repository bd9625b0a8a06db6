// One layout for every annotation file, so that a diff shows what changed and nothing else. Works on the YAML nodes and not
// on the value: comments belong to nodes.
import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Scalar,
  type YAMLMap,
  type YAMLSeq,
  type Document as YamlDocument
} from 'yaml'
import {annotationsSchema} from './annotations-schema.js'

/** The parts of a schema that say how its value is laid out. */
interface Shape {
  readonly type?: unknown
  readonly description?: string
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape | boolean
  readonly const?: unknown
  readonly oneOf?: readonly Shape[]
  readonly enum?: readonly unknown[]
}

const WIDTH = 110

/** Longer text is folded over lines of its own. */
const LONGEST_ON_LINE = 92

/** Short by nature: on one line. No lists: Prettier and Biome print those without the spaces that they want in braces. */
const INLINE = new Set(['hint', 'review', 'runs'])

/** Lists whose entries are read one by one: an empty line between them. */
const SPACED = new Set(['claims', 'sources', 'contradictions', 'proposals'])

const definitions: Readonly<Record<string, Shape>> = annotationsSchema.$defs

const resolved = (shape: Shape): Shape => (shape.$ref ? (definitions[shape.$ref.replace('#/$defs/', '')] ?? {}) : shape)

/** Of several shapes the one of the value's kind. */
const shapeOf = (node: YAMLMap, shape: Shape | undefined): Shape | undefined =>
  shape?.oneOf?.map(resolved).find(({properties}) => properties?.['kind']?.const === node.get('kind')) ?? shape

const nameOf = ({key}: Pair): string => String(isScalar(key) ? key.value : key)

/** Fields in the order of the schema, then all others as they stood. */
function sortFields(map: YAMLMap, order: readonly string[]): void {
  const rank = (pair: Pair): number => {
    const at = order.indexOf(nameOf(pair))
    return at < 0 ? order.length : at
  }
  map.items.sort((a, b) => rank(a) - rank(b))
}

function layOutScalar(node: Scalar): void {
  if (typeof node.value !== 'string') return
  const folds = node.value.length > LONGEST_ON_LINE && /\S\s\S/.test(node.value)
  node.type = folds ? Scalar.BLOCK_FOLDED : Scalar.PLAIN
}

/** With a note in it, it is read line by line. */
const isSmall = (node: Node): boolean => isMap(node) && node.items.length <= 2

function layOutPair(pair: Pair, shape: Shape | undefined): void {
  const name = nameOf(pair)
  if (isScalar(pair.key)) layOutScalar(pair.key)
  if (!isNode(pair.value)) return
  layOut(pair.value, shape, INLINE.has(name) && isSmall(pair.value))
  if (!SPACED.has(name) || !isSeq(pair.value)) return
  if (isNode(pair.key)) pair.key.spaceBefore = true
  settleComments(pair.value)
  spaceOut(pair.value)
}

/** The parser hangs a comment above the first entry on the list, where it would stay above whatever is put in first. */
export function settleComments(list: YAMLSeq): void {
  const [first] = list.items
  if (!isNode(first) || !list.commentBefore) return
  first.commentBefore = [list.commentBefore, first.commentBefore].filter(Boolean).join('\n')
  list.commentBefore = null
}

function spaceOut(list: YAMLSeq): void {
  for (const [index, item] of list.items.entries()) if (isNode(item)) item.spaceBefore = index > 0
}

function layOut(node: Node, given: Shape | undefined, inline: boolean): void {
  const shape = given ? resolved(given) : undefined
  if (isScalar(node)) layOutScalar(node)
  if (isMap(node)) {
    const {properties = {}} = shapeOf(node, shape) ?? {}
    node.flow = inline
    sortFields(node, Object.keys(properties))
    for (const pair of node.items) layOutPair(pair, properties[nameOf(pair)])
  }
  if (isSeq(node)) {
    node.flow = inline || node.items.length === 0
    const items = typeof shape?.items === 'object' ? shape.items : undefined
    for (const item of node.items) if (isNode(item)) layOut(item, items, inline)
  }
}

/** The document in the one layout: fields in schema order, short parts inline, long text folded, comments where they were. */
export function printCanonical(document: YamlDocument): string {
  if (isNode(document.contents)) layOut(document.contents, annotationsSchema, false)
  return document.toString({lineWidth: WIDTH})
}
