// Words whose class does not depend on the sentence (or nearly so). They override every statistical tag: a tagger that
// calls "under" an adjective is wrong, whatever its figures. Source: the closed classes of Quirk et al., A Comprehensive
// Grammar of the English Language (1985), chapters 3 to 14.
import type {Pos} from '../tagging/token.js'

const CLASSES: readonly (readonly [Pos, string])[] = [
  ['modal', "may might can could must shall should will would cannot ought 'll"],
  ['be', "be am is are was were been being 'm 're 's"],
  ['have', "have has had having 've"],
  ['do', 'do does did'],
  ['not', "not n't never"],
  ['there', 'there'],
  ['to', 'to'],
  ['conjunction', 'and or but nor yet'],
  ['subordinator', 'if unless because although though while whilst whereas when whenever whether once until till lest'],
  ['relative', 'which who whom whose what how why where wherever'],
  [
    'determiner',
    'the a an this that these those each every any some no all both either neither another such enough several many most few much fewer less more whatever whichever'
  ],
  ['possessive', 'my your his her its our their'],
  [
    'pronoun',
    'i you he she it we they me him us them one nobody anyone everyone someone anybody everybody somebody nothing something anything everything none myself yourself himself herself itself ourselves themselves whoever mine yours ours theirs'
  ],
  [
    'preposition',
    'of in on at by for with from into onto under over between among amongst within without during before after since through throughout against about above below across behind beside besides beyond despite except regarding concerning via per towards toward upon like near off out outside inside alongside amid plus than as up down along around versus until'
  ],
  [
    'adverb',
    'always often usually typically generally normally sometimes rarely seldom ever already still also only just even then now soon thereby therefore however moreover furthermore otherwise instead again here too very rather quite almost nearly about together once twice away ago later yesterday today tomorrow perhaps maybe thus hence indeed meanwhile nevertheless nonetheless afterwards beforehand online back so'
  ]
]

/** First class listed wins where a word stands in two ("until" is a subordinator, unless a noun phrase follows). */
const table = new Map<string, Pos>()
for (const [pos, words] of CLASSES) for (const word of words.split(' ')) if (!table.has(word)) table.set(word, pos)

export const closedClass = (lower: string): Pos | undefined => table.get(lower)

/** Prepositions that also open a clause: "before the bank opens". */
export const CLAUSE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'after',
  'before',
  'since',
  'until',
  'till',
  'as',
  'than',
  'like',
  'once'
])
