// What is let in and what is kept out: dogs, children, cigarettes, bottles, fires. House rules say it of each thing in the same
// ways, so the wordings are written once and filled in with the words for the thing.
import {type Cued, NEAR, type Row, type TermMatter} from './term-row.js'

const LET_IN = 'let in'
export const KEPT_OUT = 'kept out'

interface Thing {
  readonly matter: TermMatter
  /** The words for it, as part of a pattern. */
  readonly words: string
  /** Wordings that only this thing has. */
  readonly out?: readonly string[]
  readonly in?: readonly string[]
}

const BARRED =
  '(?:allowed|permitted|admitted|let in|accepted|welcome|brought|taken in|kept|tolerated|used|lit|carried|available|possible|worn|eaten|drunk|flown)'
const WELCOMED =
  '(?:welcome|allowed|permitted|admitted|accepted|let in|fine|all right|okay|no problem|in order|more than welcome|tolerated)'
const OWNED = "(?:your|their|a|an|his|her|the|some|any|one's|own)"

const barring = (words: string): string[] => [
  `no (?:\\w+ )?${words}(?=[.:;,!]|$| (?:is|are|may|can|will|shall|apart|except|other|beyond|past|inside|in|on|at|anywhere|of any|or|under|below)\\b)`,
  `(?:no \\w+|nobody|no one) (?:may|can|is allowed to|is permitted to|shall) (?:keep|bring|have|own|take|drink|light|smoke|carry|ride|fly|use|wear|eat|make)${NEAR}\\b${words}`,
  `${words}(?: \\w+){0,5}? (?:are|is|may|can|must|will|shall|were|do)(?: not|n['’]t|not| never)(?: be)?(?: \\w+)? (?:${BARRED}|enter|come|stay|ride|travel|go|pass|attend|join)\\b`,
  `${words}[^.;:]{0,50}? (?:are|is) (?:strictly |also |always |all |completely |therefore |ruled )*(?:forbidden|banned|prohibited|barred|off limits|out of bounds|ruled out|turned away|unwelcome|poured away|taken away|confiscated|sent away|refused)\\b`,
  `${words}[^.;:]{0,60}? (?:have to|has to|must|should|please|are asked to|remain|remains|stays?) ?(?:stay|remain|be left|wait|)\\b ?(?:at home|outside|behind|downstairs|away|in the car)\\b`,
  `(?:do not|don['’]t|never|cannot|can['’]t|must not|may not|not to) (?:bring|take|keep|allow|admit|accept|carry|light|smoke|drink|ride|fly|wear|have|let)${NEAR}\\b${words}`,
  `leave (?:all |your |the )?(?:\\w+ )?${words}[^.;:]{0,20}? at home`,
  `(?:ban|prohibition) on (?:all |any |the )?(?:\\w+ )?${words}`
]

const admitting = (words: string): string[] => [
  `${words}[^.;:]{0,50}? (?:are|is) (?:very |most |always |also |just |perfectly |all )*${WELCOMED}\\b`,
  `${words}[^.;:]{0,40}? (?:may|can) (?:also |always |then )?(?:come|be brought|be taken|be kept|be lit|be used|be flown|be worn|stay|travel|ride|sleep|enter|join|be had|be eaten|be drunk|go)\\b`,
  `(?:bring|bringing|take|taking|takes|brings|keep|keeping|keeps|walk|walking) (?:along )?${OWNED} (?:own |small |favourite )?(?:\\w+ )?${words}`,
  `(?:welcome to|may|can|free to|allowed to|happy for you to) (?:also )?(?:bring|keep|take|have|drink|light|smoke|carry|ride|fly|wear|use|eat)${NEAR}\\b${words}`
]

