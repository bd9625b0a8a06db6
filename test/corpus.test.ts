// The committed reports are what the tool writes today for the corpus and its annotations.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it} from 'vitest'
import {inFolder, run} from './cli/terminal.js'

const filesIn = (folder: string): string[] => readdirSync(folder, {recursive: true, encoding: 'utf8'}).sort()

it('reports/ is current', async () => {
  await inFolder({}, async (out) => {
    const ended = await run(['report', 'corpus', '--out', out], {cwd: process.cwd()})
    expect(ended).toMatchObject({exit: 0})
    const fresh = filesIn(out)
    expect(fresh.length).toBeGreaterThan(4)
    expect(filesIn('reports'), 'files of reports/ (`npm start` writes them anew)').toEqual(fresh)
    for (const name of fresh) {
      const same = readFileSync(join('reports', name), 'utf8') === readFileSync(join(out, name), 'utf8')
      expect(same, `reports/${name} is stale, \`npm start\` writes it anew`).toBe(true)
    }
  })
})
