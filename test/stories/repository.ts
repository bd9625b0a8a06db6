// A git repository for one story: commits with a fixed author and date, so that nothing of the machine is in it.
import {execFileSync} from 'node:child_process'
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type Ended, inFolder, run} from '../cli/terminal.js'

const IDENTITY = {
  GIT_AUTHOR_NAME: 'city desk',
  GIT_AUTHOR_EMAIL: 'desk@marrow.example',
  GIT_AUTHOR_DATE: '2026-11-24T09:00:00Z',
  GIT_COMMITTER_NAME: 'city desk',
  GIT_COMMITTER_EMAIL: 'desk@marrow.example',
  GIT_COMMITTER_DATE: '2026-11-24T09:00:00Z',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null'
}

export interface Repository {
  readonly folder: string
  git(...args: readonly string[]): string
  write(path: string, text: string): void
  read(path: string): string
  remove(path: string): void
  commit(subject: string): void
  claimlint(...argv: readonly string[]): Promise<Ended>
}

export function repositoryAt(folder: string): Repository {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', [...args], {cwd: folder, encoding: 'utf8', env: {...process.env, ...IDENTITY}, stdio: 'pipe'})
  return {
    folder,
    git,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    },
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: (path) => rmSync(join(folder, path)),
    commit(subject) {
      git('add', '--all')
      git('commit', '--quiet', '--message', subject)
    },
    claimlint: (...argv) => run(argv, {cwd: folder})
  }
}

/** Calls `tell` with a new repository whose branch is `main`, and removes it afterwards. */
export const inRepository = (
  files: Readonly<Record<string, string>>,
  tell: (repository: Repository) => Promise<void>
): Promise<void> =>
  inFolder(files, async (folder) => {
    const repository = repositoryAt(folder)
    repository.git('init', '--quiet', '--initial-branch=main')
    repository.commit('The page as it was')
    await tell(repository)
  })
