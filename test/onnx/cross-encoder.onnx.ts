// A model folder through the real library. The weights mean nothing, so this is about plumbing: files in, scores out, no network.
import {mkdtemp, readFile, rm} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {type CrossEncoderOptions, crossEncoder} from '../../src/proposals/cross-encoder.js'
import {writeTinyModel} from './tiny-model.js'

const library = pathToFileURL(createRequire(import.meta.url).resolve('@huggingface/transformers')).href

const PAIRS = [
  {premise: 'A permit lasts fifteen days.', hypothesis: 'A permit lasts fifty days.'},
  {premise: 'The harbour office issues it.', hypothesis: 'A permit lasts fifty days.'}
]

const request = {prompt: 'pairs/1', system: 's', user: 'u', schema: {}, run: 1, pairs: PAIRS}

let folder = ''
let size = 0

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimlint-onnx-'))
  size = await writeTinyModel(join(folder, 'tiny'))
  await writeTinyModel(join(folder, 'unlabelled'), ['yes', 'no', 'perhaps'])
})

afterAll(() => rm(folder, {recursive: true, force: true}))

const encoder = (name: string, more: Partial<CrossEncoderOptions> = {}) =>
  crossEncoder({folder: join(folder, name), name, today: () => '2026-11-24', load: () => import(library), ...more})

const scoresOf = (reply: Awaited<ReturnType<ReturnType<typeof crossEncoder>['ask']>>): number[] =>
  reply.kind === 'answered' ? (JSON.parse(reply.text) as {scores: number[]}).scores : []

describe('a cross-encoder', () => {
  it('is about a kilobyte here', () => expect(size).toBeLessThan(1500))

  it('scores every pair, the same each time', async () => {
    const [first, second] = [await encoder('tiny').ask(request), await encoder('tiny').ask(request)]
    expect(first).toMatchObject({kind: 'answered', by: 'tiny', at: '2026-11-24'})
    expect(scoresOf(first)).toHaveLength(2)
    expect(scoresOf(first).every((score) => score > 0 && score < 1)).toBe(true)
    expect(new Set(scoresOf(first)).size).toBe(2)
    expect(second).toEqual(first)
  })

  it('says what is wrong with a folder, and never looks elsewhere', async () => {
    expect(await encoder('missing').ask(request)).toMatchObject({kind: 'failed', fatal: true})
    const unlabelled = await encoder('unlabelled').ask(request)
    expect(unlabelled).toMatchObject({kind: 'failed', why: expect.stringContaining('no label `contradiction`')})
    const {env} = (await import(library)) as {env: {allowRemoteModels: boolean}}
    expect(env.allowRemoteModels).toBe(false)
  })

  it('says how to install what is missing', async () => {
    const load = (): Promise<unknown> => Promise.reject(new Error('not found'))
    expect(await encoder('tiny', {load}).ask(request)).toMatchObject({
      why: '`@huggingface/transformers` is not installed, run `npm install @huggingface/transformers`'
    })
  })

  it('the peer of the package allows the version that is tested', async () => {
    const read = async (path: string) => JSON.parse(await readFile(path, 'utf8'))
    const [own, tested] = [await read('package.json'), await read('test/onnx/package.json')]
    expect(own.peerDependencies['@huggingface/transformers']).toBe('^4.3.0')
    expect(tested.dependencies['@huggingface/transformers']).toMatch(/^4\.3\.\d+$/)
  })
})
