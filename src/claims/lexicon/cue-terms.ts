// Cues for one side of a matter that stand far from each other in prose: what is done and what it is done to, with a negation or
// without. They say less than whole wordings, so that two sides are only held against each other where nothing fits better.
import {type Cued, HAVE_TO, type Row} from './term-row.js'

/** Within the sentence. */
const FAR = '[^.;:()]{0,70}?'
const NO = "(?:not|never|n['’]t|no|nor|cannot|nobody|nothing|none|neither|no one|without)"
const CAN =
  '(?:can|may|could|able to|free to|entitled to|allowed to|permitted to|welcome to|right to|possible to|chance to|let you|lets you|open to (?:you|them|him|her) to)'

const CHANGE_RULING =
  '(?:appeal|challenge|contest|overturn|overrule|reopen|reconsider|review|reverse|revise|quash|annul|set (?:it |the \\w+ |this )?aside|object to|dispute|alter|undo)(?:s|ed|n)?'
const RULING =
  '(?:decisions?|rulings?|verdicts?|outcomes?|judg(?:e)?ments?|refusals?|denials?|results?|awards?|matters?|findings?|case)'
const HIGHER =
  "(?:appeals? (?:board|panel|committee|court|tribunal|body)|review (?:panel|board|committee|body)|tribunal|ombuds\\w+|adjudicator|arbitrator|magistrates['’] court|(?:higher|another|second) (?:body|court|panel|instance)|senate|independent (?:panel|reviewer|examiner))"

const RESERVE = '(?:book|reserve|arrange|schedule|register|make an appointment|sign up|secure)(?:e?d|ing|s)?'
const VISIT = '(?:appointments?|bookings?|reservations?|time slots?|slots?)'

const GET_LEAVE =
  '(?:permission|consent|approval|agreement|authori[sz]ation|say-so|sign-off|blessing|go-ahead|green light|clearance)'
const WHO_GIVES =
  '(?:board|landlord|owner|council|committee|manager|headteacher|head|directors?|trustees|neighbou?rs?|colleague|supervisor|administrator|parents?|doctor|judge|court|management|company|warden|captain|editor|maintainer)s?'

const OFFLINE =
  '(?:offline|without (?:an? |any )?(?:internet |network |data |mobile )?(?:connection|signal|internet|network|coverage|reception)|(?:with )?no (?:signal|connection|internet|network|reception|coverage)|(?:internet|network|connection|line|broadband|server|signal|wi-?fi|link)(?: \\w+){0,2} (?:fails?|drops?|is (?:down|lost|cut|gone|broken|interrupted)|goes down|breaks?|is unavailable))'
const RUN =
  '(?:works?|runs?|continues?|carr(?:y|ies) on|keeps?|functions?|operates?|stays?|goes on|followed|usable|available|typed|edit|write|play|read|use)'

const LOCKED = '(?:locked|frozen|sealed|read-only|unalterable|immutable|set in stone|cast in stone)'
const EDIT =
  '(?:change|edit|alter|correct|amend|modif(?:y|ies)|overwrite|rewrite|rename|replace|update|adjust|undo|reopen)(?:s|d|ed)?'

const WAGE =
  '(?:paid|payment|pay|salary|wages?|fees?|reward|vouchers?|compensation|compensated|remunerat\\w+|honorarium|allowance|stipend)'

const LENGTHEN = '(?:extend|renew|prolong|lengthen|add to|roll over|keep longer|keep (?:it|them) longer)(?:s|ed|ing)?'

const OUTSIDERS =
  '(?:neighbouring (?:county|town|village|district|borough|state)|(?:over|across|beyond|outside|from outside|past) the (?:\\w+ )?(?:border|boundary|limits|county|town|city|borough|district|state|country|building|estate)|(?:other|another) (?:county|town|district|borough|city|country|council)|elsewhere|abroad|non-residents?|outsiders?|out-of-\\w+)'
const LOCALS =
  '(?:residents?|locals?|townspeople|inhabitants?|(?:people|persons?|somebody|someone|those|anyone|everyone|households?|adults?) (?:over the age of \\w+ |aged \\w+ )?(?:who (?:live|lives|reside|resides)|living|whose (?:home|main home|address|house)))'

const ADVERTS =
  "(?:ad(?:vert(?:isement)?)?s?|advertising|commercials?|sponsors['’]? (?:spots?|messages?)|commercial breaks?)"

const PEOPLE_CHECK = '(?:prove|show|tell|say|state|give|reveal|identify|establish|present|produce|provide)(?:s|n)?'
const WHO_ONE_IS =
  '(?:who (?:you|they|he|she) (?:is|are)|(?:your|their|his|her) (?:identity|names?|full name)|an identity document|(?:photo )?ID\\b|identity card|passport|identification|driving licen[cs]e|(?:him|her|them|your)sel(?:f|ves))'

