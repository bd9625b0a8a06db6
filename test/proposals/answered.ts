// A folder in which a page was answered by hand, in both rounds, as a person with a chat window would do it.
import {readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Ended, run} from '../cli/terminal.js'
import {contradictionsAnswer, counterAnswer} from './hand-answers.js'

export const PROPOSE = ['propose', 'page.md', '--by', 'reader', '--at', '2026-11-24'] as const

export const FILE = join('annotations', 'page.claims.yaml')

export const annotationsOf = (cwd: string): string => readFileSync(join(cwd, FILE), 'utf8')

/** Names of the prompts of a kind, without their ending. */
export const promptsIn = (folder: string, name: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.startsWith(name) && file.endsWith('.prompt.md'))
    .map((file) => file.replace('.prompt.md', ''))

/** Bare, as a chat window gives it. */
const answer = (folder: string, name: string, text: string): void =>
  promptsIn(folder, name).forEach((prompt) => {
    writeFileSync(join(folder, `${prompt}.answer.json`), text)
  })

export function answerAgain(page: string, cwd: string): void {
  answer(join(cwd, 'answers'), 'contradictions-', contradictionsAnswer(page))
  answer(join(cwd, 'answers'), 'counter-', counterAnswer(page))
}

/** Exports `page.md`, answers, imports twice; the end of the second import. The answers stay in `answers`. */
export async function answerByHand(page: string, cwd: string): Promise<Ended> {
  const folder = join(cwd, 'answers')
  await run([...PROPOSE, '--export', 'answers'], {cwd})
  answer(folder, 'contradictions-', contradictionsAnswer(page))
  await run([...PROPOSE, '--import', 'answers'], {cwd})
  answer(folder, 'counter-', counterAnswer(page))
  return run([...PROPOSE, '--import', 'answers'], {cwd})
}
