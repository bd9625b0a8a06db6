// Export, answer by hand, import, and the same again from the answers: what a team without a model server does.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadAnnotations} from '../../src/annotations/load.js'
import {inFolder, run} from '../cli/terminal.js'
import {contradictionsAnswer, counterAnswer, PAGES, pairsOf, sourceOf} from './hand-answers.js'

const CORPUS = 'corpus/state-court-information-sharing-new-mexico.md'

const promptsIn = (folder: string, name: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(name) && file.endsWith('.prompt.md'))
    .map((file) => file.replace('.prompt.md', ''))

const answer = (folder: string, name: string, text: string): void =>
  promptsIn(folder, name).forEach((prompt) => {
    writeFileSync(join(folder, `${prompt}.answer.json`), text)
  })

/** Both rounds; leaves the annotation file of the page and the folder `answers`. */
async function answered(page: string, cwd: string): Promise<void> {
  const folder = join(cwd, 'answers')
  const propose = ['propose', 'page.md', '--by', 'reader', '--at', '2026-11-24']
  await run([...propose, '--export', 'answers'], {cwd})
  answer(folder, 'contradictions-1', contradictionsAnswer(page))
  await run([...propose, '--import', 'answers'], {cwd})
  answer(folder, 'counter-1', counterAnswer(page))
}

describe('proposals by file', {timeout: 60_000}, () => {
  it.each(PAGES)('%s: answered by hand, imported, and replayed byte for byte', (page) =>
    inFolder({'page.md': sourceOf(page)}, async (cwd) => {
      await answered(page, cwd)
      const command = ['propose', 'page.md', '--by', 'reader', '--at', '2026-11-24']
      const imported = await run([...command, '--import', 'answers'], {cwd})
      expect(imported.stderr).toBe('')
      if (pairsOf(page).length === 0) {
        expect(imported.stdout).toBe('page.md: nothing proposed\n')
        return
      }
      const file = join(cwd, 'annotations', 'page.claims.yaml')
      const first = readFileSync(file, 'utf8')
      const proposals = loadAnnotations(first, file).file?.annotations.proposals ?? []
      expect(proposals.map(({kind, state, role}) => `${kind} ${state} ${role}`)).toEqual(
        pairsOf(page).map(() => 'contradiction proposed tool')
      )
      await inFolder({'page.md': sourceOf(page)}, async (other) => {
        const replayed = await run([...command, '--replay', join(cwd, 'answers')], {cwd: other})
        expect(replayed).toEqual(imported)
        expect(readFileSync(join(other, 'annotations', 'page.claims.yaml'), 'utf8')).toBe(first)
      })
      const again = await run([...command, '--replay', 'answers'], {cwd})
      expect(again.stdout).toContain(`0 proposals in annotations/page.claims.yaml, ${proposals.length} known already`)
      expect(readFileSync(file, 'utf8')).toBe(first)
    })
  )

  it('the real page is written as prompts that show every claim once', () =>
    inFolder({'page.md': readFileSync(CORPUS, 'utf8')}, async (cwd) => {
      const {exit} = await run(['propose', 'page.md', '--export', 'prompts'], {cwd})
      expect(exit).toBe(0)
      const [prompt = ''] = promptsIn(join(cwd, 'prompts'), 'contradictions-1')
      const numbers = [...readFileSync(join(cwd, 'prompts', `${prompt}.prompt.md`), 'utf8').matchAll(/^\[(\d+)\]/gm)]
      expect(numbers.length).toBeGreaterThan(100)
      expect(numbers.map(([, number]) => Number(number))).toEqual(numbers.map((_, at) => at + 1))
    }))

  it('an edit of the page makes a replay fail and changes nothing', () =>
    inFolder({'page.md': sourceOf('ferry-line')}, async (cwd) => {
      await answered('ferry-line', cwd)
      writeFileSync(join(cwd, 'page.md'), sourceOf('ferry-line').replace('365 days', '364 days'))
      const {exit, stderr} = await run(['propose', 'page.md', '--replay', 'answers'], {cwd})
      expect(exit).toBe(2)
      expect(stderr).toContain('the page, the prompts or the options have changed since')
      expect(readdirSync(cwd)).not.toContain('annotations')
    }))
})
