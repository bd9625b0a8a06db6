// What git knows, asked through its own command. Nothing in the repository is changed: earlier files are written elsewhere,
// with an index of their own.
import {execFile} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {codeOf} from './system-error.js'
import {UsageError} from './usage-error.js'

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Call {
  readonly cwd: string
  readonly input?: string
  /** Its own index, so that what is staged stays as it is. */
  readonly index?: string
}

function git(args: readonly string[], {cwd, input = '', index}: Call): Promise<Ended> {
  const env = {
    ...process.env,
    LC_ALL: 'C',
    GIT_OPTIONAL_LOCKS: '0',
    ...(index === undefined ? {} : {GIT_INDEX_FILE: index})
  }
  return new Promise((ended, failed) => {
    const child = execFile('git', [...args], {cwd, env, maxBuffer: 1 << 28}, (error, stdout, stderr) => {
      if (codeOf(error) === 'ENOENT') failed(new UsageError('`--since` needs git, which was not found'))
      else ended({code: error === null ? 0 : Number(error.code) || 1, stdout, stderr})
    })
    // A command that needs no input may be gone before it is offered any; how it ended tells all there is to know.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}

async function ask(args: readonly string[], call: Call): Promise<string | null> {
  const {code, stdout} = await git(args, call)
  return code === 0 ? stdout.trimEnd() : null
}

export interface Base {
  /** Absolute folder of the working tree. */
  readonly root: string
  readonly commit: string
  /** For people: `origin/main (merge base 1a2b3c4)`. */
  readonly name: string
}

/** Where HEAD left `ref`. Throws UsageError with the remedy where that is not to be found: then nobody knows what is new. */
export async function mergeBase(ref: string, cwd: string): Promise<Base> {
  const root = await ask(['rev-parse', '--show-toplevel'], {cwd})
  if (root === null) throw new UsageError(`\`--since ${ref}\` needs a git repository, and ${cwd} is in none`)
  const remedy = await remedyFor(ref, cwd)
  const found = await ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], {cwd})
  if (found === null) throw new UsageError(`\`--since ${ref}\`: there is no such commit here, ${remedy}`)
  const commit = await ask(['merge-base', found, 'HEAD'], {cwd})
  if (commit === null) throw new UsageError(`\`--since ${ref}\`: it has no commit in common with HEAD here, ${remedy}`)
  return {root, commit, name: `${ref} (merge base ${commit.slice(0, 7)})`}
}

async function remedyFor(ref: string, cwd: string): Promise<string> {
  const shallow = (await ask(['rev-parse', '--is-shallow-repository'], {cwd})) === 'true'
  if (shallow) {
    return 'the clone is shallow: fetch the history (`fetch-depth: 0` of actions/checkout, `GIT_DEPTH: 0` of GitLab, or `git fetch --unshallow`)'
  }
  const [, remote, branch] = /^([^/]+)\/(.+)$/.exec(ref) ?? []
  return branch ? `fetch it with \`git fetch ${remote} ${branch}\`` : 'check the spelling, or fetch it first'
}

/** Today's path -> the path at the base, for files that git sees as renamed; both from the root. */
export async function renamesSince({root, commit}: Base): Promise<ReadonlyMap<string, string>> {
  const listed = await ask(['diff', '--name-status', '-z', '--find-renames', '--diff-filter=R', commit], {cwd: root})
  const parts = (listed ?? '').split('\0')
  const renames = new Map<string, string>()
  for (let at = 0; at + 2 < parts.length; at += 3) renames.set(parts[at + 2] ?? '', parts[at + 1] ?? '')
  return renames
}

/**
 * Calls `use` with a folder that holds those files of the base that `wanted` says yes to, as a checkout would have written
 * them, and removes it afterwards. Paths are from the root, with `/`.
 */
export async function withFilesOf<T>(
  {root, commit}: Base,
  wanted: (path: string) => boolean,
  use: (folder: string) => Promise<T>
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'claimlint-since-'))
  try {
    const call = {cwd: root, index: join(folder, 'index')}
    await mustDo(['read-tree', commit], call)
    const paths = (await mustDo(['ls-files', '-z'], call)).split('\0').filter((path) => path !== '' && wanted(path))
    const input = paths.map((path) => `${path}\0`).join('')
    await mustDo(['checkout-index', '-z', '--stdin', '--force', `--prefix=${join(folder, 'tree')}/`], {...call, input})
    return await use(join(folder, 'tree'))
  } finally {
    await rm(folder, {recursive: true, force: true})
  }
}

async function mustDo(args: readonly string[], call: Call): Promise<string> {
  const {code, stdout, stderr} = await git(args, call)
  if (code !== 0)
    throw new UsageError(`git could not do its part of \`--since\`: ${stderr.trim().split('\n')[0] ?? ''}`)
  return stdout
}
