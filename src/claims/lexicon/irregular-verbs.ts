// Irregular verbs: base, past, participle (where it differs). From the list in Quirk et al. (1985), 3.11-3.20, less the rare ones.
const ROWS = `
arise arose arisen,awake awoke awoken,bear bore borne,bear bore born,beat beat beaten,become became become,begin began begun,bend bent,bet bet,bid bid
bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,bring brought,broadcast broadcast,build built,burn burnt,buy bought
cast cast,catch caught,choose chose chosen,cling clung,come came come,cost cost,creep crept,cut cut,deal dealt,dig dug,draw drew drawn
dream dreamt,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fly flew flown
forbid forbade forbidden,foresee foresaw foreseen,forget forgot forgotten,forgive forgave forgiven,freeze froze frozen,get got gotten,give gave given
go went gone,grind ground,grow grew grown,hang hung,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,keep kept,kneel knelt,know knew known
lay laid,lead led,lean leant,leap leapt,learn learnt,leave left,lend lent,let let,lie lay lain,light lit,lose lost,make made,mean meant,meet met
mistake mistook mistaken,outdo outdid outdone,overcome overcame overcome,oversee oversaw overseen,override overrode overridden,overtake overtook overtaken
pay paid,prepay prepaid,prove proved proven,put put,quit quit,read read,rebuild rebuilt,redo redid redone,repay repaid,resell resold,rid rid,ride rode ridden
ring rang rung,rise rose risen,run ran run,saw sawed sawn,say said,see saw seen,seek sought,sell sold,send sent,set set,sew sewed sewn,shake shook shaken
shed shed,shine shone,shoot shot,show showed shown,shrink shrank shrunk,shut shut,sing sang sung,sink sank sunk,sit sat,sleep slept,slide slid,speak spoke spoken
speed sped,spend spent,spill spilt,spin spun,split split,spoil spoilt,spread spread,spring sprang sprung,stand stood,steal stole stolen,stick stuck,sting stung
strike struck stricken,strive strove striven,swear swore sworn,sweep swept,swell swelled swollen,swim swam swum,swing swung,take took taken,teach taught
tear tore torn,tell told,think thought,throw threw thrown,tread trod trodden,undergo underwent undergone,understand understood,undertake undertook undertaken
undo undid undone,uphold upheld,upset upset,wake woke woken,wear wore worn,weave wove woven,weep wept,win won,wind wound,withdraw withdrew withdrawn
withhold withheld,withstand withstood,write wrote written,rewrite rewrote rewritten,overrun overran overrun,reset reset,offset offset,undercut undercut
`
export interface IrregularForm {
  readonly base: string
  readonly form: 'past' | 'participle'
}

const table = new Map<string, IrregularForm>()
const pasts = new Map<string, string>([['have', 'had']])
const unchanged = new Set<string>()
const pastOnly = new Set<string>()
const unchangedInPast = new Set<string>()
for (const row of ROWS.trim().split(/[,\n]/)) {
  const [base = '', past = '', participle] = row.trim().split(' ')
  if (!pasts.has(base)) pasts.set(base, past)
  if (past === base || participle === base) unchanged.add(base)
  if (past === base) unchangedInPast.add(base)
  else if (participle && participle !== past) pastOnly.add(past)
  if (participle && participle !== base && !table.has(participle)) table.set(participle, {base, form: 'participle'})
  // Forms that are also the base of the same verb ("cost", "set") stay base forms until the sentence says otherwise.
  if (past !== base && !table.has(past)) table.set(past, {base, form: 'past'})
}

export const irregularVerb = (lower: string): IrregularForm | undefined => table.get(lower)

/** The past of a base form, where no rule makes it: "rise" gives "rose". */
export const irregularPast = (base: string): string | undefined => pasts.get(base)

/** "come", "cut": the participle looks like the base form; only "have" or "be" in front tells them apart. */
export const unchangedParticiple = (lower: string): boolean => unchanged.has(lower)

/** "cost", "set": the past looks like the base form. */
export const unchangedPast = (lower: string): boolean => unchangedInPast.has(lower)

/** "went", "rose": never a participle, and so always a verb of its own. */
export const onlyPast = (lower: string): boolean => pastOnly.has(lower)
