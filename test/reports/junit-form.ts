// The form of JUnit files that build servers agree on (after the schema of Jenkins' xUnit plugin, junit-10.xsd, with `file`
// and `line` as GitLab and CircleCI read them). There is no official one.
export interface XmlRule {
  readonly required: readonly string[]
  readonly attributes: Readonly<Record<string, RegExp>>
  readonly children: readonly string[]
}

const TEXT = /^[^\n]*$/
const NUMBER = /^\d+$/

export const JUNIT: Readonly<Record<string, XmlRule>> = {
  testsuites: {
    required: [],
    attributes: {name: TEXT, tests: NUMBER, failures: NUMBER, errors: NUMBER, disabled: NUMBER},
    children: ['testsuite']
  },
  testsuite: {
    required: ['name'],
    attributes: {name: TEXT, tests: NUMBER, failures: NUMBER, errors: NUMBER, skipped: NUMBER},
    children: ['testcase', 'system-out', 'system-err', 'properties']
  },
  testcase: {
    required: ['name'],
    attributes: {name: TEXT, classname: TEXT, file: TEXT, line: NUMBER},
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err']
  },
  skipped: {required: [], attributes: {type: TEXT, message: TEXT}, children: []},
  failure: {required: [], attributes: {type: TEXT, message: TEXT}, children: []},
  error: {required: [], attributes: {type: TEXT, message: TEXT}, children: []},
  'system-out': {required: [], attributes: {}, children: []}
}
