// Words that say little about what a clause is about. Light verbs carry their meaning in the object ("take a test"), vague
// words fit every topic, mode words are read as the clause's force and must not count twice.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Quirk et al. (1985), 10.30: verbs with a eventive object; plus verbs of plain being. */
export const LIGHT_VERBS = set(
  'be have do make take get use give go come put let become seem appear happen occur carry conduct perform provide receive include involve concern apply mean say show set turn bring keep'
)

export const VAGUE = set(
  `thing way case kind type sort form part time place person people anyone someone everyone one number amount total example instance basis
   certain specific single particular various different other same such own new general additional further available possible relevant respective
   also only even still already always often usually typically generally normally however therefore additionally furthermore
   please note well very much many more most less least first later again together directly simply just automatically`
)

/** Read as force, see read/force.ts. */
export const MODE_WORDS = set(
  `require oblige obligate mandate compel force bind allow permit authorise authorize entitle enable license invite prohibit forbid ban bar preclude outlaw
   disallow prevent exempt excuse relieve waive mandatory compulsory obligatory necessary optional voluntary unnecessary able free eligible welcome possible
   permissible lawful legal acceptable illegal unlawful impossible unable ineligible accept refuse reject need must right duty obligation requirement`
)

export const PRONOUNS_POINTING = set('it they he she this that these those them him her which who one')
