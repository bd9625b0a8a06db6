// Words that the splitter looks for. Connectives and prefaces: Quirk et al. (1985), 8.134-8.147 (conjuncts) and 8.121-8.133
// (disjuncts), those that link sentences and say nothing about the facts. Hedges ("generally", "probably") are not among them.

/** Fronted, with a comma behind: they link a sentence with the one before. */
export const CONNECTIVE =
  /^(?:however|therefore|moreover|furthermore|additionally|in addition|also|overall|for example|for instance|in fact|as a result|consequently|thus|hence|meanwhile|nevertheless|nonetheless|similarly|likewise|in contrast|by contrast|on the other hand|instead|specifically|in particular|in short|in summary|in conclusion|to sum up|of course|indeed|finally|lastly|first|second|third|firstly|secondly|thirdly|then|next|besides|still|yes|no|and|but|so|in other words|that said|after all|at the same time|as well|similarly|accordingly|note that|please note that),? *(?=\S)/i

/** Clauses that only announce what follows; a view or a hedge ("critics say", "it is possible that") is kept. */
export const PREFACE =
  /^(?:it(?: is|['’]s) (?:also )?(?:important|worth|useful|essential|crucial|interesting) (?:to (?:note|remember|mention|know|understand|recogni[sz]e|point out|emphasi[sz]e|consider|keep in mind)|noting|mentioning|remembering|pointing out) that|it should (?:also )?be (?:noted|mentioned|remembered|pointed out) that|keep in mind that|bear in mind that|remember that|note that|the fact is that|it turns out that|(?:this|that)(?: is|['’]s) why) /i

/** Adverbs behind a conjunction that only order the parts: "and then", "and also". Others ("usually", "never") belong to the part. */
export const ORDERING: ReadonlySet<string> = new Set('also then thus therefore so thereby hence instead'.split(' '))

/** ", although fees rose": both halves hold. "while" behind a comma contrasts; in front it mostly means during. */
export const CONTRASTING: ReadonlySet<string> = new Set('although though whereas'.split(' '))

/** How many is left open: "many fields", "a variety of uses". */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set(
  'many various several numerous different variety range'.split(' ')
)

/** What takes two: "the clerk and the mayor must agree". */
export const TOGETHER: ReadonlySet<string> = new Set(
  'agree meet combine merge differ marry share join cooperate collaborate compete overlap match interact conflict negotiate vary alternate add'.split(
    ' '
  )
)

/** Participles of what happens to a thing once: "a shop founded in Lund" was founded, whatever it is now. */
export const DONE_ONCE: ReadonlySet<string> = new Set(
  'born founded established published written released launched invented discovered introduced adopted enacted composed recorded erected formed signed appointed elected'.split(
    ' '
  )
)

/** Participles in front of a sentence that say what its subject is: "Based in Lund, Vega sells maps". */
export const DESCRIBING: ReadonlySet<string> = new Set(
  'based located situated known called named nicknamed considered regarded portrayed described convinced inspired led run owned built opened'.split(
    ' '
  )
)

/** Verbs without a passive: behind "was elected and" their past form is an act. */
export const NEVER_PASSIVE: ReadonlySet<string> = new Set(
  `live die work arrive remain exist happen occur last appear travel emerge graduate retire participate serve resign disappear agree attend belong
   migrate settle`.split(/\s+/)
)

/** ", which means ..." speaks of the whole clause before it, not of a thing in it. */
export const CLAUSE_RELATIVES: ReadonlySet<string> = new Set(
  'mean make imply suggest indicate result lead allow'.split(' ')
)

/** Their scope would be lost by a cut inside them. */
export const PAIRED = /\b(?:either|neither|both|not only|whether|respectively)\b/i

/**
 * "..., making it the largest", "..., depending on the size": no act of the subject, but what comes of the whole clause
 * (Quirk et al. 1985, 15.59-15.61), or a preposition in -ing (9.8).
 */
export const NO_DOING: ReadonlySet<string> = new Set(
  `make cause lead result mean allow let bring ensure leave force prompt enable help create give raise reduce end turn push prevent trigger render drive spark
   include exclude depend accord follow regard concern consider use begin start range be have bar pend spend owe give assume compare base date`
    .trim()
    .split(/\s+/)
)

/** Prepositions behind a comma at the end that add to a statement; "except", "like", "including", "than" limit it or list. */
export const TAIL_PREPOSITIONS: ReadonlySet<string> = new Set(
  'up after before for by with without within at in on under from until during through over as'.split(' ')
)

/** How often or how far an added phrase holds; "only" is not among them. */
export const TAIL_ADVERBS: ReadonlySet<string> = new Set(
  'usually normally typically generally often mostly mainly commonly sometimes always currently particularly especially notably'.split(
    ' '
  )
)

/** Phrases that limit the statement before them, or only turn it: "in most cases", "for example", "as long as". */
export const TAIL_TURNS =
  /^as (?:long|soon|far|well|such|if|though|needed|required|applicable|appropriate|follows|a (?:rule|result))\b|\b(?:cases?|example|instance|particular|general|principle|theory|turn|fact|addition|contrast|comparison|exceptions?|conditions?|least|order|case)\b/
