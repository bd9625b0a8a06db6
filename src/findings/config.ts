// A written config with all that is wrong with it.
import type {Problem} from '../annotations/annotation.js'
import {validator} from '../annotations/validate.js'
import {configSchema} from './config-schema.js'
import {type Config, type ConfigInput, defaultConfig, validConfig, withDefaults} from './valid-config.js'

export {type Config, type ConfigInput, defaultConfig} from './valid-config.js'

const breaches = validator(configSchema)

/**
 * A written config with the defaults filled in. `file` is its name in the problems, which are all there are; where there is
 * one, `config` is the default, since half a policy is nobody's policy. `undefined` is an empty config.
 */
export function readConfig(value: unknown, file: string): {config: Config; problems: readonly Problem[]} {
  const valid = validConfig(value)
  if (valid) return {config: valid, problems: []}
  const problems = breaches(value).map(({pointer, message}) => ({file, pointer, message}))
  return {config: problems.length > 0 ? defaultConfig : withDefaults(value as ConfigInput), problems}
}
