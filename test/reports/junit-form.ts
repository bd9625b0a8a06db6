// The form of JUnit files that build servers agree on, after the strictest of them: junit-10.xsd of Jenkins' xUnit plugin, which
// refuses a file that is not valid. There is no official one. The order of children is free there.
export interface XmlRule {
  readonly required: readonly string[]
  readonly attributes: Readonly<Record<string, RegExp>>
  readonly children: readonly string[]
}

const TEXT = /^[^\n]*$/
const NUMBER = /^\d+$/
const SECONDS = /^[\d,]*(?:\.\d*)?$/

const OUTCOME: XmlRule = {required: [], attributes: {type: TEXT, message: TEXT}, children: []}

export const JUNIT: Readonly<Record<string, XmlRule>> = {
  testsuites: {
    required: [],
    attributes: {name: TEXT, time: SECONDS, tests: NUMBER, failures: NUMBER, errors: NUMBER},
    children: ['testsuite']
  },
  testsuite: {
    required: ['name', 'tests', 'failures', 'errors'],
    attributes: {
      name: TEXT,
      tests: NUMBER,
      failures: NUMBER,
      errors: NUMBER,
      skipped: NUMBER,
      time: SECONDS,
      group: TEXT,
      timestamp: TEXT,
      hostname: TEXT,
      id: TEXT,
      package: TEXT,
      file: TEXT,
      log: TEXT,
      url: TEXT
    },
    children: ['testsuite', 'testcase', 'system-out', 'system-err', 'properties']
  },
  testcase: {
    required: ['name'],
    attributes: {name: TEXT, time: TEXT, classname: TEXT, group: TEXT},
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err']
  },
  skipped: OUTCOME,
  failure: OUTCOME,
  error: OUTCOME,
  'system-out': {required: [], attributes: {}, children: []},
  'system-err': {required: [], attributes: {}, children: []}
}
