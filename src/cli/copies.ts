// The stored copies of sources, read from the disk: no network, so what is not stored here cannot be looked at, and that is said.
import {createHash} from 'node:crypto'
import {readFile, realpath, stat} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {AnnotationFile, AnnotationSource, QuoteLook, quoteChecker} from '../index.js'
import {isBelow} from './find-documents.js'
import {systemErrorWords} from './system-error.js'

/** What is recorded of a copy so that a later one is told from it. */
export interface Pins {
  readonly sha256: string
  readonly textSha256?: string
  readonly extractor?: string
}

interface Read {
  /** Null where its bytes could not be read. */
  readonly pins: Pins | null
  readonly check: ReturnType<typeof quoteChecker> | null
  /** Why its text could not be looked at; empty where it could. */
  readonly unread: string
}

export interface Copy extends Read {
  /** Why it is not the copy that was recorded; null where it is, or where nothing was recorded. */
  readonly drifted: string | null
}

/** Copies, each read once as long as it does not change; `project` is the folder that their paths start from. */
export interface Copies {
  of(source: AnnotationSource, project: string): Promise<Copy>
}

/** Larger than any source that people quote from; a build is not kept busy with one. */
const SIZE_LIMIT = 100 * 1024 * 1024

const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex')

const refused = (unread: string): Read => ({pins: null, check: null, unread})

export function openCopies(): Copies {
  const known = new Map<string, Promise<Read>>()
  return {
    async of(source, project) {
      const {snapshot} = source
      if (snapshot === undefined) return {...refused('no copy is stored, enter its path as `snapshot`'), drifted: null}
      const found = await findFile(resolve(project, snapshot), project)
      if ('refused' in found) return {...refused(`\`${snapshot}\` ${found.refused}`), drifted: null}
      const reading = known.get(found.key) ?? readCopy(found.path, snapshot)
      known.set(found.key, reading)
      const read = await reading
      return {...read, drifted: driftOf(source, read.pins)}
    }
  }
}

type File = {readonly path: string; readonly key: string} | {readonly refused: string}

/** A link must not lead out of the project: the file may come from a stranger's pull request. */
async function findFile(path: string, project: string): Promise<File> {
  try {
    const [real, home] = await Promise.all([realpath(path), realpath(project)])
    if (!isBelow(real, home)) return {refused: 'leads out of the project, store the copy in it'}
    const {size, mtimeMs} = await stat(real)
    if (size > SIZE_LIMIT) return {refused: 'is larger than 100 MB, store the pages that are quoted'}
    return {path: real, key: `${real} ${size} ${mtimeMs}`}
  } catch (error) {
    const words = systemErrorWords(error)
    if (words === null) throw error
    return {refused: `cannot be read: ${words}`}
  }
}

async function readCopy(path: string, shown: string): Promise<Read> {
  const bytes = await readFile(path).catch((error: unknown) => {
    const words = systemErrorWords(error)
    if (words === null) throw error
    return words
  })
  if (typeof bytes === 'string') return refused(`\`${shown}\` cannot be read: ${bytes}`)
  const {quoteChecker: checkerOf, readSnapshot, snapshotText} = await import('../index.js')
  const snapshot = await readSnapshot(bytes, path)
  const pins = {sha256: sha256(bytes)}
  if ('unread' in snapshot) return {pins, check: null, unread: `\`${shown}\` ${snapshot.unread}`}
  const {extractor, pages} = snapshot
  return {
    pins: {...pins, textSha256: sha256(snapshotText(snapshot)), extractor},
    check: checkerOf(pages),
    unread: ''
  }
}

/** Another extractor may well take other words from the same bytes; that is no change of the copy. */
function driftOf({snapshot, sha256: bytes, textSha256, extractor}: AnnotationSource, pins: Pins | null): string | null {
  if (pins === null) return null
  if (bytes !== undefined && bytes !== pins.sha256) {
    return `\`${snapshot}\` has other bytes (sha256 ${pins.sha256.slice(0, 12)}…)`
  }
  if (textSha256 === undefined || textSha256 === pins.textSha256 || extractor !== pins.extractor) return null
  return `\`${snapshot}\` has other words (textSha256 ${pins.textSha256?.slice(0, 12)}…)`
}

/** Every quote of the file's citations, looked up. */
export async function lookUpQuotes(
  {annotations}: AnnotationFile,
  project: string,
  copies: Copies
): Promise<QuoteLook[]> {
  const sources = new Map((annotations.sources ?? []).map((source) => [source.id, source]))
  const looks: QuoteLook[] = []
  for (const {id: record, citations = []} of annotations.claims) {
    for (const {source: id, quote, locator} of citations) {
      const source = sources.get(id)
      if (!source || quote === undefined) continue
      looks.push({record, source: id, quote, ...lookIn(await copies.of(source, project), quote, locator)})
    }
  }
  return looks
}

/** A copy that is not the one recorded proves nothing, whatever stands in it. */
function lookIn(
  {check, unread, drifted}: Copy,
  quote: string,
  locator: string | undefined
): Pick<QuoteLook, 'result' | 'why'> {
  if (drifted !== null) return {result: 'drifted', why: drifted}
  return check ? check(quote, locator) : {result: 'unchecked', why: unread}
}
