// `claimlint init`: the files of a first day. What exists is left alone, whatever it says.
import {access} from 'node:fs/promises'
import {resolve} from 'node:path'
import type {ExitCode} from '../../index.js'
import {endWith, note} from '../command-run.js'
import {writeFiles} from '../destinations.js'
import {CONFIG_FILE} from '../find-config.js'
import {findDocuments} from '../find-documents.js'
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

What people found out about a document stands here, in one file per document: \`page.md\` has \`page.claims.yaml\`. It is
committed with the document.

1. \`npx claimlint annotate page.md\` writes an empty record for each claim that has none.
2. Read a source and fill the record in. Enter the source once, at the end of the file:

   \`\`\`yaml
   schema: 1
   target:
     file: page.md
   claims:
     - id: c-opened
       selector:
         exact: The Harbour of Marrow opened in 1911.
       review: {state: draft}
       citations:
         - {source: chronicle, supports: full, locator: p. 12, quote: "was opened to all ships in 1911"}
   sources:
     - id: chronicle
       csl: {type: book, title: Chronicle of Marrow}
       url: https://library.marrow.example/chronicle
       accessed: 2026-11-24
   \`\`\`

3. \`npx claimlint verify c-opened --verdict supported --by "your name"\` says that you read it. Verdicts are \`supported\`,
   \`refuted\`, \`not-enough-evidence\`, \`conflicting\` and \`not-checkable\`.

When a passage changes, its record follows it; when it changes in substance, the verdict is void until somebody looks again.
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
  note(await nextStep(io.cwd), options, io)
  return endWith(problems, true, options, io)
}

/** In an empty folder a check has nothing to look at, and must not say that all is well. */
async function nextStep(cwd: string): Promise<string> {
  const {paths} = await findDocuments(['.'], cwd)
  return paths.length === 0
    ? 'next: write a page, any `.md` file; `npx claimlint check` then shows what needs a source'
    : 'next: `npx claimlint check` shows what needs a source, `annotations/README.md` how to record one'
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false
  )
