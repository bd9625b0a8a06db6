// Every file of test/transcripts is a run that must come out as written. `npx vitest run -u test/cli` writes them anew;
// the diff then shows what changed for people.
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFolder, run} from './terminal.js'
import {parseTranscript, renderTranscript} from './transcript.js'

const FOLDER = 'test/transcripts'
const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'))

describe('transcripts', () => {
  it('are found', () => expect(names.length).toBeGreaterThan(30))

  it.each(names)('%s', async (name) => {
    const path = join(FOLDER, name)
    const transcript = parseTranscript(readFileSync(path, 'utf8'))
    const rendered = await inFolder(transcript.files, async (cwd) => {
      const ended = await run(transcript.argv, {cwd, stdin: transcript.stdin})
      return renderTranscript(transcript, ended, (file) => readFileSync(join(cwd, file), 'utf8'))
    })
    await expect(rendered).toMatchFileSnapshot(join('../../', path))
  })
})
