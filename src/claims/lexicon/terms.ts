// On what terms a thing is had. Rules of offices and services put each of these matters in one of two ways, in many wordings: a
// renewal is automatic or asked for, a decision is final or open to review. Collected from statutes, terms of service, house
// rules and leaflets; each row lists wordings of one side of one matter.
import {ADMISSION_ROWS, HINTED_ROWS} from './admission-terms.js'
import {CUE_ROWS, CUED_ROWS} from './cue-terms.js'
import {HOUSE_CUED_ROWS, HOUSE_ROWS} from './house-terms.js'
import {BE, HAVE_TO, NEAR, NOT, type Row, type TermMatter} from './term-row.js'

export interface TermWording {
  readonly matter: TermMatter
  /** In words for people: "automatic", "asked for". */
  readonly side: string
  readonly pattern: RegExp
  /** Without it the wording is not in the text; null where the wording is all that there is to look for. */
  readonly cue: RegExp | null
  /** A negation in front takes the wording away: "not automatically" is not automatic. */
  readonly affirmed: boolean
}

const ASK = String.raw`(?:re-?appl(?:y|ied)|appl(?:y|ied) for|request(?:ed)?|ask(?:ed)? for|submit(?:ted)?|file(?:d)?|opt in|sign up|enrol|tick(?:ed)?|renew(?:ed)?|re-?register|book(?:ed)?|reserved?|order(?:ed)?|start(?:ed)?|run|trigger(?:ed)?|switch(?:ed)? (?:it |them )?(?:on|over)|send in|fill(?:ed)? in)\b`
const ASKED = String.raw`(?:applied|requested|asked|submitted|filed|opted in|signed up|enrolled|ticked|renewed|registered|booked|reserved|placed|returned|filled in)\b`
const ASKING = String.raw`(?:applying|requesting|asking|submitting|filing|opting in|signing up|enrolling|ticking|renewing|registering|booking|reserving|ordering|filling in|application|(?:a |your |the |their )?(?:written )?request)\b`
const NOTHING = `(?:nothing (?:else |further |more )?to (?:do|submit|file|apply for|fill in|send|sign|return|request|renew)|no (?:further |new |separate )?(?:action|application|request|form|paperwork) (?:is |are |was )?(?:needed|required|necessary))`
const MONEY = `(?:money|price|fee|fare|amount|deposit|sum|cost|payment|rent|premium|charge|subscription|purchase)s?`
const RETURNED = `(?:refunded|reimbursed|returned|repaid|paid back|given back|handed back|credited back)`
const LEAVE = `(?:permission|consent|approval|leave of|authori[sz]ation|warrant|court order|(?:order|decision) (?:of|by|from) (?:a|the) (?:court|judge))`
/** "No further approval" follows one that was given. */
const FIRST = String.raw`(?:(?!(?:additional|further|extra|separate|second|another|more|individual)\b)\S+ ){0,2}?`
const BODY = `(?:judge|court|owner|parent|guardian|landlord|board|council|committee|manager|director|doctor|trustees?)s?`
const PROVIDER =
  '(?:contractor|tradesperson|tradesman|plumber|electrician|builder|doctor|dentist|vet|practice|surgery|clinic|hospital|garage|workshop|mechanic|lawyer|solicitor|attorney|advis[eo]r|instructor|school|provider|supplier|carrier|caterer|photographer|laboratory|lab|pharmacy|technician|installer|agent|courier|translator|interpreter|midwife|nurse|physician|therapist|dealer|firm|company|professional|engineer|repairer)s?'
const PLACE = String.raw`(?:an?|our|the|its|their|another) (?:\S+ ){0,5}?(?:in|at|near|outside|abroad)`

const SHELTER =
  '(?:cover(?:ed|age|s)?|protect(?:ed|ion|s)?|insur(?:ed|ance)|guarantee[sd]?|warranty|benefits?|pay(?:able|ments?|outs?)|paid)'
const FROM_START =
  '(?:from (?:and including )?(?:the (?:very )?(?:moment|minute|instant|second|hour|first day|day (?!after)|date)|day one)|immediately|at once|straight ?away|right away|instantly|(?:on )?the same day)'
const SPAN = String.raw`(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirteen|fourteen|thirty|sixty|ninety)[ -](?:\w+ )?(?:hours?|days?|weeks?|months?|years?)`
const SUM = '(?:fee|price|charge|cost|rate|fare|premium|bill|tariff)s?'

