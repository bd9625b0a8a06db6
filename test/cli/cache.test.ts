// `--cache`: the same result as a plain run, whatever stands in the folder, and no second look at what did not change.
import {mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {installedPackages} from '../../src/cli/installed.js'
import {type Ended, inFolder, run} from './terminal.js'

const PAGE = 'The Harbour of Marrow opened in 1911.\n'
const OPTIONS = ['check', '.', '--format', 'json']

const cached = (cwd: string, ...more: string[]): Promise<Ended> => run([...OPTIONS, '--cache', 'kept', ...more], {cwd})

const entries = (cwd: string): string[] => readdirSync(join(cwd, 'kept')).map((name) => join(cwd, 'kept', name))

const kept = (cwd: string): string[] => entries(cwd).map((file) => readFileSync(file, 'utf8'))

/** Every write makes a new file, so its number tells whether there was one. */
const numbers = (cwd: string): number[] => entries(cwd).map((file) => statSync(file).ino)

describe('check --cache', {timeout: 30_000}, () => {
  it('prints the same bytes, first and later, and leaves nothing but one file for each document', () =>
    inFolder({'harbour.md': PAGE, 'pier.md': 'The pier of Marrow opened in 1920.\n'}, async (cwd) => {
      const plain = await run(OPTIONS, {cwd})
      expect(await cached(cwd)).toEqual(plain)
      expect(entries(cwd)).toHaveLength(2)
      const before = numbers(cwd)
      expect(await cached(cwd)).toEqual(plain)
      expect(numbers(cwd)).toEqual(before)
    }))

  it.each<[string, Record<string, string>]>([
    ['text', {'harbour.md': PAGE.replace('1911', '1912')}],
    ['configuration', {'claimlint.config.json': '{"rules": {"unsourced-claim": "warning"}}'}],
    ['annotations', {'annotations/harbour.claims.yaml': 'schema: 1\ntarget: {file: harbour.md}\nclaims: []\n'}]
  ])('looks again where the %s changed, and says nothing of it', (_what, change) =>
    inFolder({'harbour.md': PAGE}, async (cwd) => {
      await cached(cwd)
      const before = kept(cwd)
      mkdirSync(join(cwd, 'annotations'))
      for (const [name, text] of Object.entries(change)) writeFileSync(join(cwd, name), text)
      const after = await cached(cwd)
      expect(after).toEqual(await run(OPTIONS, {cwd}))
      expect(kept(cwd)).not.toEqual(before)
      expect(kept(cwd)).toHaveLength(1)
    })
  )

  it.each<[string, (entry: string) => string]>([
    ['half an entry', (entry) => entry.slice(0, entry.length / 2)],
    ['an entry without its last character', (entry) => entry.slice(0, -1)],
    ['an empty file', () => ''],
    ['the JSON of another program', () => '{"key": "harbour", "report": {}}\n'],
    ['another word in the report', (entry) => entry.replaceAll('Marrow', 'Morrow')],
    ['the report of nobody', (entry) => `${entry.split('\n')[0]}\nnull`]
  ])('makes %s anew and says so in one line', (_what, broken) =>
    inFolder({'harbour.md': PAGE, 'pier.md': 'The pier of Marrow opened in 1920.\n'}, async (cwd) => {
      const plain = await cached(cwd)
      const whole = kept(cwd)
      for (const file of entries(cwd)) writeFileSync(file, broken(readFileSync(file, 'utf8')))
      const stderr = 'kept: what was kept was broken and was made anew, for harbour.md, pier.md\n'
      expect(await cached(cwd)).toEqual({...plain, stderr})
      expect(kept(cwd)).toEqual(whole)
      expect(await cached(cwd)).toEqual(plain)
    })
  )

  it('says nothing where nobody wants notes', () =>
    inFolder({'harbour.md': PAGE}, async (cwd) => {
      const plain = await cached(cwd)
      for (const file of entries(cwd)) writeFileSync(file, '')
      expect(await cached(cwd, '--quiet')).toEqual(plain)
    }))

  it('does its work where it cannot write, and says why', () =>
    inFolder({'harbour.md': PAGE, kept: 'a file, not a folder\n'}, async (cwd) => {
      const {exit, stderr} = await run(['check', 'harbour.md', '--cache', 'kept'], {cwd})
      expect({exit, stderr}).toEqual({
        exit: 1,
        stderr: 'kept cannot be written: a file stands where its folder should be\n'
      })
      rmSync(join(cwd, 'kept'))
    }))
})

describe('the packages below', () => {
  const file = (version: string, ...below: string[]): string =>
    JSON.stringify({name: 'any', version, dependencies: Object.fromEntries(below.map((name) => [name, '*']))})
  const installed = {
    'package.json': file('1.0.0', 'quay', 'rope', 'absent'),
    'node_modules/quay/package.json': file('2.1.0', 'rope'),
    'node_modules/quay/node_modules/rope/package.json': file('4.0.0', 'quay'),
    'node_modules/rope/package.json': file('3.0.0')
  }

  it('are those that each of them would get, with the versions that are there', () =>
    inFolder(installed, async (cwd) =>
      expect(installedPackages(cwd)).toEqual(['quay@2.1.0', 'rope@3.0.0', 'rope@4.0.0'])
    ))

  it('are found where this program stands among them', () =>
    inFolder({'node_modules/ours/package.json': file('1.0.0', 'rope'), ...installed}, async (cwd) =>
      expect(installedPackages(join(cwd, 'node_modules/ours'))).toEqual(['rope@3.0.0'])
    ))

  it('are those of this program, and what they stand on', () => {
    const names = installedPackages('.').map((each) => each.replace(/@[^@]+$/, ''))
    expect(names).toEqual(expect.arrayContaining(['compromise', 'efrt', 'micromark', 'unified']))
  })
})
