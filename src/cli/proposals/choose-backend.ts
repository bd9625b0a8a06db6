// Which back end the options mean. Exactly one: a run that mixes a model and files could not say who answered.
import {resolve} from 'node:path'
import {type Backend, chatBackend, crossEncoder} from '../../proposals/index.js'
import {today} from '../day.js'
import type {Io} from '../io.js'
import {UsageError} from '../usage-error.js'
import {answersOrPrompts, promptsOnly, recorded, replayed} from './answer-files.js'
import type {ProposeCommand} from './propose-options.js'

/** True where a server or a model is asked, so that time or money is spent. */
export const isLive = ({model, crossEncoder: folder}: ProposeCommand): boolean =>
  model !== undefined || folder !== undefined

export function chooseBackend(options: ProposeCommand, io: Io): Backend {
  const named = (['model', 'crossEncoder', 'export', 'import', 'replay'] as const).filter(
    (name) => options[name] !== undefined
  )
  if (named.length !== 1) {
    const all = '`--model`, `--cross-encoder`, `--export`, `--import`, `--replay`'
    throw new UsageError(`expected one of ${all}, got ${named.length === 0 ? 'none' : `${named.length} of them`}`)
  }
  if (options.record !== undefined && !isLive(options))
    throw new UsageError('`--record` keeps the answers of a model, files are kept already')
  const live = liveBackend(options, io)
  if (live) return options.record === undefined ? live : recorded(live, resolve(io.cwd, options.record))
  return fileBackend(options, io)
}

function liveBackend({model, crossEncoder: folder, url, timeout, retries, at}: ProposeCommand, io: Io): Backend | null {
  const when = (): string => at ?? today()
  if (folder !== undefined) return crossEncoder({folder: resolve(io.cwd, folder), name: folder, today: when})
  if (model === undefined) return null
  if (!/^https?:\/\//.test(url))
    throw new UsageError(`\`--url ${url}\` is no address, expected one such as http://localhost:11434/v1`)
  return chatBackend({
    url,
    model,
    key: io.env['CLAIMLINT_API_KEY'] || null,
    timeout: timeout * 1000,
    retries,
    today: when
  })
}

function fileBackend({export: exported, import: imported, replay = '', by, at}: ProposeCommand, io: Io): Backend {
  const otherwise = {by: by ?? 'files', at: at ?? today()}
  if (exported !== undefined) return promptsOnly(resolve(io.cwd, exported))
  if (imported !== undefined) return answersOrPrompts(resolve(io.cwd, imported), otherwise)
  return replayed(resolve(io.cwd, replay), otherwise)
}
