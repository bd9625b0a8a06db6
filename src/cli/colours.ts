// When to colour, decided once: what the user typed, then the environment (no-color.org), then the terminal.
import pc from 'picocolors'
import type {Io, Output} from './io.js'

export type Colours = ReturnType<typeof pc.createColors>

/** `wanted` is what `--color` or `--no-color` said; undefined where neither was typed. */
export function coloursFor(output: Output, env: Io['env'], wanted: boolean | undefined): Colours {
  return pc.createColors(wanted ?? environmentWants(env) ?? output.isTTY)
}

function environmentWants(env: Io['env']): boolean | undefined {
  if (env['NO_COLOR']) return false
  if (env['FORCE_COLOR'] !== undefined) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false'
  return env['TERM'] === 'dumb' ? false : undefined
}