const ROWS: readonly Row[] = [
  [
    'course',
    'automatic',
    'affirmed',
    'automatic(?:ally)?',
    'by (?:itself|themselves)',
    String.raw`on (?:its|their) own(?! \w)`,
    'of (?:its|their) own accord',
    'roll(?:s|ed)? over',
    '(?:is|are) done for you',
    'without (?:a|any) (?:new |further )?(?:claim|reminder|prompting)',
    String.raw`without (?:\S+ ){0,3}having to (?:do|ask|apply|request|file|renew)`,
    'without any (?:further |new |separate )?(?:form|application|request|action)',
    '(?:renews?|extends?|updates?|repeats?|continues?|closes?|starts?|ends?|cancels?) (?:itself|themselves)',
    'carried (?:over|forward)'
  ],
  ['course', 'automatic', 'whole', NOTHING],
  [
    'course',
    'asked for',
    'whole',
    `${HAVE_TO} (?:be )?(?:first |then |again |newly )?${ASK}`,
    `only (?:after|if|when|once|on|upon|by)${NEAR}${ASKING}`,
    `(?:until|unless|if)${NEAR}(?:has|have) (?:not )?(?:first )?${ASKED}`,
    '(?:up)?on request',
    'on application',
    'at (?:the|your|their) (?:\\w+ ){0,2}?request',
    'only (?:those|people|customers|members|residents|parents|users) who (?:have )?(?:asked?|appl(?:y|ied)|sign(?:ed)? up|register(?:ed)?|opt(?:ed)? in|request(?:ed)?)',
    `${HAVE_TO}${NEAR}(?:by hand|manually)`,
    `${NOT}${NEAR}(?:automatic(?:ally)?|on (?:its|their) own(?! \\w)|of (?:its|their) own accord)`,
    `an? (?:new |fresh |separate )?(?:application|request|form) ${HAVE_TO} be`,
    `${HAVE_TO} be (?:made|filed|applied for|requested)`
  ],
  [
    'hands',
    'done by people',
    'affirmed',
    `(?:examined|checked|reviewed|read|approved|cleared|answered|looked at|assessed|decided|handled|processed|inspected|verified|graded|marked|taken|monitored) by (?:an?|our|one of our|trained) ${NEAR}(?:analyst|officer|person|people|member|clerk|nurse|doctor|judge|human|employee|specialist|expert|examiner|panel|agent|advis[eo]r|engineer|teacher|librarian|volunteer|team|staff)`
  ],
  [
    'hands',
    'done by machine',
    'whole',
    String.raw`by (?:software|computer|machines?|an algorithm|a program|a computer|robots?)(?: alone| only)?(?![ -]\w+ed)`,
    'without anyone (?:looking|checking|reading|seeing|reviewing)',
    'without (?:any )?human (?:review|intervention|involvement|check)',
    'no (?:human(?: being)?|person|member of staff|one|body) (?:looks|checks|reads|reviews|sees|is involved)',
    'fully automat(?:ed|ic)'
  ],
  [
    'refund',
    'given back',
    'affirmed',
    `(?:refund|reimburse|return|repay)s? (?:the )?(?:full |whole |entire )?${MONEY}`,
    `(?:full |whole |entire )?${MONEY} (?:${BE} )?${RETURNED}`,
    `(?:get|gets|have|has|receives?|goes|go|given|paid|pay|pays)${NEAR}${MONEY}${NEAR} back`,
    `${MONEY} (?:goes|go|comes|come) back`,
    '(?:get|gets|have|want)(?: \\w+){0,2} money back',
    '(?:full|partial|pro-rata) refund',
    `${BE} (?:fully )?(?:refundable|refunded|reimbursed)`,
    '(?:gets?|receives?|entitled to|ask for|claim|request) an? (?:\\w+ )?refund'
  ],
  [
    'refund',
    'kept',
    'whole',
    `${NOT} (?:be )?(?:ever )?(?:refund|reimburs|repa(?:id|y)|paid back|given back|handed back)(?:ed|able|e)?`,
    'non-?refundable',
    '(?:under no circumstances|in no case|at no time)[^.;:]{0,40}? (?:refund|reimburse|repay|give)',
    `${NOT} (?:give|pay|hand|send|get)${NEAR} back\\b`,
    'forfeit(?:s|ed)?\\b',
    '(?:stays?|remains?) with (?:us|the (?:club|company|school|house|landlord|organi[sz]er|seller|shop))',
    'no refunds?',
    '(?:all )?(?:sales|bookings|purchases) are final',
    `(?:unable|not able) to (?:refund|return|repay|reimburse)`,
    '(?:keeps?|retains?) (?:the|your|all|any) (?:deposit|payments?|fees?|money)'
  ],
  [
    'review',
    'final',
    'affirmed',
    '(?:decision|ruling|verdict|result|judgment|outcome|choice|determination|award|refusal)s?[^.,;:()]{0,40}? (?:is|are|be|becomes?|was|shall be) final',
    'final and binding',
    'the last word',
    'final decision'
  ],
  [
    'review',
    'final',
    'whole',
    `(?:${NOT}|no)${NEAR}(?:appealed|appeal against|right of appeal|reviewed|reopen(?:ed)?|reconsider(?:ed)?|overturn(?:ed)?|challenged|contest(?:ed)?)`,
    `(?:gives? up|waives?|loses?)${NEAR}(?:appeal|reviewed|review)`,
    String.raw`(?:not|never) look(?:s|ed)? (?:at|into) (?:\S+ ){1,3}again`,
    '(?:there is|has|have) no (?:right of )?appeal',
    `${NOT} (?:be )?(?:questioned|disputed|revised|changed afterwards)`,
    '(?:nobody|no one|none of \\w+) (?:can|may) (?:\\w+ )?(?:appeal|reopen|reconsider|review|overturn|challenge)'
  ],
  [
    'review',
    'open to review',
    'affirmed',
    `(?:can|may|will|able to|entitled to|right to|free to) (?:also |then |still |always )?(?:appeal|reopen|reconsider|review|overturn|challenge|contest|object to|ask for a review|request a review)`,
    `(?:can|may) be (?:appealed|reviewed|reopened|reconsidered|overturned|challenged|contested)`,
    '(?:right of appeal|second (?:opinion|panel|look))',
    '(?:take|bring|carry) (?:\\S+ ){1,4}?to (?:an? |the )?(?:\\w+ )?(?:court|tribunal|ombudsman|appeals? (?:board|panel))\\b',
    '(?:looked at|examined|considered|decided) (?:again|afresh|anew|a second time)\\b',
    '(?:ask|asks|asking) (?:for )?(?:\\S+ ){0,4}?(?:to be )?(?:reviewed|reconsidered)',
    `(?:appeal|objection)s? (?:can|may|must|has to|have to) be (?:lodged|filed|made|sent|brought)`
  ],
  [
    'provider',
    'free to choose',
    'affirmed',
    `(?:may|can|free to|allowed to|able to|welcome to) (?:use|choose|hire|pick|go to|visit|see|take|bring|employ|engage|buy from) any(?:one|body| (?:\\S+ ){0,2}?${PROVIDER})`,
    String.raw`any (?:\S+ )?\w+ of (?:your|their|his|her) (?:own )?choice`,
    'of (?:your|their|his|her) own (?:choice|choosing)',
    'free to (?:choose|hire|pick) (?:your|their|his|her) own',
    '(?:choose|hire|pick|bring) (?:your|their|his|her) own (?:contractor|doctor|dentist|lawyer|builder|plumber|electrician|caterer|instructor|supplier|photographer|provider|vet|mechanic)'
  ],
  [
    'provider',
    'own people only',
    'whole',
    `by (?:anyone|anybody|any other \\w+|someone|somebody) else${NEAR}${NOT}`,
    `(?:by anyone|by somebody|n['’]t)${NEAR}(?:n['’]t|not)${NEAR}(?:by anyone else)`,
    `(?:outside|other than at|anywhere but) (?:the|our|its|this|your)${NEAR}${NOT} (?:eligible|covered|reimbursed|paid|recogni[sz]ed|accepted|insured)`,
    String.raw`only[^.,;:()]{0,50}? (?:from|by|in|at|with) (?:its|our|the \S+) (?:own )?(?:approved |preferred |in-house )?(?:network|list|panel|contractors?|partners?|caterers?|suppliers?|clinics?)`,
    'from (?:its|our) own (?:network|list|panel|staff)',
    `${NOT} (?:hire|use|bring|choose|engage) (?:your|their|his|her|an) (?:own|outside)`
  ],
  [
    'place',
    'stays in one place',
    'whole',
    `(?:data|files?|records?|copies|backups?|information|samples?|documents?|originals?|objects?|items?|equipment|vehicles?|bikes?)[^.;:()]{0,60}? (?:never leaves?|(?:do|does) not leave)`,
    '(?:kept|stored|held|processed|hosted) (?:exclusively|only|solely|entirely) (?:in|at|within|on)',
    '(?:exclusively|only|solely) (?:kept|stored|held|processed|hosted)'
  ],
  [
    'place',
    'goes elsewhere',
    'affirmed',
    `(?:sent|copied|mirrored|transferred|replicated|shipped|moved|uploaded|forwarded|exported|backed up|transmitted)${NEAR} to ${PLACE}`,
    `(?:cop(?:y|ies)|backups?)${NEAR}(?:kept|stored|held|sits?|lives?) (?:in|at)`
  ],
  [
    'notice',
    'without notice',
    'whole',
    'without (?:any |prior |further |previous |advance |written )*(?:notice|warning|reminder|announcement)',
    'unannounced',
    'need(?:s)? not give (?:any )?notice',
    'no (?:prior |advance |previous )?(?:notice|warning|reminder) (?:is|will be) (?:given|sent|needed|required)'
  ],
  [
    'notice',
    'after notice',
    'affirmed',
    `only (?:after|with|on|upon)${NEAR}(?:notice|warning|reminder)`,
    `(?:after|with|gives?|given) (?:at least )?(?:an? |one |two |three )?(?:\\S+ ){0,3}?(?:days?|weeks?|months?|hours?)['’]? (?:written )?(?:notice|warning)`,
    '(?:announced|warned|notified|told|informed) (?:well )?(?:in advance|beforehand|first|ahead)',
    'always (?:announced|warned|notified)',
    `notice ${HAVE_TO} be given`
  ],
  [
    'phone',
    'no telephone',
    'whole',
    String.raw`(?:no|without an?y?|done away with|not have an?y?|not take) (?:\S+ )?(?:tele)?phones?(?: line| number| support| service| calls?| bookings?)?(?! (?:bill|case|company))`,
    `(?:${NOT}|no \\w+) (?:be )?(?:reached|called|contacted|taken|accepted|made|booked|placed)${NEAR}by (?:tele)?phone`,
    `(?:all|only)${NEAR}(?:contact|inquiries|enquiries|questions|requests|orders|bookings)${NEAR}(?:in writing|by e-?mail|by letter)`
  ],
  [
    'phone',
    'reached by telephone',
    'affirmed',
    `(?:can|may|please)(?: also| always| then)? (?:call|phone|ring|telephone) (?:the|our|us|its)`,
    '(?:by|over the) (?:tele)?phone',
    '(?:call|phone|ring) (?:us|our \\w+|the (?:office|desk|clinic|front desk))\\b',
    '(?:telephone|phone|help|hot) ?line'
  ],
  [
    'post',
    'not sent',
    'whole',
    `(?:nothing|none|${NOT})(?: is| are| be)? (?:mailed|posted|sent out|sent by (?:post|mail)|delivered|shipped)`,
    String.raw`no \w+ (?:is|are|will be) (?:mailed|posted|sent out|delivered|shipped)`,
    `${HAVE_TO}${NEAR}(?:in person${NEAR}to collect|collect(?:ed)?${NEAR}in person|(?:be )?picked? up in person)`,
    'can only be (?:collected|picked up)'
  ],
  [
    'post',
    'sent',
    'affirmed',
    `(?:sent|send|sends|posts?|posted|mails?|mailed|delivers?|delivered|arrives?|comes?)${NEAR}(?:by (?:post|mail|courier)|to (?:your|the \\w+['’]s|each|every|their|his|her) (?:home|address|door|house))`,
    '(?:is|are|will be|we) (?:mail|mailed|posted|post) '
  ],
  [
    'leave',
    'no leave needed',
    'whole',
    `without ${FIRST}(?:asking|permission|consent|approval|consulting|going to (?:a |the )?court|a court|a judge|a warrant|reference to)`,
    'on (?:his|her|their|its) own (?:signature|authority|decision|initiative)',
    'as (?:he|she|they|you) (?:please|pleases|like|likes|sees? fit)\\b',
    `without ${FIRST}(?:say-so|sign-off|signature|blessing|approval)`,
    `no (?:permission|consent|approval|warrant|court order) (?:is |are )?(?:needed|required|necessary)`,
    `need(?:s)? no ${LEAVE}`,
    `${NOT} (?:need|require|have to (?:ask|obtain|seek|get)) ${FIRST}${LEAVE}`
  ],
  [
    'leave',
    'leave needed',
    'affirmed',
    `only (?:with|when|if|after|once|on|upon)${NEAR}(?:${LEAVE}|${BODY} (?:has|have) (?:signed|agreed|approved|consented|ordered|given))`,
    `${HAVE_TO} (?:first )?(?:approve|agree to|consent to|authori[sz]e|give (?:\\w+ )?(?:permission|consent))`,
    `${HAVE_TO} (?:first )?be (?:approved|agreed|signed|authori[sz]ed) by`,
    `${HAVE_TO} (?:first )?be (?:cleared|agreed|settled) with`,
    '(?:permission|consent|approval)(?: [^.,;:()]{0,40}?)? (?:is|are) (?:needed|required|necessary)',
    `(?:needs?|requires?|subject to|must have|must obtain|must get)${NEAR}${LEAVE}`
  ],
  [
    'leave',
    'leave needed',
    'whole',
    `(?:${NOT}|no \\w+|nobody|no one)${NEAR}without (?:\\S+ ){0,3}?(?:permission|consent|approval|warrant|court order|signature)`
  ],
  [
    'transfer',
    'personal',
    'whole',
    `(?:${NOT}|no \\w+)${NEAR} (?:be )?(?:transferred|transferable|passed on|handed on|given away|swapped|resold|sold on|lent|sublet|used by (?:anyone|somebody|someone|another))`,
    'non-?transferable',
    'strictly personal',
    `${NOT} (?:be )?(?:sold|given|passed|lent|made over) to (?:anyone|anybody|another|a friend|somebody|someone|other)`
  ],
  [
    'transfer',
    'passed on',
    'affirmed',
    `(?:can|may|able to|free to|allowed to) (?:be )?(?:transfer(?:red)?|pass(?:ed)? on|hand(?:ed)? on|give[n]? away|swap(?:ped)?|resell|resold|sell|sold|lend|lent|sublet)`,
    `(?:friend|relative|colleague|neighbou?r|somebody else|someone else|another person|family member)${NEAR}(?:can|may) (?:\\w+ )?(?:use|run|take|play|go|come|ride|attend|drive|borrow|collect)`,
    `in (?:your|his|her|their) (?:stead|place)`,
    'change-of-name'
  ],
  [
    'guarantee',
    'promised',
    'affirmed',
    'guarantee[sd]?',
    '(?:promises?|commits? (?:itself|ourselves) to|undertakes? to|assured? of)'
  ],
  [
    'guarantee',
    'not promised',
    'whole',
    'no (?:guarantee|commitment|promise|assurance|warranty)',
    `${NOT} (?:be )?(?:guaranteed?|promised?)`,
    'without (?:any )?(?:guarantee|warranty)'
  ],
  [
    'cash',
    'no cash',
    'whole',
    `cash (?:payments? )?(?:is|are|will) (?:not|no longer|never)`,
    `(?:not|never|n['’]t|no longer) (?:accept|take) cash`,
    'no cash',
    'cash-?(?:less|free)',
    `only (?:be paid )?by (?:card|bank transfer|direct debit)`,
    '(?:cards? only|card payments? only)'
  ],
  [
    'cash',
    'cash taken',
    'affirmed',
    '(?:in|with|by) cash',
    '(?:accepts?|takes?|bring) cash',
    'cash is (?:accepted|welcome|fine|taken)'
  ],
  [
    'extension',
    'not extended',
    'whole',
    `${NOT}${NEAR} (?:be )?(?:extended|renewed|prolonged)(?! automatic| by itself)`,
    'no (?:extensions?|renewals?)(?! fee)',
    'non-?renewable'
  ],
  [
    'extension',
    'extended',
    'affirmed',
    `(?:can|may)${NEAR} (?:be )?(?:extend(?:ed)?|renew(?:ed)?|prolong(?:ed)?)`,
    `${BE} (?:extended|renewed|prolonged|renewable)`,
    '(?:extension|renewal)s? (?:is|are) (?:possible|available|granted)'
  ],
  [
    'disposal',
    'kept for good',
    'whole',
    `(?:kept|stored|held|retained|remains?|stays?)${NEAR} (?:permanently|indefinitely|for ?ever|for good|for all time)`,
    'never (?:be )?(?:deleted|erased|destroyed|discarded|thrown away|shredded|wiped)',
    'no (?:\\w+ )?(?:is|are) (?:ever )?(?:deleted|erased|destroyed|discarded)'
  ],
  [
    'disposal',
    'erased',
    'affirmed',
    `${BE} (?:then |automatically |permanently |securely |soon )*(?:deleted|erased|destroyed|discarded|thrown away|shredded|wiped)`,
    '(?:we|it|deletes|erases|destroys) (?:delete|erase|destroy|shred|wipe)'
  ],
  [
    'names',
    'anonymous',
    'affirmed',
    'anonymous(?:ly)?',
    'without (?:giving|stating|leaving) (?:your|a|their|his|her) names?'
  ],
  [
    'names',
    'anonymous',
    'whole',
    'no names? (?:is|are) (?:asked|recorded|taken|needed|required|kept)',
    'need not give (?:your|a|their) names?'
  ],
  [
    'names',
    'named',
    'whole',
    `${HAVE_TO}${NEAR}(?:give|state|leave|include|carry|bear|show)${NEAR} (?:full )?names?`,
    `names? (?:is|are|must be) (?:recorded|noted|taken|required|printed|published)`,
    `${NOT}${NEAR}anonymous(?:ly)?`,
    'anonymous \\w+ (?:is|are) (?:not|rejected|ignored|discarded)'
  ],
  [
    'queue',
    'first come, first served',
    'affirmed',
    'first[- ]come',
    'in the order (?:in which|of|that|they)',
    'in order of (?:arrival|receipt|application)'
  ],
  [
    'queue',
    'drawn or ranked',
    'affirmed',
    '(?:by|in a|a) (?:lottery|ballot|draw|lot(?! of))(?! of)',
    'drawn (?:by lot|at random|from)',
    '(?:picked|chosen|selected|allotted|allocated|assigned) at random',
    'by (?:need|points)',
    'in order of need',
    'priority'
  ],
  [
    'liability',
    'not answerable',
    'whole',
    `${NOT} (?:be )?(?:liable|held responsible|answerable|responsible for (?:any |the )?(?:loss|damage|theft))`,
    'no (?:liability|responsibility)',
    `at (?:your|their|the \\w+['’]s?|his|her) own risk`
  ],
  [
    'liability',
    'answerable',
    'affirmed',
    `(?:is|are|be) (?:fully )?(?:liable|responsible) for (?:any |all |the )?(?:loss|damage|theft)`,
    'compensates? (?:\\w+ ){0,3}for',
    `(?:replaces?|pays? for|makes? good|covers?) (?:any |all |the )?(?:\\w+ )?(?:loss|damage|lost|damaged|stolen)`
  ],
  [
    'tax',
    'tax taken',
    'affirmed',
    'deducts?(?: \\w+){0,2} tax',
    'tax (?:\\w+ ){0,6}?is (?:deducted|withheld)',
    '(?:is|are) taxable',
    '(?:less|net of|after) (?:\\w+ )?tax'
  ],
  [
    'tax',
    'no tax taken',
    'whole',
    'over gross',
    '(?:paid|pays? \\w+) (?:over )?gross',
    'tax-free',
    'free of (?:\\w+ )?tax',
    '(?:not|never) (?:taxed|taxable)',
    'no (?:\\w+ )?tax is (?:deducted|due|withheld|taken)',
    'without (?:any )?(?:deduction of|deducting) (?:\\w+ )?tax'
  ],
  [
    'pay',
    'unpaid',
    'whole',
    'unpaid',
    `${NOT} (?:be )?paid (?:for|anything|a)`,
    'no (?:salary|wages?|pay|fee) is paid',
    'purely voluntary',
    'run by volunteers'
  ],
  [
    'pay',
    'paid',
    'affirmed',
    '(?:is|are) paid (?:an?|\\S*\\d)',
    '(?:draws?|receives?|gets?|earns?) an? (?:\\w+ )?(?:salary|wage|allowance|stipend)',
    'salaried'
  ],
  ['onset', 'at once', 'affirmed', `${SHELTER}\\b${NEAR}\\b${FROM_START}`, `${FROM_START}${NEAR}\\b${SHELTER}\\b`],
  ['onset', 'at once', 'whole', `no wait(?:ing)? (?:period|time|days?)`],
  [
    'onset',
    'after a wait',
    'affirmed',
    `${SHELTER}\\b${NEAR}\\b(?:starts?|begins?|commences?) (?:only )?(?:after )?${SPAN}(?: after| later| from)?`,
    `${SHELTER}\\b${NEAR}\\b(?:once|after|when) ${SPAN} (?:have|has) (?:passed|elapsed|gone by)`,
    `wait(?:ing)? (?:for )?${SPAN}`,
    `waiting (?:days|period of ${SPAN})`,
    `${SPAN} waiting (?:period|time)`
  ],
  [
    'onset',
    'after a wait',
    'whole',
    `${NOT} (?:\\w+ )?${SHELTER}\\b${NEAR}\\b(?:for|during|within|in) the first ${SPAN}`
  ],
  [
    'tariff',
    'flat',
    'whole',
    `(?:flat|fixed|uniform|single) (?:monthly |yearly |annual |daily )?${SUM}`,
    `${SUM}\\b${NEAR}\\b(?:is|are|stays?|remains?|comes? out) the same`,
    'flat [£$€]',
    `the same ${SUM}`,
    `${SUM}\\b${NEAR}\\b(?:do|does) not (?:vary|change|depend)`
  ],
  [
    'tariff',
    'varying',
    'affirmed',
    `${SUM}\\b[^.;]{0,80}?\\b(?:var(?:y|ies)|differs?(?! in the)|depends? on|follows? the|ris(?:es|e) with|(?:goes|go) up with|(?:is|are) (?:higher|lower) (?:on|in|at|for))\\b`,
    String.raw`(?<=[£$€])[\d.,]+ (?:on|in|at|during|for the) [^.,;]{3,40} and [£$€][\d.,]+ (?:on|in|at|during|for)\b`
  ],
  [
    'content',
    'free from',
    'affirmed',
    '(?:is|are|be) (?:entirely |completely |quite )?free (?:from|of)(?! (?:charge|cost|tax|fees?|duty|interest)\\b)'
  ],
  [
    'disclosure',
    'closed',
    'whole',
    'confidential(?! (?:advice|helpline|service))',
    `(?:never|not) (?:be )?(?:released|disclosed|published|shown|revealed|made public|made available|passed on|handed (?:over|on|out)|open to the public|public)(?! transport)`,
    `(?:nobody|no one|cannot|may not|not) (?:[^.;:()]{0,60}? )?(?:sees?|inspects?|views?|reads?|looks? up) (?:the|this|these|them|any|a|an|it|other)\\b`,
    '(?:under seal|sealed from|kept secret|withheld from)'
  ],
  [
    'disclosure',
    'open',
    'affirmed',
    `open to (?:an?y?(?:one|body)?|the public|inspection|all|every\\w*|whoever)`,
    `(?:anyone|anybody|everyone|everybody|any (?:person|member of the public|resident|visitor|citizen|reader)) (?:\\w+ )?(?:can|may) (?:\\w+ )?(?:see|inspect|view|read|look up|search|consult|download)`,
    '(?:is|are) (?:an? )?public records?',
    '(?:can|may) be (?:seen|read|inspected|viewed|consulted|searched) by (?:anyone|anybody|everyone|everybody|all|the public|any )',
    '(?:lists?|shows?|prints?|publishes|displays?) (?:each|every|all) ',
    '(?:published|posted|shown|displayed|listed|go(?:es)?) (?:in full )?(?:online|on the (?:website|site|web|notice ?board|door)|for all)'
  ],
  [
    'substitute',
    'nothing else will do',
    'whole',
    `no other ${NEAR}(?:is|are) (?:accepted|recogni[sz]ed|allowed|valid|permitted|admitted)`,
    'nothing else (?:is|will be) (?:accepted|recogni[sz]ed|allowed|valid)',
    `(?:other than|except)${NEAR} (?:is|are) not (?:accepted|recogni[sz]ed|allowed)`
  ],
  [
    'substitute',
    'something else will do',
    'affirmed',
    '(?:accepted|allowed|used|offered|shown|brought|valid)[^.,;:()]{0,20}? (?:in place of|instead of|as an alternative to|in lieu of|as a substitute for)',
    `(?:may|can) (?:offer|use|show|bring|present|give|submit) ${NEAR}(?:instead|in place|in lieu)`,
    `(?:also|equally) (?:accepted|recogni[sz]ed|valid)`
  ],
  [
    'service',
    'stopped',
    'affirmed',
    '(?:cancel(?:s|led)|block(?:s|ed)|suspend(?:s|ed)|disabl(?:es|ed)|deactivat(?:es|ed)|fr(?:eezes|ozen)|switched off|shut off|cut off)\\b',
    'declines? (?:every|all|any)',
    'stops? working'
  ],
  [
    'service',
    'goes on',
    'affirmed',
    '(?:keeps?|goes on|go on|continues?|carr(?:y|ies) on) (?:working|running|to (?:work|run|function|be accepted)|as (?:normal|usual|before))',
    '(?:stays?|remains?) (?:active|usable|in use|in service)',
    'still (?:works?|be used)\\b',
    '(?:is|are) not (?:affected|interrupted|blocked|suspended|cancelled)'
  ],
  [
    'papers',
    'no papers needed',
    'whole',
    'no (?:photo |form of |proof of )?(?:ID|identification|identity|passport|papers?|documents?|proof)(?: \\w+){0,2} (?:is|are) (?:needed|required|asked for|checked|necessary)',
    `${NOT} (?:need|ask for|check|require|have to (?:show|bring|present)) (?:\\S+ ){0,3}?(?:ID|identification|passport|papers|proof of)\\b`
  ],
  [
    'papers',
    'no papers needed',
    'affirmed',
    'without (?:showing |any |a |an )*(?:ID|identification|passport|papers|proof of \\w+)\\b'
  ],
  [
    'papers',
    'papers needed',
    'affirmed',
    `${HAVE_TO} (?:\\w+ )?(?:show|bring|present|carry|produce|provide)${NEAR}(?:ID|identification|identity card|passport|proof of)\\b`,
    `only (?:with|on|against|after)${NEAR}(?:ID|identification|identity card|passport|proof of)\\b`,
    '(?:ID|identification|a passport|an identity card) (?:is|must be) (?:required|needed|checked|shown)'
  ],
  [
    'booking',
    'no booking needed',
    'whole',
    'no (?:appointment|booking|reservation)s? (?:is |are )?(?:needed|required|necessary|taken)',
    'nothing to (?:reserve|book)',
    'without (?:an? |any |prior )*(?:appointment|booking|reservation)',
    '(?:walk-ins?|drop-ins?) (?:is|are)? ?welcome',
    '(?:just|simply) (?:turn|show|walk|wheel|come)(?: \\w+)? (?:up|in|along)',
    `need(?:s)? (?:not|no) (?:\\w+ )?(?:book|reserve|appointment|booking|reservation)`
  ],
  [
    'booking',
    'booking needed',
    'affirmed',
    `${HAVE_TO} (?:\\w+ )?(?:be )?(?:book(?:ed)?|reserve[d]?|make an appointment|register)\\b`,
    '(?:by appointment|with a (?:booking|reservation)|on reservation) only',
    'only (?:by appointment|with an? (?:\\w+ )?(?:appointment|booking|reservation|booked))',
    '(?:secure|book|reserve) (?:one of|a|your) (?:\\S+ ){0,4}?(?:places?|seats?|spaces?|slots?|tables?|spots?|tickets?)',
    '(?:appointment|booking|reservation)s? (?:is|are) (?:required|needed|compulsory|essential|mandatory)'
  ],
  [
    'admission',
    'open to all',
    'affirmed',
    'open to (?:all|everyone|everybody|anyone|anybody|any \\w+)\\b',
    '(?:anyone|anybody|everyone|everybody|all|whoever) (?:\\w+ ){0,4}?(?:can|may|is welcome to|are welcome to) (?:join|take part|attend|enter|come|apply|use|borrow|visit|register)'
  ],
  [
    'admission',
    'reserved for some',
    'whole',
    '(?:members|residents|students|adults|staff|customers|subscribers|employees|citizens) only',
    '(?:reserved|open only|restricted|limited) (?:only )?(?:for|to) (?:\\w+ ){0,2}?(?:members|residents|students|professionals?|staff|customers|subscribers|employees|citizens|owners|graduates|adults|holders|astronomers)',
    'only (?:\\w+ )?(?:members|residents|students|staff|customers|subscribers|employees|citizens|owners|graduates|adults) (?:can|may)',
    'nobody else (?:can|may)',
    `(?:not|never) open to (?:the public|visitors|outsiders|non-\\w+|guests)`
  ],
  [
    'channel',
    'online only',
    'whole',
    `only${NEAR}(?:online|through the (?:\\w+ )?(?:website|portal|app|site)|via the (?:\\w+ )?(?:website|portal|app))\\b`,
    'online only',
    `no (?:longer )?(?:paper|printed) (?:forms?|applications?|tickets?|copies|letters?)`,
    `(?:paper|printed|mailed|handwritten) (?:forms?|applications?|requests?|tickets?) (?:is|are) (?:not|no longer|never)`
  ],
  [
    'channel',
    'also in other ways',
    'affirmed',
    '(?:sent|submitted|filed|made|lodged|handed in|returned|posted|mailed|delivered|booked|requested|applied for|paid|done)[^.,;:()]{0,30}? (?:by (?:post|mail|letter|phone|telephone|fax)|in person|on paper|at the (?:counter|desk|office|front desk))',
    '(?:paper|printed) (?:form|application|ticket)s? (?:is|are|can|may)',
    'apply (?:by (?:post|mail|phone|letter)|in person|on paper)'
  ],
  [
    'presence',
    'in person',
    'whole',
    `${HAVE_TO}${NEAR}(?:in person|personally)\\b`,
    `(?:${NOT}|no \\w+|nobody)${NEAR}(?:by proxy|on (?:your|somebody's|someone's|their|his|her|another's) behalf|by a representative|by video)`,
    'only in person'
  ],
  [
    'presence',
    'by others or from afar',
    'affirmed',
    '(?:can|may|allowed to)[^.,;:()]{0,50}? (?:by proxy|on (?:your|their|his|her|the \\S+) behalf|online|by video|by (?:post|mail|phone|telephone)|from home)\\b',
    '(?:relative|friend|representative|lawyer|agent|another person|someone else|somebody else|family member) (?:\\w+ )?(?:can|may) (?:sign|collect|appear|apply|attend|vote|register|do)'
  ],
  [
    'attempts',
    'once only',
    'whole',
    '(?:only|just) (?:once|one (?:attempt|try|chance|go|retake|resit))',
    `${NOT} (?:be )?(?:repeated|retaken|resat|taken again|tried again|sat again)`,
    'no (?:second (?:attempt|chance|try)|retakes?|resits?|repeats?)'
  ],
  [
    'attempts',
    'again and again',
    'affirmed',
    'as (?:often|many times) as',
    'any number of (?:times|attempts|tries)',
    '(?:can|may) (?:be )?(?:repeat(?:ed)?|retake[n]?|resit|resat|try again|taken again|sit again)',
    'unlimited (?:attempts|tries|retakes)'
  ],
  [
    'amount',
    'without limit',
    'affirmed',
    'unlimited',
    'without (?:any )?(?:limit|cap|ceiling)\\b',
    'as (?:many|much|often|long) as (?:you|they|he|she|it) (?:like|likes|wish|wishes|want|wants|please)',
    'any number of'
  ],
  ['amount', 'without limit', 'whole', 'no (?:upper )?(?:limit|cap|ceiling) (?:on|to|for)'],
  [
    'amount',
    'limited',
    'affirmed',
    '(?:up to|no more than|not more than|at most|a maximum of|limited to|capped at|restricted to) (?:\\S+ )?(?:[$£€]?\\d|an?\\b|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)'
  ],
  [
    'signature',
    'both sign',
    'affirmed',
    `(?:both|two|all) (?:\\w+ )?(?:owners|parents|partners|parties|tenants|spouses|holders|officers|witnesses|directors)? ?${HAVE_TO} sign`,
    '(?:two|both) signatures',
    '(?:signed|countersigned) by (?:both|two|all)'
  ],
  [
    'signature',
    'one is enough',
    'affirmed',
    '(?:one|a single) signature (?:is enough|is sufficient|suffices|will do)',
    '(?:signature of (?:one|either|any one)|either (?:\\w+ )?(?:may|can) sign)',
    '(?:may|can) sign (?:alone|on (?:his|her|their|its) own|without the other)'
  ],
  [
    'steps',
    'step-free',
    'affirmed',
    'step-free',
    '(?:wheelchair|fully|barrier-free)[- ]accessible',
    'accessible (?:to|for|by) wheelchairs?',
    '(?:lifts?|elevators?|ramps?) (?:serves?|go(?:es)? to|to|leads?)'
  ],
  [
    'steps',
    'steps only',
    'whole',
    'no (?:lift|elevator|ramp|step-free)\\b',
    'only (?:by|up|via) (?:the |a )?(?:\\w+ )?(?:stairs|steps|staircase)',
    `${NOT} (?:be )?(?:step-free|wheelchair[- ]accessible|accessible (?:to|for|by) wheelchairs?)`
  ]
]

const wordingOf = ([matter, side, kind, ...patterns]: Row, cue: RegExp | null): TermWording => ({
  matter,
  side,
  affirmed: kind === 'affirmed',
  cue,
  pattern: new RegExp(String.raw`\b(?:${patterns.join('|')})`, 'gi')
})

export const TERMS: readonly TermWording[] = [
  ...[...ROWS, ...HOUSE_ROWS, ...HINTED_ROWS, ...CUE_ROWS].map((row) => wordingOf(row, null)),
  ...[...HOUSE_CUED_ROWS, ...ADMISSION_ROWS, ...CUED_ROWS].flatMap(({cue, rows}) => {
    const met = new RegExp(String.raw`\b(?:${cue})`, 'i')
    return rows.map((row) => wordingOf(row, met))
  })
]
