// Forms that a noun asks for where it takes a pronoun's place.

/** "the guests'", "Harrow's"; a name that is a possessive itself stays ("St Orla's"). */
export const possessive = (words: string): string =>
  /['’]s$/.test(words) ? words : words.endsWith('s') ? `${words}'` : `${words}'s`

/** Verbs agree with the noun that takes a pronoun's place: "you have" becomes "the guest has". */
const AGREE: Readonly<Record<string, string>> = {
  are: 'is',
  have: 'has',
  do: 'does',
  were: 'was',
  "aren't": "isn't",
  "don't": "doesn't",
  "haven't": "hasn't"
}

export function third(word: string): string {
  if (AGREE[word.toLowerCase()] !== undefined) return AGREE[word.toLowerCase()] ?? word
  if (/(?:s|x|z|ch|sh|o)$/.test(word)) return `${word}es`
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`
}
