// Words that the repairs after tagging look for. Each list holds what a statistical tagger got wrong on prose of rules and
// services; all are ordinary English, chosen from WordNet's words that are both noun and verb, or both adjective and verb.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Nouns that are verbs too and often stand before another noun: "state court", "permit fee". */
export const ADJUNCTS: ReadonlySet<string> = list(
  `state court permit license licence fee claim record report request visit test check transfer account charge contract deposit guide work plan project place
   market mail phone ticket board house service policy study share right trust`
)

/** Places that are verbs too: "to court", "to market". */
export const PLACES: ReadonlySet<string> = list('court market trial port bank school')

/** Verbs that are complete without an object: "to pay", "to vote". */
export const INTRANSITIVES: ReadonlySet<string> = list(
  'pay vote apply appeal cancel withdraw donate attend travel cooperate participate operate object board register return'
)

/** Verbs that often end a sentence, most of them nouns as well: "the plan lapses", "the price changes". */
export const LAST_WORDS: ReadonlySet<string> = list(
  `lapse expire end start begin close open change vary rise fall drop apply matter work run stop fail help differ depend count arrive leave increase
   decrease decline grow resume continue cease terminate reset restart return die sleep wait move travel`
)

/** Adjectives that are base verbs too; behind a form of "be" they are adjectives. */
export const COPULA_ADJECTIVES: ReadonlySet<string> = list(
  `present free open clear subject public secret valid eligible liable complete separate direct empty live close welcome available own dry clean correct`
)
