// Words that say what the writer thinks of a thing, not what it is: predicates that nobody could look up. Collected by hand from
// the semantic classes of Dixon (1982), "value" and "human propensity"; what can be measured ("fast", "cheap", "old") or what rules
// use as a term ("effective", "good for", "fair hearing") is not among them.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Judge as predicates: "is confusing", "can seem strict". */
export const EVALUATIVE: ReadonlySet<string> = list(
  `absurd admirable agreeable amazing annoying appalling attractive awful awkward beautiful best better boring brilliant charming clever clumsy
   comfortable confusing controversial convenient cosy cozy crucial cruel cumbersome daunting delicious delightful depressing disappointing disgraceful
   dreadful dull easier easiest easy easy-peasy effortless elegant enjoyable essential excellent exciting exhausting exquisite fabulous fair fairer fantastic fascinating
   finest flexible foolish friendly friendlier frightening frustrating fun funny generous gorgeous great greatest handsome harsh
   heartbreaking helpful hopeless horrible ideal important impressive inconvenient inspiring intimidating invaluable ironic joyful kind lovely ludicrous maddening
   magical magnificent marvellous memorable miserable nice nicer nicest odd outstanding peaceful perfect pleasant
   pleasing pointless polite preferable pretty prettiest priceless prudent puzzling refreshing relaxing remarkable reasonable rewarding ridiculous rude 
   satisfying scary sensible shameful shocking silly simple simpler simplest smart splendid straightforward strange stressful striking strict stunning superb
   surprising tasty tedious terrible terrific tiresome touching tragic tricky troublesome understandable unfair unforgettable unfortunate unhelpful unhappy unkind unpleasant
   unreasonable unwelcoming unwise upsetting useless valuable vital welcoming wise wonderful worrying worst worthwhile worse`
)

/** Judge as the head of a predicate: "is a great success", "is a treat". */
export const VERDICT_NOUNS: ReadonlySet<string> = list(
  `bargain blessing bore burden charm comfort delight disaster disgrace drawback failure gem godsend headache hassle improvement joy luxury mess mistake must
   nightmare nuisance pity pleasure relief shambles shame success surprise tragedy treasure treat triumph virtue waste`
)

/** Acts that only a judge can see: "deserves our thanks", "justifies the trip". */
export const JUDGING_VERBS: ReadonlySet<string> = list(
  'deserve justify disappoint delight impress outshine shine excel'
)
