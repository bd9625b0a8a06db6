// Terms as house rules, leaflets and help pages put them in everyday words: "not a penny", "walk on", "on the spot", "as long as
// you like". The same matters as in the table of terms, and a few that only everyday prose has.
import {type Cued, HAVE_TO, NEAR, NOT, type Row} from './term-row.js'

const SUM_PAID =
  '(?:money|price|fee|fare|amount|deposit|sum|cost|payment|rent|premium|subscription|ticket|pass|night|ticket price|price of (?:your|the|a) ticket|difference|remainder|rest|half|share|part)s?'
const GIVE_BACK = '(?:refund|reimburse|repay|return|pay back|give back|hand back|send back|credit)'
const GIVEN_BACK =
  '(?:refunded|reimbursed|returned|repaid|paid back|given back|handed back|sent back|credited back|credited)'
const CHILD =
  '(?:child(?:ren)?|kids?|bab(?:y|ies)|toddlers?|infants?|minors?|boys?|girls?|youngsters?|little ones|teenagers?|juniors?|pupils?|\\w+-year-olds?|under-\\w+s?|(?:any\\w+|everyone|those|people|person|swimmers|visitors|guests|riders|members) (?:who (?:is|are) )?(?:under|below|younger than)(?: the age of)? \\w+)'
const GROWN_UP =
  '(?:parents?|guardians?|(?:an |a responsible |the |their |some )?(?:adults?|grown-ups?)|carers?|someone (?:of|over|aged)|somebody (?:of|over|aged)|a (?:person|companion) (?:of|over|aged)|mother|father)'
const TRADE =
  '(?:electricians?|plumbers?|builders?|fitters?|installers?|engineers?|technicians?|mechanics?|contractors?|tradesm[ae]n|tradespeople|professionals?|specialists?|gas fitters?|roofers?|dealers?|experts?|workshops?|service cent(?:re|er)s?)'
const SKILLED =
  '(?:licen[sc]ed|qualified|certified|registered|authori[sz]ed|approved|trained|professional|skilled|competent|insured)'
const LANGUAGES =
  '(?:English|French|German|Spanish|Portuguese|Italian|Dutch|Polish|Welsh|Irish|Arabic|Turkish|Ukrainian|Russian|Chinese|Mandarin|Japanese|Korean|Hindi|Urdu|Punjabi|Bengali|Somali|Vietnamese|Romanian|Greek|Swedish|Danish|Norwegian|Finnish|Czech)'
const APPLY_BY =
  '(?:appl(?:y|ying|ication|ications)|order(?:s|ed|ing)?|book(?:s|ed|ing|ings)?|reserv(?:e|ed|ing|ation|ations)|request(?:s|ed|ing)?|claim(?:s|ed|ing)?|regist(?:er|ered|ering|ration|rations)|report(?:s|ed|ing)?|submi(?:t|tted|ssion|ssions)|pay(?:ment|ments|ing)?|paid|enrol(?:l|led|ment|ments)?|sign(?:ed|ing)? up|buy(?:ing)?|bought|sold|tickets?|accepted|filed|forms?|complaints?|renew(?:al|als|ed|ing)?|orders?|enquiries|inquiries|reach(?:es)? us|take|taken|made|done|issued)'

