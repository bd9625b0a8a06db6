// Programs as whole processes: time with everything that a build waits for, and the most memory that they held.
import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'

export const CLI = resolve('dist/cli/main.js')

/** Tells on descriptor 3, which neither the program nor its reports use. */
const PEAK = `data:text/javascript,${encodeURIComponent(
  "import {writeSync} from 'node:fs'; process.on('exit', () => writeSync(3, process.resourceUsage().maxRSS + '\\n'))"
)}`

/** Runs Node as it is. Findings are exit code 1; anything above ends the bench. Gives what was printed, if that is wanted. */
export function node(args: readonly string[], cwd = process.cwd(), stdout: 'ignore' | 'pipe' = 'ignore'): string {
  return run(args, cwd, stdout)[1] ?? ''
}

/** The same with a hook that tells the peak memory, in MB. The hook takes some milliseconds: not for short runs. */
export function peakOf(args: readonly string[], cwd: string): number {
  const peaks = (run(['--import', PEAK, ...args], cwd, 'ignore')[3] ?? '').trim().split('\n').map(Number)
  return Math.max(...peaks) / 1024
}

function run(args: readonly string[], cwd: string, stdout: 'ignore' | 'pipe'): readonly (string | null)[] {
  const {status, error, output} = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', stdout, 'pipe', 'pipe']
  })
  if (error) throw error
  if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}\n${output[2] ?? ''}`)
  return output
}
