// The place or the name of the page in front of a statement that has neither.
import type {Insert} from '../claim.js'
import {isCommonWord} from '../tagging/common-word.js'
import {singular} from '../tagging/lemma.js'
import {isDerived} from './name-words.js'
import type {PageFrame} from './page-frame.js'

export interface Composed {
  readonly text: string
  readonly inserts: readonly Insert[]
}

export const lowered = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`

/** Does the text already speak of the name, or of a distinctive word of it? */
function mentions(text: string, name: string): boolean {
  const words = name.split(' ').filter((w) => /^\p{Lu}/u.test(w))
  return words.some((w) => w.length > 3 && text.includes(w)) || text.includes(name)
}

/** "The TAC may", "FHA loans have": what an acronym names is known without its page. */
const ACRONYM = /^(?:[Tt]he |[Aa]n? |[Mm]ost |[Mm]any |[Ss]ome |[Aa]ll )?\p{Lu}[\p{Lu}.]*\p{Lu}\.?s?(?![\p{L}\p{N}-])/u

/** Place or organisation in front, if the statement has neither. */
export function framed({text, inserts}: Composed, frame: PageFrame): Composed {
  const context = frame.place ?? frame.organisation
  if (!context || ACRONYM.test(text) || mentions(text, context.text)) return {text, inserts}
  const words = frame.place ? `${context.text.charAt(0).toUpperCase()}${context.text.slice(1)},` : `${context.text}:`
  return {
    text: `${words} ${isPlain(text, frame) ? lowered(text) : lowerFirst(text, frame.place !== null)}`,
    inserts: [context, ...inserts]
  }
}

/** "Enforcement", "Changes": no name. */
const isMadeUp = (word: string): boolean =>
  isDerived(word) || (singular(word.toLowerCase()) !== word.toLowerCase() && isCommonWord(word.toLowerCase()))

/** "State courts may": a word that only began its sentence. "State Street" is a name. */
const isPlain = (text: string, {place, small}: PageFrame): boolean => {
  const first = /^(\p{Lu}\p{Ll}+)(?=[ ,-])(?! \p{Lu})/u.exec(text)?.[1]
  return place !== null && first !== undefined && (small.has(first.toLowerCase()) || isMadeUp(first))
}

/** Behind "In Norvik," a sentence goes on in lower case, unless it begins with a name. */
export const lowerFirst = (text: string, inline: boolean): string =>
  inline &&
  /^(?:The|A|An|It|They|There|This|These|No|Each|Every|All|If|When|Any|Some|Nobody|Everyone|Anyone|Most|Many|Several|Both|Another|Other|However|In|At|On|By|For|From|Under|As|After|Before|During|Since|Until|Once|Where|While|Unless|Although|Because|Whether|Given|Within|Through|Only|Also|Ultimately|Typically|Generally|Usually|Often)[ ,]/.test(
    text
  )
    ? lowered(text)
    : text
