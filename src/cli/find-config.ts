// Which configuration counts for a document: the nearest one upward from it, as every linter does it.
import {readFile} from 'node:fs/promises'
import {dirname, join, resolve} from 'node:path'
import type {Problem} from '../index.js'
import {printable} from './find-documents.js'
import {parseJson} from './parse-json.js'
import {codeOf} from './system-error.js'

export const CONFIG_FILE = 'claimlint.config.json'

export interface FoundConfig {
  /** As printed; null where there is none and the defaults count. */
  readonly file: string | null
  /** Absolute. Annotation paths and targets are relative to it. */
  readonly folder: string
  readonly value: unknown
  readonly problems: readonly Problem[]
}

/** Upward from `folder` to the root. `cwd` is the folder of a run without any configuration. */
export async function findConfig(folder: string, cwd: string): Promise<FoundConfig> {
  for (let at = folder; ; at = dirname(at)) {
    const found =
      (await readConfigFile(join(at, CONFIG_FILE), cwd)) ?? (await readPackageFile(join(at, 'package.json'), cwd))
    if (found) return found
    if (dirname(at) === at) return {file: null, folder: cwd, value: {}, problems: []}
  }
}

/** Null where the file is missing: the caller knows whether that is a mistake. */
export async function readConfigFile(path: string, cwd: string): Promise<FoundConfig | null> {
  const text = await readIfThere(path)
  if (text === null) return null
  const file = printable(path, cwd)
  const parsed = parseJson(text, file)
  const problems = 'problem' in parsed ? [parsed.problem] : []
  return {file, folder: dirname(resolve(path)), value: 'value' in parsed ? parsed.value : {}, problems}
}

/** Only where it has a `claimlint` key. A package file that is no JSON is npm's business, not ours. */
async function readPackageFile(path: string, cwd: string): Promise<FoundConfig | null> {
  const text = await readIfThere(path)
  const parsed = text === null ? null : parseJson(text, path)
  if (!parsed || !('value' in parsed) || typeof parsed.value !== 'object' || parsed.value === null) return null
  const own = Object.entries(parsed.value).find(([key]) => key === 'claimlint')
  return own ? {file: printable(path, cwd), folder: dirname(resolve(path)), value: own[1], problems: []} : null
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error) ?? '')) return null
    throw error
  }
}
