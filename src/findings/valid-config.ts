// What a project asks of its documents: which rules count, and when a run fails. Policy lives here and nowhere else.
// What is wrong with a config is for config.ts to say; most have nothing wrong, and this file loads nothing to say it.
import {conformsTo} from '../annotations/conforms.js'
import {configSchema} from './config-schema.js'
import type {FailLevel} from './fail-levels.js'
import {RULES, type Rule, type Severity} from './finding.js'
import {RULE_INFO} from './rules.js'

export interface Config {
  readonly rules: Readonly<Record<Rule, Severity | 'off'>>
  readonly failOn: FailLevel
  /** Folder of the annotation files, from the folder of the config. */
  readonly annotations: string
  /** Globs of the documents to check where the command line names none. */
  readonly documents?: readonly string[]
  /** A record is `verified` only where two people agree, and a reviewer is not its author. */
  readonly fourEyes?: boolean
  /** Hosts that are our own: no source for what we say ourselves. */
  readonly ownSites?: readonly string[]
  /** Who publishes the documents: what the same body published is no source for them. */
  readonly publisher?: string
  /** Day (`YYYY-MM-DD`) after which a record that had to be checked again is not fresh; without it none grows old. */
  readonly asOf?: string
  /** File of known findings, from the folder of the config. */
  readonly baseline?: string
  /** How many unsourced claims are let pass, over all documents of a run. Where it is set it decides about them alone. */
  readonly maxUnsourced?: number
  /** Least share of check-worthy claims with a source, 0 to 100, over all documents of a run. */
  readonly minCoverage?: number
}

/** What people write: everything may be left out. schemas/config.schema.json describes it. */
export type ConfigInput = Partial<Omit<Config, 'rules'>> & {readonly rules?: Partial<Config['rules']>}

const defaultRules = Object.fromEntries(RULES.map((rule) => [rule, RULE_INFO[rule].severity])) as Config['rules']

export const defaultConfig: Config = {rules: defaultRules, failOn: 'error', annotations: 'annotations'}

const conforms = conformsTo(configSchema)

/** Most projects ask for nothing; the schema allows it. */
const isEmpty = (value: unknown): boolean =>
  typeof (value ?? {}) === 'object' && !Array.isArray(value) && Object.keys(value ?? {}).length === 0

/** A written config with the defaults filled in, `undefined` as an empty one; null where anything is wrong with it. */
export function validConfig(value: unknown): Config | null {
  if (isEmpty(value)) return defaultConfig
  return conforms(value) ? withDefaults(value as ConfigInput) : null
}

/** Of a config that its schema allows. */
export const withDefaults = ({rules, failOn, annotations, ...rest}: ConfigInput): Config => ({
  rules: {...defaultRules, ...(rest.fourEyes ? {'same-author-review': 'error' as const} : {}), ...rules},
  failOn: failOn ?? defaultConfig.failOn,
  annotations: annotations ?? defaultConfig.annotations,
  ...optional(rest)
})

/** What has no default, field by field: `x-` fields and `$schema` are no settings. */
const optional = ({
  documents,
  fourEyes,
  ownSites,
  publisher,
  asOf,
  baseline,
  maxUnsourced,
  minCoverage
}: Omit<ConfigInput, 'rules' | 'failOn' | 'annotations'>): Partial<Config> => ({
  ...(documents ? {documents} : {}),
  ...(fourEyes === undefined ? {} : {fourEyes}),
  ...(ownSites === undefined ? {} : {ownSites}),
  ...(publisher === undefined ? {} : {publisher}),
  ...(asOf === undefined ? {} : {asOf}),
  ...(baseline === undefined ? {} : {baseline}),
  ...(maxUnsourced === undefined ? {} : {maxUnsourced}),
  ...(minCoverage === undefined ? {} : {minCoverage})
})
