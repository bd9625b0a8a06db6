// One format by its name, without the others: most runs print one, and some bring a printer of Markdown, HTML or XML along.
import type {Reporter} from './index.js'
import type {ReporterName} from './names.js'

const LOADERS: Readonly<Record<ReporterName, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.js')).pretty,
  json: async () => (await import('./json.js')).json,
  jsonl: async () => (await import('./jsonl.js')).jsonl,
  markdown: async () => (await import('./markdown.js')).markdown,
  html: async () => (await import('./html.js')).html,
  sarif: async () => (await import('./sarif.js')).sarif,
  github: async () => (await import('./github.js')).github,
  'github-summary': async () => (await import('./github-summary.js')).githubSummary,
  gitlab: async () => (await import('./gitlab.js')).gitlab,
  junit: async () => (await import('./junit.js')).junit,
  csv: async () => (await import('./csv.js')).csv
}

/** As `REPORTERS[name]`; null where no format has this name. */
export const loadReporter = async (name: string): Promise<Reporter | null> =>
  Object.hasOwn(LOADERS, name) ? LOADERS[name as ReporterName]() : null
