// Content words by their dictionary form.
import {VAGUE} from '../lexicon/weak-words.js'
import type {Concept, ConceptKind} from '../reading.js'
import {verbReading} from '../tagging/lemma.js'
import type {Token} from '../tagging/token.js'
import type {Parsed} from './parsed.js'

const KINDS: Readonly<Partial<Record<Token['pos'], ConceptKind>>> = {
  noun: 'noun',
  name: 'name',
  verb: 'verb',
  adjective: 'adjective'
}

/** -ing and -ed forms are reduced to their verb whatever the tag: "the opening" meets "opens". */
function lemmaOf(token: Token): string {
  if ((token.pos === 'noun' || token.pos === 'adjective') && /(?:ing|ed)$/.test(token.lower)) {
    const reading = verbReading(token.lower)
    if (reading && reading.form !== 'base' && reading.lemma.length > 2) return reading.lemma
  }
  return token.lemma
}

export function conceptAt(parsed: Parsed, index: number): Concept | null {
  const token = parsed.tokens[index]
  const kind = token && KINDS[token.pos]
  if (!token || !kind) return null
  return {lemma: lemmaOf(token), kind, span: parsed.place(token.start, token.end)}
}

/** The content words in [start, end), vague ones left out. */
export function conceptsIn(
  parsed: Parsed,
  start: number,
  end: number,
  without: ReadonlySet<number> = new Set()
): Concept[] {
  const concepts: Concept[] = []
  for (let i = start; i < end; i++) {
    const concept = without.has(i) ? null : conceptAt(parsed, i)
    if (concept && !VAGUE.has(concept.lemma)) concepts.push(concept)
  }
  return concepts
}
