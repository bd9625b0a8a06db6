// compromise's words before it looks at their neighbours. What it makes of one printed word is always the same, so each word
// is taken apart and looked up once; where words belong together, their sentence is looked up as a whole.
import {perWord} from './per-word.js'
import type {Term, View, World} from './world.js'

/** What compromise does to one word whatever stands beside it, in its order. */
const TAKEN_APART: readonly string[] = ['normal', 'contractions', 'alias', 'machine', 'index']
/** Entries of several words count here, where they stand in the sentence. */
const LOOKED_UP: readonly string[] = ['freeze', 'lexicon']

/** "they'd": the next word tells of what it is short. */
const BY_NEXT = /'d/

/** What a printed word is by itself. */
interface Form {
  /** By which it is looked up. */
  readonly word: string
  readonly apart: Term
  /** The same with the tags of the lexicon. */
  readonly known: Term
}

/** Does an entry of several words ("in spite of") begin here? */
function beginsEntry(words: readonly string[], at: number, {model}: World): boolean {
  const {lexicon, frozenLex, _multiCache: longest} = model.one
  let entry = words[at] ?? ''
  const end = Math.min(words.length, at + (longest[entry] ?? 0))
  for (let next = at + 1; next < end; next++) {
    entry = `${entry} ${words[next]}`
    if (Object.hasOwn(lexicon, entry) || Object.hasOwn(frozenLex, entry)) return true
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
      const forms = this.formsOf(tokenize.splitTerms(sentence, this.world.model))
      if (!forms) return this.together(text)
      document.push(this.termsOf(forms, document.length))
    }
    return document
  }

  /** Word by word; null where that is not enough. */
  private formsOf(words: readonly string[]): Form[] | null {
    const forms: Form[] = []
    for (const word of words) {
      const form = this.formOf(word)
      if (!form) return null
      forms.push(form)
    }
    return forms
  }

  private termsOf(forms: readonly Form[], sentence: number): Term[] {
    const words = forms.map(({word}) => word)
    const joins = words.some((_, at) => beginsEntry(words, at, this.world))
    const terms = forms.map(({apart, known}, at): Term => {
      const term = joins ? apart : known
      return {...term, tags: new Set(term.tags), index: [sentence, at]}
    })
    if (joins) this.run(LOOKED_UP, [terms])
    return terms
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
  private readonly formOf = perWord((printed): Form | null => {
    const term = this.world.methods.one.tokenize.splitWhitespace(printed, this.world.model)
    const document = [[term]]
    this.run(TAKEN_APART, document)
    if (document[0]?.length !== 1 || document[0][0] !== term || BY_NEXT.test(term.normal)) return null
    const apart = {...term, tags: new Set(term.tags)}
    this.run(LOOKED_UP, document)
    return {word: term.machine || term.normal, apart, known: term}
  })
}
