// What is asked for and what is not: "requires a permit", "no key is needed", "without a ticket", "registration is optional". The
// thing is read as the place of the term, so that only needs of one thing are held against each other.
import {Wordings} from '../patterns/wordings.js'
import type {Term} from '../reading.js'
import type {Token} from '../tagging/token.js'
import {type Parsed, placeOf} from './parsed.js'

const NEEDED = 'needed'
export const NOT_NEEDED = 'not needed'

const HAVE =
  '(?:have|hold|carry|show|bring|present|produce|get|take out|take|obtain|complete|pass|wear|sign|submit|provide|enter|key in|type in|give|include|fill in|send in|hand in|write|make|file|undergo|sit|buy|use|attach|enclose|install|create|open)'
const DUTY = `(?:must|shall|ha(?:s|ve) to|needs? to|(?:is|are) (?:required|obliged|bound) to)(?: first| always| also)?`
const WANTED =
  '(?:required|compulsory|mandatory|needed|obligatory|necessary|essential|called for|asked for|demanded|indispensable)'
const SPARE = '(?:optional|voluntary|unnecessary|superfluous|not compulsory|left to you|up to you)'

interface Wording {
  readonly side: string
  /** The thing stands behind the words, or in front of them. */
  readonly thing: 'behind' | 'before'
  readonly pattern: RegExp
}

const wording = (side: string, thing: Wording['thing'], ...sources: string[]): Wording => ({
  side,
  thing,
  pattern: new RegExp(String.raw`\b(?:${sources.join('|')})(?= |[.,;:]|$)`, 'gi')
})

const WORDINGS: readonly Wording[] = [
  wording(
    NOT_NEEDED,
    'behind',
    `(?:do|does|did|will|would)(?: not|n['’]t) (?:need|require|ask for|(?:have|need) to ${HAVE})`,
    `(?:need not|needn['’]t) ${HAVE}`,
    '(?:needs?|requires?|asks? for|calls? for)(?= no\\b)',
    `(?:is|are) not (?:required|obliged|bound|asked|expected) to ${HAVE}`,
    '(?:can|may|works?|be|free to|able to|allowed to)[^.,;:()]{0,40}? without(?: showing| having| needing| holding)?',
    ', with(?= no\\b)',
    '(?:excused|exempt|exempted|freed|relieved|dispensed)(?: from)?',
    `leave out|do without|skip`,
    `nobody (?:is asked to|has to|needs to) ${HAVE}`
  ),
  wording(
    NOT_NEEDED,
    'before',
    `(?:is|are|remains?|stays?) (?:purely |entirely |completely )?${SPARE}`,
    `(?:is|are) (?:not|never|no longer) ${WANTED}`
  ),
  wording(
    NEEDED,
    'behind',
    '(?:needs?|requires?|calls? for)(?! no\\b)(?! to\\b)',
    `${DUTY} ${HAVE}`,
    `(?:not|never|cannot|nobody|no one|no \\w+|nothing)[^.,;:()]{0,60}? without(?: having| showing)?`,
    `(?:only|solely) with`
  ),
  wording(
    NEEDED,
    'before',
    `(?:is|are|remains?) (?:always |also |strictly )?${WANTED}`,
    `${DUTY} be (?:shown|signed|presented|produced|completed|filled in|entered|submitted|provided|worn|taken out|obtained|paid|made|filed|carried)`
  )
]

const NOMINAL: ReadonlySet<Token['pos']> = new Set(['noun', 'name', 'adjective', 'number', 'determiner', 'possessive'])
const isThing = (token: Token | undefined): boolean => token?.pos === 'noun' || token?.pos === 'name'

/** The noun phrase that begins right there. */
function behind(tokens: readonly Token[], from: number): readonly [number, number] | null {
  let at = tokens.findIndex((t) => t.start >= from)
  if (at < 0) return null
  const first = at
  while (tokens[at] && NOMINAL.has(tokens[at]?.pos ?? 'other')) {
    at += 1
    if (tokens[at - 1]?.after !== '') break
  }
  return at > first && isThing(tokens[at - 1]) ? [first, at] : null
}

/** The noun phrase that ends right there; what hangs on it with "of" or "for" is passed over. */
function before(tokens: readonly Token[], to: number): readonly [number, number] | null {
  const end = tokens.findIndex((t) => t.end >= to) + 1
  if (end === 0 || !isThing(tokens[end - 1])) return null
  let at = end
  while (at > 0 && NOMINAL.has(tokens[at - 1]?.pos ?? 'other') && (at === end || tokens[at - 1]?.after === '')) at -= 1
  return [at, end]
}

const NO = new Set(['no', 'neither'])

/** "No export or reload is needed": the denial reaches over what is joined. */
function deniedThing(tokens: readonly Token[], start: number): boolean {
  for (let at = start; at >= 0; at--) {
    const token = tokens[at]
    if (!token || NO.has(token.lower)) return token !== undefined
    if (at < start && token.after !== '') return false
    if (!NOMINAL.has(token.pos) && token.pos !== 'conjunction') return false
  }
  return false
}

const NEGATION = /(?:\b(?:not|never|no|nor|cannot|nobody|nothing|none|neither)\b|n['’]t\b)/i

/** "does not always need a permit": the need is denied before the words for it. */
const deniedBefore = (side: string, text: string, words: string): boolean =>
  side === NEEDED && !NEGATION.test(words) && NEGATION.test(clauseEnd(text))

const clauseEnd = (text: string): string =>
  text.slice(Math.max(...['.', ',', ';', ':'].map((mark) => text.lastIndexOf(mark))) + 1)

const wordings = new Wordings(WORDINGS, ({pattern}) => pattern)

export function readNeeds(parsed: Parsed): Term[] {
  const {text, tokens} = parsed
  return wordings.mayOccurIn(text).flatMap(({side, thing, pattern}) =>
    [...text.matchAll(pattern)].flatMap((match): Term[] => {
      const range = thing === 'behind' ? behind(tokens, match.index + match[0].length) : before(tokens, match.index - 1)
      if (!range || (thing === 'behind' && deniedBefore(side, text.slice(0, match.index), match[0]))) return []
      const [start, end] = range
      // "No permit is needed": what is asked for is denied.
      const denied = thing === 'before' && deniedThing(tokens, start)
      return [
        {
          matter: 'need',
          side: denied ? (side === NEEDED ? NOT_NEEDED : NEEDED) : side,
          span: placeOf(parsed, start, end)
        }
      ]
    })
  )
}
