// Reports of documents that did not change, kept on the disk. The key is content alone: text, annotations, configuration and
// this program itself. Dates of files say nothing in a fresh checkout, which is where a build runs.
import {createHash} from 'node:crypto'
import {mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Report} from '../index.js'
import {type Checked, checkOne} from './check-documents.js'
import type {Opened} from './visit-documents.js'

export const CACHE_FOLDER = '.claimlint-cache'

const hash = (...parts: readonly string[]): string =>
  parts.reduce((sum, part) => sum.update(`${part.length} `).update(part), createHash('sha256')).digest('hex')

/** Of everything that this program is made of, and of the packages that it stands on. */
function ownHash(): string {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const files = readdirSync(root, {recursive: true, encoding: 'utf8'}).filter((name) => /\.[jt]s$/.test(name))
  const texts = files.sort().map((name) => readFileSync(join(root, name), 'utf8'))
  return hash(readFileSync(join(root, '..', 'package.json'), 'utf8'), ...texts)
}

/** A check that looks in `folder` first. Its files do not end in `.json`, which would make them documents. Each document has one file there, so that the folder does not grow. */
export function cachedCheck(folder: string): (opened: Opened) => Checked {
  const own = ownHash()
  return (opened) => {
    const {path, source, annotations, previous, quotes, project} = opened
    const key = hash(
      own,
      path,
      source,
      annotations?.text ?? '',
      previous ?? '',
      JSON.stringify([project.value, quotes])
    )
    const file = resolve(folder, `${hash(path).slice(0, 16)}.report`)
    const report = read(file, key)
    if (report) return {...opened, report}
    const checked = checkOne(opened)
    write(folder, file, {key, report: checked.report})
    return checked
  }
}

interface Entry {
  readonly key: string
  readonly report: Report
}

/** What cannot be read is as good as missing: half a file, another version. */
function read(file: string, key: string): Report | null {
  try {
    const entry = JSON.parse(readFileSync(file, 'utf8')) as Entry
    return entry.key === key ? entry.report : null
  } catch {
    return null
  }
}

/** A cache that cannot be written costs time and nothing else. */
function write(folder: string, file: string, entry: Entry): void {
  try {
    mkdirSync(folder, {recursive: true})
    writeFileSync(file, JSON.stringify(entry))
  } catch {
    return
  }
}