export const CUE_ROWS: readonly Row[] = [
  [
    'review',
    'final',
    'whole',
    `\\b${NO}\\b${FAR}\\b${CHANGE_RULING}\\b${FAR}\\b${RULING}\\b`,
    `\\b${RULING}\\b${FAR}\\b${NO}\\b${FAR}\\b${CHANGE_RULING}\\b`,
    `${RULING}\\b${FAR}(?:concludes?|closes?|ends?|settles?) (?:the )?(?:matter|case|affair|file|question)`,
    `${NO} (?:body|court|office|authority|instance|one|panel)${FAR}(?:above|to which|to turn|higher|beyond)`,
    `(?:first and last) (?:instance|word|say)`,
    `(?:conclusive|irrevocable|definitive)\\b`
  ],
  [
    'review',
    'open to review',
    'affirmed',
    `${CAN} ${FAR}\\b${CHANGE_RULING}\\b`,
    `${CAN} ${FAR}\\b${HIGHER}\\b`,
    `(?:bring|take|carry|refer|put|send|goes?|go|escalate)(?:s|ed)? ${FAR}(?:before|to) ${FAR}\\b${HIGHER}\\b`,
    `\\b${HIGHER}\\b${FAR}(?:can|may|will|has the power to|is able to) ${FAR}\\b${CHANGE_RULING}\\b`,
    `right of appeal|right to appeal|lodge an? (?:appeal|objection)|appeal (?:within|against|to)`
  ],
  [
    'booking',
    'no booking needed',
    'whole',
    `\\b(?:no|without(?: an?| any)?) ${VISIT}`,
    `(?:need not|needn['’]t|(?:do|does)(?: not|n['’]t) (?:need|have) to) ${RESERVE}`,
    `(?:turn|show|walk|drop|pop) (?:up|in|by|along)\\b (?:any|when|at any|without|unannounced|as you|whenever)`,
    `(?:whenever|any time|at any time|any day) (?:it |that )?(?:suits|you like|you please|you want|you wish)`,
    `nothing (?:needs?|has|have) (?:to be )?(?:booked|reserved|arranged)`,
    `on (?:a )?first[- ]come`
  ],
  [
    'booking',
    'booking needed',
    'affirmed',
    `${HAVE_TO} (?:\\w+ ){0,2}?(?:be )?${RESERVE}\\b`,
    `${VISIT} (?:is|are|${HAVE_TO} be) (?:\\w+ )?(?:needed|required|necessary|compulsory|mandatory|essential|made|obligatory)`,
    `only (?:those|people|guests|visitors|patients|customers) (?:with|who have) ${FAR}(?:${VISIT}|booked|reserved)`
  ],
  [
    'leave',
    'leave needed',
    'affirmed',
    `(?:requires?|needs?|subject to|hangs? on|depends? on|conditional on|only (?:with|after|on)|until|once|when) ${FAR}\\b${GET_LEAVE}\\b`,
    `(?:only )?(?:once|when|after|until|unless) ${FAR}\\b${WHO_GIVES} (?:has|have) (?:\\w+ )?(?:approved|agreed|consented|signed|said yes|given)`,
    `${HAVE_TO} (?:\\w+ ){0,2}?(?:ask|consult|clear it with|get|obtain|seek) ${FAR}\\b(?:${WHO_GIVES}|${GET_LEAVE})\\b`
  ],
  [
    'leave',
    'no leave needed',
    'whole',
    `\\b(?:without|not need|n['’]t need|needs? no|requires? no) ${FAR}\\b${GET_LEAVE}\\b`,
    `\\bno (?:\\w+ )?${GET_LEAVE} (?:is|are|has to|needs? to)\\b`,
    `without (?:\\w+ )?(?:asking|consulting|troubling|telling|informing|involving|the leave of|its leave|leave of)\\b`,
    `(?:need not|needn['’]t|n['’]t (?:need|have) to|no need to|nobody (?:has|needs) to) ${FAR}(?:ask|consult|tell|inform|involve)(?:ed)? ${FAR}\\b${WHO_GIVES}\\b`,
    `(?:outside|not within|beyond) ${FAR}\\bremit\\b`,
    `(?:alone|single-handed(?:ly)?|on (?:his|her|their|your) own)[^.;:]{0,20}?(?:on the spot|without|at once)`
  ],
  [
    'change',
    'cannot be changed',
    'whole',
    `(?:is|are|becomes?|stays?|remains?) (?:then )?${LOCKED}\\b(?! (?:in|to|on|at|with|by|monthly|price|fee)\\b)`,
    `(?:cannot|can['’]t|can no longer|may not|not|never) (?:then |ever |afterwards )?be (?:\\w+ )?(?:changed|edited|altered|corrected|amended|modified|overwritten|rewritten|renamed|replaced|adjusted|undone|moved)`,
    `(?:no|not|never|cannot) ${FAR}(?:change|edit|alter|amend|modify) ${FAR}(?:afterwards|later|once|after)`,
    `(?:change|edit|alteration|correction)s? (?:is|are) (?:not|no longer|never) (?:possible|allowed|accepted)`
  ],
  [
    'change',
    'can be changed',
    'affirmed',
    `${CAN} (?:be )?(?:\\w+ )?${EDIT}\\b ${FAR}(?:later|afterwards|at any time|any time|whenever|after|still|again|once)`,
    `(?:open|go to|find) ${FAR}(?:change|edit|correct|alter) ${FAR}(?:save|press|click|store)`,
    `(?:change|edit)s? (?:is|are) (?:possible|allowed|fine|accepted) (?:at any time|later|until|even after)`
  ],
  [
    'pay',
    'unpaid',
    'whole',
    `\\b(?:for|with|get|gets|receive|receives) no ${WAGE}`,
    `\\bwithout ${WAGE}`,
    `${NO} ${FAR}\\b(?:be |is |are )?${WAGE}\\b (?:for|in return)`
  ],
  [
    'pay',
    'paid',
    'affirmed',
    `(?:offer|give|receive|get|pay|earn|draw)(?:s|ed)? ${FAR}\\b(?:payment|reward|voucher|honorarium|stipend|wage|salary)s?\\b`
  ],
  ['extension', 'extended', 'affirmed', `(?:can|may|possible to) (?:be )?${LENGTHEN}\\b`],
  [
    'extension',
    'not extended',
    'whole',
    `(?:cannot|can['’]t|may not|not|never|n['’]t) (?:be )?${LENGTHEN}\\b(?! automatic| by itself)`,
    `no (?:extension|renewal|prolongation)s?\\b`
  ],
  [
    'locals',
    'locals only',
    'whole',
    `(?:only|solely|exclusively|reserved|restricted|limited)\\b${FAR}\\b${LOCALS}`,
    `\\b${LOCALS}\\b${FAR}(?:and (?:to |for )?(?:no one|nobody) else|only|alone)`,
    `${OUTSIDERS}\\b${FAR}\\b(?:not|never|cannot|refused|turned away|excluded)\\b`
  ],
  [
    'locals',
    'outsiders too',
    'affirmed',
    `(?:from|to|in) (?:an?|the|some|any)? ?${OUTSIDERS}\\b${FAR}(?:get|gets|can|may|use|have|join|come|travel|full|welcome|granted|goes)`,
    `(?:get|gets|can|may|use|have|join|come|travel|welcome|granted|goes|go)\\b${FAR}\\b${OUTSIDERS}\\b`
  ],
  [
    'papers',
    'no papers needed',
    'whole',
    `\\b(?:never|not|n['’]t|need not|without)\\b${FAR}\\b${PEOPLE_CHECK}\\b${FAR}\\b${WHO_ONE_IS}`,
    `without ${FAR}\\b${WHO_ONE_IS}`,
    `anonymous(?:ly)?\\b`
  ],
  [
    'papers',
    'papers needed',
    'affirmed',
    `${HAVE_TO}${FAR}\\b${PEOPLE_CHECK}\\b${FAR}\\b${WHO_ONE_IS}`,
    `(?:each|every|any|all) ${FAR}\\b(?:shows?|proves?|presents?|identif(?:y|ies))\\b${FAR}\\b${WHO_ONE_IS}`,
    `(?:not|nobody|no one|nothing|never|refuse[sd]?|turned away|turn away) ${FAR}(?:without|who has not|unless) ${FAR}(?:${WHO_ONE_IS}|identified)`
  ]
]

