// The small door: names that the command line needs before it knows what it is asked to do. Nothing behind it loads a
// package that reads text, so `claimlint --help` answers at once.

export {VERDICTS} from './annotations/annotation.js'
export {suggestion} from './annotations/closest.js'
export {BIBLIOGRAPHY_STYLES} from './bibliography/format-sources.js'
export {FAIL_LEVELS} from './findings/fail-levels.js'
export {REPORTER_NAMES} from './reports/names.js'
