// Words that advise, and limits that make a rule of what reads like advice.
import {MONTH} from './months.js'

/** Advice in so many words. */
export const ADVICE: readonly RegExp[] = [
  /\bit(?: is|['’]s| may be| might be| would be| can be) (?:strongly |highly |generally |usually |always )?(?:recommended|advisable|best|wise|smart|sensible|a good idea|worth|essential|important|crucial|helpful|useful) (?:to|that|for|[a-z]+ing)\b/i,
  /\bit (?:(?:may |might |would |can |often |usually )*(?:pays?|helps?)|(?:may |might |would |can |often |usually |only )*makes? sense) to\b|\bplease\b|\bseek (?:legal |medical )?advice\b/i,
  /\b(?:we|i|experts?|doctors?)(?:['’]d)? (?:strongly |would )?(?:recommend|advise|suggest|encourage|urge|ask(?! (?:for|is)\b))\b|\bwould (?:do better|do well|encourage)\b/i,
  /\b(?:is|are) (?:strongly |well |kindly )?(?:advised|recommended|encouraged|urged|asked|requested|invited) (?:not )?to\b(?! (?:an?|the|our|your|this|one)\b)/i,
  /\byou (?:should(?! (?:receive|get|hear|see|expect|have received|be able)\b)|had better|ought|(?:may|might|could)(?: also)? (?:wish|like|prefer|want) to)\b|\byou['’]d better\b/i,
  /\b(?:our|my|the best) (?:advice|recommendation|suggestion)\b[^.;]{0,30}\bis\b|\byour best bet\b|\bby all means\b|^(?:do|ideally,) \p{Ll}/iu,
  /\b(?:is|are) (?:strongly |highly |always )?(?:recommended|advisable|advised)(?=[.,;]| (?:for|on|in|at|when|before|if|to|that|especially|during)\b)/i,
  /\b(?:the (?:safest|best|easiest|simplest|quickest|wisest)|a (?:good|safe|sensible)) (?:course|way|thing|bet|option|plan|rule of thumb|precaution)\b[^.]{0,40}\bis to\b/i,
  /\b(?:is|are) best (?:\w+ )?(?:made|done|sent|taken|kept|left|avoided|visited|reached|booked|bought|stored|eaten|served|used|seen|approached|discussed|handled|raised|paid|ordered)\b/i,
  /\b(?:is|are) (?:an? (?:absolute )?must|a (?:good|sensible|wise) (?:idea|precaution)|(?:very )?(?:useful|handy|to be avoided))\b(?! (?:for|in|as|to)\b)|\bcomes? in (?:handy|useful)\b/i
]

/** Advice where they open a clause: "Be aware that". */
export const OPENING_ADVICE =
  /(?:^|[;:,] |\band )(?:make sure|be sure|be aware|keep in mind|bear in mind|remember|do not forget|don't forget|try to|consider|feel free to|let us know|why not)\b/i

const COUNT = String.raw`(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety)`

/**
 * A deadline or a limit makes a rule of what is told to the reader: "Send it within 30 days", "should not exceed 20 mg". How long
 * something usually takes ("typically within two days") is none.
 */
export const SETS_LIMIT = new RegExp(
  [
    String.raw`(?<!\b(?:usually|typically|normally|generally|often|about) )\bwithin (?:the (?:first|next) )?${COUNT}\b[ -](?:\w+ ){0,2}(?:minute|hour|day|week|month|year)s?\b`,
    String.raw`\b(?:no|not) later than\b`,
    String.raw`\bat least ${COUNT}\b[ -](?:\w+ ){0,2}(?:day|week|month|year)s? (?:before|after)\b`,
    String.raw`\bby (?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}|${MONTH} \d)`,
    String.raw`\bshould be no (?:more|less|\w+er) than\b`,
    String.raw`\bbetween [\d,.]+ and [\d,.]+ \w`,
    String.raw`\bshould (?:not|never) (?:exceed [\d.,]|(?:\w+ ){1,3}(?:more|less|longer|older|younger|heavier|larger) than ${COUNT}\b)`
  ].join('|'),
  'u'
)
