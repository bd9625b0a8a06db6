// The configuration and the folders that count for one document, found once per folder of a run.
import {dirname, resolve} from 'node:path'
import {validConfig} from '../doors/opening.js'
import type {Config, Problem} from '../index.js'
import type {Place} from './find-annotations.js'
import {type FoundConfig, findConfig, readConfigFile} from './find-config.js'
import {UsageError} from './usage-error.js'

export interface Project {
  /** As printed; null for the defaults. */
  readonly file: string | null
  readonly config: Config
  /** The configuration as written, under what options said; what the library is given. */
  readonly value: object
  readonly place: Place
  /** Where there is any, the documents of this project cannot be judged. */
  readonly problems: readonly Problem[]
}

export interface Projects {
  /** Of the document at this absolute path. */
  of(document: string): Promise<Project>
  /** All that were asked for, each once. */
  all(): Promise<Project[]>
}

/** `named` is the file that `--config` said; it then counts for every document. */
export function projectsOf(cwd: string, named: string | undefined, override: object): Projects {
  const byFolder = new Map<string, Promise<FoundConfig>>()
  const byFile = new Map<string | null, Promise<Project>>()
  return {
    async of(document) {
      const folder = dirname(document)
      const finding = byFolder.get(folder) ?? (named === undefined ? findConfig(folder, cwd) : namedConfig(named, cwd))
      byFolder.set(folder, finding)
      const found = await finding
      const project = byFile.get(found.file) ?? projectFrom(found, cwd, override)
      byFile.set(found.file, project)
      return project
    },
    all: () => Promise.all(byFile.values())
  }
}

async function namedConfig(path: string, cwd: string): Promise<FoundConfig> {
  const found = await readConfigFile(resolve(cwd, path), cwd)
  if (!found) throw new UsageError(`there is no configuration file \`${path}\`, check the spelling`)
  return found
}

async function projectFrom(found: FoundConfig, cwd: string, override: object): Promise<Project> {
  const written =
    typeof found.value === 'object' && found.value !== null && !Array.isArray(found.value) ? found.value : null
  const value = written ? {...written, ...override} : found.value
  const {config, problems} = await configOf(value, found.file ?? 'the options')
  const place = {project: found.folder, annotations: resolve(found.folder, config.annotations), cwd}
  return {file: found.file, config, value: {...written, ...override}, place, problems: [...found.problems, ...problems]}
}

/** What explains a mistake is loaded where there is one. */
async function configOf(value: unknown, file: string): Promise<{config: Config; problems: readonly Problem[]}> {
  const config = validConfig(value)
  return config ? {config, problems: []} : (await import('../index.js')).readConfig(value, file)
}
