// Words that name one thing in prose of rules and services and that WordNet keeps apart. Members of one row may stand for
// each other where they are of the row's kind; the note behind the colon says what they share. Source: the dictionaries'
// own glosses of the words as offices, shops, carriers, landlords, schools and manuals use them; a word with a second sense
// stands in a row for each, and never brings the other members of the two together.
export interface WordClass {
  readonly words: string
  /** Verbs of one row do not meet nouns: a "return" is no refund. `any` rows hold deeds and the nouns for them. */
  readonly kind: 'noun' | 'verb' | 'any'
  readonly note: string
}

/** One row a line: the words, a colon, the note. */
const rows = (kind: WordClass['kind'], table: string): WordClass[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', note = ''] = line.split(': ')
      return {words: words.trim(), kind, note}
    })

const LAW = rows(
  'noun',
  `
  agreement mou moa memorandum compact pact accord contract treaty: instruments between parties
  law statute act ordinance code legislation: instruments of a legislature
  rule regulation policy guideline directive bylaw by-law: instruments of an office
  mandate requirement duty obligation: what has to be done
  condition precondition prerequisite requirement: what has to be met
  basis authority foundation ground: that on which a power rests
  clause provision term: parts of an instrument
  lease tenancy: leave to live somewhere
  licence license permit permission card: leave granted by an office, and its paper
  consent permission approval authorisation authorization assent: leave given by somebody
  exemption waiver dispensation exception: leave not to do it
  ban prohibition: what must not be done
  restriction limitation constraint: what may be done in part
  limit maximum cap ceiling: upper bounds
  limit allowance quota: what one may have
  entitlement right: what one may claim
  deadline cutoff cut-off due-date: the last day
  lawyer attorney counsel solicitor barrister: law
  court tribunal: those who judge
  judge magistrate: those who judge
  decision ruling verdict judgment judgement determination finding: what they say
  claimant plaintiff complainant: who asks
  defendant accused: who is asked
  complaint grievance objection: discontent put into words
  evidence proof: what shows it
  certificate certification proof: papers shown
  crime offence offense: what is punished
  fine penalty sanction: what is paid for it
  jail prison gaol: where people are held
  prisoner inmate detainee: who is held
  detention custody confinement: being held
  detainer hold: a request to hold somebody
  theft burglary robbery larceny: taking what is another's
  police constabulary: who keeps the peace
  gun firearm: weapons
  citizen national: who belongs to a state
  foreigner alien non-citizen noncitizen: who does not
  immigrant migrant: who came
  voter elector: who votes
  vote ballot: voting
  heir inheritor beneficiary: who inherits
`
)

const MONEY = rows(
  'noun',
  `
  cash coin note banknote money: what is paid by hand
  cheque check: paper money orders
  bill invoice: what is to be paid
  receipt slip: what shows that it was paid
  deposit bond downpayment down-payment: paid beforehand as a security
  discount reduction rebate concession: less than the price
  surcharge supplement: more than the price
  fare price fee charge cost: what travel costs
  toll fee charge: what a road costs
  tariff rate price charge: what a list of prices holds
  tuition fee: what teaching costs
  postage shipping carriage: what sending costs
  rent rental: what the use of a thing costs
  salary wage pay remuneration earnings: what work earns
  income earnings revenue: money coming in
  expense expenditure outlay cost: money going out
  pension annuity superannuation: money for the old
  benefit allowance payment: money from the state
  grant subsidy: money for a purpose
  bursary scholarship stipend: money for students
  loan credit advance: money lent
  debt arrears: money owed
  instalment installment: a part of a sum
  balance remainder rest: what is left of a sum
  tax levy duty: money for the state
  tip gratuity: money for service
  donation gift contribution: money given
  voucher coupon token: paper that stands for money
  fund funding money budget: money to be spent
  payout withdrawal transfer: money leaving an account
  excess deductible: what the insured bears
  insurance cover coverage policy protection: insurance
  insurer underwriter: who insures
  policyholder insured: who is insured
  recipient payee beneficiary: who gets the money
  profit surplus: more in than out
`
)

