// "Surfboards: a fixed charge applies." The label is the topic of a sentence that does not name it itself.
import type {Insert} from '../claim.js'
import type {Parsed} from '../read/parsed.js'
import {type Lent, NOTHING_LENT} from './list-leads.js'

const CONTENT = new Set(['noun', 'name', 'verb', 'adjective'])

const contents = ({tokens}: Parsed): string[] => tokens.filter((t) => CONTENT.has(t.pos)).map((t) => t.lemma)

/** These announce a sentence and name no topic. */
const ANNOUNCES =
  /^(?:notes?|examples?|tips?|hints?|warnings?|caution|important|attention|remember|n\.?b\.?|answer|a|q|update|disclaimer|summary)$/i

/** The label in front, colon and all, unless the sentence has one of its words. */
export function lentByLabel(label: Parsed, sentence: Parsed): Lent {
  const said = new Set(contents(sentence))
  const words = contents(label)
  // "Just wheel yours up: ..." is a sentence in front of another one.
  const sentenceLike = label.tokens.some(({pos}) => pos === 'pronoun' || pos === 'modal')
  if (
    sentenceLike ||
    ANNOUNCES.test(label.text.replace(/:\s*$/, '')) ||
    words.length === 0 ||
    words.some((word) => said.has(word))
  )
    return NOTHING_LENT
  const text = label.text.trimEnd()
  const insert: Insert = {text, from: label.place(0, text.length)}
  return {lead: [insert], tail: [], joined: false}
}
