// compromise's words before it looks at their neighbours. What it makes of one printed word is always the same, so each word
// is taken apart and looked up once; a text with words that belong together goes the long way.
import {perWord} from './per-word.js'
import type {Term, View, World} from './world.js'

/** What compromise does to one word whatever stands beside it, in its order. */
const ALONE: readonly string[] = ['normal', 'contractions', 'alias', 'machine', 'index', 'freeze', 'lexicon']

/** "they'd": the next word tells of what it is short. */
const BY_NEXT = /'d/

const wordOf = (term: Term | undefined): string => term?.machine || term?.normal || ''

/** Does an entry of several words ("in spite of") begin here? */
function beginsEntry(terms: readonly Term[], at: number, {model}: World): boolean {
  const {lexicon, frozenLex, _multiCache: longest} = model.one
  let words = wordOf(terms[at])
  const end = Math.min(terms.length, at + (longest[words] ?? 0))
  for (let next = at + 1; next < end; next++) {
    words = `${words} ${wordOf(terms[next])}`
    if (Object.hasOwn(lexicon, words) || Object.hasOwn(frozenLex, words)) return true
  }
  return false
}

export class Terms {
  constructor(
    private readonly world: World,
    private readonly viewOf: (document: Term[][]) => View
  ) {}

  /** The words of a text by compromise's own sentences, with the tags of its lexicon. */
  read(text: string): Term[][] {
    const {tokenize} = this.world.methods.one
    const document: Term[][] = []
    for (const sentence of tokenize.splitSentences(text, this.world)) {
      const terms = this.alone(tokenize.splitTerms(sentence, this.world.model), document.length)
      if (!terms) return this.together(text)
      document.push(terms)
    }
    return document
  }

  /** Word by word; null where that is not enough. */
  private alone(words: readonly string[], sentence: number): Term[] | null {
    const terms: Term[] = []
    for (const word of words) {
      const form = this.formOf(word)
      if (!form) return null
      terms.push({...form, tags: new Set(form.tags), index: [sentence, terms.length]})
    }
    return terms.some((_, at) => beginsEntry(terms, at, this.world)) ? null : terms
  }

  private together(text: string): Term[][] {
    const {methods, hooks} = this.world
    const document = methods.one.tokenize.fromString(text, this.world)
    this.run(hooks.slice(0, hooks.indexOf('preTagger')), document)
    return document
  }

  private run(steps: readonly string[], document: Term[][]): void {
    const view = this.viewOf(document)
    for (const step of steps) this.world.compute[step]?.(view)
  }

  /** Null for a word that becomes several, or depends on the next one. */
  private readonly formOf = perWord((word): Term | null => {
    const term = this.world.methods.one.tokenize.splitWhitespace(word, this.world.model)
    const document = [[term]]
    this.run(ALONE, document)
    return document[0]?.length === 1 && document[0][0] === term && !BY_NEXT.test(term.normal) ? term : null
  })
}
