// A cross-encoder of about a kilobyte with weights of no meaning, written byte by byte: it shows that a model folder goes
// through the real library, and proves nothing about quality.
import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'

// Protocol Buffers, the little of it that ONNX needs here.
const varint = (value: number): number[] =>
  value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))]
const number = (field: number, value: number): number[] => [...varint(field * 8), ...varint(value)]
const bytes = (field: number, content: readonly number[]): number[] => [
  ...varint(field * 8 + 2),
  ...varint(content.length),
  ...content
]
const text = (field: number, value: string): number[] => bytes(field, [...new TextEncoder().encode(value)])

const FLOAT = 1
const INT64 = 7

const node = (
  type: string,
  inputs: readonly string[],
  output: string,
  ...attributes: readonly number[][]
): number[] => [
  ...inputs.flatMap((name) => text(1, name)),
  ...text(2, output),
  ...text(4, type),
  ...attributes.flatMap((attribute) => bytes(5, attribute))
]

const integer = (name: string, value: number): number[] => [...text(1, name), ...number(3, value), ...number(20, 2)]

function tensor(name: string, dims: readonly number[], type: number, raw: ArrayBuffer): number[] {
  const sizes = dims.flatMap((size) => number(1, size))
  return [...sizes, ...number(2, type), ...text(8, name), ...bytes(9, [...new Uint8Array(raw)])]
}

/** `dims` are sizes or names of sizes. */
function value(name: string, type: number, dims: readonly (number | string)[]): number[] {
  const shape = dims.flatMap((size) => bytes(1, typeof size === 'number' ? number(1, size) : text(2, size)))
  return [...text(1, name), ...bytes(2, bytes(1, [...number(1, type), ...bytes(2, shape)]))]
}

/** The same numbers on every machine, between -1 and 1. */
const weights = (count: number): ArrayBuffer =>
  Float32Array.from({length: count}, (_, at) => Math.sin(12.9898 * (at + 1))).buffer

const WORDS = '[PAD] [UNK] [CLS] [SEP] a permit lasts fifteen fifty days the harbour office issues it'.split(' ')
const WIDTH = 4
const LABELS = ['contradiction', 'entailment', 'neutral'] as const

/** Words become vectors, their mean becomes three scores. */
function model(): Uint8Array {
  const graph = [
    ...bytes(1, node('Gather', ['table', 'input_ids'], 'vectors')),
    ...bytes(1, node('ReduceMean', ['vectors', 'axis'], 'mean', integer('keepdims', 0))),
    ...bytes(1, node('MatMul', ['mean', 'weights'], 'scores')),
    ...bytes(1, node('Add', ['scores', 'bias'], 'logits')),
    ...text(2, 'tiny'),
    ...bytes(5, tensor('table', [WORDS.length, WIDTH], FLOAT, weights(WORDS.length * WIDTH))),
    ...bytes(5, tensor('axis', [1], INT64, BigInt64Array.of(1n).buffer)),
    ...bytes(5, tensor('weights', [WIDTH, LABELS.length], FLOAT, weights(WIDTH * LABELS.length))),
    ...bytes(5, tensor('bias', [LABELS.length], FLOAT, weights(LABELS.length))),
    ...bytes(11, value('input_ids', INT64, ['batch', 'words'])),
    ...bytes(11, value('attention_mask', INT64, ['batch', 'words'])),
    ...bytes(12, value('logits', FLOAT, ['batch', LABELS.length]))
  ]
  return Uint8Array.from([...number(1, 8), ...bytes(7, graph), ...bytes(8, number(2, 18))])
}

const special = (content: string, id: number): object => ({
  id,
  content,
  single_word: false,
  lstrip: false,
  rstrip: false,
  normalized: false,
  special: true
})

const tokenizer = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: ['[PAD]', '[UNK]', '[CLS]', '[SEP]'].map(special),
  normalizer: {type: 'Lowercase'},
  pre_tokenizer: {type: 'Whitespace'},
  post_processor: {type: 'BertProcessing', sep: ['[SEP]', 3], cls: ['[CLS]', 2]},
  decoder: null,
  model: {type: 'WordLevel', vocab: Object.fromEntries(WORDS.map((word, id) => [word, id])), unk_token: '[UNK]'}
}

/** Writes the folder that a user would name. */
export async function writeTinyModel(folder: string, labels: readonly string[] = LABELS): Promise<number> {
  const onnx = model()
  await mkdir(join(folder, 'onnx'), {recursive: true})
  await writeFile(join(folder, 'onnx', 'model.onnx'), onnx)
  const config = {
    model_type: 'bert',
    architectures: ['BertForSequenceClassification'],
    id2label: Object.fromEntries(labels.entries())
  }
  const settings = {tokenizer_class: 'BertTokenizer', model_max_length: 64, pad_token: '[PAD]', unk_token: '[UNK]'}
  await writeFile(join(folder, 'config.json'), JSON.stringify(config))
  await writeFile(join(folder, 'tokenizer.json'), JSON.stringify(tokenizer))
  await writeFile(join(folder, 'tokenizer_config.json'), JSON.stringify(settings))
  return onnx.length
}
