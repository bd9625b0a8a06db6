// `--print-config`: what counts, and where it comes from.
import {resolve} from 'node:path'
import type {ExitCode} from '../index.js'
import {endWith, note} from './command-run.js'
import type {Io} from './io.js'
import {type Options, overrideOf} from './options.js'
import {projectsOf} from './project.js'

/** The configuration of the first path, or of the working folder. */
export async function printConfig(paths: readonly string[], options: Options, io: Io): Promise<ExitCode> {
  const projects = projectsOf(io.cwd, options.config, overrideOf(options))
  const {config, file, problems} = await projects.of(resolve(io.cwd, paths[0] ?? '.', paths[0] ? '' : 'page.md'))
  note(file ? `from ${file}` : 'no configuration file, these are the defaults', options, io)
  if (problems.length === 0) io.stdout.write(`${JSON.stringify(config, null, 2)}\n`)
  return endWith(problems, true, options, io)
}
