// The page of a run on GitHub: appended to the file that the service names, and only where its format was asked for.
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {inFolder, run} from './terminal.js'

const PAGE = {'harbour.md': 'The Harbour of Marrow opened in 1911.\n'}

describe('the step summary', () => {
  it('is appended to what other steps wrote', () =>
    inFolder(PAGE, async (cwd) => {
      const path = join(cwd, 'summary.md')
      writeFileSync(path, '# Another step\n')
      const {stdout, exit} = await run(['check', 'harbour.md', '--format', 'github'], {
        cwd,
        env: {GITHUB_STEP_SUMMARY: path}
      })
      expect(stdout).toMatch(/^::error file=harbour\.md,line=1,/)
      expect(exit).toBe(1)
      const written = readFileSync(path, 'utf8')
      expect(written).toMatch(/^# Another step\n## Claims\n/)
      expect(written).toContain('**1 error, 0 warnings** in 1 document')
    }))

  it('says what kept a document out of the run, and so do the annotations', () =>
    inFolder({...PAGE, 'annotations/harbour.claims.yaml': 'schema: 1\ntarget: {file: harbour.md}\n'}, async (cwd) => {
      const path = join(cwd, 'summary.md')
      const {stdout, exit} = await run(['check', 'harbour.md', '--format', 'github'], {
        cwd,
        env: {GITHUB_STEP_SUMMARY: path}
      })
      expect(exit).toBe(2)
      expect(stdout).toMatch(
        /^::error file=annotations\/harbour\.claims\.yaml,line=1,title=claimlint%3A not checked::Expected a field `claims`/
      )
      const written = readFileSync(path, 'utf8')
      expect(written).toContain('## Claims: not everything was checked')
      expect(written).toContain('| `annotations/harbour.claims.yaml:1` | Expected a field `claims`, found none |')
    }))

  it('is left alone by other formats', () =>
    inFolder({...PAGE, 'summary.md': ''}, async (cwd) => {
      const path = join(cwd, 'summary.md')
      await run(['check', 'harbour.md', '--format', 'json'], {cwd, env: {GITHUB_STEP_SUMMARY: path}})
      expect(readFileSync(path, 'utf8')).toBe('')
    }))

  it('that cannot be written is told, and the run could not do its work', () =>
    inFolder(PAGE, async (cwd) => {
      const env = {GITHUB_STEP_SUMMARY: join(cwd, 'no-such-folder', 'summary.md')}
      const {stderr, exit} = await run(['check', 'harbour.md', '--format', 'github'], {cwd, env})
      expect(stderr).toContain('the step summary cannot be written (GITHUB_STEP_SUMMARY names it)')
      expect(exit).toBe(2)
    }))
})
