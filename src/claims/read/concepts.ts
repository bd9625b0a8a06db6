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

function readConcept(parsed: Parsed, index: number): Concept | null {
  const token = parsed.tokens[index]
  const kind = token && KINDS[token.pos]
  if (!token || !kind) return null
  return {lemma: lemmaOf(token), kind, span: parsed.place(token.start, token.end)}
}

/** Of the sentence that is being read: the same word is asked for by its clause, its phrase and the whole sentence. */
let known: {readonly parsed: Parsed | null; readonly concepts: Map<number, Concept | null>} = {
  parsed: null,
  concepts: new Map()
}

export function conceptAt(parsed: Parsed, index: number): Concept | null {
  if (known.parsed !== parsed) known = {parsed, concepts: new Map()}
  const found = known.concepts.get(index)
  if (found !== undefined) return found
  const concept = readConcept(parsed, index)
  known.concepts.set(index, concept)
  return concept
}

/** The content words in [start, end), vague ones left out. */
export function conceptsIn(parsed: Parsed, start: number, end: number, without: ReadonlySet<number> = NONE): Concept[] {
  const concepts: Concept[] = []
  for (let i = start; i < end; i++) {
    const concept = without.has(i) ? null : conceptAt(parsed, i)
    if (concept && !VAGUE.has(concept.lemma)) concepts.push(concept)
  }
  return concepts.slice()
}

const NONE: ReadonlySet<number> = new Set()
