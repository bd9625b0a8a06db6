// Words by which a sentence shows that it judges, advises, warns or only links. The classes are those of check-worthiness work
// (ClaimBuster: Hassan et al. 2017; PoliClaim: Ni et al. 2024); cues were collected from Quirk et al. (1985), 8.124-8.133 for
// judgements, and from the notices that pages of services and leaflets carry. All are general: none names a subject matter.

/** Notices about the page itself, or about its reach. */
export const DISCLAIMER: readonly RegExp[] = [
  /\bnot (?:legal|medical|financial|tax|professional) advice\b/i,
  /\bfor (?:general )?information(?:al)?(?: purposes)? only\b/i,
  /\b(?:does not replace|is no substitute|is not a (?:substitute|commitment|guarantee|statement of the law))\b/i,
  /\b(?:my (?:knowledge|training) (?:cutoff|data)|as an ai\b|i (?:do not|don't|cannot|can't) (?:have access|provide legal|browse))/i,
  /\b(?:cannot be held (?:liable|responsible)|no liability)\b/i,
  /\b(?:laws?|details|information|opening hours|prices|rates|rules|terms|programs?|programmes?)\b[^.;:]{0,40}\b(?:may(?: have)?|might|can|are subject to|is subject to) changed?\b/i,
  /\b(?:may be out of date|correct at the time of (?:writing|publication|printing))\b/i,
  /\blaws change\b/i
]
export const ABOUT_PAGE =
  /^(?:this|the) (?:page|article|guide|leaflet|document|faq|list|overview|summary|section|text|booklet|brochure|website|handout)\b(?! was (?:last )?(?:revised|updated|reviewed))[^.]{0,40}\b(?:is|are|describes?|provides?|gives?|explains?|covers?|was|has been|contains?|answers?|summari[sz]es?|deals?|applies|apply)\b|^these (?:answers|notes|pages|terms)\b/i

/** Whole sentences that say nothing about the world. */
export const COURTESY =
  /^(?:(?:many )?thanks?|thank you|great question|good question|welcome|you are welcome(?! to)|you're welcome|we hope|let us know|let me know|feel free|happy to help|we(?:'re| are) (?:always )?(?:very )?sorry|we know|hello|hi there|good luck|enjoy|see you|do(?:n't| not) worry|no worries|i(?:'m| am) (?:glad|happy|sorry|afraid))\b/i
export const BARE_ANSWER =
  /^(?:yes|no|sure|certainly|absolutely|of course|not quite|maybe|possibly|yes and no|it depends|that depends|unfortunately|sorry)(?:,? (?:it depends|yes|no|not|of course|certainly|it is|it does|you can|they do|we do))?[.!]*$/i
/** "This question comes up often", "Here are the steps": they announce. */
export const ANNOUNCEMENT =
  /^(?:here (?:are|is)|(?:this|that) (?:question|is a (?:good|great|very broad|common|complex))|that's a|some of (?:these|them) are)\b/i

/** A lead-in that ends in one of these before its colon only announces the list. */
export const ANNOUNCES_LIST =
  /\b(?:includ(?:e|es|ing)|are|is|these|those|(?:cover|require|prohibit|exclude|contain|comprise|allow|accept|need)s?|as follows|the following(?: \w+){0,3}|below|(?:these|those|all of these|all of the following|some|any of these|the)(?: \w+){0,2} (?:conditions|steps|ways|things|points|rules|options|items|reasons|examples|requirements|documents|factors)|such as|for example|must|to|by|with|of|for|when|if)\s*:["”*)]*$/i

export const VIEW: readonly RegExp[] = [
  /\bin (?:my|our|the [\p{L} ]{3,20}['’]s) (?:view|opinion|experience)\b/iu,
  /\b(?:we|i) (?:think|believe|feel|find|love|hope|like|are proud|are convinced|take pride)\b/i,
  /\b(?:most|many|some) (?:\w+ ){1,2}(?:find|feel|think|believe|regard|consider|point out|tell us|say|agree)\b/i,
  /["“][^"”]{12,}[,.!?]["”],? (?:says|said|adds)\b|\b(?:says|said)[,:] ["“]/i,
  /\b(?:cannot be overstated|goes without saying|arguably|frankly|admittedly)\b/i
]

/** Predicates that judge. "important" and the like judge only as predicates; superlatives that can be measured ("fastest") are not here. */
export const JUDGEMENT =
  /\b(?:is|are|was|were|be|remains?|makes?|seems?)\b(?: [\w'’-]+){0,3} (?:crucial|vital|essential|important|valuable|unfair|fair|controversial|wonderful|great|excellent|beautiful|lovely|best|better|easier|easiest|hardest|nicest|simpler|wise|worthwhile|worth it|fun|delightful|charming|unfortunate|a pity|a shame|surprisingly|reasonable|sensible|invaluable|a good idea|priceless|annoying|frustrating|friendly|sad|nice|understandable|simple|straightforward|easy|disappointing|flexible|convenient|pleasant|easy-peasy)\b|\bworks best\b|\bmatters? to (?:every|all)|\bthe best \w+/i

/** In a text that answers one question, only these judge: there "X is crucial for Y" is a statement that experts want sourced. */
export const PLAIN_JUDGEMENT =
  /\b(?:is|are|was|were|be)\b(?: [\w'’-]+){0,2} (?:wonderful|great|excellent|beautiful|lovely|fun|delightful|charming|a pity|a shame|annoying|frustrating|sad|nice|an? (?:excellent|good|great) (?:choice|option|way|idea))\b/i

/** Advice in so many words. */
export const ADVICE =
  /\bit (?:is|may be|might be|would be|can be) (?:strongly |highly |generally |usually |always )?(?:recommended|advisable|best|wise|sensible|a good idea|worth|essential|important|crucial|helpful|useful) (?:to|that|for|[a-z]+ing)\b|\b(?:we|i|experts?|doctors?)(?:['’]d)? (?:strongly |would )?(?:recommend|advise|suggest|encourage|urge|ask)\b|\b(?:is|are) (?:strongly |well )?(?:advised|recommended|encouraged|urged|asked|invited|expected) to\b|\bplease\b|\b(?:seek (?:legal |medical )?advice|you (?:should|may want|might want|had better|ought))\b|\bwould (?:do better|encourage)\b/i
/** Advice where they open a clause: "Be aware that". */
export const OPENING_ADVICE =
  /(?:^|[;:,] |\band )(?:make sure|be sure|be aware|keep in mind|bear in mind|remember|do not forget|don't forget|try to|consider)\b/i

/** Whoever acts for a body: "the clerk should acknowledge" is a duty of the office, no advice to the reader. */
export const OFFICIALS: ReadonlySet<string> = new Set(
  `clerk officer official judge registrar manager agent inspector sheriff deputy police agency court department board council authority committee staff bank airline
   insurer employer landlord operator provider company organisation organization institution state county city government commission bureau office system`
    .trim()
    .split(/\s+/)
)
