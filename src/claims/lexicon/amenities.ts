// What a place, a service or a product has or has not: parking, a lift, a free version, a battery, nuts in the food, a check by
// the office. Pages deny it in one answer and speak of it in another, mostly by another name, so that each row holds the names
// of one thing, what is said where there is one, and how it is denied without its name. Collected from leaflets, house rules,
// manuals and help pages; a row is about one thing that offices, shops, venues or programs of many trades have or lack.

/** thing | names | what is said where there is one | what is said where there is none: patterns, each of which may be missing. */
const TABLE = String.raw`
parking | car ?parks?|(?:car )?parking (?:spaces?|places?|lots?|bays?|areas?|garages?)|(?:free|visitor|customer|guest|on-site|off-street|street|underground) parking | (?:park|leave) (?:your|their|the|his|her) (?:cars?|vehicles?) (?:in|at|on|outside|behind|beside|next to|in front)|parking (?:is|costs) (?:free|available|\S*\d) | no (?:\w+ )?parking(?! (?:permits?|tickets?|fines?|charges?|notices?|fees?|restrictions?|rules?))|nowhere to park|nowhere to leave (?:a|the|your) car
lift | lifts?|elevators?
toilet | toilets?(?! (?:paper|training))|lavator(?:y|ies)|restrooms?|washrooms?|loos?|wcs? | | nowhere to (?:relieve|go to the)
shower | showers?(?! (?:of|or))
bathtub | bath ?tubs?
kitchen | (?:shared |communal |guest )?kitchens?|kitchenettes?
heating | (?:central |underfloor )?heating|heaters?|radiators? | (?:warm|hot) water (?:running|runs|flows|flowing) (?:beneath|under|through)|heated (?:floors?|rooms?|pools?|kennels?|tents?) | unheated
air conditioning | air[- ]condition(?:ing|er)s?|aircon | air[- ]conditioned
wireless internet | wi-?fi|wireless internet|internet (?:access|connection) | (?:log on|connect) to the (?:wi-?fi|network)
delivery | (?:home )?deliver(?:y|ies)(?! (?:room|ward|date|note|of the baby|suite))(?: services?)? | (?:brings?|drops?|carr(?:y|ies)|takes?|delivers?|brought|delivered)[^.;:]{0,50}? (?:to|at) (?:your|their|the customer['’]s|his|her)(?: own)? (?:front )?(?:door|home|house|flat|address|doorstep) | (?:do|does)(?: not|n['’]t) deliver\b
cash machine | cash ?(?:machines?|points?)|atms? | | nowhere to (?:draw|withdraw|get) (?:any )?(?:money|cash)
café | cafés?|cafes?|cafeterias?|canteens?|restaurants?|snack bars?|tea ?rooms? | | nowhere to (?:eat|buy (?:food|a meal|anything to eat))
vending machine | vending machines?
laundry | laundry(?: rooms?| services?)?|laundrettes?|washing machines?
tumble dryer | tumble[- ]dr[iy]ers?
dishwasher | dishwashers?
refrigerator | fridges?|refrigerators?
oven | ovens?
microwave | microwaves?
television | tvs?|televisions?(?: sets?)?
safe | (?:room )?safes
luggage store | luggage (?:storage|stores?|rooms?|lockers?)|left[- ]luggage(?: office)?
locker | lockers?
cloakroom | cloakrooms?
changing room | changing (?:rooms?|cubicles?)
mobile app | (?:mobile |phone )apps?
paper version | (?:paper|printed) (?:versions?|copies|copy|tickets?|programmes?|cards?)
free version | free (?:versions?|plans?|tiers?|editions?|accounts?) | (?:have|use|get|run) \S+ (?:for nothing|free of charge|without paying)
free trial | (?:free )?trial (?:periods?|versions?|lessons?|class(?:es)?|months?|weeks?)|free trials?
discount | discounts?|concessions|reduced (?:rates?|prices?|fares?)|(?:student|senior|group|family|staff) (?:rates?|prices?) | (?:pays?|costs?|at) half(?: the)? ?-?(?:price|fare|fee)?\b|\d+ ?(?:%|per ?cent) off\b|(?:an?|one) (?:quarter|third|fifth|tenth|half) off\b | the same price for (?:everyone|everybody|all)|(?:everyone|everybody|all \w+) (?:pays?|is charged) the same
payment by instalments | instal?lments?|payment plans? | spread (?:the )?(?:cost|payments?|price|fee) over | (?:in|as) (?:one|a single) (?:sum|payment|lump sum)
gift voucher | gift (?:vouchers?|cards?|certificates?)
loyalty scheme | loyalty (?:cards?|points|schemes?|programmes?|programs?)|bonus points
warranty | warrant(?:y|ies)
deposit | (?:security |damage |cash )?deposits?
curfew | curfews? | (?:doors?|gates?) (?:is|are) (?:locked|shut|bolted) at (?:midnight|eleven|ten|one)\b[^.;]{0,40}? (?:nobody|no one) | come and go (?:as|when|whenever) (?:you|they|guests) (?:please|like|wish|want)
dress code | dress codes? | | (?:wear|dress) (?:what|whatever|as) (?:you|they) (?:like|please|want)
uniform | (?:school )?uniforms?
homework | homework
examination | (?:final |written |oral )?exam(?:ination)?s?|final (?:papers?|tests?) | sits? (?:its|the|an?|their|his|her) (?:final |written )?(?:papers?|exams?)
placement test | (?:entrance|placement|admission|selection) (?:tests?|exams?|examinations?|interviews?) | given an? (?:short |written )?(?:paper|test) to do|(?:sits?|takes?|sitting|taking) an? (?:short |written )?(?:paper|test) (?:before|beforehand|first)
certificate of the course | certificates? (?:of attendance|at the end) | (?:gets?|receives?|awarded|given) an? (?:\w+ )?certificate
second-hand sale | second-hand (?:\w+ )?(?:schemes?|shops?|sales?|rails?|stalls?|markets?) | (?:rail|table|box|sale|stall|racks?) of (?:outgrown|used|second-hand|nearly[- ]new)|outgrown (?:\w+ )?(?:\w+ ){0,3}(?:go|are sold|can be bought)
shuttle | shuttles?(?: bus(?:es)?| services?)?|courtesy bus(?:es)?
night bus | night bus(?:es)?
school bus | school bus(?:es)?
breakfast | breakfasts?
evening meal | (?:evening meals?|dinners?|suppers?)
hot meals | (?:hot|cooked|warm) (?:meals?|food|lunch(?:es)?|dishes)
vegan food | (?:vegan|vegetarian|meatless) (?:meals?|dishes|dish|options?|menus?|food|choices?)
bed linen | bed ?linen|bed ?clothes|bed ?sheets | (?:beds?|bunks?) (?:is|are) made up
towels | towels
hairdryer | hair ?dr[iy]ers?
cot | cots?|cribs?|high ?chairs?
childcare | child ?care|cr[eè]ches?|child ?minding|baby-?sit(?:ting|ters?)
playground | playgrounds?|play areas?
interpreter | interpreters?|interpreting
captions | captions?|subtitles?|surtitles?|captioned|subtitled|on-screen text | text (?:is |runs |appears )(?:shown |displayed )?(?:on|beside|below|above|next to) the (?:screen|stage|picture) | no (?:on-screen )?text (?:of any (?:sort|kind) )?(?:is )?(?:displayed|shown|on)|without (?:any )?(?:on-screen text|captions|subtitles|surtitles)
audio guide | audio[- ]?(?:guides?|tours?)
guided tour | guided (?:tours?|walks?)
running water | (?:drinking|running) water|water (?:fountains?|taps?|points?)|standpipes?|mains water | (?:dripping|open|every|cold|garden|the) taps? | (?:none|not|nowhere)[^.;:]{0,40}? connected to the mains
electric hook-up | (?:electric|power) hook-?ups?|power (?:sockets?|points?|supply)|electric(?:al)? sockets? | (?:plug|plugged) in(?:to)? (?:the|your|a|at) | no electricity
litter bins | (?:litter|rubbish|waste) bins? | | take (?:your|all|their) (?:litter|rubbish|waste|trash) home
charging point | (?:charging|charge) (?:points?|stations?|posts?)|chargepoints? | (?:charge|top up|recharge) (?:the |your |an? |their )(?:electric )?(?:cars?|vehicles?|battery of the car)
bicycle stand | (?:bike|bicycle|cycle) (?:racks?|stands?|sheds?|storage)
first aid post | first[- ]aid (?:posts?|rooms?|stations?|tents?)|first[- ]aiders?
sedation | sedation|general ana?esthe(?:tics?|sia)|laughing gas | (?:put|puts) (?:you |them |the patient )?to sleep | 
home visits | (?:home|house) (?:visits?|calls?) | (?:comes?|come|drives?|calls?) (?:out )?to (?:your|the patient['’]s|their) (?:home|house|flat|bedside) | 
out-of-hours service | (?:out-of-hours|night-time|weekend) (?:services?|appointments?|clinics?|lines?|surger(?:y|ies)) |
side effects | side[- ]effects?
battery | batter(?:y|ies)|button cells?|(?:aa|aaa) cells?
rechargeable battery | (?:anything|batter(?:y|ies)|cells?|models?|aids?) rechargeable|rechargeable(?: \w+)? | charging (?:cases?|cradles?|docks?)|charge (?:it|them|the \w+) (?:overnight|over night|every night) | throw-?away (?:button )?batteries|disposable batteries
loudspeaker | loud-?speakers?|speakers?
microphone | microphones?
bluetooth | bluetooth
card slot | (?:memory|sd) cards?|card slots?
usb port | usb (?:ports?|sockets?|connections?)
remote control | remote(?:s| controls?)
alarm | (?:audible )?alarms?|buzzers? | (?:beeps?|sounds?|buzzes)\b[^.;:]{0,20}? (?:when|if|once|times|twice) | (?:silent|makes? no sound)
printed manual | (?:printed|paper) manuals?|instruction (?:books?|leaflets?)
graphics processor | graphics (?:processors?|cards?|chips?|units?)|gpus?|video cards?
plugins | plug-?ins?|add-?ons
dark mode | dark (?:modes?|themes?)
offline mode | offline (?:modes?|access|use) | (?:works?|usable|runs?|read|open(?:ed)?|used|play(?:ed)?|watch(?:ed)?) (?:\w+ )?(?:offline|without (?:an? |any |the )?(?:internet|connection|network|signal|wi-?fi))|(?:continues?|carr(?:y|ies) on|goes on|go on|keeps?|keep|still|remains?|stays?)\b[^.;]{0,60}? (?:when|if|while|even when|even if|without) (?:the |your |there is |an? |you have )?(?:no )?(?:internet|connection|broadband|network|line|signal|wi-?fi|server)[^.;]{0,25}|(?:with|in|without) (?:no |a )?(?:signal|connection|reception|coverage)\b[^.;]{0,30}? (?:carry on|carries on|continue|continues|go on|goes on|can|keep|keeps|works?) | (?:needs?|requires?) (?:an? |a constant |a working |a permanent )(?:internet |network |data )?connection|(?:when|if|as soon as|once|while|without) (?:the |your |there is |an? )?(?:no )?(?:internet|connection|broadband|network|line|signal|wi-?fi|server)[^.;]{0,45}? (?:cannot|can['’]t|can no longer|no longer|stops?|does not|will not|won['’]t|is unusable|are unusable|nothing)|(?:in )?constant touch with the server|only (?:works? )?(?:online|while connected|with a connection)
export function | export (?:functions?|buttons?|features?|options?) | (?:can|may) (?:\w+ )?(?:export|download) (?:all |your |their |the )(?:\w+ )?(?:data|notes|entries|records|contacts|files) |
web version | (?:web|browser) (?:versions?|apps?|clients?|interfaces?)
desktop program | desktop (?:apps?|programs?|clients?|versions?)
ready-made package | (?:ready-made |pre-?built )?(?:binar(?:y|ies)|installers?|disk images?)|pre-?built packages? | | (?:has|have|needs?) to be (?:compiled|built) from (?:the )?source
single sign-on | single sign-on|sso|saml
audit log | (?:audit|activity) (?:logs?|trails?)
rate limit | rate limits?
telemetry | telemetry|usage (?:data|statistics) | (?:collects?|sends?|records?) (?:anonymous |anonymised )?(?:usage|statistics|crash reports) |
cookies | cookies
advertising | ads|adverts?|advertis(?:ing|ements?)|commercials?(?! (?:use|vehicles?|licen[cs]es?|purposes?|bank|property|premises|customers?|waste|court|terms))|(?:sponsors?['’]? |promotional |advertising )(?:spots?|clips?|messages?|breaks?|banners?) |  | ad-free|without (?:ads|adverts|advertising|commercials)|free of (?:ads|adverts|advertising)
watermark | watermarks?
test system | sandbox(?:es)?|test (?:environments?|modes?|servers?|systems?|accounts?)
newsletter | newsletters?
migration tool | (?:migration|import|conversion) (?:tools?|scripts?|wizards?|assistants?)
public office | offices (?:that|which|where|open to)|walk-in (?:centres?|centers?|offices?)|branches | (?:at|to|in|into) (?:the|our|any|your|a) (?:counter|(?:\w+ ){0,2}branch)\b|counter at the|clerk (?:at the counter|will go through) | (?:entirely|purely|only) (?:an? )?(?:online|telephone|postal)(?: and (?:online|telephone|postal))? (?:agency|bank|service|insurer|office|company)
office of its own | (?:an? |neither an? )?(?:offices?|workstations?|desks?) inside|workstations? | the desk that
guest rooms | bedrooms|guest rooms?|overnight (?:stays?|accommodation)|accommodation | (?:spends?|stays?|spending|staying|stay) (?:the|their|your|a) (?:first |wedding |whole )?night | (?:everyone|everybody|all guests)[^.;:]{0,40}? sleeps? elsewhere|nobody (?:sleeps|stays)
balcony | balcon(?:y|ies)
smoke alarm | smoke (?:alarms?|detectors?)
fire extinguisher | (?:fire )?extinguishers?
spare wheel | spare (?:wheels?|tyres?|tires?)
child seat | child seats?|booster (?:seats?|cushions?)
navigation device | sat ?navs?|(?:satellite )?navigation (?:systems?|devices?)
breakdown service | (?:roadside|breakdown) (?:assistance|cover|services?|help)|recovery services?
courtesy car | courtesy cars?|(?:replacement|loan|substitute) (?:cars?|vehicles?) | (?:lent|given|offered|provided with|gets?) an? (?:small )?(?:hatchback|car|vehicle)\b[^.;]{0,30}? (?:while|until|during) | (?:get|gets) around by (?:bus|train|taxi)|hire something at (?:your|their) own expense
security cameras | (?:security|surveillance) cameras?|cctv
medal | medals?
prize money | prize money|cash prizes?
bag drop | (?:bag|baggage) (?:drops?|checks?)
pacemakers | pace-?makers|pacers
drinks station | (?:water|drinks|aid|feed|refreshment) stations?
sweep vehicle | (?:sweep|broom) (?:wagons?|vehicles?|bus(?:es)?|cars?)
interval | intervals?|intermissions? | | without a break|straight through
support act | support (?:acts?|bands?)
re-entry | re-?entry|pass-?outs? | (?:may|can) (?:leave|go out) and (?:come|go|get) back|come and go during | (?:once|if) you (?:leave|have left|go out)[^.;]{0,40}? (?:not|no)\b
reserved seats | (?:numbered|reserved|allocated) (?:seats?|seating|places) | | sit (?:wherever|where) (?:you|they) (?:like|want|please)|unreserved
late fee | (?:late|overdue|reminder) (?:fees?|fines?|charges?) | (?:for|per) each (?:late|overdue) (?:day|item|book)|(?:cents|pence|p) a day (?:late|overdue)|(?:every|each) (?:late day|day (?:late|beyond|overdue|past|after))[^.;]{0,30}? costs | fine-free|no (?:charges?|fees?|fines?|penalt(?:y|ies)) for (?:lateness|late|being late|overdue|returning)
extra charges | (?:extra|additional|hidden) (?:charges?|fees?|costs?)|extras | (?:fee|charge|supplement)s?\b[^.;:]{0,40}? (?:is|are) (?:then )?added (?:to|on)|added to (?:every|each|the) (?:order|booking|bill|ticket)s?|on top of the (?:price|fare|fee|rent) | (?:nothing|not a (?:penny|cent))[^.;:]{0,25}? (?:put|added|comes?|charged) on top|what you see[^.;:]{0,30}? is what you pay|all[- ]inclusive price
minimum stay | minimum (?:stays?|terms?|orders?|spends?|balances?|periods?|contracts?) | | single nights? (?:is|are) (?:welcome|fine|possible)
age limit | (?:lower |upper )?age (?:limits?|restrictions?) | | whatever (?:your|their|his|her) age|people of (?:all|any|every) ages?
physical meter reading | meter readers? | (?:note|read|take) (?:down )?(?:the|your) (?:figures on the (?:dial|meter)|meter|dial) | (?:nobody|no one)[^.;:]{0,60}? (?:take|read|note)[^.;:]{0,20} (?:readings?|meters?)
copies of the data | | (?:copy|copies|snapshots?) (?:of \S+ (?:\S+ ){0,4}?)?(?:is|are) (?:made|taken|kept|stored|saved|written) (?:each|every|nightly|daily|hourly|automatically|for)|(?:last night['’]s|yesterday['’]s|nightly|daily|hourly|earlier|older) (?:copy|copies|back-?ups?|snapshots?)|(?:makes?|take|takes|keeps?|stores?) (?:an? )?(?:nightly |daily |hourly |regular )?(?:copy|copies|back-?ups?|snapshots?) (?:of (?:your|all|every|each|the)|every|each) | (?:keeps?|holds?|makes?|takes?|stores?) no (?:copies|copy|back-?ups?|snapshots?)|(?:do|does)(?: not|n['’]t) (?:keep|make|take|hold|store) (?:any |a )?(?:copies|copy|back-?ups?|snapshots?)|(?:itself|we|ourselves) holds? none\b|(?:deleted|overwritten|erased|lost)[^.;]{0,30}? (?:is|are) gone (?:for good|for ever|forever|unless)
knowledge of the secret | | (?:support(?: desk| team)?|advis[eo]rs?|staff|agents?|helpdesk|hotline|colleagues?|we|team|employees?|operators?)\b[^.;]{0,70}? (?:look(?:s)? (?:it|the \w+) up|reads? (?:it|the \w+) (?:out|to you|back)|gives? you an? (?:new|temporary|fresh)|(?:can|will|may) (?:also )?(?:reset|recover|unlock|restore|see|tell you|remind you of)[^.;]{0,30}?(?:password|pin|code|key|vault|phrase|account)|sets? (?:a new|another)|stores? (?:a |the |an? \w+ )?(?:duplicate|copy|spare)[^.;]{0,25}(?:key|password|pin|code)) | (?:nobody|no one|none of us|not even we|we|not even (?:the )?\w+)\b[^.;]{0,60}? (?:no (?:means|way) of|cannot|can['’]t|can|is able to|are able to|unable to|never|do(?:es)? not)\b[^.;]{0,25}? (?:set(?:ting)?|see(?:ing)?|read(?:ing)?|reset(?:ting)?|recover(?:ing)?|decrypt(?:ing)?|know|hold|store|look up|retrieve)\b[^.;]{0,40}? (?:password|pin|code|key|phrase|vault|files|it)\b|(?:password|pin|code|key|phrase)\b[^.;]{0,40}? (?:cannot|can['’]t|can never) be (?:reset|recovered|restored|retrieved|replaced|looked up)
check by the provider | | (?:examines?|checks?|scans?|tests?|reviews?|inspects?|screens?|vets?|goes through|looks? (?:at|through|over)) (?:every|each|all)\b|(?:every|each|all) [^.;:]{2,60}? (?:is|are) (?:first |always |then |automatically )?(?:examined|checked|scanned|tested|reviewed|inspected|screened|vetted|looked at)\b|(?:goes|go|passes|pass|put) through an? (?:\w+ ){0,2}(?:check|test|review|scan|screening|inspection) | (?:nobody|no one|none of us|no (?:member of )?staff|not anyone)\b[^.;]{0,40}? (?:looks? (?:at|in|inside|into|over|through)|checks?|examines?|inspects?|reviews?|reads?|tests?|scans?|vets?)\b|(?:passed|sent|handed|forwarded|published|put up|goes|go) (?:on |out |up |live )?(?:to \S+ )?(?:untouched|unread|unchecked|unseen|unexamined|without (?:a |any )?(?:check|review|inspection)s?)|without (?:anyone|anybody|us) (?:looking|checking|reading)
changes afterwards | | (?:open|edit|change|correct|alter|amend|call off|withdraw|recall|take back)\b[^.;]{0,60}? (?:afterwards|later|after (?:dispatch|sending|it (?:has|was)|you have sent|submitting)|the day after|even after|as long as (?:it|the status)|until it is|press save|and save)|(?:can|may) (?:still |always )?be (?:changed|edited|corrected|altered|amended|withdrawn|recalled|called off) (?:afterwards|later|after|as long as|until|up to) | (?:once|after|when|as soon as) [^.;]{2,50}? (?:sent|submitted|gone out|issued|published|placed|confirmed|filed|locked|handed in)\b[^.;]{0,30}? (?:locked|frozen|final|cannot|can['’]t|can no longer|nothing can|no longer)|(?:cannot|can['’]t|can no longer|no \w+ can) be (?:changed|edited|corrected|altered|amended|withdrawn|recalled|revoked|called off) (?:once|after|when|as soon as|any ?more)
used goods | (?:pre-owned|second-hand|used) (?:articles|goods|items|things|clothes|books|copies) | | (?:never (?:belonged to|been (?:used|worn|owned))|brand-?new only|only (?:brand-?)?new (?:articles|goods|items)|nothing (?:used|second-hand|pre-owned))
user account | | (?:(?:needs?|requires?) an? (?:user )?account|(?:has|have) to (?:sign up|register|log in|sign in)|must (?:first )?(?:sign up|register|log in|sign in)|without (?:valid )?credentials|who has not identified (?:himself|themselves)) | (?:no (?:user )?account (?:is |are )?(?:needed|required|necessary)|without (?:signing up|registering|an account|registration|logging in))
ticket sale at the door | box offices?|ticket (?:offices?|desks?|windows?|booths?|machines?) | (?:buy|bought|sold|available|pay|paid)[^.;:]{0,30}? (?:at|on) the (?:door|gate|entrance|night|bus|train) | no tickets[^.;:]{0,30}? (?:at|on) the (?:door|gate|entrance|day|night|bus|train)|(?:tickets?|nothing)[^.;:]{0,25}? (?:cannot|can['’]t|not|never) (?:be )?(?:bought|sold|available)[^.;:]{0,20}? (?:at|on) the (?:door|gate|entrance|day|night|bus|train)
parcel tracking | tracking (?:numbers?|codes?|links?) | (?:follow|track|trace) (?:your|the|its|each) (?:parcel|package|shipment|order|consignment|journey|way) | (?:cannot|can['’]t|not) be (?:tracked|traced)
roaming | roaming
voicemail | voice ?mails?
smart meter | smart meters?
night tariff | (?:night|off-peak) (?:tariffs?|rates?)
jury | jur(?:y|ies)|jurors? | | (?:judge|magistrate)s? alone (?:decides?|hears?)|sits? without a jury
legal aid | legal aid|public defenders?
postal voting | postal (?:votes?|voting|ballots?)|absentee (?:ballots?|voting) | (?:vote|voting|ballots?)[^.;:]{0,20}? by (?:post|mail)\b | (?:vote|votes|ballots?)[^.;:]{0,25}? (?:only|solely) (?:in person|at the polling)
automatic saving | auto-?saves? | (?:saved?|saves) (?:automatically|by itself|as you type|every \w+ (?:seconds?|minutes?)|straight away) | nothing is saved (?:until|unless|before)|(?:is|are) (?:only )?saved (?:only )?(?:when|if|once) you
version history | version histor(?:y|ies)|(?:earlier|older|previous) versions | | only the (?:latest|last|current) version (?:is|exists)
trash folder | (?:recycle|trash) bins?|trash (?:folder|can) | (?:restored|recovered|brought back|restore|recover)[^.;:]{0,20}? (?:from the (?:bin|trash)|within|for \w+ (?:days|weeks)) | delet(?:ed|ion)[^.;:]{0,25}? (?:at once|immediately|for good|permanent(?:ly)?|for ever|final)
push notifications | push (?:notifications?|messages?)
automatic updates | automatic updates?|auto-?updates? | updates? (?:itself|themselves|by itself)|(?:installs?|installed|arrives?|come) (?:by itself|by themselves|automatically|overnight) | (?:never|not) updates? itself|updates?[^.;:]{0,20}? by hand
reminders | reminders? | (?:reminds?|texts?|e-mails?|writes? to|rings?) you[^.;:]{0,25}? (?:before|beforehand|in advance|ahead) | (?:do|does)(?: not|n['’]t) (?:send|remind)|(?:nobody|no one) (?:will )?remind
lost property office | lost[- ]property(?: office)?
quiet coach | quiet (?:coach(?:es)?|carriages?|rooms?|areas?|zones?)
first class | first[- ]class(?: (?:carriages?|coach(?:es)?|seats?|cabins?|compartments?))?
dining car | (?:dining|buffet|restaurant) cars?|trolley services? | (?:hot drinks|snacks|coffee|tea|meals)[^.;:]{0,30}? (?:sold|served|available|brought round) on board | bring (?:your|their) own (?:food|provisions)
sleeping car | sleeping (?:cars?|berths?|compartments?)|sleepers?|couchettes?
same-day service | same-day (?:appointments?|slots?|services?|delivery|repairs?) | (?:seen|ready|delivered|repaired|answered) (?:on )?the same day |
remote consultation | (?:telephone|phone|video|online) (?:consultations?|appointments?)
drop box | (?:book|key|night|drop|return|letter) ?(?:drops?|boxes|box)|(?:night|return)s? (?:slot|chute) | | no facility for (?:leaving|returning|dropping)|(?:only|solely) be handed (?:over|in) (?:in person|to|at the desk|during)
copier | photo-?copiers?|copiers|copying machines?|scanners?
spare parts | spare parts?|spares | | (?:no longer|does not|do not) (?:make|stock|supply|sell)s? (?:any )?parts
repair service | repair (?:services?|shops?|workshops?) | (?:repairs?|mends?|fixes) (?:it|them|your|any|all|every) | (?:do|does)(?: not|n['’]t) (?:repair|mend|fix)|(?:cannot|can['’]t) be (?:repaired|mended|fixed)
gift wrapping | gift[- ]wrap(?:ping)?
probation | probation(?:ary)?(?: periods?)?|trial months?
bonus | (?:annual |yearly |christmas )?bonus(?:es)?
sick pay | sick pay|paid sick (?:leave|days)
term limit | term limits? | (?:may|can) (?:not )?(?:serve|be re-?elected) (?:only|for at most|no more than|more than) | (?:re-?elected|serve|stand)[^.;:]{0,20}? as often as (?:they|he|she|the)
toll | tolls?(?! free)|toll ?(?:booths?|gates?)
visa | visas?
passport control | border (?:checks?|controls?)|passport (?:checks?|controls?)
snow clearing | snow (?:clearing|clearance|removal)|gritting
street lighting | street ?(?:lights?|lighting|lamps?)
anonymous reporting | anonymous (?:reports?|reporting|tips?|complaints?) | (?:without (?:giving|leaving|stating)|need(?: not|n['’]t) (?:give|leave|state)) (?:a|your|their) names? | (?:anonymous|unsigned) (?:letters?|reports?|complaints?|tips?) (?:are|is) (?:ignored|not|thrown|binned)
shade | shade|sunshades?|parasols?
shelter from rain | shelters?|covered (?:stands?|areas?|seats?|stages?) | under (?:cover|a roof) | (?:no|without) (?:a )?roof
benches | benches
drinking fountain | drinking fountains?
equipment hire | (?:equipment|boat|ski|skate|bike|bicycle|towel|wetsuit|kit) (?:hire|rental) | (?:hire|rent|borrow) (?:your |the |a |an |one )?(?:skates?|skis?|boats?|bikes?|bicycles?|towels?|helmets?|wetsuits?|boots|kit|racket|costume) | bring (?:your|their) own (?:skates?|skis?|boats?|bikes?|bicycles?|towels?|helmets?|wetsuits?|boots|kit|rackets?|costume)
lifeguard | lifeguards?
swimming aids | armbands|buoyancy aids?|floats
chaperone | chaperones?
night staff | night (?:porters?|staff|nurses?|shifts?|receptionists?)
lunch | lunch(?:es)? |
snacks | snacks?
pension scheme | (?:company|occupational|workplace) pensions?
overdraft | overdrafts?
joint account | joint accounts?
credit check | credit checks? | (?:look|looks) (?:at|into) your (?:borrowing|credit) (?:history|record|rating) | (?:nobody|no one|not|never)[^.;:]{0,25}? (?:looks?|check\w*|ask\w*)[^.;:]{0,15}? (?:borrowing|credit) (?:history|record|rating)s?
`

