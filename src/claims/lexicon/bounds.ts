// Words that make a value the least, the most or a rough one. Each row is read backwards from the number or forwards from
// its unit. Source: Quirk et al. (1985), 7.54-7.59 and 15.63-15.75 (comparison, degree), and the drafting of tariffs and rules.

const NOT =
  '\\b(?:(?:not|never|cannot)(?: (?:be|been|have|to|it|weigh|cost|last|take|hold|carry|measure|run|stay|any|ever|normally|usually|generally))*|no(?: [a-z-]+){0,2})'
const END = '(?: an?| the)?(?: ages? of)?$'

/** "not more than", "no bag heavier than", "does not exceed": read before the plain words, whose sense they turn round. */
export const AT_MOST_NEGATED: RegExp = new RegExp(
  `${NOT} (?:exceed|exceeding|(?:heavier|longer|larger|taller|wider|older|bigger|greater|higher|more|later) than)${END}|\\bnot (?:be )?(?:over|above)${END}`
)
export const AT_LEAST_NEGATED: RegExp = new RegExp(
  `${NOT} (?:less|fewer|lower|shorter|younger|lighter|smaller|earlier) than${END}|\\bnot (?:be )?(?:under|below)${END}`
)

/** "The minimum age is 16", "a maximum weight of 20 kg". */
const LEAST_THING = /\bminimum (?:[a-z-]+ ){1,2}(?:is|are|of|was)(?: an?)?$/
const MOST_THING = /\bmaximum (?:[a-z-]+ ){1,2}(?:is|are|of|was)(?: an?)?$/

export const isLeast = (before: string): boolean => AT_LEAST.test(before) || LEAST_THING.test(before)
export const isMost = (before: string): boolean => AT_MOST.test(before) || MOST_THING.test(before)

const AT_LEAST =
  /\b(?:at (?:the very )?least|(?:a )?minimum(?: of)?|more than|over|above|exceed(?:s|ed|ing)?|in excess of|as early as|(?:heavier|longer|larger|taller|wider|older|bigger|greater|higher) than|upwards of)(?: an?| the)?(?: ages? of)?$/
const AT_MOST =
  /\b(?:at (?:the )?most|up to(?: and including)?|(?:a )?maximum(?: of)?|within|under|less than|fewer than|below|as far as|as long as|as late as|as (?:many|much|little|few) as|capped at|limit(?:ed)? (?:of|to)|(?:lower|shorter|younger|lighter|smaller) than|in under)(?: an?| the)?(?: ages? of)?$/
export const ABOUT =
  /\b(?:about|around|roughly|nearly|almost|approximately|approx|some|circa|close to)(?: an?| the)?(?: ages? of)?$/

/** "from $5": a price or an age that begins there; "from three wells" is no bound. */
export const STARTING = /\bfrom(?: a| an| the| only| just)*$/

export const OR_MORE =
  /^(?:or|and) (?:more|over|older|above|longer|later|up|upwards|upward|heavier|higher|greater)\b|^(?:minimum|plus)\b|^at (?:the )?least\b/
export const OR_LESS =
  /^(?:or|and) (?:less|fewer|under|below|younger|sooner|lighter|lower|shorter)\b|^maximum\b|^at (?:the )?most\b/
export const OR_SO = /^or (?:so|thereabouts)\b/

/** Verbs after which "over" is where or how long, not how many: "spreads over three districts", "repaid over two years". */
export const SPREADING: ReadonlySet<string> = new Set(
  'spread stretch extend range distribute divide split pay repay phase scatter average space preside rule watch reign fly travel'.split(
    ' '
  )
)

/** Verbs of change: "rose from $5 to $8" gives two values, not a range. */
export const CHANGING: ReadonlySet<string> = new Set(
  'rise rose grow fall increase decrease drop climb go jump cut reduce raise lower change shrink expand move extend'.split(
    ' '
  )
)