export const CUED_ROWS: readonly Cued[] = [
  {
    cue: 'offline|signal|internet|network|connection|line|broadband|server|wi-?fi|reception|coverage|link',
    rows: [
      [
        'offline',
        'works without a connection',
        'affirmed',
        `\\b${OFFLINE}\\b${FAR}\\b${RUN}\\b`,
        `\\b${RUN}\\b${FAR}\\b${OFFLINE}\\b`
      ],
      [
        'offline',
        'needs a connection',
        'whole',
        `\\b${OFFLINE}\\b${FAR}\\b${NO}\\b${FAR}\\b${RUN}\\b`,
        `\\b${NO}\\b ?(?:\\w+ ){0,3}${RUN}\\b${FAR}\\b${OFFLINE}\\b`,
        `\\b${OFFLINE}\\b${FAR}\\b(?:stops?|freezes|locked|blank|stands? still|dead|useless|unusable|unavailable)\\b`,
        `(?:needs?|requires?|must have|only with|constant|permanent) ${FAR}(?:internet|network|connection|touch with the server|online)`
      ]
    ]
  },
  {
    cue: 'ads?\\b|advert|ad-|commercials?|sponsors',
    rows: [
      [
        'adverts',
        'no adverts',
        'whole',
        `\\b(?:no|never|not|free of|free from|without)\\b${FAR}\\b${ADVERTS}\\b`,
        `ad(?:vert)?-free`
      ],
      [
        'adverts',
        'adverts',
        'affirmed',
        `\\b${ADVERTS}\\b${FAR}\\b(?:runs?|shown|appears?|plays?|before|between|ahead|interrupts?|seen)\\b`,
        `(?:shows?|runs?|sees?|carr(?:y|ies)|financed by|paid for by|kept cheap by)\\b${FAR}\\b${ADVERTS}\\b`
      ]
    ]
  }
]
