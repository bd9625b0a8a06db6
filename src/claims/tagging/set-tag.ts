// compromise's way to put a tag on words, without its look into the environment for a debug mode, which takes longer than
// the tag.
import type {Tags, Term, World} from './world.js'

interface Tagged extends Term {
  readonly frozen?: boolean
  dirty?: boolean
  chunk?: string
}

function mark(term: Tagged, tag: string): void {
  term.tags.add(tag)
  if (tag === 'Noun' || tag === 'Verb') term.chunk = tag
}

/** Its parents come along and what excludes it goes; `safe`, or a word that is frozen, keeps what is there. */
function tagTerm(term: Tagged, tag: string, known: Tags[string] | undefined, safe: boolean): void {
  if (term.tags.has(tag) || tag === '.') return
  const keeps = safe || term.frozen === true
  for (const other of known?.not ?? []) {
    if (keeps && term.tags.has(other)) return
    term.tags.delete(other)
  }
  for (const parent of known?.parents ?? []) mark(term, parent)
  mark(term, tag)
  term.dirty = true
}

const bare = (tag: string): string => (tag.startsWith('#') ? tag.slice(1) : tag)

/** One tag for all words, a list of them, or one for each word: `#Noun . #Adjective`. */
export function setTag(
  terms: readonly Tagged[],
  tag: string | readonly string[] | undefined,
  world: World,
  safe?: boolean | null
): void {
  if (!tag) return
  const {tagSet} = world.model.one
  if (typeof tag !== 'string') {
    for (const each of tag) setTag(terms, each, world, safe)
    return
  }
  const own = bare(tag.trim())
  if (!own.includes(' ')) {
    for (const term of terms) tagTerm(term, own, tagSet[own], safe === true)
    return
  }
  const tags = own.split(' ')
  for (const [at, term] of terms.entries()) {
    const each = bare(tags[at] ?? '')
    if (each) tagTerm(term, each, tagSet[each], safe === true)
  }
}
