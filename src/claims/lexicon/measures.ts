// What a value is a value of, where rules of offices and services say it in whole sentences: "goes back on the shelf after two
// weeks", "is still there in June". Each row lists wordings of one side of one matter, written down from rules, leaflets, terms
// of service and house rules of many trades; none is about a subject matter. Values stand in them as marks: {T} a stretch of
// time, {A} an age, {G} the second of two dates, {Y} a year; `~` is a few words within the clause.

export const MEASURE_MATTERS = ['lifetime', 'age', 'beginning'] as const
export type MeasureMatter = (typeof MEASURE_MATTERS)[number]

/** Marks of values in a sentence: one character each, as often as the value has letters, so that offsets stay. */
export const MARKS = {
  T: '\uE001',
  A: '\uE003',
  G: '\uE007',
  Y: '\uE008'
} as const
export type Mark = keyof typeof MARKS

export interface MeasureWording {
  readonly matter: MeasureMatter
  /** What the value is to the matter: "gone after", "there after". */
  readonly side: string
  readonly pattern: RegExp
  /** A wording without a value has this one. */
  readonly value: number | null
}

type Row = readonly [matter: MeasureMatter, side: string, value: number | null, ...patterns: string[]]

/** No longer there, or no longer good. */
const GONE =
  '(?:deleted?|deletes|erased?|erases|wiped?|purged?|destroy(?:ed)?|shred(?:ded)?|discard(?:ed)?|dispos(?:ed|al)|thrown (?:away|out)|throw (?:it|them) (?:away|out)|binned|remov(?:ed|es)|recycled|unpacked|cleared|overwritten|lost|gone|expires?|expired|laps(?:es?|ed)|runs? out|ran out|void|invalid|forfeit(?:ed)?|goes blank|goes dark|back (?:on|to|in) the|sold|auctioned|donated|given away|given to charity|leaves? maintenance|leaves? support|comes? off|used up|timed? out|locks? itself|swept away|pulped|scrapped|incinerated|deactivated|disabled|enters? the (?:first |next )?sale|stops? working|goes? bad|spoils?|unusable|disappears?|vanish(?:es)?|goes stale|must be replaced|replaced|renewed|spent|worthless|no longer (?:valid|available|kept|supported|accepted|usable|good)|comes? to an end|ends)'

/** Still there, or still good. */
const THERE =
  '(?:still|waiting for (?:you|them|him|her)|intact|unchanged|available|there to (?:read|see|be)|can (?:still |always )?(?:be )?(?:read|open|opened|seen|see|viewed|fished|restored?|recover(?:ed)?|used?|retrieved?|download(?:ed)?|found|find|look(?:ed)? (?:up|at)|claimed|collected|fetched|brought back|undone|sit)|may (?:still |well )?be (?:used|opened|kept|stored)|remains? (?:valid|good|available)|you(?:.ll| will) find (?:it|them|everything)|keeps? (?:working|its value)|honou?red|redeem(?:ed)?|stays? (?:playable|usable|valid|open)|as good as)'

const KEPT =
  '(?:kept|stor(?:ed|es?)|retain(?:ed|s)?|held|archived?|preserved?|on file|keeps?|remains?|stays?|valid|good|usable|lasts?|available|supported|maintained|gets? fixes|receives? (?:fixes|updates|support)|runs? for|guaranteed?)'

/** In days; JSON has no infinity. */
const FOR_EVER = 1_000_000

