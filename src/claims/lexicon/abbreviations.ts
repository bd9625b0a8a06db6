// Words that end in a full stop without ending a sentence. Sources: the Bluebook's and the U.S. Government Publishing
// Office's tables of abbreviations, and plain newspaper usage. `SHORT_WORDS` are also English words, so they hold the
// sentence together only before a digit, a section sign or another abbreviation.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const TITLES = list(
  'mr mrs ms dr prof rev hon gov lt sen rep gen col capt sgt jr sr st atty supt messrs mme mlle fr pres maj cmdr insp'
)

export const GENERAL = list(
  'e.g i.e cf viz al vs ca approx est fig figs vol vols ed eds p pp ch nos div univ assn mt resp incl excl max min tel ext gal'
)

export const TIMES = list('jan feb apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri')

export const LEGAL = list(
  `v arts secs subsec para paras tit cl reg regs rev stat ann const amend pub l u.s.c c.f.r fed cir dist ct supp
   f f.2d f.3d s ariz ark cal colo conn del fla ga ind kan ky la md mich minn mo mont neb nev n.h n.j n.m n.y n.c n.d okla pa r.i
   s.c s.d tenn tex vt va w.va wis wyo veh educ ibid seq`
)

/** Also words: Art, Or, No ... */
export const SHORT_WORDS = list(
  'art sec or miss no mass wash sun sat mar me code health prof ore in co fig app lab bus id ill pt'
)

/** After these a new sentence may well begin: the break depends on the next word. */
export const MAY_END = list(
  'u.s u.k d.c e.u inc ltd corp co p.m a.m ph.d m.d b.a m.a etc u.n jr sr bros plc llc l.l.c n.v b.v s.a ft ave blvd dept'
)

/** Words that open a sentence when they follow one of `MAY_END`. */
export const OPENERS = list(
  'the it this that these those in however she he they we a an there when if for on at as but and after before while our their its his her you most many some all no each every'
)
