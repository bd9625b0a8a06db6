// The formats by name, apart from what prints them: the command line lists them in its help and loads nothing for it.

/** As people type them, in the order of the help; the first is the default. */
export const REPORTER_NAMES = [
  'pretty',
  'json',
  'jsonl',
  'markdown',
  'html',
  'sarif',
  'github',
  'github-summary',
  'gitlab',
  'junit',
  'csv'
] as const

export type ReporterName = (typeof REPORTER_NAMES)[number]
