// Relations that have one value for each thing: one father, one capital, one year of foundation. Everything not listed here may
// have many values ("works with", "offers"), and two different ones prove nothing.
// Source: the single-value constraints of Wikidata on the properties of these names, less those that hold at a time only.

/** Nouns: "the author of X is Y", "X's father is Y". */
export const ROLES: ReadonlySet<string> = new Set(
  'author composer screenwriter director producer inventor founder discoverer architect father mother spouse husband wife capital birthplace headquarters currency publisher'.split(
    ' '
  )
)

/** Verbs of things that happen once: their year, their place and the one who did them. */
export const ONCE: ReadonlySet<string> = new Set(
  'bear found establish write compose direct produce publish invent discover build complete die sign enact open launch abolish incorporate air release premiere inaugurate adopt ratify demolish unveil consecrate introduce'.split(
    ' '
  )
)

/** Verbs of a lasting place. */
export const PLACED: ReadonlySet<string> = new Set('locate situate headquarter'.split(' '))
