// For judging and printing reports that are there: a format is loaded when it is asked for.

export {failures} from '../findings/gate.js'
export {judgedAs} from '../findings/outline.js'
export {joinReports} from '../findings/summarise.js'
export {loadReporter} from '../reports/load-reporter.js'
