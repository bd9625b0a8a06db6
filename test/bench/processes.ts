// The command line as a whole process: time with everything that a build waits for, and the most memory that it held.
import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'

export const CLI = resolve('dist/cli/main.js')

/** Tells on descriptor 3, which neither the program nor its reports use. */
const PEAK = `data:text/javascript,${encodeURIComponent(
  "import {writeSync} from 'node:fs'; process.on('exit', () => writeSync(3, process.resourceUsage().maxRSS + '\\n'))"
)}`

/** Runs Node and gives its peak memory in MB. Findings are exit code 1; anything above ends the bench. */
export function node(args: readonly string[], cwd = process.cwd()): number {
  const {status, error, output} = spawnSync(process.execPath, ['--import', PEAK, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe']
  })
  if (error) throw error
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}\n${output[2] ?? ''}`)
  const peaks = (output[3] ?? '').trim().split('\n').map(Number)
  return Math.max(...peaks) / 1024
}