export const HOUSE_ROWS: readonly Row[] = [
  [
    'refund',
    'given back',
    'affirmed',
    `(?:we|they|it|us|club|office|company|school|shop|hotel|airline|venue|landlord|seller|agency|crew|organi[sz]ers?)(?:['’]ll| will| then| also| gladly)* ${GIVE_BACK}\\b${NEAR}${SUM_PAID}\\b`,
    `${SUM_PAID}\\b${NEAR}\\b(?:is|are|will be|gets?|can be) (?:\\w+ )?${GIVEN_BACK}\\b`,
    `(?:see|sees|get|gets|have|has|receives?|claim|claims|wants?|collects?)${NEAR}${SUM_PAID}${NEAR}\\bback\\b(?! (?:in|at|by|home|to (?:the|work))\\b)`,
    `(?:we|they) (?:will )?(?:give|hand|pay|send) (?:you |them |him |her )?(?:back )?(?:the |your |their |all of |half of )?(?:whole |full |entire )?${SUM_PAID}${NEAR}\\bback\\b`,
    'your money back',
    'receives? (?:\\S+ ){0,2}(?:half|quarters?|thirds?|per cent|percent|%) of (?:what|the (?:price|fare|fee))'
  ],
  [
    'refund',
    'kept',
    'whole',
    `(?:not (?:a|one) (?:penny|cent|thing)|nothing|no (?:part|money))${NEAR}(?:is|are|will be|comes?|gets?) (?:ever )?(?:${GIVEN_BACK}|back)\\b(?![^.;]*\\buntil\\b)`,
    `(?:does|do|gives?|give|have|has)(?: not|n['’]t| no)${NEAR}(?:right|claim|entitle\\w*)${NEAR}(?:money back|refund|repaid|your money)\\b`,
    `neither (?:be )?(?:refunded|repaid|returned)`,
    `no (?:right|claim) to (?:a refund|(?:your|their|the|any) money)`,
    `no money back`,
    `cannot (?:have|get|claim|expect) (?:your|their|the|any) (?:\\w+ )?(?:money|fee|fare|deposit) back`,
    `refunds? (?:is|are) (?:not|never) (?:given|made|paid|possible|available|offered|granted)`,
    `${NOT} (?:give|make|offer|issue|grant|pay) (?:any )?refunds?`,
    `(?:price|fare|fee|money|deposit|payment|sum)s? (?:is|are) (?:then )?(?:lost|gone)\\b(?! (?:up|down))`,
    `(?:loses?|forfeits?) (?:the|your|their|his|her) (?:whole |full |entire )?(?:price|fare|fee|money|deposit|payment|sum)s?\\b(?! of the first)`
  ],
  [
    'review',
    'final',
    'whole',
    'end of the (?:road|matter|line|story)',
    `(?:cannot|can['’]t|can not|may not|never|not) (?:then |ever |afterwards )?be (?:altered|changed|set aside|reversed|undone|revisited|overruled|contested|appealed)(?: by any\\w*| afterwards)?(?=[.,;:]| by| afterwards|$)`,
    `(?:nobody|no one|no other (?:body|office|person|court))(?: \\w+){0,4} (?:has (?:the )?(?:power|authority|right)|can|may)${NEAR}(?:set|overrule|reverse|overturn|alter|change|reopen|review|question)`,
    'no (?:way|means) (?:of|to) (?:appeal|challeng|contest|object)\\w*',
    `there (?:is|are) no appeals?`,
    `(?:appeals?|objections?|complaints?) (?:is|are) (?:not|never) (?:possible|allowed|heard|accepted|admitted)`
  ],
  [
    'review',
    'open to review',
    'affirmed',
    '(?:can|may|could|will) (?:then |also )?(?:overrule|set aside|reverse|overturn|quash|annul|revise)\\b',
    `(?:ask|asks|write to|turn to|go to|apply to)${NEAR}(?:look at it again|think again|reconsider|review it|decide again|take another look|second decision)`,
    'call for the decision to be (?:reviewed|reconsidered)',
    '(?:can|may) (?:also |then |still )?(?:complain|turn|go|apply|write) to (?:the |an? )(?:\\w+ ){0,2}(?:ombuds\\w+|tribunal|court|arbitrator|appeals? (?:board|panel|committee))'
  ],
  [
    'channel',
    'online only',
    'whole',
    `(?:app|portal|website|web site|site|online form|web form|webshop)(?: \\w+){0,2} (?:is|are) the (?:only|one|sole) (?:way|place|means|channel)`,
    `(?:only|sole|one) (?:way|means|channel)\\b${NEAR}\\b(?:online|app|portal|website|web ?site)\\b`,
    `in (?:one|a single) way only[^.;:]{0,30}?(?:online|app|portal|website|web)\\b`,
    `(?:only|solely|exclusively|purely|entirely)(?: ever)? (?:accepted |taken |made |possible |available |issued |sold |handled |paid |filed )?(?:as an? \\w+ )?(?:online|in the (?:\\w+ ){0,2}app|(?:through|via|on|in|using) (?:the|our|its) (?:\\w+ ){0,3}(?:website|portal|app|site))\\b`,
    `(?:all|every)\\b${NEAR}\\b(?:go(?:es)?|run|runs|made|done|placed|handled) (?:only )?(?:through|via) (?:the|our) (?:\\w+ )?(?:website|portal|app|site) and nowhere else`,
    `${NOT} (?:accept|take|issue|print|send|produce)${NEAR}\\b(?:on paper|by post|in any other form|in another form)\\b`
  ],
  [
    'channel',
    'by telephone only',
    'whole',
    `${APPLY_BY}\\b${NEAR}\\b(?:only|solely|exclusively) (?:by|over the|on the) (?:tele)?phone`,
    `${APPLY_BY}\\b${NEAR}\\bby (?:tele)?phone (?:only|alone|and in no other way)`
  ],
  [
    'channel',
    'on paper only',
    'whole',
    `${APPLY_BY}\\b${NEAR}\\b(?:only|solely|exclusively) (?:by (?:post|mail|letter)|on (?:the )?(?:printed |official )?(?:paper|form)|in writing)`,
    `(?:paper|printed) form is the only way`,
    `${NOT} (?:accept|take|deal with)${NEAR}\\b(?:by e-?mail|e-?mailed|online|over the internet)\\b`
  ],
  [
    'channel',
    'in person only',
    'whole',
    `${APPLY_BY}\\b${NEAR}\\b(?:only|solely|exclusively) (?:in person|at the (?:\\w+ ){0,2}(?:counter|desk|office|gate|door|kiosk|window))`,
    `(?:counter|desk|box office|kiosk|office) is the only place`
  ],
  [
    'channel',
    'online',
    'affirmed',
    `${APPLY_BY}\\b${NEAR}\\b(?:online|(?:through|via|in|on|with|using) (?:the|our|your) (?:\\w+ ){0,2}(?:app|website|portal|site))\\b`,
    '(?:pick|choose|click|select|reserve)\\b[^.;:]{0,50}?\\b(?:on the (?:\\w+ )?(?:plan|map|screen|page|website|site)|there and then|with (?:a|one|two) clicks?)',
    '(?:on|in) the (?:app|website|portal) (?:you can|and)'
  ],
  [
    'channel',
    'by telephone',
    'affirmed',
    `${APPLY_BY}\\b${NEAR}\\b(?:by|over the) (?:tele)?phone\\b`,
    '(?:ring|call|phone|telephone) (?:us|the|our)\\b[^.;:]{0,60}?\\b(?:to (?:book|order|reserve|apply|report|renew|pay)|and (?:we|they|book|order|reserve))'
  ],
  [
    'channel',
    'on paper',
    'affirmed',
    '(?:if you|those who|people who|anyone who) (?:prefer|prefers|would rather use|like|likes) (?:paper|pen and paper|a (?:printed|paper) \\w+)',
    '(?:tick|fill in|fill out|complete|return|send|post|hand in|drop)\\b[^.;:]{0,50}?\\b(?:paper|printed|order|tear-off) (?:slip|form|card|application|sheet|copy)',
    '(?:paper|printed) (?:slip|form|application|ticket|card)s?\\b[^.;:]{0,60}?\\b(?:counter|desk|office|post|box|letter ?box|accepted|fine|too|as well)',
    `${APPLY_BY}\\b${NEAR}\\b(?:by (?:post|mail|letter)|on paper)\\b`
  ],
  [
    'channel',
    'in person',
    'affirmed',
    `${APPLY_BY}\\b${NEAR}\\b(?:in person|at (?:the|our|any) (?:\\w+ ){0,2}(?:counter|desk|front desk|office|box office|kiosk|window))\\b`,
    '(?:the|our|a) (?:clerk|cashier|receptionist|staff|officer)\\b[^.;:]{0,40}?\\bon the spot'
  ],
  [
    'papers',
    'no papers needed',
    'whole',
    `(?:does|do|need)(?: not|n['’]t) (?:have to )?(?:prove|show|say|tell us) who (?:he|she|they|you) (?:is|are)`,
    `(?:name|surname|address|date of birth|street)s? (?:is|are) enough`,
    `${NOT} (?:ask|asked|want|check)(?: \\w+){0,3} (?:ID|papers|documents|identity|who (?:he|she|they|you) (?:is|are))\\b`,
    `nobody (?:asks?|checks?|looks?)(?: \\w+){0,3} (?:ID|papers|documents|identity|passports?)\\b`
  ],
  [
    'papers',
    'papers needed',
    'affirmed',
    `${HAVE_TO}${NEAR}(?:photo ID|proof of (?:identity|address|age|residence)|who (?:he|she|they|you) (?:is|are)|(?:his|her|their|your) identity)\\b`,
    `(?:ask|asks|want|wants) to see${NEAR}(?:ID|passport|identity card|driving licen[cs]e)\\b`,
    `(?:without|no) (?:a |an |valid )*(?:photo )?(?:ID|identification|passport|identity card)\\b${NEAR}\\b(?:no|not|never|refused|turned away|sent away|nothing)`
  ],
  [
    'papers',
    'papers needed',
    'whole',
    `(?:leaves?|leaving) out ${NEAR}names?\\b[^.;:]{0,60}? (?:is|are) (?:sent back|returned|rejected|refused|ignored|discarded|not)`,
    `(?:unsigned|anonymous|nameless) (?:\\w+ )?(?:letters|requests|applications|complaints|reports|messages|forms)\\b[^.;:]{0,30}? (?:is|are) (?:sent back|returned|rejected|refused|ignored|discarded|not)`
  ],
  [
    'booking',
    'no booking needed',
    'whole',
    `(?:nothing|not anything) (?:has )?to (?:be )?(?:arrange|reserve|book|plan)(?:d|ed)?(?: beforehand| in advance| ahead| first)?`,
    `${NOT} (?:need to |have to )?(?:arrange|book|reserve|plan)(?: anything| a (?:place|seat|table|berth|slot|visit))? (?:beforehand|in advance|ahead|first)`,
    `(?:need not|needn['’]t|(?:do not|don['’]t) need to|(?:do not|don['’]t) have to|no need to) (?:arrange|book|reserve|make an appointment|ring ahead|call ahead|register|let us know)`,
    `(?:just|simply)?\\b(?:walk on|walk in|walk up|turn up|show up|drop in|pop in|come along|come by)\\b(?=[,.;:]| and| at| on| any| when| whenever| without)`,
    `pull a (?:numbered )?ticket`
  ],
  [
    'booking',
    'booking needed',
    'affirmed',
    `(?:reservation|booking|appointment)s? (?:is|are) (?:compulsory|mandatory|obligatory|required|needed|necessary|essential|a must)`,
    `${HAVE_TO} (?:always |first )?(?:be )?(?:booked|reserved|arranged|made|secured) (?:in advance|beforehand|ahead|before)`,
    `only (?:by|with|after|on) (?:prior )?(?:appointment|booking|reservation|arrangement)`,
    `(?:seen|admitted|let in|served) (?:only )?(?:by appointment|with an? (?:appointment|booking|reservation))`
  ],
  [
    'booking',
    'booking needed',
    'whole',
    `(?:can['’]t|cannot|do not|don['’]t|never) (?:see|take|serve|admit|let in|help|seat)${NEAR}(?:turns? up|walks? in|drops? in|shows? up|without (?:an? )?(?:appointment|booking|reservation))`,
    `without (?:an? |any )?(?:appointment|booking|reservation)${NEAR}(?:turned away|not|no |cannot|never)`
  ],
  [
    'leave',
    'no leave needed',
    'whole',
    `(?:we|they|the (?:board|owners?|landlord|council|committee|directors?|trustees?|manager|neighbou?rs)|nobody|no one) (?:do(?:es)?(?: not|n['’]t) |is |are |has |have |need )*(?:not |n['’]t )?(?:have to |need to )?be (?:told|asked|consulted|informed)(?=[.,;:]|$| first| about)`,
    `(?:directors?|board|owners?|landlord|council|committee|parents|trustees?|nobody|neighbou?rs) (?:is|are) not (?:asked|consulted|involved)`,
    `(?:merely|simply|just|only) (?:tells?|informs?|notif(?:y|ies)|lets?) (?:the|us|your|their)\\b`,
    `(?:need not|needn['’]t|(?:do|does) not (?:have|need) to|no need to) (?:ask|consult|tell|inform)`,
    'without (?:telling|asking|consulting|informing) (?:us|any\\w+|the)'
  ],
  [
    'leave',
    'leave needed',
    'affirmed',
    `(?:requires?|needs?|subject to|without|only with)(?: \\w+){0,3} (?:prior |written )+(?:consent|approval|permission|agreement)`,
    `${HAVE_TO} (?:first )?(?:ask|obtain|get|seek|request) (?:the |our |a |prior |written |your )*(?:${'board|owner|landlord|council|committee|consent|permission|approval|agreement'})`
  ],
  [
    'transfer',
    'personal',
    'whole',
    `(?:has|have|must|needs?) to be the (?:one|person|same person) (?:for whom|who(?:se)?|named|that)`,
    `(?:must|shall) be the (?:one|person|same person) (?:for whom|who(?:se)?|named|that)`,
    `(?:turn|turned|send|sent) away (?:every|any)(?:one|body) else`,
    `(?:dies|ends|lapses|expires|ceases) (?:at closing|with (?:the sale|its holder|the tenant|the owner)|when (?:the (?:house|property|car|business) (?:is sold|changes hands)|its holder))`,
    `(?:only|nobody but) the (?:person|holder|passenger|member|guest) (?:named|whose name|who (?:booked|bought))`
  ],
  [
    'transfer',
    'passed on',
    'affirmed',
    `(?:handed|passed|given|made over|transferred|sold) (?:on )?to (?:any(?:one|body)|a friend|whom(?:so)?ever|someone else|somebody else|a relative|another)`,
    `(?:hand|pass|give|sell|lend) (?:it|them|the \\w+|your \\w+) (?:on )?to (?:any(?:one|body)|a friend|whom(?:so)?ever|someone else|somebody else|a relative)`,
    `(?:permit|licen[cs]e|ticket|pass|contract|membership|lease|guarantee|warranty|policy|place)s? (?:goes|go|passes|pass|moves?|transfers?) (?:with|to) (?:it|the (?:house|buyer|new|next|car|property)|a new)`,
    `(?:buyer|new owner|successor|heir)s? (?:\\w+ ){0,4}?(?:carr(?:y|ies) on|takes? (?:it |them )?over|steps? in)`
  ],
  [
    'cash',
    'no cash',
    'whole',
    `(?:handle|handles|take|takes|carry|carries|keep|keeps) no (?:cash|money|coins)`,
    `(?:cannot|can['’]t|do not|don['’]t|does not|doesn['’]t|never) (?:take|accept|handle) (?:any )?(?:cash|money|coins|bills|notes|banknotes)`,
    `cash-?less\\b`,
    `cash\\b[^.;:]{0,40}? (?:is|are) (?:turned down|refused|rejected|declined|not (?:accepted|taken)|no use|of no use)`,
    `(?:cannot|can['’]t|never|not) (?:be )?(?:pay|paid)${NEAR}(?:in|with|by) (?:cash|coins|notes)`,
    `no (?:slot|need) for (?:money|coins|cash)`,
    `(?:coins|notes|banknotes) (?:is|are) not (?:accepted|taken)`
  ],
  [
    'cash',
    'cash taken',
    'affirmed',
    `(?:takes?|accepts?|needs?|bring|have ready|count out|hand over|hands over|insert|put in|drop in)(?: \\w+){0,4} (?:coins?|change|fare|notes|banknotes)\\b`,
    `(?:pay|paid|payable|payment|leave|leaves)\\b${NEAR}\\b(?:in|with|by) (?:cash|coins|notes)`,
    `(?:has|have|gives?) (?:\\w+ )?(?:change for|the right change)`,
    '(?:nothing|no other \\w+) but (?:coins|cash|notes|coins and notes)'
  ],
  [
    'cards',
    'no cards',
    'whole',
    `(?:debit|credit|prepaid|bank|payment) cards?\\b[^.;:]{0,60}? (?:is|are) (?:turned down|refused|rejected|declined|not (?:accepted|taken|possible))`,
    `(?:do|does|can|will)(?: not|n['’]t) (?:accept|take|process) (?:\\w+ ){0,2}cards?(?! payment)`,
    `(?:cash|coins|coins and notes|notes and coins|notes) only\\b`,
    `nothing but (?:cash|coins|notes)`,
    `only (?:accept|take)s? (?:cash|coins|notes)`,
    `(?:no|without an?y?) card (?:reader|machine|terminal|payment)s?`,
    `(?:cards?|card payments?) (?:is|are) (?:not|never) (?:accepted|taken|possible)`
  ],
  [
    'cards',
    'cards taken',
    'affirmed',
    `(?:hand over|pay with|pay by|use|show|tap|swipe|insert|bring) (?:a |your |any |the )?(?:debit |credit |bank |contactless |payment )*cards?(?! number)\\b`,
    `${HAVE_TO} (?:\\w+ )?(?:accept|take)(?: \\w+){0,2} (?:by )?cards?`,
    `(?:accepts?|takes?|taking) (?:all |any |most |major |debit |credit |bank )*cards?\\b`,
    `(?:working|mobile) card (?:reader|machine|terminal)`,
    `(?:debit|credit|bank) cards?\\b${NEAR} (?:is|are) (?:accepted|taken|welcome|fine)`
  ],
  [
    'post',
    'not sent',
    'whole',
    'no (?:home )?delivery (?:service)?',
    `(?:do|does)(?: not|n['’]t) deliver\\b`,
    `${HAVE_TO} be (?:fetched|collected|picked up)\\b`,
    `(?:rooms?|bedrooms?|tables?) (?:is|are) (?:never|not) served`,
    'no room service'
  ],
  [
    'post',
    'sent',
    'affirmed',
    `(?:drops?|brings?|delivers?|carr(?:y|ies)|takes?|brought|dropped|delivered|carried|handed)${NEAR}(?:at|to|up to) (?:your|the \\w+['’]s|each|every|their|his|her) (?:own )?(?:front )?(?:door|doorstep|home|house|bed|room|table|flat|desk)\\b`,
    `(?:van|courier|driver|postman|messenger)s?\\b${NEAR}(?:drops?|brings?|delivers?|leaves?)\\b`
  ],
  [
    'steps',
    'steps only',
    'whole',
    `(?:staircase|stairs|steps) (?:is|are) the only way`,
    `(?:only|solely) (?:reached|reachable|accessible) (?:by|up|via) (?:\\w+ ){0,3}(?:stairs|steps|staircase|ladder)`,
    `no (?:way|access) (?:up |in )?(?:for|without) (?:wheelchairs?|climbing)`
  ],
  [
    'steps',
    'step-free',
    'whole',
    'without (?:meeting |climbing |having to climb |using )?(?:a |any )?(?:single )?(?:steps?|stairs?)\\b',
    '(?:no|not a single|not one) (?:steps?|stairs?) (?:anywhere|in the way|to climb|on the way)'
  ],
  [
    'interest',
    'no interest',
    'whole',
    'non-interest-bearing',
    'interest-free account',
    `(?:earns?|bears?|pays?|yields?|carr(?:y|ies)) no interest`,
    `no interest (?:is|will be) (?:paid|added|earned|credited)`,
    `(?:do|does)(?: not|n['’]t) (?:earn|bear|pay|yield) (?:any )?interest`
  ],
  [
    'interest',
    'interest',
    'affirmed',
    `interest (?:is|will be) (?:paid|added|credited|earned)`,
    `(?:earns?|bears?|yields?|with|plus) (?:(?!no\\b)\\w+ )?interest\\b`,
    `(?:deposit|money|savings|balance|account|sum)s? (?:has|have)? ?(?:earned|earns?|grown|grows?)\\b(?! no)`
  ],
  [
    'locals',
    'locals only',
    'whole',
    `(?:only|solely|exclusively)(?: \\w+){0,4} (?:to |for |by )?(?:\\w+ )?(?:residents|locals|townspeople|inhabitants|(?:people|persons?|somebody|someone|those|anyone|households) (?:who (?:live|lives|reside|resides)|living|whose (?:home|main home|address)))`,
    `(?:reserved|kept|meant) (?:only )?for (?:\\w+ )?(?:residents|locals|inhabitants|(?:people|those) (?:who live|living))`,
    `(?:must|has to|have to) (?:live|reside) (?:in|inside|within)\\b`,
    `(?:residents|locals|inhabitants) only`,
    `(?:outsiders|non-residents|people from (?:elsewhere|outside)) (?:are|is|can|may|will) ?(?:not|n['’]t|never|be turned|turned|refused)`
  ],
  [
    'locals',
    'outsiders too',
    'affirmed',
    `(?:from|in|of) (?:the )?(?:\\w+ )?(?:villages?|towns?|places?|parishes|districts?|people|areas?)? ?(?:beyond|outside) (?:the )?(?:\\w+ )?(?:town|city|borough|county|boundary|limits|parish|district|building|house|village)\\b`,
    `(?:friends|guests|people|visitors|members) from (?:outside|elsewhere|further away|other (?:towns|places))`,
    `(?:outsiders|non-residents|visitors) (?:\\w+ )?(?:may|can|are welcome|are admitted|are allowed)`,
    `(?:wherever|no matter where) (?:you|they|he|she|the \\w+) (?:lives?|comes?)`
  ],
  [
    'substitute',
    'nothing else will do',
    'whole',
    `(?:offers?|has|have|there is|with) no (?:alternative|other) (?:representation|formats?|forms?|ways?|versions?|options?|choices?)`,
    `(?:rejects?|refuses?|ignores?|declines?) (?:every|any|all) other`,
    `in no other (?:form|format|way|version)`,
    `and (?:in )?nothing else\\b`,
    `${NOT}(?: \\w+){0,3} in any other (?:form|format|way|version)`
  ],
  [
    'substitute',
    'something else will do',
    'affirmed',
    `(?:if|where|when|those who|whoever|anyone who)[^.,;:]{0,20}? (?:cannot|can['’]t|don['’]t|do not|does not|doesn['’]t|would rather not|prefer not to) (?:care for|like|read|use|want|have|get on with|wish)[^.;:]{0,60}?\\b(?:instead|same|alternative|ask for|choose|pick|comes?)`,
    '(?:works?|will do|serves?|is (?:fine|accepted)) (?:just )?as well'
  ],
  [
    'disclosure',
    'closed',
    'whole',
    `(?:to|by) (?:nobody|no one)(?: on the outside| outside)?`,
    `(?:never|not)(?: ever)? (?:been )?(?:handed out|given out|made public|given to|shown to|told to|entered in the public|posted in)`,
    `out of the public['’]s (?:reach|sight|view)`,
    `(?:keeps?|kept) (?:\\S+ ){1,3}(?:secret|private|from the public|under wraps|confidential)`,
    `${NOT} (?:\\w+ ){0,3}(?:enter|post|put|publish)(?:ed)?${NEAR}public`
  ],
  [
    'disclosure',
    'open',
    'affirmed',
    `(?:everyone|everybody|anyone|anybody)[^.;:]{0,40}? (?:can|may) (?:see|read|look|view|download|inspect)`,
    `(?:open|public|visible|available) to (?:everyone|everybody|all|the public|anyone)`,
    `(?:appears?|stands?|published|posted|printed) (?:\\w+ )?(?:on|in) the (?:\\w+['’]s |\\w+ )?(?:website|site|open tracker|public tracker|local paper|web|internet|public (?:\\w+ )?(?:roster|register|list))`,
    `(?:into|in|on) the (?:open|public) (?:tracker|register|list|roster|record)`,
    `(?:was|were|is|are) (?:sent|given|handed|shown) (?:a |the |copies of )?(?:\\S+ ){0,4}?(?:recording|footage|file|record|copy|document|video)s?`
  ],
  [
    'service',
    'stopped',
    'whole',
    `(?:cannot|can['’]t|does not|doesn['’]t|do not|don['’]t|will not|won['’]t) (?:run|work|function|be used|operate|start|continue)\\b`,
    `(?:stands?|stood) still`,
    `(?:comes?|grinds?) to a (?:halt|standstill|stop)`,
    `out of (?:action|service|use)`
  ],
  [
    'service',
    'goes on',
    'affirmed',
    `(?:continues?|keeps?) (?:to be|being|on) \\w+`,
    `(?:runs?|works?|goes|carries) on\\b(?! \\w+days?)`,
    `(?:works?|runs?|functions?) (?:just )?as (?:usual|before|normal|ever)`,
    `(?:works?|runs?|functions?|usable|available) (?:without|offline)`
  ],
  [
    'refund',
    'given back',
    'affirmed',
    `(?:refund|reimburse|repay)(?:s|ed|ing)? (?:\\S+ ){0,4}?(?:every (?:penny|cent|euro|pound)|your|their|half|all|in full|what)\\b`,
    `${SUM_PAID}\\b${NEAR}\\b(?:comes?|goes|go|flows?|finds? its way|returns?) (?:straight |right )?back\\b`,
    `${SUM_PAID}\\b${NEAR}\\breturns? (?:to (?:you|your)|within|in full)`,
    `${SUM_PAID}\\b${NEAR}\\bappears? as a credit`,
    `(?:credit|voucher) (?:on|to) your (?:account|card)`,
    `(?:you|they|he|she|customer|buyer|member|guest)s?(?:['’]ll)? (?:will |would |can )?(?:be )?(?:refunded|reimbursed|repaid|paid back)`,
    `every (?:penny|cent|euro|pound) (?:back|of it back|is returned)`,
    `(?:half|all|part|most|two thirds|three quarters) of (?:it|the (?:price|fee|fare|money)|what (?:you|they) (?:have )?paid) (?:back|is returned|comes back|is paid back)`,
    `(?:entitled|right) to (?:an? )?(?:\\w+ )?(?:refund|reimbursement|repayment)`,
    `(?:owe|owes) (?:you|them) (?:a |the )?(?:\\w+ )?(?:refund|difference)`
  ],
  [
    'refund',
    'kept',
    'whole',
    `(?:can['’]t|cannot|won['’]t|will not|don['’]t|do not|never|unable to|not able to) (?:\\w+ )?(?:pay|give|hand|send|return|refund|repay|reimburse|credit)${NEAR}(?:money|fee|fees|fare|deposit|price|ticket|tickets|anything|it|payments?|amount|back)\\b`,
    `(?:money|price|fee|fare|deposit|payment|sum|ticket)s?\\b[^.;:]{0,60}? (?:is|are|will be|stays?) (?:ours to keep|kept by us|kept|lost|forfeit|forfeited|gone|retained|withheld|non-?returnable)(?! (?:in|on|at|safe|for))`,
    `(?:is|are|be|will be) not (?:returned|given back|handed back|repaid|refunded|credited|reimbursed)\\b`,
    `not (?:be )?(?:refunded|returned|reimbursed|repaid) or`,
    `(?:sale|purchase|booking|payment|order)s? (?:is|are) final`,
    `(?:we|organi[sz]ers?|club|school|hotel|company|landlord|airline|venue)s? (?:then )?(?:keep|keeps|retain|retains|pocket|pockets) (?:it|the|your|their|all|every)`,
    `(?:write|wave|kiss) (?:off|goodbye)[^.;:]{0,20}? (?:money|deposit|fee)`
  ],
  [
    'booking',
    'no booking needed',
    'whole',
    `(?:just|simply) (?:drop|pop|come|walk|turn|show|call|stop) (?:by|in|up|along|round)\\b`,
    `(?:drop|pop|call|stop) (?:by|in) (?:whenever|at any time|any time|on any|when|between|during)`,
    `take a (?:number|ticket) (?:at|from|and|by)`,
    `(?:whoever|anyone who|people who|those who|patients who|visitors who) (?:turns? up|walks? in|comes? in|drops? in)[^.;:]{0,30}? (?:seen|served|welcome|let in|gets?|admitted|helped)`,
    `(?:walk-ins?|drop-ins?)\\b[^.;:]{0,20}? (?:welcome|fine|accepted|possible|seen|served|any time)`,
    `(?:no|without) (?:prior )?(?:appointments?|bookings?|reservations?|notice) (?:is |are )?(?:needed|necessary|required)?`,
    `first come,? first served`,
    `wait your turn`,
    `unannounced`,
    `on the spur of the moment`
  ],
  [
    'booking',
    'booking needed',
    'whole',
    `(?:not able to|unable to|cannot|can['’]t|do not|don['’]t|never) (?:see|take|serve|admit|help|accept)${NEAR}(?:who|if|unless)${NEAR}(?:not|n['’]t|unless|without)${NEAR}(?:reserved|booked|appointment|booking|time|reservation)`,
    `(?:strictly|always|only) by (?:prior )?appointment`,
    `by appointment only`,
    `(?:${HAVE_TO}|please|always) (?:ring|call|phone|e-?mail|write|book|reserve) (?:ahead|first|in advance|beforehand|at least|no later than|the day before|days? before)`,
    `(?:nobody|no one|no \\w+) (?:is )?(?:gets? in|admitted|seen|let in|served|comes? in)${NEAR}without (?:an? )?(?:booking|appointment|reservation|ticket bought)`,
    `(?:places?|seats?|tables?|slots?|visits?|spaces?) (?:is|are|${HAVE_TO} be) (?:always |only )?(?:booked|reserved|allotted|arranged) (?:in advance|beforehand|ahead|online|weeks|days)`
  ],
  [
    'leave',
    'no leave needed',
    'whole',
    `(?:no one|nobody)['’]?s? (?:permission|say-so|blessing|leave|consent)`,
    `(?:is|are|remain|remains) free to (?:\\w+ ){1,6}(?:without|as (?:he|she|they|you) (?:please|like|wish|sees? fit))`,
    `(?:do|does) not (?:need|require) (?:our|the|any|your|anyone['’]s|a)(?: \\w+){0,3} (?:permission|consent|approval|blessing|agreement|okay|sign-off)`,
    `(?:need|needs|require|requires) no(?: \\w+)? (?:permission|consent|approval|blessing|agreement|okay|sign-off|signature)`,
    `(?:as|whatever|whenever|however) (?:he|she|they|you|the \\w+) (?:please|pleases|like|likes|wish|wishes|sees? fit|choose|chooses)\\b`,
    `without (?:first )?(?:asking|consulting|telling|checking with|going through|involving|troubling|a word to|so much as)`,
    `(?:there is|there['’]s) no need to (?:ask|consult|tell|inform|talk to|speak to|check with)`,
    `(?:nod|word|say-so) (?:from|of) [^.;:]{3,40}? is (?:all|enough|sufficient)`
  ],
  [
    'leave',
    'leave needed',
    'whole',
    `(?:not|never|nobody|no one|no \\w+|cannot)[^.;:]{0,60}? (?:unless|until|before|without)[^.;:]{0,60}? (?:has|have|having)? ?(?:agreed|approved|consented|signed|permission|consent|approval|agreement|said yes|given (?:its|his|her|their) (?:blessing|consent|okay))`,
    `(?:only|first)[^.;:]{0,60}? (?:asks?|asked|asking|permission|consent|approval|blessing|agreement|agreed|approved|signed off)`,
    `(?:the|our|your) (?:board|landlord|owner|council|committee|manager|headteacher|doctor|neighbou?rs?|parents?)(?: \\w+){0,2} (?:must|has to|have to|needs? to) (?:agree|approve|consent|say yes|sign|give)`,
    `(?:must|has to|have to|needs? to|first) (?:speak|talk|check) (?:with|to) (?:us|our|the)\\b`
  ],
  [
    'transfer',
    'personal',
    'whole',
    `(?:cannot|can['’]t|may not|must not|never|not) (?:then |ever )?be (?:passed|handed|given|made|lent|sold|transferred|swapped|moved|taken) (?:on|over|away|to)?`,
    `(?:lapses?|ends?|dies|expires?|falls away|becomes void) (?:on the day|when|as soon as|the moment)[^.;:]{0,40}? (?:sold|changes? hands|sells?|leaves?|moves?|dies|gives? (?:it )?up)`,
    `(?:in (?:his|her|your|the holder['’]s|their) (?:own )?name (?:only|alone))`,
    `for (?:your|his|her|the holder['’]s|their) (?:own )?(?:personal )?use only`,
    `(?:must|has to|have to|needs? to) (?:stay|remain) with (?:us|the|its|him|her)\\b`,
    `(?:nobody|no one) (?:else|but (?:you|the holder|the member)) (?:can|may|is allowed to) (?:use|ride|drive|borrow|play|enter)`
  ],
  [
    'transfer',
    'passed on',
    'affirmed',
    `takes? over (?:what is left of |the rest of |the |their |his |her )(?:\\S+ ){0,3}?(?:permit|licen[cs]e|ticket|pass|contract|membership|lease|plot|place|policy|subscription)`,
    `(?:can|may|able to|free to|allowed to|welcome to) (?:be )?(?:transfer(?:red)?|pass(?:ed)?|hand(?:ed)?|give[n]?|sell|sold|lend|lent|swap(?:ped)?|share[d]?|take[n]?)\\b[^.;:]{0,40}? (?:on to|over to|to (?:an?|any|some|the new|your|another|whom)|with (?:a|any|your|another))`,
    `(?:whoever|anyone who|the person who) (?:holds|carries|has|shows) (?:it|the (?:card|ticket|pass|voucher))`,
    `(?:buyer|heir|new owner|successor|spouse|widow)s? (?:inherits?|takes? (?:it|them) over|keeps? (?:it|the))`
  ],
  [
    'course',
    'automatic',
    'whole',
    `without (?:any )?(?:further |more |new |separate )*(?:paperwork|forms?|applications?|formalit(?:y|ies)|claim)\\b`,
    `(?:you can|you may|just|simply) (?:simply |just )?(?:wait for|sit back)`,
    `(?:need|needs|have|has) (?:to do )?nothing\\b(?! (?:to|in|but))`,
    `(?:we|it|office|system|software|bank) (?:\\w+ )?(?:sets?|renews?|extends?|takes? care of|does|handles?|deals? with|sorts?)[^.;:]{0,40}? (?:for you|on (?:our|its) own|by (?:itself|ourselves)|without being asked|of (?:its|our) own accord)`,
    `(?:keeps?|retains?) (?:it|the (?:benefit|place|discount|permit|pass))[^.;:]{0,30}? (?:until|as long as|without)`
  ],
  [
    'course',
    'asked for',
    'whole',
    `(?:an?|every|each) (?:fresh|new|further|separate|written) (?:application|form|request|claim|registration) (?:is|has to|must|needs? to)`,
    `(?:new|fresh) (?:one|application|form|request) (?:must|has to|needs to|is) (?:be )?(?:needed|handed in|filled in|filed|sent|submitted|made|required)`,
    `(?:until|unless|before) (?:you|they|he|she|somebody|someone|the \\w+) (?:\\w+ )?(?:asks?|appl(?:y|ies)|petitions?|requests?|files?|writes?|fills? in|signs? up)`,
    `nothing (?:is|will be) (?:carried over|renewed|done|extended)(?: from| unless| until|$|[.,;])`,
    `(?:have|has|need|needs) to (?:be )?(?:ask|asked|apply|petition|sign up|fill in|send in|write in|hand in)\\b`
  ],
  [
    'provider',
    'free to choose',
    'affirmed',
    `(?:whichever|whatever|any|whoever) (?:\\S+ ){0,2}?${'(?:garage|bodyshop|workshop|doctor|dentist|vet|lawyer|caterer|contractor|builder|school|clinic|supplier|shop|firm|baker|florist|photographer|band|plumber|electrician|cook|carrier|provider|lab)'}\\b[^.;:]{0,30}? (?:you|they|he|she) (?:like|likes|know|knows|trust|trusts|choose|chooses|prefer|prefers|please|wish|want)`,
    `(?:the )?choice (?:of \\w+ )?is (?:yours|theirs|entirely yours|up to you|left to)`,
    `(?:is|it is|it['’]s) (?:entirely |wholly )?up to (?:you|them|him|her|the (?:customer|tenant|owner|couple|patient|parent|member))`,
    `(?:may|can|free to) (?:\\w+ )?(?:bring|use|hire|pick|choose|employ|appoint|order from|buy from) (?:your|their|his|her|somebody|someone|people) (?:own|of (?:your|their))`
  ],
  [
    'provider',
    'own people only',
    'whole',
    `(?:the )?choice (?:of \\w+ )?is (?:ours|not yours|made by us)`,
    `(?:always|only|exclusively|solely) (?:given|done|carried out|provided|handled|made|supplied|repaired|sent|served)?[^.;:]{0,30}? (?:by|to|from|with|through) (?:a member of |one of |members of )?(?:our|its|the (?:club|school|hall|council|company|airline)['’]s) (?:own |approved |preferred |listed |\\w+ )*(?:network|list|staff|caterers?|suppliers?|garages?|workshops?|partners?|contractors?|doctors?|clinics?|people|team|technicians?|instructors?)`,
    `(?:one of|from) our (?:\\w+ )?(?:approved|preferred|listed|in-house|own) \\w+`,
    `from any other (?:source|supplier|firm|shop|caterer|provider)[^.;:]{0,20}? (?:cannot|not|never|is refused)`,
    `(?:outside|external) (?:caterers?|contractors?|suppliers?|firms?|food|vendors?|instructors?|trainers?|photographers?) (?:is|are|may|can)(?: not|not|n['’]t| never)`,
    `no (?:outside|external|other) (?:caterers?|contractors?|suppliers?|firms?|food|vendors?|instructors?|trainers?)`
  ],
  [
    'tariff',
    'flat',
    'whole',
    `(?:one|the same|a single|an identical) (?:flat )?(?:price|fee|rate|charge|fare|rent|sum|amount)\\b`,
    `(?:price|fee|rate|charge|fare|rent|premium)s?\\b${NEAR}\\b(?:is|are) (?:locked|fixed|frozen|guaranteed|identical|set in stone|the same)\\b`,
    `(?:does|do|will) not (?:depend|vary|change|differ|rise|go up)[^.;:]{0,30}? (?:on|with|by|during|from)`,
    `(?:at|in) every hour of the (?:day|week)`,
    `to the (?:penny|cent)\\b`,
    `(?:no matter|whatever|regardless of|irrespective of) (?:the |how |when |what )(?:\\S+ ){0,3}?(?:size|weight|length|distance|season|hour|time of day|vehicle|age|day)`
  ],
  [
    'tariff',
    'varying',
    'affirmed',
    `(?:worked out|calculated|reckoned|priced|charged|billed) (?:from|by|according to|on the basis of|in line with|per) (?:the )?(?:\\w+ )?(?:length|weight|size|distance|age|hour|season|engine|width|number|floor|value|income|emission)`,
    `(?:goes|go|went|moves?|creeps?) (?:up|down) (?:each|every|in|with|by)\\b`,
    `(?:each|every) (?:january|february|march|april|may|june|july|august|september|october|november|december|year|spring|autumn)[^.;:]{0,40}? (?:goes up|rises?|increases?|is raised|in line with inflation)`,
    `in line with (?:inflation|prices|the (?:index|market))`
  ],
  ['tax', 'no tax taken', 'whole', `exempt from (?:\\w+ )?tax`],
  ['signature', 'one is enough', 'affirmed', `(?:sign|signs) (?:for both|on behalf of both|for everyone)`],
  ['guarantee', 'not promised', 'whole', `(?:cannot|can['’]t|do not|don['’]t) (?:promise|guarantee|be sure|commit)`],
  [
    'exit',
    'bound',
    'whole',
    `(?:cannot|can['’]t|can not|may not|not possible to|no way to|unable to|not) (?:be )?(?:end|ended|cancel|cancelled|terminate|terminated|leave|left|break|quit|withdraw|get out of|opt out|given up) (?:it |the contract |the plan |the agreement |the scheme |your membership |your contract )?(?:early|before|ahead|until|for the first|at all|during)`,
    `(?:remains?|stays?) (?:in the (?:fund|scheme|plan|club|pool|contract|programme)|a member|bound|tied|signed up)[^.;:]{0,30}? (?:for as long as|until|for the whole|as long as|throughout)`,
    `(?:tied|bound|locked) (?:in|to (?:us|it|the contract))? ?(?:for|until) `,
    `no (?:early )?(?:exit|cancellation|break clause|way out|opting out)`,
    `(?:membership|participation|joining) (?:is compulsory|comes with the job|is automatic and)`
  ],
  [
    'exit',
    'free to leave',
    'affirmed',
    `(?:can|may|free to|able to|allowed to|entitled to|welcome to) (?:\\w+ )?(?:leave|cancel|quit|walk away|end (?:it|the|your)|terminate|withdraw|opt out|give (?:it )?up|break (?:it|the contract) off|drop out|step out)\\b[^.;:]{0,40}? (?:whenever|at any (?:time|point)|any time|any day|when (?:you|they|he|she)|with(?:in)? \\S+ (?:days?|weeks?|months?)|from one|early|without|overnight|after|at the end of any)`,
    `opt[- ]?out (?:notice|form|at any)`,
    `no (?:minimum term|lock-in|tie-in|commitment|notice period)`,
    `walk away (?:from|with|at|after)`
  ],
  [
    'quota',
    'as many as qualify',
    'whole',
    `(?:places?|puts?|sets?|there is|has|have) no (?:limit|cap|ceiling|quota|restriction) on (?:the )?(?:number|how many)`,
    `(?:to|for) every (?:\\w+ )?(?:applicant|person|household|family|child|resident|member|firm|business) (?:who|that|which)`,
    `(?:everyone|everybody|anyone|every \\w+|all) who (?:qualif(?:y|ies)|appl(?:y|ies)|asks?|wants? one|meets?)[^.;:]{0,40}? (?:gets?|receives?|is given|is offered|is granted|are given|obtains?)`,
    `(?:there are|there is|always|plenty of|enough) (?:places?|room|seats?|space) for (?:everyone|everybody|all|every)`,
    `no (?:waiting list|queue|numerus clausus)`,
    `(?:nobody|no one|no \\w+) (?:is|has ever been|who \\w+ is) (?:turned (?:away|down)|refused|left out|sent away)(?: for lack| because| on account|[.,;]|$)`
  ],
  [
    'quota',
    'limited places',
    'affirmed',
    `(?:waiting|wait) ?list\\b`,
    `(?:until|once|when) (?:someone|somebody|one|a \\w+|another) (?:gives? (?:it |one )?up|hands? (?:it |one )?back|leaves?|drops? out|withdraws|retires?|becomes? (?:free|vacant)|moves? out)`,
    `(?:first|only) (?:\\w+ )?(?:\\d+|ten|twelve|twenty|thirty|forty|fifty|hundred) (?:applicants|applications|people|families|households|children)`,
    `(?:drawn|chosen) by (?:lot|ballot|lottery)`,
    `(?:more|fewer) (?:applicants|applications|people) than (?:places|seats|plots)`
  ],
  [
    'staffed',
    'somebody there',
    'whole',
    `(?:whenever|as long as|while|all the time|at all (?:times|hours)|every night|day and night|around the clock|round the clock|twenty-four hours|24 hours|night and day|every hour)[^.;]{0,80}? (?:lifeguard|nurse|member of staff|staff|porter|attendant|guard|warden|someone|somebody|person|doctor|caretaker|supervisor|steward|receptionist|officer)\\b`,
    `(?:lifeguard|nurse|member of staff|staff|porter|attendant|guard|warden|someone|somebody|doctor|caretaker|supervisor|receptionist)s?\\b[^.;]{0,60}? (?:at all (?:times|hours)|every night|all night|day and night|around the clock|round the clock|twenty-four hours|24 hours|whenever|at any hour|never leaves?|never (?:left )?unattended)`,
    `(?:front |help |reception )?desk[^.;:]{0,20}? (?:never closes|is staffed (?:day|around|round|at all|24)|is never empty)`,
    `(?:ask|ring for|call) the (?:person|porter|nurse|officer) on duty`
  ],
  [
    'staffed',
    'nobody there',
    'whole',
    `(?:nobody|no one|no (?:staff|lifeguard|porter|attendant|member of staff|warden|nurse)) (?:is |are )?(?:employed|there|present|on duty|on site|on the premises|around|watch(?:es|ing)|in attendance|about)`,
    `(?:desk|building|buildings|house|site|hostel|office|lobby|pool|station|gate|ward)s? (?:is|are|stands?|stays?|remains?) (?:then )?(?:empty|unstaffed|unattended|unmanned|deserted|without staff)`,
    `(?:staff|everyone|everybody|the last (?:of us|person|member of staff)) (?:leaves?|goes home|go home|have gone home|has gone home)[^.;:]{0,30}? (?:at|once|when|after|by)`,
    `unstaffed|unmanned|unattended at night|without supervision`,
    `(?:look|looks|looking) out for one another`
  ],
  [
    'hours',
    'open every day',
    'whole',
    `(?:seven days a week|365 days|every day (?:of the (?:year|week))|all (?:the )?year round|day and night|around the clock|round the clock|24 hours a day|never close[sd]?|on every day of the year|each day of the (?:year|week))`
  ],
  [
    'hours',
    'shut at times',
    'whole',
    `(?:closed|shut|not open|no service|does not (?:run|operate|open)|do not (?:open|run|operate)|stays? (?:closed|shut)|remains? (?:closed|shut)|doors shut) (?:all |each |every |for )?(?:day |the whole |the |a )?(?:on |in |during |over |at |from |for )?(?:the )?(?:first |last |two |three |four )?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?|bank holidays|public holidays|winter|summer|january|february|march|april|august|july|december|christmas|easter|fortnight|night)`,
    `(?:in|during|for|over) (?:the )?(?:first |last |second )?(?:\\w+ )?(?:fortnight|two weeks|week|month|weeks|january|february|august|july|december|christmas|winter)[^.;]{0,80}? (?:doors shut|closed|shut|drained|no \\w+ (?:runs?|operates?))`
  ],
  [
    'eligible',
    'some only',
    'whole',
    `(?:open|available|granted|given|sold|offered|awarded|paid|lent|issued|let) (?:only|exclusively|solely) to\\b`,
    `(?:only|exclusively|solely) (?:to|for|from|by) (?:\\w+ ){0,3}?(?:members|residents|students|staff|customers|adults|charities|businesses|companies|firms|citizens|owners|tenants|graduates|professionals|bodies|people who|those who|persons who|somebody who|someone who|households|patients|holders)\\b`,
    `(?:and|but) (?:from |to |for |by )?(?:nobody|no one|no other|none) (?:else|kind|body|one)\\b`,
    `nobody else\\b`,
    `no one else\\b`,
    `(?:from|to) no other (?:kind|sort|body|person|group|source)`,
    `(?:closed|shut|off limits) to (?:everyone|everybody|all) (?:except|but|other than)`
  ],
  [
    'eligible',
    'others too',
    'affirmed',
    `(?:an?|any|some|even) (?:private |ordinary )?(?:individual|person|beginner|outsider|stranger|visitor|layman|passer-by|newcomer|non-member|friend|neighbou?r|cousin|brother)s? (?:\\S+ ){0,6}?(?:can|may|is welcome|are welcome|has access)`,
    `(?:even )?(?:those|people|anyone|someone|visitors|customers) (?:who (?:have|has) never|without|with no|who are not|who is not|not)\\b[^.;]{0,60}? (?:can|may|welcome|order|apply|join|take part|get|receive)`,
    `whether or not (?:you|they|he|she|the)\\b`,
    `(?:is|are) as welcome (?:\\S+ ){0,3}?as (?:anyone|anybody|everyone|any)`
  ]
]

