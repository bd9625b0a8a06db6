// What people install: packed, put into an empty folder, used from the command line and from TypeScript.
import {execFile} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'

const MINUTES = 60_000

const UNSOURCED = 'The Harbour of Marrow opened in 1911.\n\nA mooring permit lasts 15 days.\n'
const SOURCED_ONLY = 'A mooring permit lasts 15 days.\n'

const ANNOTATIONS = `schema: 1
target:
  file: page.md
claims:
  - id: c-permit
    selector:
      exact: A mooring permit lasts 15 days.
    claim: A mooring permit lasts 15 days.
    verdict: supported
    review: {state: verified}
    citations:
      - {source: harbour-rules, supports: full}
sources:
  - id: harbour-rules
    csl: {type: report, title: Harbour Rules}
`

const STRICT_USE = `import {check, type Report} from 'claimlint'

const report: Report = check('A permit lasts 15 days.', {path: 'page.md'})
export const lines: readonly string[] = report.findings.map(({line, message}) => \`\${line}: \${message}\`)
`

/** The five lines of the README that show the library. */
const README_USE =
  /^```js\n([\s\S]*?)^```$/m.exec(readFileSync('README.md', 'utf8'))?.[1] ?? 'the README has no js block'

let folder = ''

interface Ended {
  readonly exit: number
  readonly stdout: string
  readonly stderr: string
}

const run = (command: string, args: readonly string[], cwd = folder): Promise<Ended> =>
  new Promise((ended) => {
    execFile(command, args, {cwd, env: {...process.env, NO_COLOR: '1'}}, (error, stdout, stderr) => {
      const exit = error === null ? 0 : typeof error.code === 'number' ? error.code : -1
      ended({exit, stdout, stderr: exit === -1 ? String(error) : stderr})
    })
  })

/** Fails with what the command said, since an exit code alone explains nothing. */
async function mustRun(command: string, args: readonly string[], cwd = folder): Promise<string> {
  const {exit, stdout, stderr} = await run(command, args, cwd)
  if (exit !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${exit}\n${stdout}\n${stderr}`)
  return stdout
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimlint-package-'))
  await mustRun('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], process.cwd())
  await writeFile(join(folder, 'package.json'), '{"name": "newsroom", "private": true, "type": "module"}\n')
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? 'no tarball'
  await mustRun('npm', ['install', `./${tarball}`, '--prefer-offline', '--no-audit', '--no-fund'])
}, 5 * MINUTES)

afterAll(() => rm(folder, {recursive: true, force: true}))

/** npm has its own opinions on the machine's settings; they are no message of ours. */
const ownWords = (stderr: string): string => stderr.replace(/^npm .*\n?/gm, '').trim()

describe('the installed package', {timeout: 2 * MINUTES}, () => {
  it('fails on an unsourced claim and names it alone, then passes when it is gone', async () => {
    await mkdir(join(folder, 'annotations'))
    await writeFile(join(folder, 'annotations', 'page.claims.yaml'), ANNOTATIONS)
    await writeFile(join(folder, 'page.md'), UNSOURCED)
    const failing = await run('npx', ['claimlint', 'check', 'page.md'])
    expect(ownWords(failing.stderr)).toBe('')
    expect(failing.stdout).toMatch(/1:1 +error +unsourced-claim/)
    expect(failing.stdout).not.toContain('3:1')
    expect(failing.exit).toBe(1)

    await writeFile(join(folder, 'page.md'), SOURCED_ONLY)
    const passing = await run('npx', ['claimlint', 'check', 'page.md'])
    expect({...passing, stderr: ownWords(passing.stderr)}).toMatchObject({exit: 0, stderr: ''})
  })

  it('has types that a strict project can use', async () => {
    await writeFile(join(folder, 'use.ts'), STRICT_USE)
    const tsc = resolve('node_modules/typescript/bin/tsc')
    const strict = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--exactOptionalPropertyTypes'
    ]
    expect(await mustRun(process.execPath, [tsc, ...strict, 'use.ts'])).toBe('')
  })

  it('does what the five lines of the README say', async () => {
    await writeFile(join(folder, 'readme.js'), README_USE)
    const {stdout, exit} = await run(process.execPath, ['readme.js'])
    expect(stdout).toMatch(/^1 unsourced-claim: `A mooring permit lasts 15 days\.`/)
    expect(exit).toBe(1)
  })

  it('has the remark plugin and the language server', async () => {
    const use = "import remarkClaimlint from 'claimlint/remark'; console.log(typeof remarkClaimlint())"
    expect(await mustRun(process.execPath, ['--input-type=module', '--eval', use])).toBe('function\n')
    const {stdout, exit} = await run('npx', ['claimlint', 'lsp', '--help'])
    expect({stdout, exit}).toEqual({stdout: expect.stringContaining('a language server for editors'), exit: 0})
  })

  it('ships what it needs and nothing of its workshop', async () => {
    const listed = await mustRun('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], process.cwd())
    const [{files}] = JSON.parse(listed) as [{files: {path: string}[]}]
    const wanted = /^(dist|schemas)\/|^(package\.json|README\.md|LICENSE)$/
    expect(files.length).toBeGreaterThan(20)
    expect(files.map(({path}) => path).filter((path) => !wanted.test(path))).toEqual([])
  })
})

it('the lock file knows the binaries of every platform, so that npm ci works on all of them', () => {
  const {packages} = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Readonly<Record<string, {readonly optionalDependencies?: Readonly<Record<string, string>>}>>
  }
  const wanted = Object.values(packages).flatMap(({optionalDependencies = {}}) => Object.keys(optionalDependencies))
  const locked = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, '')))
  expect(wanted.length).toBeGreaterThan(10)
  expect(wanted.filter((name) => !locked.has(name))).toEqual([])
})
