// Verbs that tell readers what to do and that a tagger takes for nouns or adverbs, and verbs that show that it was a noun.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What pages of services, leaflets and manuals ask for (verbs of Levin 1993, classes 10, 11, 29, 37 and 45, by hand). */
export const IMPERATIVES: ReadonlySet<string> = list(
  `ask back bear bring book budget call cancel charge check choose click collect contact cook copy cover cut dial dress drink drop email e-mail
   enter fax file fill fold freeze get give hand hang heat hold keep leave lift lock log mail mark mind mix note order pack park paste pay phone
   plan plug pour press print pull push put queue raise reach read renew rent report request reserve rest rinse ring save scan screw search send set
   shake show shut sign slide snap soak sort speak stand start stay step stir stop store swap switch tag take tap tell test text tie tilt top
   trace trim try turn twist type unlock use visit wait walk wash watch water wear weigh wipe wrap write`
)

/** Verbs in -s that follow a noun and take no object: "Cover starts on Monday", "Order books" has none of them. */
export const NOMINAL_STARTS: ReadonlySet<string> = list(
  'stops starts begins ends lasts costs runs applies covers expires closes opens depends varies takes resumes continues includes requires means'
)

/** Nouns that say to what: "Damage to a fence". As verbs they take an object. */
export const TAKES_TO: ReadonlySet<string> = list('damage access harm change answer threat approach')

/** Verbs with their particles: "Fill in the form". Alone, "Work in the yard" may be a noun with its place. */
export const PHRASAL: ReadonlySet<string> = new Set(
  `fill in,fill out,sign in,sign up,sign out,log in,log on,log out,hand in,hand out,send in,send back,plug in,check in,check out,look up,look at,look for,pick up,
   back up,set up,put on,take off,take out,turn on,turn off,turn down,turn up,switch on,switch off,drop off,print out,clean up,call up,call in,give up,give back`
    .split(/,\s*/)
    .map((pair) => pair.trim())
)
