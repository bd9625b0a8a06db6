// Reports of documents that did not change, kept on the disk. The key is content alone: text, annotations, configuration,
// this program and the packages below it. Dates of files say nothing in a fresh checkout, which is where a build runs.
import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Report} from '../index.js'
import type {Product} from './check-documents.js'
import {installedPackages} from './installed.js'
import {codeOf, systemErrorWords} from './system-error.js'
import type {Opened} from './visit-documents.js'
import {writeFileAtomically} from './write-file.js'

export const CACHE_FOLDER = '.claimlint-cache'

const hash = (...parts: readonly (string | Uint8Array)[]): string =>
  parts.reduce((sum, part) => sum.update(`${part.length} `).update(part), createHash('sha256')).digest('hex')

/** Of everything that a report depends on beside its document: our own files, the packages below, and Node's Unicode. */
function programHash(): string {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const isCode = (name: string): boolean => /\.c?[jt]s$/.test(name) && !/\.d\.c?ts$/.test(name)
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter(isCode).sort()
  const texts = files.flatMap((name) => [name, readFileSync(join(root, name))])
  const {node = '', icu = '', unicode = ''} = process.versions
  return hash(node, icu, unicode, ...installedPackages(join(root, '..')), ...texts)
}

const keyOf = (program: string, {path, source, annotations, previous, quotes, project}: Opened): string =>
  hash(program, path, source, JSON.stringify([annotations?.text, previous, project.value, quotes]))

export interface ReportCache {
  /** Takes the report from the folder, or checks and keeps it. Each document has one file, so that the folder does not grow. */
  readonly look: (opened: Opened) => Promise<Product>
  /** What people should know after the run: what was broken, and why nothing could be kept. */
  readonly notes: () => string[]
}

/** `named` is the folder as typed. Its files do not end in `.json`, which would make them documents. */
export function openCache(named: string, cwd: string, check: (opened: Opened) => Promise<Product>): ReportCache {
  const folder = resolve(cwd, named)
  const program = programHash()
  const broken: string[] = []
  const refused = new Set<string>()
  return {
    async look(opened) {
      const key = keyOf(program, opened)
      const file = join(folder, `${hash(opened.path).slice(0, 16)}.report`)
      const kept = readEntry(file)
      if (kept === 'broken') broken.push(opened.path)
      else if (kept?.key === key) return kept.product()
      const product = await check(opened)
      const trouble = await keep(file, printEntry(key, product))
      if (trouble !== null) refused.add(trouble)
      return product
    },
    notes: () => [...brokenWords(broken, named), ...[...refused].map((words) => `${named} cannot be written: ${words}`)]
  }
}

const SHOWN = 3

function brokenWords(broken: readonly string[], named: string): string[] {
  if (broken.length === 0) return []
  const more = broken.length > SHOWN ? ` and ${broken.length - SHOWN} more` : ''
  return [`${named}: what was kept was broken and was made anew, for ${broken.slice(0, SHOWN).join(', ')}${more}`]
}

interface Entry {
  readonly key: string
  readonly product: () => Product
}

/** The sum tells a whole entry from half of one, whatever cut it short, and from a file of somebody else. */
const HEAD = /^claimlint (?<key>[\da-f]{64}) (?<sum>[\da-f]{64})\n/

const sumOf = (body: string | Uint8Array): string => createHash('sha256').update(body).digest('hex')

/** A line for the head, one for the outline, and the report. */
function printEntry(key: string, {outline, text}: Product): string {
  const body = `${JSON.stringify(outline)}\n${text}`
  return `claimlint ${key} ${sumOf(body)}\n${body}`
}

/** Null where there is none. An entry for an earlier text is whole. */
function readEntry(file: string): Entry | 'broken' | null {
  try {
    return entryIn(readFileSync(file)) ?? 'broken'
  } catch (error) {
    return ['ENOENT', 'ENOTDIR'].includes(codeOf(error) ?? '') ? null : 'broken'
  }
}

/** Bytes are summed as they are; they become text where the entry is of use. */
function entryIn(bytes: Buffer): Entry | null {
  const head = HEAD.exec(bytes.toString('latin1', 0, bytes.indexOf('\n') + 1))
  const body = bytes.subarray(head?.[0].length ?? 0)
  const {key = '', sum} = head?.groups ?? {}
  return sumOf(body) === sum ? {key, product: () => productIn(body)} : null
}

function productIn(body: Buffer): Product {
  const end = body.indexOf('\n')
  return {outline: JSON.parse(body.toString('utf8', 0, end)) as Report, text: body.toString('utf8', end + 1)}
}

/** The system's words where it does not let us; a cache that cannot be written costs time and nothing else. */
async function keep(file: string, text: string): Promise<string | null> {
  try {
    await writeFileAtomically(file, text, {durably: false})
    return null
  } catch (error) {
    const words = systemErrorWords(error)
    if (words === null) throw error
    return words
  }
}
