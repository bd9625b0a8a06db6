// What `--format` knows, by command, the default first. Apart from the commands, so that the help loads none of them.
import {REPORTER_NAMES} from '../names.js'

export const CHECK_FORMATS = REPORTER_NAMES
export const CLAIMS_FORMATS = ['table', 'json', 'jsonl', 'csv'] as const
export const CONTRADICTIONS_FORMATS = ['pretty', 'json', 'jsonl'] as const
export const STATUS_FORMATS = ['table', 'json'] as const
export const QUEUE_FORMATS = ['table', 'json'] as const
export const AGREEMENT_FORMATS = ['table', 'json'] as const
export const SOURCES_FORMATS = ['table', 'json', 'bibliography', 'csl-json', 'bibtex', 'ris'] as const
export const EXPORT_FORMATS = ['web-annotation', 'claim-review', 'csv'] as const
