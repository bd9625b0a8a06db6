// Stored copies of sources on a real disk: what is looked at, what is refused, and how a changed one is told.
import {createHash} from 'node:crypto'
import {symlink} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {AnnotationSource} from '../../src/annotations/annotation-records.js'
import {openCopies} from '../../src/cli/copies.js'
import {inFolder} from './terminal.js'

const WORDS = 'A permit shall be valid for fifteen days.'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const rules = (fields: Partial<AnnotationSource>): AnnotationSource => ({
  id: 'rules',
  csl: {type: 'report', title: 'Harbour Rules'},
  snapshot: 'copies/rules.html',
  ...fields
})

/** The same words in two layouts. */
const PAGE = `<p>${WORDS}</p>`
const PAGE_AGAIN = `<html><body><p>\n${WORDS}</p></body></html>`

const copyOf = (source: AnnotationSource, page: string) =>
  inFolder({'copies/rules.html': page}, (cwd) => openCopies().of(source, cwd))

describe('a copy that was recorded', () => {
  it('has the same words in other bytes: only its bytes are told', async () => {
    const {pins} = await copyOf(rules({}), PAGE)
    expect(pins).toMatchObject({sha256: sha256(PAGE), textSha256: expect.stringMatching(/^[0-9a-f]{64}$/)})
    const words = {textSha256: pins?.textSha256 ?? '', extractor: pins?.extractor ?? ''}
    expect((await copyOf(rules(words), PAGE_AGAIN)).drifted).toBeNull()
    expect((await copyOf(rules({...words, sha256: sha256(PAGE)}), PAGE_AGAIN)).drifted).toBe(
      `\`copies/rules.html\` has other bytes (sha256 ${sha256(PAGE_AGAIN).slice(0, 12)}…)`
    )
  })

  it('has other words for the same reader', async () => {
    const {pins} = await copyOf(rules({}), PAGE)
    const words = {textSha256: pins?.textSha256 ?? '', extractor: pins?.extractor ?? ''}
    const changed = PAGE.replace('fifteen', 'fifty')
    const today = await copyOf(rules({}), changed)
    expect((await copyOf(rules(words), changed)).drifted).toBe(
      `\`copies/rules.html\` has other words (textSha256 ${today.pins?.textSha256?.slice(0, 12)}…)`
    )
  })

  it('was read by another reader, which proves nothing', async () => {
    const words = {textSha256: sha256('other words'), extractor: 'another-reader@1.0'}
    expect((await copyOf(rules(words), PAGE)).drifted).toBeNull()
  })
})

describe('a path that must not be followed', () => {
  it('is a link out of the project', async () => {
    await inFolder({'secret.txt': WORDS}, (elsewhere) =>
      inFolder({'copies/kept.txt': WORDS}, async (cwd) => {
        await symlink(join(elsewhere, 'secret.txt'), join(cwd, 'copies/rules.txt'))
        await symlink(elsewhere, join(cwd, 'copies/folder'))
        for (const snapshot of ['copies/rules.txt', 'copies/folder/secret.txt']) {
          expect(await openCopies().of(rules({snapshot}), cwd)).toEqual({
            pins: null,
            check: null,
            drifted: null,
            unread: `\`${snapshot}\` leads out of the project, store the copy in it`
          })
        }
      })
    )
  })

  it('may be a link inside it', async () => {
    await inFolder({'copies/kept.txt': WORDS}, async (cwd) => {
      await symlink(join(cwd, 'copies/kept.txt'), join(cwd, 'copies/rules.txt'))
      const {check} = await openCopies().of(rules({snapshot: 'copies/rules.txt'}), cwd)
      expect(check?.(WORDS)).toEqual({result: 'found', why: ''})
    })
  })

  it('is nowhere, or a folder', async () => {
    await inFolder({'copies/kept.txt': WORDS}, async (cwd) => {
      const unread = async (snapshot: string) => (await openCopies().of(rules({snapshot}), cwd)).unread
      expect(await unread('copies/gone.txt')).toMatch(/^`copies\/gone.txt` cannot be read: /)
      expect(await unread('copies')).toMatch(/^`copies` cannot be read: /)
    })
  })
})