export const HOUSE_CUED_ROWS: readonly Cued[] = [
  {
    cue: 'child|kid|bab(?:y|ies)|toddler|infant|minor|boy|girl|young|little|teen|junior|pupil|year-old|under|below|parent|guardian|adult|grown|carer|someone|somebody|mother|father|mums|himself|herself|themselves',
    rows: [
      [
        'company',
        'with a grown-up',
        'affirmed',
        `${CHILD}${NEAR}(?:${HAVE_TO}|only|requires?|needs?) (?:\\w+ )?(?:be )?(?:accompanied|supervised|come|enter|swim|attend|travel|ride|brought|be|stay|sit|go|visit)?${NEAR}\\b(?:with|by|next to|beside|of) (?:an? |their |the |at least one )?(?:responsible )?${GROWN_UP}`,
        `${CHILD}${NEAR}(?:needs?|requires?|must have|has to have|have to have) (?:an? )?(?:responsible )?${GROWN_UP}`,
        `${GROWN_UP}${NEAR}${HAVE_TO} (?:\\w+ )?(?:stay|remain|sit|be|accompany|come|supervise|wait|keep|swim)${NEAR}${CHILD}`,
        `${CHILD}[^.;:]{0,60}? (?:only )?(?:when|if|as long as|provided)(?: that)? (?:they (?:are|come) )?(?:with|accompanied|supervised|a grown-up|an adult|a parent)`
      ],
      [
        'company',
        'with a grown-up',
        'whole',
        `${CHILD}${NEAR}(?:not|never|cannot|n['’]t)${NEAR}(?:alone|unaccompanied|unsupervised|by (?:himself|herself|themselves)|on (?:his|her|their) own|without an? (?:adult|parent|guardian|grown-up))`,
        `no ${CHILD}${NEAR}(?:alone|unaccompanied|unsupervised|without an? (?:adult|parent|guardian|grown-up))`
      ],
      [
        'company',
        'alone',
        'affirmed',
        `${CHILD}[^.;:]{0,60}? (?:may|can|are free to|is free to|are allowed to|is allowed to|are welcome to) (?:\\w+ ){0,3}?(?:alone|by (?:himself|herself|themselves)|on (?:his|her|their) own|unaccompanied|unsupervised|without (?:an?|their|any) (?:adult|parent|guardian|grown-up))`,
        `${CHILD}[^.;:]{0,60}? (?:may|can) be (?:dropped off|left)\\b`,
        `${CHILD} (?:\\w+ )?(?:come|travel|ride|swim|go|play|walk)s? (?:\\w+ )?(?:alone|by themselves|on their own|unaccompanied)`,
        `(?:drop|leave) (?:your |the |their )?${CHILD}${NEAR}(?:off|here|with us|at the)\\b`,
        `(?:mothers and fathers|parents|guardians|mums and dads) (?:remain|wait|stay|are asked to wait|may wait|can wait) (?:in the waiting room|outside|downstairs|elsewhere|in the lobby|in the café)`
      ],
      [
        'company',
        'alone',
        'affirmed',
        `${CHILD}[^.;]{0,60}? (?:say|says|wave|waves) (?:goodbye|good-bye)`,
        `${CHILD}[^.;]{0,40}? (?:need|needs) no (?:adult|parent|guardian|grown-up|escort|supervision|chaperone)`,
        `(?:need not|needn['’]t|do not have to|don['’]t have to|does not have to) (?:stay|remain|be present|be there|wait|come (?:in|along)|accompany)`,
        `(?:parents?|guardians?|adults?|mothers|fathers) (?:may|can|are free to|are welcome to|are asked to|should) (?:leave|go (?:home|away|shopping)|wait (?:outside|in)|stay away|drop)`,
        `by (?:himself|herself|themselves)\\b`
      ],
      [
        'company',
        'with a grown-up',
        'affirmed',
        `(?:accompanied|supervised|escorted|brought|chaperoned|watched) (?:at all times )?by (?:an? |their |the )?(?:responsible )?${GROWN_UP}`,
        `${HAVE_TO} (?:always )?(?:have|bring) (?:an? |their |at least one )?(?:responsible )?${GROWN_UP}`,
        `in the company of (?:an? |their )?(?:responsible )?${GROWN_UP}`,
        `under (?:an?|the|their) (?:adult|parent|guardian|grown-up)['’]?s? (?:eye|eyes|supervision|care)`
      ]
    ]
  },
  {
    cue: `(?:${TRADE}|screwdriver|handy|amateur|yoursel|themsel|himself|own hands|householder)`,
    rows: [
      [
        'trade',
        'by a professional only',
        'whole',
        `${HAVE_TO} (?:only |always )?(?:be )?(?:\\w+ed|done|wired|put in|carried out) (?:\\w+ )?by (?:an? |the |our )?${SKILLED} (?:\\w+ )?${TRADE}`,
        `(?:only|solely|exclusively) (?:be \\w+ )?(?:by )?(?:an? |the |our )?${SKILLED} (?:\\w+ )?${TRADE}`,
        `${SKILLED} (?:\\w+ )?${TRADE} ${HAVE_TO} (?:do|carry out|wire|connect|fit|install|change|replace)`,
        `(?:not|never|cannot|n['’]t)${NEAR}(?:do|doing|carry out|attempt|fit|install|connect|repair)${NEAR}\\b(?:yourself|yourselves|themselves|himself)\\b`,
        `${NOT} a job for (?:amateurs|householders|owners|laym[ae]n|do-it-yourself)`
      ],
      [
        'trade',
        'by anyone handy',
        'affirmed',
        '(?:any(?:one|body)|every(?:one|body)|whoever|people) (?:who (?:is|are) )?(?:\\w+ )?(?:handy|with a screwdriver|good with (?:his|her|their|your) hands)',
        `(?:can|may|free to|allowed to|able to|easily)${NEAR}(?:do|connect|wire|fit|install|repair|change|replace|run|carry out|hook up|mount)[^.;:]{0,60}?\\b(?:yourself|yourselves|themselves|himself|(?:with|by) (?:your|his|her|their) own hands?)\\b`,
        'no (?:\\w+ )?(?:electrician|plumber|fitter|installer|technician|professional|tools) (?:is|are) (?:needed|required|necessary)',
        'without (?:an? |any )?(?:\\w+ )?(?:electrician|plumber|fitter|installer|technician|professional)\\b'
      ]
    ]
  },
  {
    cue: `(?:${LANGUAGES}|language|translation)`,
    rows: [
      [
        'language',
        'one language only',
        'whole',
        `in ${LANGUAGES} (?:only|alone)\\b`,
        `(?:only|solely|exclusively) in ${LANGUAGES}`,
        `in ${LANGUAGES}[^.;:]{0,20}? (?:and )?in no other language`,
        'no other language',
        `no translations?\\b`
      ],
      [
        'language',
        'several languages',
        'affirmed',
        `(?:in|into) (?:an? )?(?:French|German|Spanish|Portuguese|Italian|Dutch|Polish|Welsh|Arabic|Turkish|Ukrainian|Russian|Chinese|Somali|Urdu|Hindi|Romanian)\\b(?! (?:class|lesson|course))`,
        'in (?:several|many|two|three|four|five|six|ten|twelve|a dozen|other) languages',
        '(?:choose|change|switch) (?:the|your) language'
      ]
    ]
  }
]
