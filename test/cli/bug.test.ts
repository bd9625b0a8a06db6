// A bug that one document brings out: told with that document, while the others are checked as ever.
import {describe, expect, it, vi} from 'vitest'
import {inFolder, run} from './terminal.js'

vi.mock('../../src/corridor.js', async (original) => {
  const {checkSettled, ...corridor} = await original<typeof import('../../src/corridor.js')>()
  return {
    ...corridor,
    checkSettled: (...given: Parameters<typeof checkSettled>) => {
      if (given[0].includes('fog')) throw new TypeError('no sight in the fog')
      return checkSettled(...given)
    }
  }
})

const PAGES = {'a-fog.md': 'The fog of Marrow lifted in 1911.\n', 'b.md': 'The pier of Marrow opened in 1920.\n'}

describe('a bug in one document', () => {
  it('leaves the result of the others', () =>
    inFolder(PAGES, async (cwd) => {
      const {stdout, stderr, exit} = await run(['check', '.'], {cwd})
      expect(stdout).toContain('b.md\n')
      expect(stderr).toMatch(/^a-fog\.md: a bug in claimlint \(no sight in the fog\), please report it .*\n$/)
      expect(exit).toBe(2)
    }))

  it('shows its stack where that is asked for', () =>
    inFolder(PAGES, async (cwd) => {
      const {stderr} = await run(['check', '.', '--verbose'], {cwd})
      expect(stderr).toMatch(/TypeError: no sight in the fog\n +at /)
    }))
})
