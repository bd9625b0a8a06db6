// A sentence as the readers see it, with places that count from its own start.
import {type Parsed, parseSentence} from '../../src/claims/read/parsed.js'

export const parsed = (text: string): Parsed => parseSentence(text, (start, end) => ({start, end}))

/** Lines of a table of cases: comments and blank lines out, fields cut at ` => `. */
export const rows = (table: string): readonly [string, string][] =>
  table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => {
      const [text = '', expected = ''] = line.split(' => ')
      return [text, expected.trim()]
    })
