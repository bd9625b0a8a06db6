// From a JSON pointer to the place of that part in the YAML text.
import {isMap, isScalar, isSeq, type Node, type Document as YamlDocument} from 'yaml'

interface Part {
  readonly name: Node | null
  readonly value: Node | null
}

const asNode = (value: unknown): Node | null =>
  typeof value === 'object' && value !== null && 'range' in value ? (value as Node) : null

function child(node: Node | null, step: string): Part | null {
  if (isSeq(node)) return {name: null, value: asNode(node.items[Number(step)])}
  if (!isMap(node)) return null
  const pair = node.items.find(({key}) => String(isScalar(key) ? key.value : key) === step)
  return pair ? {name: asNode(pair.key), value: asNode(pair.value)} : null
}

const steps = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

/** Offset of the value at `pointer`, or of its name with `atName`; of the nearest part around it where it does not exist. */
export function nodePlace(document: YamlDocument, pointer: string, atName = false): number {
  let part: Part = {name: null, value: document.contents}
  for (const step of steps(pointer)) {
    const next = child(part.value, step)
    if (!next) break
    part = next
  }
  const [first, second] = atName ? [part.name, part.value] : [part.value, part.name]
  return first?.range?.[0] ?? second?.range?.[0] ?? 0
}