const THINGS: readonly Thing[] = [
  {
    matter: 'animals',
    words:
      '(?<!(?:guide|assistance|service|hearing|support|police|sniffer|hot)[ -])(?:dogs?|cats?|pets?|pupp(?:y|ies)|animals?|terriers?|spaniels?|poodles?|hounds?|four-legged friends?)\\b(?! (?:food|shelter|licen[cs]e|tag|fee|owner|warden))',
    out: [
      '(?:guide|assistance|service) dogs are the only (?:animals|dogs|pets)',
      'no (?:animal|dog|pet)s? (?:apart from|except|other than|but)',
      'only (?:animals|dogs|pets) (?:we|that|to be|allowed|admitted)',
      '(?:pet|dog|animal)-free'
    ],
    in: [
      '(?:dogs?|cats?|pets?)\\b[^.;:]{0,30}? (?:sleep|ride|travel|stay)s? (?:in|with|on|for free)',
      '(?:dog|pet)-friendly'
    ]
  },
  {
    matter: 'children',
    words:
      '(?:child(?:ren)?|kids|bab(?:y|ies)|toddlers|infants|minors|boys and girls|youngsters|little ones|teenagers|under-\\w+s|(?:one|two|three|four|five|six|seven|eight|nine|ten)-year-olds)\\b(?! (?:seat|care|ticket|fare|menu|protection|benefit|under))',
    out: ['adults[- ]only', '(?:over|from) (?:16|18|21|sixteen|eighteen)s? only'],
    in: [
      '(?:for|by) (?:(?:one|two|three|four|five|six|seven|eight|nine|ten)-(?:and \\w+-)?year-olds|toddlers|babies|children of (?:any|all) ages?)',
      '(?:booster (?:seats?|cushions?)|high ?chairs?|changing tables?|play ?pens?) (?:for|are|is|can)',
      'child(?:ren)? of (?:any|every|all) ages?'
    ]
  },
  {
    matter: 'smoking',
    words: '(?:smoking|smokers?|cigarettes?|cigars?|tobacco|vaping|e-cigarettes?)\\b',
    out: [
      '(?:smoke|tobacco)-free',
      'non-smoking',
      `(?:not|never|nobody|no one)(?: \\w+){0,4} (?:smoke|light up|vape)\\b`,
      'no smoking'
    ],
    in: [
      'ash ?trays?',
      "smokers?[’']? (?:corner|lounge|area|terrace|room|can|may|are welcome|head|will find)",
      '(?:can|may|free to|allowed to|welcome to) (?:\\w+ )?(?:smoke|light up|vape)\\b',
      '(?:cigar|pipe) (?:lovers|smokers)',
      '(?:enjoy|finish|have|light) (?:a|your|his|her|their) (?:cigar|cigarette|pipe|smoke)'
    ]
  },
  {
    matter: 'alcohol',
    words:
      '(?:alcohol(?:ic drinks?)?|beers?|wines?|spirits|liquor|cider|booze|champagne|prosecco)\\b(?! (?:wipes?|gel|pad|swab|based|test|hand))',
    out: ['(?:alcohol-free|dry) (?:event|site|house|venue|zone|festival|campus)'],
    in: [
      '(?:bar|café|kiosk|shop|restaurant|pub)\\b[^.;:]{0,30}? (?:serves?|sells?|pours?|mixes)[^.;:]{0,30}? (?:beer|wine|cider|cocktails?|champagne|negroni)',
      '(?:glass|bottle|pint) of (?:beer|wine|cider|champagne|prosecco)'
    ]
  },
  {
    matter: 'fire',
    words:
      '(?:(?:naked |open )?(?:camp ?)?fires|(?:naked |open )?flames|bonfires?|barbecues?|barbecuing|campfires?|braziers|a fire)\\b',
    out: ['(?:not|never|nobody|no one)(?: \\w+){0,3} (?:burn|light|set fire)\\b'],
    in: [
      '(?:is|are) (?:best )?burn(?:ed|t) (?:where|on|in|at)\\b',
      '(?:may|can) be (?:burn(?:ed|t)|lit)\\b',
      '(?:light|lighting|make|making|build) (?:a|your|their) (?:small )?(?:camp ?)?(?:fire|barbecue|bonfire)'
    ]
  },
  {
    matter: 'cameras',
    words:
      '(?:photography|filming|cameras?|taking (?:photo(?:graph)?s|pictures)|photographing|selfies|video recording)\\b(?! shop)',
    out: ['(?:not|never|nobody|no one)(?: \\w+){0,3} (?:take (?:photo|picture)\\w*|photograph|film)\\b'],
    in: [
      '(?:may|can|free to|allowed to|welcome to) (?:\\w+ )?(?:take (?:\\w+ )?(?:photo|picture)\\w*|photograph|film)\\b'
    ]
  },
  {
    matter: 'bicycles',
    words: '(?:bikes?|bicycles?|e-bikes?|e-scooters?|scooters?|cycling)\\b(?! (?:rack|stand|shed|shop|hire|rental))'
  },
  {
    matter: 'flowers',
    words: '(?:flowers?|bouquets?|pot(?:ted)? plants?|cut flowers)\\b(?! (?:beds?|shop))',
    in: ['(?:vases?|bouquets?)\\b[^.;:]{0,50}? (?:lend|lent|provided|available|chosen|bought)', 'lend out vases']
  },
  {
    matter: 'trainers',
    words: '(?:trainers|sneakers|(?:sports?|running|gym|tennis) shoes)\\b'
  },
  {matter: 'jewellery', words: '(?:jewell?ery|earrings?|piercings?|necklaces?|bracelets?|nail varnish|make-?up)\\b'},
  {matter: 'drones', words: '(?:drones?|model aircraft)\\b'},
  {
    matter: 'food',
    words:
      '(?:food|picnics?|snacks?|sandwiches|packed lunch(?:es)?)\\b(?! (?:shop|stall|stand|waste|bank|court|poison|bin|is served|caddy|scraps))',
    in: ['(?:bring|eat) (?:your|their) own (?:food|sandwiches|picnic|lunch|snacks)']
  }
]

export const ADMISSION_ROWS: readonly Cued[] = THINGS.map(({matter, words}) => ({
  cue: words,
  rows: [
    [matter, KEPT_OUT, 'whole', ...barring(words)],
    [matter, LET_IN, 'affirmed', ...admitting(words)]
  ]
}))

/** Wordings that need not name the thing. */
export const HINTED_ROWS: readonly Row[] = THINGS.flatMap(({matter, out = [], in: into = []}): Row[] => [
  ...(out.length > 0 ? [[matter, KEPT_OUT, 'whole', ...out] as const] : []),
  ...(into.length > 0 ? [[matter, LET_IN, 'affirmed', ...into] as const] : [])
])

/** Matters of what may be brought, kept or done somewhere. */
export const ADMITTED: ReadonlySet<TermMatter> = new Set(THINGS.map(({matter}) => matter))