const PEOPLE = rows(
  'noun',
  `
  customer client buyer purchaser subscriber shopper consumer: the one who pays
  merchant seller vendor stallholder retailer trader shopkeeper: the one who sells
  provider supplier: the one who delivers
  manufacturer maker producer: the one who makes
  firm company business enterprise: bodies that trade
  carrier courier shipper: bodies that carry
  organiser organizer promoter host: who holds an event
  child kid minor youngster: people
  teenager adolescent youth youngster: people between child and adult
  baby infant newborn: the youngest
  adult grown-up grownup: people of age
  pensioner senior retiree: the old
  woman lady: people
  man guy gentleman: people
  spouse partner: who one is married to
  husband spouse partner: a man who is married
  wife spouse partner: a woman who is married
  parent guardian carer: who looks after a child
  mother mum mom mummy: parents
  father dad daddy: parents
  relative relation kin family: people of one blood
  dependant dependent: who is kept by another
  beginner novice newcomer starter learner: who is new to it
  guest visitor: who comes for a while
  passenger traveller traveler rider: who is carried
  driver motorist: who drives
  pedestrian walker: who walks
  cyclist biker: who rides a bicycle
  tenant renter lessee leaseholder lodger occupant occupier resident: who lives there
  landlord lessor owner: whose it is
  owner proprietor holder keeper: whose it is
  neighbour neighbor: who lives next door
  borrower reader patron: who uses a library
  pupil student learner schoolchild: who is taught
  trainee apprentice: who learns a trade
  teacher instructor tutor trainer lecturer: who teaches
  headteacher headmaster headmistress principal head: who leads a school
  staff employee worker personnel: people who work for the body
  colleague coworker co-worker: people who work together
  volunteer helper: people who work for nothing
  manager supervisor boss superior: who leads
  attendant warden steward marshal: who looks after a place
  caretaker janitor concierge porter: who looks after a house
  official officer clerk: who serves an office
  administrator admin: who runs a system
  developer programmer coder: who writes software
  doctor physician practitioner clinician gp: medicine
  pharmacist chemist: who sells medicine
  participant competitor contestant entrant: who takes part
  spectator viewer audience: who looks on
  swimmer bather: who swims
  camper tenter: who sleeps in a tent
  walker hiker rambler: who walks for pleasure
  applicant candidate: who asks for it
  member subscriber cardholder: who belongs
  author writer: who writes
  referee umpire: who judges a game
  exhibitor stallholder: who shows
`
)

const PAPERS = rows(
  'noun',
  `
  test exam examination: assessment
  certificate note letter: what a doctor or a parent writes
  identity identification id: who one is
  document paper paperwork: papers
  copy duplicate photocopy: copies
  application request petition: what is asked of an office
  register registry roll list: who or what there is
  notice notification warning alert: what is told beforehand
  reminder prompt: what is told again
  leaflet brochure booklet pamphlet: printed matter
  handbook manual guide: printed matter
  poster placard: printed matter
  survey questionnaire poll: asking many
  question query enquiry inquiry: what is asked
  ticket pass: what lets one in
  badge pass tag: what shows who one is
  disc sticker label: what is stuck on
  data information: what is known
  photo photograph picture image: pictures
  timetable schedule: when things happen
  diploma degree: what a school gives
  syllabus curriculum: what is taught
  grade mark score: how well it was done
  homework assignment coursework: what is done at home
  password passcode passphrase: what lets one in
  pin code: what lets one in
  email e-mail: letters by wire
  phone telephone: calling
  mobile cellphone smartphone cell: calling
  helpdesk helpline hotline: where to call
  website site: pages
  app application program software: software
  bug defect fault error flaw: what is wrong with it
  folder directory: where files are
  setting option preference: what can be set
  outage downtime interruption: when it does not run
  backup back-up snapshot: a copy for the worst case
  release version: states of software
  server host: where it runs
  language tongue: what is spoken
  message notification: what is sent
`
)

