// Files written and names made up: nothing half written, nothing overwritten by accident.
import {chmodSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {wrap} from '../../src/cli/print/wrap.js'
import {reportNames} from '../../src/cli/report-names.js'
import {writeFileAtomically} from '../../src/cli/write-file.js'
import {inFolder} from './terminal.js'

describe('writing a file', () => {
  it('makes its folders and leaves nothing else behind', () =>
    inFolder({}, async (cwd) => {
      await writeFileAtomically(join(cwd, 'a/b/page.md'), 'Marrow\n')
      expect(readdirSync(join(cwd, 'a/b'))).toEqual(['page.md'])
      expect(readFileSync(join(cwd, 'a/b/page.md'), 'utf8')).toBe('Marrow\n')
    }))

  it('keeps the permissions of the file that it replaces', () =>
    inFolder({'page.md': 'old\n'}, async (cwd) => {
      chmodSync(join(cwd, 'page.md'), 0o640)
      await writeFileAtomically(join(cwd, 'page.md'), 'new\n')
      expect(statSync(join(cwd, 'page.md')).mode & 0o777).toBe(0o640)
    }))

  it('leaves everything as it was where it fails', () =>
    inFolder({'reports/page.md/keep.md': 'Marrow\n'}, async (cwd) => {
      await expect(writeFileAtomically(join(cwd, 'reports/page.md'), 'new\n')).rejects.toMatchObject({
        syscall: 'rename'
      })
      expect(readdirSync(join(cwd, 'reports'))).toEqual(['page.md'])
    }))
})

describe('report names', () => {
  it.each([
    {paths: ['corpus/a.md'], names: ['a']},
    {paths: ['corpus/a.md', 'corpus/deep/b.md'], names: ['a', 'deep/b']},
    {paths: ['corpus/a.md', 'corpus/a.html', 'corpus/A.txt'], names: ['a-md', 'a-html', 'A-txt']},
    {paths: ['index.md', 'page.v2.md'], names: ['index-md', 'page.v2']},
    {paths: ['north/harbour.md', 'south/harbour.md'], names: ['north/harbour', 'south/harbour']},
    {paths: ['harbour/a.md', 'harbour-2/a.md'], names: ['harbour/a', 'harbour-2/a']}
  ])('of $paths', ({paths, names}) => expect(reportNames(paths)).toEqual(names))

  it('never meet', () => {
    const name = fc.constantFrom('a', 'b', 'index', 'a-md')
    const path = fc
      .tuple(fc.constantFrom('', 'x/', 'x/y/'), name, fc.constantFrom('.md', '.txt', '.html'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.uniqueArray(path, {minLength: 1, maxLength: 12}), (paths) => {
        expect(new Set(reportNames(paths)).size).toBe(paths.length)
      })
    )
  })
})

describe('text for terminals and tables', () => {
  it('wraps without losing a word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,12}$/), {minLength: 1}),
        fc.integer({min: 5, max: 40}),
        (words, width) => {
          const lines = wrap(words.join(' '), width)
          expect(lines.join(' ')).toBe(words.join(' '))
          expect(lines.every((line) => line.length <= width || !line.includes(' '))).toBe(true)
        }
      )
    )
  })
})
