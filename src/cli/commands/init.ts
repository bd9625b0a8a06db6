// `claimlint init`: the files of a first day. What exists is left alone, whatever it says.
import {access} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {ExitCode} from '../../index.js'
import {endWith, note} from '../command-run.js'
import {writeFiles} from '../destinations.js'
import {CONFIG_FILE} from '../find-config.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'

const CONFIG = `{
  "$schema": "./node_modules/claimlint/schemas/config.schema.json",
  "documents": ["**/*.md"],
  "annotations": "annotations",
  "failOn": "error"
}
`

const ANNOTATIONS_README = `# Annotations

One file per document: \`page.md\` has \`page.claims.yaml\` here. \`npx claimlint annotate page.md\` starts one with an empty
record for each claim; add citations and verdicts by hand, and commit the file with the document.
`

const WORKFLOW = `name: claims
on: pull_request
jobs:
  claimlint:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: {fetch-depth: 0}
      - uses: actions/setup-node@v4
        with: {node-version: 20}
      - run: npm ci
      - run: npx claimlint check --format github --since "origin/$GITHUB_BASE_REF"
`

const FILES = [
  {path: CONFIG_FILE, text: CONFIG},
  {path: 'annotations/README.md', text: ANNOTATIONS_README},
  {path: '.github/workflows/claimlint.yml', text: WORKFLOW}
]

export async function init(options: Options, io: Io): Promise<ExitCode> {
  const present = await Promise.all(FILES.map(({path}) => exists(resolve(io.cwd, path))))
  const missing = FILES.filter((_, index) => !present[index])
  const problems = await writeFiles(missing, io)
  const failed = new Set(problems.map(({file}) => file))
  for (const {path} of FILES) {
    if (!failed.has(path))
      io.stdout.write(`${missing.some((each) => each.path === path) ? 'wrote' : 'kept '}  ${path}\n`)
  }
  if (!(await exists(resolve(io.cwd, 'package.json')))) {
    note(
      'the workflow installs what `package.json` names: `npm init -y`, then `npm install --save-dev claimlint`',
      options,
      io
    )
  }
  note('next: `npx claimlint check` shows what needs a source', options, io)
  return endWith(problems, true, options, io)
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false
  )