const PLACES = rows(
  'noun',
  `
  toilet lavatory restroom washroom loo wc: where to go
  lift elevator: up and down
  stair staircase stairway: up and down
  corridor hallway passage: between rooms
  lobby foyer vestibule: behind the door
  desk counter reception: where one is served
  basement cellar: below
  attic loft: above
  yard courtyard backyard: outside
  lawn grass: outside
  terrace patio veranda: outside
  entrance entry doorway door: the way in
  admission entry entrance access: going in
  exit way-out: the way out
  gate turnstile barrier: what opens for one
  key fob keycard: what opens it
  locker cupboard cabinet: where things are kept
  shelf rack: where things are kept
  cloakroom coatroom: where coats are kept
  bin dustbin wastebasket: where rubbish goes
  rubbish trash garbage waste litter refuse: what is thrown away
  flat apartment: housing
  house home dwelling residence: housing
  room bedroom chamber: housing
  dormitory dorm: housing
  building premises property: what is built
  premises ground site: what belongs to it
  garage carpark car-park: where cars stand
  space spot place pitch bay stall: room for one
  stand stall booth pitch: where things are sold
  shop store outlet: where things are sold
  warehouse depot storehouse: where things are kept
  till checkout: where one pays
  pharmacy chemist drugstore dispensary: where medicine is sold
  surgery clinic practice: where a doctor is
  hospital infirmary: where the sick are
  nursery kindergarten preschool creche crèche: where small children are
  university college: where students are
  cafe café cafeteria canteen: where one eats
  restaurant eatery diner: where one eats
  pub bar: where one drinks
  venue hall: where events are
  theatre theater playhouse: where plays are
  campsite campground: where tents stand
  hut shed cabin: small buildings
  greenhouse glasshouse: for plants
  plot allotment parcel garden: ground for one
  trail path track footpath: where one walks
  pavement sidewalk footway: where one walks
  kerb curb: edge of the road
  street road: where one drives
  motorway highway freeway: where one drives
  junction crossroads intersection: where roads meet
  stop station halt: where one gets on
  lake pond: water
  beach shore: water
  town city municipality: where people live
  country nation: where people live
  border frontier: between countries
`
)

const THINGS = rows(
  'noun',
  `
  bag baggage luggage suitcase case: travel
  rucksack backpack knapsack: travel
  car vehicle automobile: transport
  bike bicycle cycle: transport
  lorry truck: transport
  bus coach: transport
  motorbike motorcycle: transport
  moped scooter: transport
  caravan motorhome campervan camper: transport
  tram streetcar: transport
  underground subway metro: transport
  rail railway train: transport
  plane aircraft airplane aeroplane: transport
  ship vessel boat: transport
  pushchair pram buggy stroller: for babies
  petrol gasoline: fuel
  tyre tire: parts of a car
  boot trunk: parts of a car
  windscreen windshield: parts of a car
  tap faucet: water at home
  sink basin washbasin: water at home
  fridge refrigerator: at home
  cooker stove: at home
  sofa couch settee: at home
  linen bedding sheet: at home
  carpet rug: at home
  lamp light bulb: at home
  socket outlet: power
  electricity power current: power
  cable lead wire cord: power
  battery accumulator: power
  device appliance machine apparatus equipment: things that do something
  part component: of a thing
  guarantee warranty: a promise with a thing
  container receptacle vessel: what holds a thing
  parcel package packet: what is sent
  post mail: what is sent
  shipment consignment delivery: what is sent
  goods merchandise product item article ware: what is sold
  box carton crate: what holds goods
  packaging wrapping: what holds goods
  trolley cart: what carries goods
  sample specimen: a bit of it
  screen display monitor: what shows it
  wifi wi-fi internet wlan broadband: the net
  footage recording video record: recordings
  camera cctv: recordings
  movie film: works
  clothes clothing garment attire dress: what is worn
  swimwear swimsuit costume trunks: what is worn in water
  leash lead: for dogs
  dog pet animal: animals
  hen chicken poultry: animals
  food meal: what is eaten
  drink beverage: what is drunk
  alcohol liquor booze: what is drunk
  cigarette tobacco: what is smoked
  campfire bonfire fire: what burns
  barbecue bbq grill: what burns
  pesticide weedkiller herbicide chemical: against weeds and vermin
  hose hosepipe sprinkler: for water
  crop produce harvest: what grows
  compost manure fertiliser fertilizer: for plants
  detergent cleaner soap: for washing
  queue line: those who wait
  seat chair place: where one sits
`
)

