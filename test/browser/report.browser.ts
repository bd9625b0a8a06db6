// The editor's report in a real browser: no accessibility violation, every finding reachable by keyboard, filters that tell
// what they do, decisions that come out as a file, and nothing refused by the page's own policy.
import {existsSync, readFileSync} from 'node:fs'
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import axe, {type AxeResults} from 'axe-core'
import {type Browser, chromium, type Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {parse} from 'yaml'
import {check} from '../../src/check.js'
import type {Report} from '../../src/findings/report.js'
import {html} from '../../src/reports/html.js'
import {threeSides, twoSides} from '../reports/matters.js'
import {both, quillmere, waiting} from '../reports/quillmere.js'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

let browser: Browser
let folder: string

beforeAll(async () => {
  const path = process.env['CHROMIUM'] ?? PLACES.find((each) => existsSync(each))
  if (path === undefined) throw new Error('no Chromium found, set CHROMIUM to its path')
  browser = await chromium.launch({executablePath: path, args: ['--no-sandbox']})
  folder = await mkdtemp(join(tmpdir(), 'claimlint-browser-'))
})

afterAll(async () => {
  await browser?.close()
  if (folder) await rm(folder, {recursive: true, force: true})
})

interface Opened {
  readonly page: Page
  /** What the browser complained about. */
  readonly complaints: readonly string[]
}

async function open(text: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Opened> {
  const path = join(folder, 'report.html')
  await writeFile(path, text)
  const page = await browser.newPage(options)
  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(`file://${path}`)
  return {page, complaints}
}

async function violations(page: Page): Promise<string[]> {
  // Through the debugger, since the page itself would refuse a foreign script.
  await page.evaluate(axe.source)
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const found = await page.evaluate<AxeResults>(
    `axe.run(document, {runOnly: {type: 'tag', values: ${JSON.stringify(tags)}}})`
  )
  expect(found.passes.length).toBeGreaterThan(20)
  return found.violations.flatMap(({id, nodes}) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`))
}

const corpus = (await readdir('corpus')).filter((name) => name.endsWith('.md') && name !== 'README.md')

function corpusReport(name: string): Report {
  const path = `corpus/${name}`
  const annotations = resolve('annotations', name.replace(/\.md$/, '.claims.yaml'))
  const options = existsSync(annotations) ? {path, annotations: readFileSync(annotations, 'utf8')} : {path}
  return check(readFileSync(path, 'utf8'), options)
}

const PAGES: readonly [string, () => string][] = [
  ['the sample page', () => html.one(quillmere)],
  ['pairs about one matter, on two sides', () => html.one(twoSides)],
  ['pairs about one matter, each passage against the others', () => html.one(threeSides)],
  ['proposals of models', () => html.one(waiting)],
  ['several documents on one page', () => html.many(both)],
  ['the index', () => html.index(both, () => 'quillmere.html')],
  ...corpus.map((name): [string, () => string] => [name, () => html.one(corpusReport(name))])
]

describe('axe finds nothing', () => {
  it('in at least one document of the corpus', () => expect(corpus.length).toBeGreaterThan(0))

  it.each(PAGES)('in %s, light, dark and narrow', async (_, text) => {
    for (const options of [
      {colorScheme: 'light', viewport: {width: 1280, height: 900}},
      {colorScheme: 'dark', viewport: {width: 1280, height: 900}},
      {colorScheme: 'light', viewport: {width: 360, height: 800}}
    ] as const) {
      const {page, complaints} = await open(text(), options)
      expect(await violations(page)).toEqual([])
      expect(complaints).toEqual([])
      const wider = await page.evaluate<boolean>(
        'document.documentElement.scrollWidth > document.documentElement.clientWidth'
      )
      expect(wider).toBe(false)
      await page.close()
    }
  })
})

describe('the keyboard', () => {
  /** Which of the stops holds the focus; -1 where none does. */
  const focused = (page: Page): Promise<number> =>
    page.evaluate<number>(
      "[...document.querySelectorAll('.card, .todo > ol > .finding')].findIndex((stop) => stop.contains(document.activeElement))"
    )

  it('reaches every card and finding with n, and the way back with p', async () => {
    const {page} = await open(html.one(quillmere))
    const stops = await page.locator('.card, .todo > ol > .finding').count()
    const met: number[] = []
    for (let at = 0; at < stops; at++) {
      await page.keyboard.press('n')
      met.push(await focused(page))
    }
    expect(stops).toBe(quillmere.contradictions.length + quillmere.findings.length)
    expect(met).toEqual([...Array(stops).keys()])
    await page.keyboard.press('n')
    expect(await page.locator('.shortcuts output').textContent()).toBe('That was the last.')
    await page.keyboard.press('p')
    expect(await focused(page)).toBe(stops - 2)
    await page.close()
  })

  it.each(corpus)('reaches every finding of %s, each at a place that can be seen', async (name) => {
    const report = corpusReport(name)
    // What is scrolled to slowly is not there yet when the next key comes.
    const {page, complaints} = await open(html.one(report), {reducedMotion: 'reduce'})
    const stops = await page.locator('.card, .todo > ol > .finding').count()
    expect(stops).toBeGreaterThanOrEqual(report.findings.length)
    const met: {at: number; seen: boolean}[] = []
    for (let n = 0; n < stops; n++) {
      await page.keyboard.press('n')
      met.push(
        await page.evaluate<{at: number; seen: boolean}>(`(() => {
          const stops = [...document.querySelectorAll('.card, .todo > ol > .finding')]
          const {top, bottom} = document.activeElement.getBoundingClientRect()
          return {at: stops.findIndex((stop) => stop.contains(document.activeElement)), seen: bottom > 0 && top < innerHeight}
        })()`)
      )
    }
    expect(met).toEqual([...Array(stops).keys()].map((at) => ({at, seen: true})))
    expect(complaints).toEqual([])
    await page.close()
  })

  it('does not stop at a finding that leads nowhere', async () => {
    const loose = quillmere.findings.map(({claim: _, cause: __, ...finding}) => finding)
    const {page} = await open(html.one({...quillmere, contradictions: [], findings: loose}))
    const met: number[] = []
    for (const _ of loose) {
      await page.keyboard.press('n')
      met.push(await focused(page))
    }
    expect(met).toEqual([...loose.keys()])
    await page.close()
  })

  it('opens the claim with Enter', async () => {
    const {page} = await open(html.one(quillmere))
    await page.keyboard.press('n')
    await page.keyboard.press('Enter')
    // The browser tells of the new address a moment after the key.
    await page.waitForURL(/#claim-/, {timeout: 5000})
    expect(page.url()).toMatch(/#claim-/)
    await page.close()
  })

  it('is left alone where the shortcuts are switched off, and while somebody types', async () => {
    const {page} = await open(html.one(quillmere))
    await page.locator('.who').fill('')
    await page.locator('.who').pressSequentially('anna penn')
    expect(await page.locator('.who').inputValue()).toBe('anna penn')
    await page.locator('.shortcuts input').uncheck()
    await page.locator('body').press('n')
    expect(await focused(page)).toBe(-1)
    await page.close()
  })
})

it('filters say how much is left', async () => {
  const {page} = await open(html.one(quillmere))
  await page
    .locator('.todo')
    .getByLabel(/unsourced-claim/)
    .uncheck()
  await expect.poll(() => page.locator('.todo .filters output').textContent()).toBe('5 of 7 shown')
  expect(await page.locator('.todo > ol > .finding:visible').count()).toBe(5)
  await page.close()
})

it('claims can be filtered by verdict and by who checked, and a link still finds a hidden one', async () => {
  const {page} = await open(html.one(quillmere))
  const bar = page.locator('[data-filter$="part-claims"]')
  const names = await bar
    .locator('.group')
    .evaluateAll((groups) => groups.map((each) => each.getAttribute('aria-label')))
  expect(names).toEqual(expect.arrayContaining(['Verdict', 'Checked by']))
  const claims = page.locator('li.claim')
  const all = await claims.count()
  for (const box of await bar.getByRole('group', {name: 'Verdict'}).getByRole('checkbox').all()) await box.uncheck()
  await expect.poll(() => bar.locator('output').textContent()).toBe(`0 of ${all} shown`)
  expect(await page.locator('.answer:visible').count()).toBe(0)
  const id = await claims.first().getAttribute('id')
  await page.evaluate(`location.hash = ${JSON.stringify(id)}`)
  await expect.poll(() => page.locator('li.claim:visible').count()).toBe(1)
  await page.close()
})

it('decisions come out as a file, and not before a name and a reason are given', async () => {
  const {page} = await open(html.one(quillmere))
  const card = page.locator('.card').first()
  const button = page.getByRole('button', {name: 'Download decisions'})
  const said = page.locator('.download output')
  await button.click()
  expect(await said.textContent()).toBe('No pair is decided yet.')
  await card.locator('.decide-fold > summary').click()
  await card.getByLabel(/^Different scope/).check()
  await button.click()
  expect(await said.textContent()).toBe('Say who decides.')
  await page.locator('.who').fill('anna penn')
  await button.click()
  expect(await said.textContent()).toBe('Say why: others will read it.')
  await card.locator('.why').fill('Residents: pay nothing # visitors "do"')
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const text = readFileSync((await download.path()) ?? '', 'utf8')
  expect(parse(text)).toEqual({
    version: 1,
    decisions: [
      {
        document: 'corpus/quillmere.md',
        contradiction: 'clash-card',
        first: 'card-price',
        second: 'card-free',
        detector: 'price-clash',
        decision: 'different-scope',
        reason: 'Residents: pay nothing # visitors "do"',
        by: 'anna penn',
        at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)
      }
    ]
  })
  await page.close()
})

it('one decision can be about several pairs, and leaves alone what is decided', async () => {
  const {page} = await open(html.one(twoSides))
  const card = page.locator('.card')
  await card.locator('.decide-fold > summary').click()
  const boxes = await card.getByRole('group', {name: 'Pairs that it is about'}).getByRole('checkbox').all()
  expect(await Promise.all(boxes.map((box) => box.isChecked()))).toEqual([true, false])
  const button = page.getByRole('button', {name: 'Download decisions'})
  await card.getByLabel(/^False alarm/).check()
  await card.locator('.why').fill('a yearly fee and a deposit')
  await page.locator('.who').fill('anna penn')
  await boxes[0]?.uncheck()
  await button.click()
  expect(await page.locator('.download output').textContent()).toBe('Tick the pairs that it is about.')
  for (const box of boxes) await box.check()
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
  const {decisions} = parse(readFileSync((await download.path()) ?? '', 'utf8'))
  expect(decisions).toMatchObject([
    {first: 'card-price', second: 'card-free', decision: 'false-alarm', by: 'anna penn'},
    {first: 'card-price', second: 'deposit', decision: 'false-alarm', by: 'anna penn'}
  ])
  expect(await page.locator('.download output').textContent()).toBe('2 decisions in decisions.yaml')
  await page.close()
})

it('everything can be read without the script', async () => {
  const {page} = await open(html.one(quillmere), {javaScriptEnabled: false})
  expect(await page.locator('fieldset:visible, .toolbar:visible, .decide-fold:visible').count()).toBe(0)
  expect(await page.locator('.card:visible').count()).toBe(quillmere.contradictions.length)
  await page.close()
})

it('prints without the controls, and with everything that was folded away', async () => {
  const {page} = await open(html.one(quillmere))
  await page.emulateMedia({media: 'print'})
  expect(await page.locator('fieldset:visible, .toolbar:visible').count()).toBe(0)
  expect((await page.pdf({format: 'A4'})).length).toBeGreaterThan(10_000)
  expect((await page.pdf({format: 'Letter'})).length).toBeGreaterThan(10_000)
  await page.close()
})