/** What food, drugs and goods are made with or without: it is there as well where its name stands in front of another. */
const INGREDIENTS = `
nuts | (?:tree )?nuts|peanuts?|hazelnuts?|almonds?|walnuts?
egg | eggs?
lactose | lactose
milk | milk|dairy|cream
gluten | gluten|wheat
soya | soya|soy
sesame | sesame
fish | shellfish
pork | pork|bacon|ham
added sugar | (?:added )?sugars?
caffeine | caffeine
alcohol in it | ethanol
latex | latex
perfume | perfumes?|fragrances?
gelatine | gelatine?
preservatives | preservatives?
palm oil | palm oil
chlorine | chlorine
pesticide | pesticides?|weed ?killers?|herbicides?
plastic packaging | plastic (?:packaging|bags?|cups?|bottles?)|single-use (?:cups?|plastics?|plates)
asbestos | asbestos
`

export interface AmenityWords {
  readonly thing: string
  /** Null for what has no name of its own, as the checks that somebody makes. */
  readonly words: RegExp | null
  readonly there: RegExp | null
  readonly missing: RegExp | null
  /** "Peanut butter" has peanuts in it; a "manual setting" is no manual. */
  readonly ingredient: boolean
}

const pattern = (part: string | undefined): RegExp | null =>
  part?.trim() ? new RegExp(String.raw`(?<![\w-])(?:${part.trim()})(?!\w)`, 'gi') : null

/** Bars inside groups part no columns. */
const columns = (row: string): string[] => row.split(/ \|(?= |$)/)

const rowsOf = (table: string, ingredient: boolean): AmenityWords[] =>
  table
    .trim()
    .split('\n')
    .map((row) => {
      const [thing = '', words, there, missing] = columns(row)
      return {thing: thing.trim(), words: pattern(words), there: pattern(there), missing: pattern(missing), ingredient}
    })

export const AMENITIES: readonly AmenityWords[] = [...rowsOf(TABLE, false), ...rowsOf(INGREDIENTS, true)]

/** Pages have many of these; two passages must speak of one matter besides. */
export const OF_MANY: ReadonlySet<string> = new Set(
  AMENITIES.filter(({words}) => words === null).map(({thing}) => thing)
)

export const INGREDIENT_NAMES: ReadonlySet<string> = new Set(
  AMENITIES.filter(({ingredient}) => ingredient).map(({thing}) => thing)
)
