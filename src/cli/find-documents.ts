// What a user typed as paths -> the documents meant, in a fixed order, each once.
import {stat} from 'node:fs/promises'
import {relative, resolve, sep} from 'node:path'
import {glob, isDynamicPattern} from 'tinyglobby'
import type {Problem} from '../index.js'

export const EXTENSIONS = ['md', 'markdown', 'txt', 'html', 'htm', 'json', 'jsonl']
/**
 * Written by this tool, about a folder, or no prose: not what a person means by a folder or a pattern. Whoever means one
 * of these can still name the file itself.
 */
const NEVER_BELOW_A_FOLDER = [
  '**/node_modules/**',
  'annotations/**',
  'reports/**',
  '**/README.md',
  '**/*.claims.json',
  '**/package.json',
  '**/package-lock.json',
  '**/tsconfig*.json',
  '**/claimlint.config.json',
  '**/claimlint-baseline.json'
]

export interface Found {
  /** As printed. */
  readonly paths: readonly string[]
  /** Folders that were given: all their documents are in the run, so an annotation file without one is a mistake. */
  readonly folders: readonly string[]
  readonly problems: readonly Problem[]
}

/** `written` are files and folders that this run writes to: what an earlier run left there is no document. */
export async function findDocuments(
  typed: readonly string[],
  cwd: string,
  written: readonly string[] = []
): Promise<Found> {
  const outputs = written.map((path) => resolve(cwd, path))
  const meant = await Promise.all(typed.map((path) => expand(path, cwd, outputs)))
  return {
    paths: [...new Set(meant.flatMap(({paths = []}) => paths.map((path) => printable(path, cwd))))].sort(byCodeUnit),
    folders: meant.flatMap(({folder}) => folder ?? []),
    problems: meant.flatMap(({problem}, index) => (problem ? {file: typed[index] ?? '', message: problem} : []))
  }
}

interface Meant {
  readonly paths?: readonly string[]
  readonly folder?: string
  readonly problem?: string
}

async function expand(path: string, cwd: string, outputs: readonly string[]): Promise<Meant> {
  const absolute = resolve(cwd, path)
  const kind = await kindOf(absolute)
  if (kind === 'file') return {paths: [absolute]}
  if (kind === 'folder') {
    const paths = await documentsBelow(absolute, outputs)
    if (paths.length > 0) return {paths, folder: absolute}
    return {folder: absolute, problem: `holds no document, expected ${listed(EXTENSIONS)} (a README has to be named)`}
  }
  if (!isDynamicPattern(path)) return {problem: 'there is no such file or folder, check the spelling'}
  const ignore = NEVER_BELOW_A_FOLDER.filter((each) => !path.startsWith(each.replace('**', '')))
  const found = await glob(path, {cwd, absolute: true, ignore, expandDirectories: false, followSymbolicLinks: false})
  const paths = found.filter((each) => !outputs.some((output) => isBelow(resolve(each), output)))
  return paths.length > 0 ? {paths} : {problem: 'matches no file, check the pattern'}
}

async function documentsBelow(folder: string, outputs: readonly string[]): Promise<string[]> {
  const found = await glob(`**/*.{${EXTENSIONS.join(',')}}`, {
    cwd: folder,
    absolute: true,
    caseSensitiveMatch: false,
    followSymbolicLinks: false,
    ignore: NEVER_BELOW_A_FOLDER
  })
  return found.filter((path) => !outputs.some((output) => isBelow(resolve(path), output)))
}

/** Is `path` the folder or anything in it? Both absolute. */
export const isBelow = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)

async function kindOf(path: string): Promise<'file' | 'folder' | 'missing'> {
  const found = await stat(path).catch(() => null)
  if (!found) return 'missing'
  return found.isDirectory() ? 'folder' : 'file'
}

/** How a path is printed and recorded: relative to the working folder, with `/`, so that reports are the same everywhere. */
export const printable = (path: string, cwd: string): string =>
  relative(cwd, resolve(cwd, path)).split(sep).join('/') || '.'

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const listed = (extensions: readonly string[]): string => extensions.map((extension) => `.${extension}`).join(', ')