const ROWS: readonly Row[] = [
  [
    'lifetime',
    'gone after',
    null,
    `\\b${KEPT}\\b~ ?(?:for|up to|at most|no (?:longer|more) than|only)(?: a| the| up to| only| just| another| exactly| at most)* {T}`,
    `\\b(?:after|once|when|within|beyond|by the end of)\\b[^.;:()]{0,25}{T}[^.;:()]{0,70}?\\b${GONE}\\b`,
    `\\b${GONE}\\b[^.;:()]{0,40}?\\b(?:after|within|once|when)\\b[^.;:()]{0,20}{T}`,
    `\\b(?:may|must|can|should|shall|will)(?: not|n['’]t|not| never)\\b~\\b(?:held|kept|stored|cached|retained|used|sit|stay)\\b~(?:longer|more) than {T}`,
    `{T} (?:after|from|since|following|later)\\b[^.;:()]{0,70}?\\b${GONE}\\b`,
    `\\b${GONE}\\b {T} (?:after|from|following)`,
    `\\b${GONE}\\b (?:in|on|by|at the end of) {G}`,
    `\\b(?:valid|good|usable|lives?|lifetime|shelf life|life) (?:of|is|for) {T}`
  ],
  [
    'lifetime',
    'there after',
    null,
    `{T} (?:later|on|afterwards?|after|old|ago|back)\\b[^.;()]{0,90}?\\b${THERE}\\b`,
    `\\b${THERE}\\b[^.;()]{0,90}?{T} (?:later|old|ago|afterwards?|after)`,
    `\\bafter\\b[^.;:()]{0,20}{T}[^.;()]{0,90}?\\b${THERE}\\b`,
    `\\b${THERE}\\b[^.;()]{0,60}?\\b(?:in|on|until|at|as late as|of) {G}`,
    `\\b(?:from|of|in|over|within|during) the (?:past|last|previous|preceding) {T}[^.;()]{0,60}?\\b${THERE}\\b`,
    `\\b${THERE}\\b[^.;()]{0,60}?\\b(?:from|of|in|over|within|during) the (?:past|last|previous|preceding) {T}`
  ],
  [
    'lifetime',
    'there after',
    FOR_EVER,
    `\\b(?:kept|stored|held|stays?|remains?|sits?|keep|store|hold|sit|valid|good)\\b~\\b(?:for good|for ?ever|indefinitely|permanently|without (?:any )?(?:time )?limit|for life|for the (?:whole|entire) (?:season|year|summer|winter)|(?:for )?as long as (?:you|they|he or she|he|she|anyone)\\b)`,
    `\\bnever (?:expires?|lapses?|(?:be )?deleted|(?:be )?erased|goes? off|runs? out|(?:be )?wiped|(?:be )?removed|thrown (?:away|out)|become invalid)`,
    `\\b(?:no|without an?) (?:expiry|expiration|use-by date|sell-by date)\\b`
  ],
  [
    'beginning',
    'began',
    null,
    `\\b(?:set up|founded|established|created|launched|inaugurated|introduced|adopted|enacted|took effect|takes effect|effective|(?:came|went|entered|comes) into (?:force|effect|being)|in force|(?:has|have) applied|opened (?:our|its|their|the) doors?|first opened|opened|began|started|came into use)\\b[^.;()]{0,40}?\\b(?:in|on|since|from) {Y}`,
    `\\b(?:not|n['’]t|never)\\b[^.;()]{0,30}?\\b(?:begin|start|exist|apply|open|take effect|come into (?:force|effect))\\b[^.;()]{0,20}?\\b(?:until|before|till) {Y}`,
    `\\buntil\\b[^.;()]{0,40}?\\b(?:passed|adopted|enacted|introduced|founded|set up|created)\\b[^.;()]{0,40}?\\bin (?:their|its|the) {Y}`,
    `\\bin {Y}[^.;()]{0,60}?\\b(?:took effect|went into (?:force|effect)|came into (?:force|effect)|was (?:set up|founded|established|created|introduced|adopted|enacted))\\b`
  ],
  [
    'beginning',
    'already',
    null,
    `\\b(?:gave|made|held|published|issued|fitted|served|paid|awarded|sold|treated|received|took|ran|built|won) (?:its|our|their|the|her|his) (?:very )?(?:first|earliest)\\b[^.;()]{0,40}?\\b(?:in|on|since) {Y}`,
    `\\b(?:go|goes|going|date|dates|dating|reach|reaches) (?:all the way )?back (?:to|as far as) {Y}`,
    `\\b(?:already|as early as|ever since|since)\\b[^.;()]{0,20}?{Y}`,
    `\\b(?:in|during|by|back in|through) (?:the )?(?:spring|summer|autumn|fall|winter|beginning|end|middle)? ?(?:of )?{Y}[^.;()]{0,50}?\\b(?:used|relied on|applied|received|supported|helped|cited|invoked)\\b`,
    `\\b(?:used|relied on|applied|received|supported|helped|cited|invoked|billed|charged|paid|treated)\\b[^.;()]{0,60}?\\b(?:in|during|since|by|through)(?: the)?(?: (?:spring|summer|autumn|fall|winter|early|late|whole) (?:of )?)? ?{Y}`
  ]
]

const NEAR = '[^.;:()]{0,60}?'

const compiled = (pattern: string): RegExp =>
  new RegExp(
    pattern.replaceAll('~', NEAR).replace(/\{([TAGY])\}/g, (_, mark: Mark) => `${MARKS[mark]}+`),
    'giu'
  )

export const MEASURES: readonly MeasureWording[] = ROWS.flatMap(([matter, side, value, ...patterns]) =>
  patterns.map((pattern) => ({matter, side, value, pattern: compiled(pattern)}))
)
