import {describe, expect, it} from 'vitest'
import {quoteChecker} from '../../src/annotations/check-quote.js'
import {readSnapshot} from '../../src/snapshots/read-snapshot.js'
import {type Snapshot, snapshotText} from '../../src/snapshots/snapshot.js'
import {LOCKED, writePdf} from './write-pdf.js'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

async function read(bytes: Uint8Array, name: string): Promise<Snapshot> {
  const snapshot = await readSnapshot(bytes, name)
  if ('unread' in snapshot) throw new Error(snapshot.unread)
  return snapshot
}

const RULES = [
  ['Harbour Rules', 'A permit shall be valid for 15 days. It is not trans-', 'ferable to others.'],
  ['Fees (in marks)', 'A berth costs 40 marks a night, unless it storms.']
]

describe('readSnapshot', () => {
  it('takes the words of a PDF page by page', async () => {
    const {pages, extractor} = await read(writePdf(RULES), 'rules.pdf')
    expect(pages.map(({number}) => number)).toEqual([1, 2])
    expect(pages[1]?.text).toBe('Fees (in marks)\nA berth costs 40 marks a night, unless it storms.')
    expect(extractor).toMatch(/^pdf\.js@\d+\.\d+\.\d+$/)
  })

  it('knows a PDF by its bytes, and leaves them as they are', async () => {
    const bytes = writePdf(RULES)
    const before = Uint8Array.from(bytes)
    expect((await read(Buffer.from(bytes.buffer), 'rules.bin')).pages).toHaveLength(2)
    expect(bytes).toEqual(before)
  })

  it('reads HTML as its readers do', async () => {
    const html = '<p>A permit <b>lasts</b>\n 15&nbsp;days.</p><script>no()</script>'
    const text = snapshotText(await read(utf8(html), 'page.html'))
    expect(quoteChecker(text)('A permit lasts 15 days.').result).toBe('found')
    expect(text).not.toContain('no()')
  })

  it.each([
    ['a locked PDF', writePdf(RULES, LOCKED), 'a.pdf', 'is locked with a password, store an unlocked copy or its text'],
    ['half a PDF', writePdf(RULES).slice(0, 200), 'a.pdf', 'is no PDF that can be read, store the copy again'],
    ['text named PDF', utf8('no bytes of that kind'), 'a.pdf', 'is no PDF that can be read, store the copy again'],
    ['a scan', writePdf([[], []]), 'a.pdf', 'holds no text, only pictures of pages (a scan), store its text beside it'],
    ['no bytes', new Uint8Array(), 'a.pdf', 'is empty, store the copy again'],
    ['white space', utf8(' \n'), 'a.txt', 'is empty, store the copy again'],
    ['Latin-1', Uint8Array.of(0x41, 0xe9), 'a.txt', 'is not valid UTF-8, save it as UTF-8'],
    ['a picture', utf8('GIF89a'), 'dir.d/a.GIF', '`.gif` files are not read, store text, HTML or PDF'],
    ['no ending', utf8('words'), 'copies/rules', 'files without an ending are not read, store text, HTML or PDF']
  ])('says why it could not look: %s', async (_, bytes, name, unread) => {
    expect(await readSnapshot(bytes, name)).toEqual({unread})
  })
})

describe('a quote in a PDF', () => {
  it.each([
    ['A berth costs 40 marks a night', undefined, 'truncated', 'p. 2'],
    ['valid for 15 days', 'page 1', 'found', 'p. 1'],
    ['It is not transferable to others.', 'p. 1', 'found', 'p. 1'],
    ['transferable to others. Fees (in marks)', undefined, 'found', 'p. 1'],
    ['valid for 50 days', undefined, 'not-found', undefined]
  ] as const)('%s', async (quote, locator, result, at) => {
    const check = quoteChecker((await read(writePdf(RULES), 'rules.pdf')).pages)(quote, locator)
    expect({result: check.result, at: check.locator}).toEqual({result, at})
  })

  it('is said to stand on another page than the locator has', async () => {
    const check = quoteChecker((await read(writePdf(RULES), 'rules.pdf')).pages)
    expect(check('valid for 15 days', 'section 4, page 2').why).toBe('it stands on page 1 of the copy, not 2')
    expect(check('valid for 15 days', 'pp. 2-3').why).toBe('')
  })

  it('is the one on the page that the locator names where it stands on several', async () => {
    const {pages} = await read(writePdf([['Boats sail.'], ['Boats sail.']]), 'a.pdf')
    expect(quoteChecker(pages)('Boats sail.').result).toBe('ambiguous')
    expect(quoteChecker(pages)('Boats sail.', 'p. 2')).toEqual({result: 'found', why: '', locator: 'p. 2'})
  })

  it('may stand on a page that is a picture, so that its absence proves nothing', async () => {
    const {pages} = await read(writePdf([['Boats sail.'], []]), 'a.pdf')
    expect(quoteChecker(pages)('Boats sink.')).toEqual({
      result: 'unchecked',
      why: 'it was not found, but page 2 holds no text, store the text of all pages'
    })
  })
})