const HEALTH = rows(
  'noun',
  `
  medicine drug medication tablet pill: medicine
  dose dosage: medicine
  vaccination vaccine jab inoculation immunisation immunization shot: medicine
  injection jab shot: medicine
  prescription script: medicine
  treatment therapy: medicine
  surgery operation: medicine
  illness sickness disease ailment: being ill
  injury wound: being hurt
  disability impairment: what one cannot do
  appointment consultation visit: seeing a doctor
  appointment slot booking: a time that is kept
  inspection visit check: acts of looking
  x-ray radiograph: pictures of bones
  sick ill unwell: being ill
  side-effect reaction: what a drug does besides
  childbirth birth delivery: being born
`
)

const TIMES = rows(
  'noun',
  `
  noon midday: times of day
  dusk nightfall sunset sundown: times of day
  dawn sunrise daybreak: times of day
  weekday workday: days
  holiday vacation: days without work
  leave absence: being away
  term semester: parts of a school year
  break interval pause intermission: time between
  period term duration span length: how long
  start beginning commencement outset: when it begins
  end close finish conclusion expiry expiration: when it ends
  delay lateness: being late
  lesson class session: teaching
  course programme program: teaching
  meeting assembly gathering session: coming together
  party celebration function: coming together
  concert performance show gig: what is played
  exhibition exhibit display: what is shown
  competition contest tournament: who is best
  race run: who is fastest
  journey trip ride: travel
  tour excursion: travel
  walk hike: travel on foot
  job employment work occupation post: what one does for a living
  dismissal termination layoff: losing it
  trial probation: time to try
  accident crash collision: mishaps
  fire blaze: mishaps
  flood flooding: mishaps
  hazard danger risk: what may happen
  membership subscription: belonging
  enrolment enrollment registration: joining
  problem issue trouble difficulty: what is wrong
  result outcome: what comes out
  help assistance aid support: what helps
  advice guidance counselling: what helps
  privacy confidentiality secrecy: what nobody else knows
`
)

const QUALITIES = rows(
  'noun',
  `
  jobless unemployed workless: without work
  broken faulty defective damaged: in need of repair
  late overdue: after the day
  dangerous hazardous unsafe: what harms
  poisonous toxic: what harms
  vacant unoccupied: nobody in it
  oral verbal spoken: by word of mouth
  electronic digital: by wire
  secret confidential: nobody else knows
  temporary provisional interim: for a while
  immediate instant: at once
  whole entire full complete: all of it
  quick fast rapid: in little time
  outdoor outside open-air: in the open
  main principal chief primary: before the others
  foreign overseas: from abroad
  unmarried single: without a spouse
  raw uncooked: not cooked
  electric electrical: driven by current
  domestic household: of a home
  inexpensive cheap: of price
  expensive costly dear: of price
  unlimited unrestricted limitless: without a limit
  sealed unopened: as it was sold
`
)

const DEEDS = rows(
  'verb',
  `
  erase delete remove destroy wipe purge: the end of retention
  cancel revoke withdraw rescind annul: undoing
  cancel terminate end: undoing
  report notify tell inform: telling
  warn alert caution: telling
  announce declare proclaim: telling
  share disclose release transmit send: passing on
  dispatch despatch ship send mail post: sending
  deliver supply: bringing
  collect fetch retrieve pick: getting what is ready
  receive get obtain: getting
  buy purchase acquire: getting for money
  borrow loan: getting for a while
  lend loan: giving for a while
  begin start open commence: beginning
  end finish close stop cease terminate: ending
  expire lapse end: ending by itself
  postpone defer delay reschedule: later
  extend prolong renew: longer
  file submit lodge apply: asking an office
  submit return deliver: handing in
  request ask demand: asking
  claim request: asking for one's due
  book reserve: taking beforehand
  register enrol enroll join: joining
  attend visit: being there
  participate compete: taking part
  pay settle: money
  charge bill invoice debit: money
  deduct subtract withhold: money
  reduce cut lower decrease: less
  raise increase: more
  forfeit lose: having no more
  let rent hire lease: use for money
  sublet sublease: use for money
  employ hire recruit engage: work for money
  dismiss sack discharge: the end of work
  resign quit: the end of work
  appoint nominate name: giving an office
  elect choose: giving an office
  choose select pick: taking one of several
  issue grant: giving leave
  run operate manage: holding a service
  operate use: making a thing work
  decide determine approve authorise authorize: deciding
  agree consent: saying yes
  refuse reject decline deny: saying no
  adopt pass enact: making a law
  repeal abolish scrap revoke: ending a law
  obey follow comply observe: keeping a rule
  breach violate infringe break: breaking a rule
  punish penalise penalize fine: what follows
  seize confiscate impound: taking away
  tow impound remove: taking a car away
  arrest detain: taking somebody
  detain hold keep: holding somebody
  release free discharge: letting somebody go
  question interview interrogate: asking somebody
  appeal challenge contest dispute: asking for another decision
  complain object: discontent
  object oppose: being against
  examine inspect check: looking
  check verify confirm validate: looking whether it is so
  test try: looking whether it works
  supervise oversee monitor watch: looking after
  accompany escort: going with
  help assist aid support: helping
  advise counsel: helping
  teach instruct train: teaching
  repeat retake resit redo: doing again
  resume restart: beginning again
  restore recover retrieve: having again
  replace exchange swap substitute: one for another
  repair mend fix: making whole
  maintain service: keeping whole
  damage harm spoil ruin: making worse
  injure hurt wound: making worse
  clean wash: making clean
  discard dump throw dispose bin: throwing away
  show present produce display: letting see
  publish print: letting read
  bring carry: having with one
  open unlock: opening
  close shut: closing
  lock secure bolt: closing
  fasten tie attach: making fast
  install fit mount: putting in
  build erect construct: building
  alter change modify amend: making otherwise
  correct rectify amend: making right
  light ignite kindle: fire
  cut mow trim prune: plants
  plant grow cultivate: plants
  water irrigate: plants
  swim bathe: in water
  stay sleep lodge: at night
  live reside dwell: housing
  vacate leave: housing
  evict expel: housing
  leave depart: going
  arrive reach come: coming
  enter access: going in
  board embark: going on
  alight disembark: going off
  own possess: having
  transfer assign: giving over
  donate give contribute: giving
  call phone ring telephone: talking from afar
  translate interpret: languages
  complete fill: forms
  sign initial: forms
  lose mislay misplace: where is it
  insure cover: insurance
  compensate indemnify: insurance
  assess evaluate appraise: how much is it
  calculate compute: how much is it
  include contain comprise: what is in it
  exclude omit: what is not in it
  ignore skip disregard: not looking
  copy duplicate reproduce photocopy: copies
  log record: writing down
  track trace: where is it
  disable deactivate: software
  suspend block freeze: for a while
  cache store: software
  crash fail: software
  swallow ingest: medicine
  chew crush: medicine
  vaccinate immunise immunize inoculate: medicine
  chill cool refrigerate: food
  thaw defrost: food
  eat consume: food
  drink consume: food
  heat warm: food
  cook prepare: food
`
)

const DEEDS_AND_NOUNS = rows(
  'any',
  `
  fee charge cost price payment: money asked for a thing, and asking it
  keep store retain hold preserve retention storage: retention
  refund reimburse repay reimbursement repayment: giving money back
  yearly annual: frequency
  deletion erasure erase delete: the end of retention
  cancellation cancel withdrawal: undoing
  answer reply response respond: saying back
  review appeal reconsideration reconsider: another decision
  booking reservation book reserve: taking beforehand
  pickup pick-up collection: getting what is ready
  replacement exchange swap: one for another
  renewal extension renew extend: longer
  encryption encrypt: hiding data
  damage harm: making worse
`
)

export const WORD_CLASSES: readonly WordClass[] = [
  ...LAW,
  ...MONEY,
  ...PEOPLE,
  ...PAPERS,
  ...PLACES,
  ...THINGS,
  ...HEALTH,
  ...TIMES,
  ...QUALITIES,
  ...DEEDS,
  ...DEEDS_AND_NOUNS
]
