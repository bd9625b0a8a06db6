// Words by which a sentence shows that it judges, advises, warns or only links. The classes are those of check-worthiness work
// (ClaimBuster: Hassan et al. 2017; PoliClaim: Ni et al. 2024); cues were collected from Quirk et al. (1985), 8.124-8.133 for
// judgements, and from the notices that pages of services and leaflets carry. All are general: none names a subject matter.

/** Notices about the page itself, or about its reach. */
export const DISCLAIMER: readonly RegExp[] = [
  /\bnot (?:legal|medical|financial|tax|professional) advice\b/i,
  /\bfor (?:general )?information(?:al)?(?: purposes)? only\b/i,
  /\b(?:(?:page|guide|guidance|summary|leaflet|answers?|text|list|information|faq|site|website|advice|it|this) (?:does|do) not replace|is no substitute|is not a (?:substitute|commitment|guarantee|statement of the law))\b/i,
  /\b(?:my (?:knowledge|training) (?:cutoff|data)|as an ai\b|i (?:do not|don't|cannot|can't) (?:have access|provide legal|browse))/i,
  /\b(?:cannot be held (?:liable|responsible)|no liability)\b/i,
  /\b(?:laws?|details|information|opening hours|prices|rates|rules|terms|programs?|programmes?)\b[^.;:]{0,40}\b(?:may(?: have)?|might|can|are subject to|is subject to) changed?\b/i,
  /\b(?:may be out of date|correct at the time of (?:writing|publication|printing))\b/i,
  /\blaws change\b/i,
  /\b(?:rules?|fees?|prices?|rates?|terms|details) (?:(?:may|can|do|often) )?changes? (?:from time to time|without notice|often|at any time)\b|^[^,;]{0,40}\b(?:is|are) subject to change\b/i,
  /\b(?:guide|guidance|summary|overview|estimates?|illustration|reference) only\b|\bonly an? (?:rough |short |brief )?(?:guide|summary|overview|outline)\b/i,
  /^(?:the|all|our) (?:information|details|figures|dates|answers)\b[^.;]{0,40}\b(?:is|are|was|were) (?:believed|thought|provided|given|meant|intended)\b/i,
  /\bnothing (?:here|above|below|(?:on|in) (?:this|these) \w+|(?:on|in) the (?:page|guide|summary|leaflet|answers?|text|list|faq|site|website))\b/i,
  /\b(?:may|might|could) (?:since )?have changed\b|\b(?:we|i|this \w+)\b[^.;]*\b(?:cannot|can't|do not|does not) guarantee\b|^no guarantee\b/i,
  /\bgeneral (?:information|guidance|advice)\b(?=.*\b(?:not|rather than|only|and)\b)|\bnot exhaustive\b|\bas a (?:starting point|rough guide)\b|\bno (?:replacement|substitute) for\b/i,
  /^the (?:law|rules)(?: (?:in|on|about) [\w ]{2,30})? changes? (?:often|frequently|quickly|regularly)\b/i,
  /^(?!.*, which)[^.]*\b(?:prevails?|takes? precedence|overrides?)\b(?=[^.]*\b(?:this|these) (?:page|guide|summary|leaflet|answers?|text|list|faq)\b)|^in (?:the )?(?:case|event) of (?:any )?(?:conflict|doubt|discrepancy|difference)\b[^.]*\b(?:prevails?|applies|apply|governs?|binding)\b/i,
  /\b(?:this|these) (?:page|guide|summary|leaflet|answers?|text|faq) and (?:the|our) [\w ]{3,40} (?:differ|disagree|conflict)/i,
  /\b(?:(?:cannot|can't|can not|do not|don't|unable to|not able to|not qualified to) (?:give|offer|provide)|do not constitute|does not constitute|shall not constitute) (?:any )?(?:individual |personal )?(?:legal|medical|financial|tax|professional) advice\b/i,
  /\b(?:accepts?|takes?|assumes?|bears?) no (?:responsibility|liability)\b|\b(?:may|might|can) contain (?:errors|mistakes|inaccuracies)\b|\berrors and omissions\b/i,
  /\b(?:page|guide|summary|leaflet|faq|list|text)\b (?:cannot|can't|does not|doesn't) (?:cover|describe|list|replace|deal with|answer)\b/i,
  /\b(?:my knowledge (?:may|might|could|is)|(?:cannot|can't|unable to|not able to) (?:verify|check|browse|confirm) (?:current|live|the current|the latest))\b/i
]
export const ABOUT_PAGE =
  /^(?:this (?:page|article|guide|leaflet|document|faq|list|overview|summary|section|text|booklet|brochure|website|handout)|the (?:page|article|guide|leaflet|faq|booklet|brochure|handout)(?= (?:is|are|describes?|provides?|gives?|explains?|covers?|contains?|answers?|deals?)\b))\b(?! was (?:last )?(?:revised|updated|reviewed))[^.]{0,40}\b(?:is|are|describes?|provides?|gives?|explains?|covers?|was|has been|contains?|answers?|summari[sz]es?|deals?|applies|apply)\b|^these (?:answers|notes|pages|terms)\b/i

/** Whole sentences that say nothing about the world. */
export const COURTESY =
  /^(?:let(?:'s|’s| us| me) (?:look|see|explain|begin|start|take|go|turn|be)\b|have (?:fun|a (?:good|nice|great|safe|pleasant))|read on|congratulations|happy [a-z]+ing|we (?:look|are looking) forward|we (?:get|are (?:often |sometimes )?asked|hear) (?:this|that)|people (?:often |sometimes |always )?ask (?:us )?(?:this|that|about)|(?:more|details) (?:on|of|about) (?:this|that|it|these)|see below|(?:many )?thanks?|thank you|(?:great|good|fair|excellent|tricky) question|welcome|you(?: are|['’]re) (?:very )?welcome(?! (?:to|at|in|on)\b)|we hope|let me know|happy to help|we(?:'re| are) (?:always )?(?:very )?sorry(?! (?:to say|that)\b)|we know|hello|hi there|good luck|enjoy|see you|do(?:n't| not) worry|no worries|(?:not a|no) problem|glad you asked|we hear you|you(?: are|['’]re) in luck|first things first|you(?: are|['’]re) (?:not alone|in good company)(?=[.!]*$)|this is a (?:sensitive|difficult|delicate|grey|gray) (?:area|subject|topic|matter|question)|(?:do(?:n't| not) panic|(?:keep|stay) calm)(?=[.!]*$)|(?:opinions|views|tastes|answers) (?:differ|vary)\b|we are (?:often |sometimes )?asked|it(?: is|['’]s) an? (?:good|fair|common|great) question|i(?:'m| am) (?:glad|happy|sorry|afraid))\b/i
export const BARE_ANSWER =
  /^(?:yes|no|sure|certainly|absolutely|of course|not quite|maybe|yes and no|it depends|that depends|unfortunately|sorry)(?:,? (?:it depends|yes|no|not|of course|certainly|it is|it does|you can|they do|we do|but not (?:always|quite|everywhere|entirely)|not (?:always|really|quite|at all|necessarily|entirely)|(?:with)?in (?:reason|limits|part|principle|theory|a word|(?:most|many|some) cases)|with (?:a few |some )?exceptions|please|to a point|up to a point|indeed|absolutely))?[.!]*$|^(?:(?:usually|generally|normally|typically|happily|sadly|luckily|thankfully|of course|well|strictly speaking|in a word|in short|in principle|in theory|short answer|the short answer(?: is)?)[,:]? )(?:yes|no|not|it depends|that depends|that varies)[.!]*$|^not (?:necessarily|really|quite|at all|always|yet|exactly|entirely)[.!]*$/i
/** "This question comes up often", "Here are the steps": they announce. */
export const ANNOUNCEMENT =
  /^(?:here (?:are|is)|(?:this|that) (?:question|is a (?:good|great|very broad|common|complex))|that's a|some of (?:these|them) are|this is (?:one of (?:our|the) (?:most|commonest)|a question|perhaps the question)|it (?:works|goes) like this|(?:some|a few) examples follow|the (?:table|list) below|that is where|here(?:'s|’s)|there is (?:good|bad|some good) news)\b/i

/** A lead-in that ends in one of these before its colon only announces the list. */
export const ANNOUNCES_LIST =
  /^the following (?:[\w-]+ ){1,4}(?:may|must|can)\b[^.;]*:["”*)]*$|\b(?:includ(?:e|es|ing)|are|is|these|those|(?:cover|require|prohibit|exclude|contain|comprise|allow|accept|need)s?|as follows|the following(?: \w+){0,3}|below|(?:these|those|all of these|all of the following|some|any of these|the)(?: \w+){0,2} (?:conditions|steps|ways|things|points|rules|options|items|reasons|examples|requirements|documents|factors)|such as|for example|must|to|by|with|of|for|when|if)\s*:["”*)]*$/i

export const VIEW: readonly RegExp[] = [
  /\bin (?:my|our|the [\p{L} ]{3,20}['’]s) (?:view|opinion|experience)\b/iu,
  /\b(?:we|i) (?:think|believe|reckon|feel|find|love|hope|like|are proud|are convinced|take pride)\b/i,
  /\b(?:most|many|some) (?:\w+ ){1,3}(?:find|feel|think|believe|regard|consider|point out|tell us|say|agree)\b/i,
  /["“][^"”]{12,}[,.!?]["”],? (?:says|said|adds)\b|\b(?:says|said)[,:] ["“]/i,
  /\b(?:cannot be overstated|goes without saying|arguably|frankly|admittedly)\b/i,
  /\bto (?:my|our) mind\b|\bfor (?:my|our) money\b|\bif you ask (?:me|us)\b|^personally\b/i,
  /\b(?:most|many|some) (?:\w+ ){0,2}(?:prefer|enjoy|appreciate|complain|swear by|grumble|love|hate|dislike|praise)\b/i,
  /\b(?:critics|supporters|opponents|fans|purists|sceptics|skeptics)\b (?:\w+ )?(?:call|praise|hail|swear|complain|regard|feel|see it|find)\b/i,
  /\b(?:no|any|every)(?:body|one| one) (?:deserves?|should have to|enjoys?|regrets?|likes?|loves?|wants to)\b/i,
  /^(?:our|my) (?:own )?(?:view|opinion|feeling|impression|hope|guess) is\b|^many (?:regard|find|feel|consider|see)\b|\bto be (?:honest|fair|frank)\b|^all things considered\b|\bsomething (?:magical|special|wonderful)\b/i,
  /\byou(?:['’]ll| will| won['’]t| will not) (?:\w+ )?(?:love|enjoy|like|regret|be glad|be delighted|be surprised|appreciate)\b/i,
  /\bstrikes? (?:us|me|many|most)\b|\b(?:will|would) appreciate\b|\b(?:feels?|looks?|seems?) like an? (?:bargain|good|fair|bad|poor)\b|\bseems? (?:fair|unfair|right|wrong|odd|harsh|steep|reasonable|sensible)\b/i,
  /\b(?:wonderful|delightful|superb|stunning|breathtaking|magnificent|gorgeous|fantastic|terrific|marvell?ous|unforgettable|unbeatable|delicious|fabulous|charming|splendid)\b/
]

/** Turns of phrase that judge. Predicates that judge have a list of their own (`evaluative.ts`). */
export const JUDGEMENT: readonly RegExp[] = [
  /\b(?:is|are|was|were|be)\b (?:\w+ ){0,2}(?:worth (?:it|the|every)|second to none|hard to (?:beat|imagine)|(?:excellent|great|good|poor) value|not for everyone|half the battle|everything)\b/i,
  /\b(?:is|are|was|were|be|feels?|seems?)\b (?:\w+ ){0,2}(?:far|much|way|simply|rather) too \w+/i,
  /\b(?:a small price to pay|peace of mind is|is (?:the )?key(?=[.,;:!]| to\b)|a good idea|a (?:good|bad) deal|an? (?:flexible|simple|easy|quick|handy|great|good|lovely) way to)\b/i,
  /\b(?:works best|works? (?:very |remarkably |surprisingly )?well|works? wonders|goes? a long way|we would rather|matters? (?:to (?:every|all)|more than)|goes too far|swears? by)\b/i,
  /\bthe best \w+|\bthe (?:nicest|prettiest|finest|loveliest|hardest|trickiest) (?:\w+ )?(?:is|are|was|of all|on the|in the|to)\b/i,
  /\b(?:surprisingly|remarkably|pleasantly|refreshingly)\b|\b(?:is|are) (?:an? )?(?:beautiful|lovely|great|excellent) (?:\w+ )?(?=\w+[.,;!])/i,
  /\b(?:nothing beats|no better (?:way|place|time)|speaks? for itself|money well spent|makes? (?:all the|a (?:big|real|huge|great)) difference)\b/i,
  /\b(?:makes?|find|finds) (?:\w+ ){1,4}(?:easier|harder|simpler|better|worse|fairer)\b/i
]

/** In a text that answers one question, only these judge: there "X is crucial for Y" is a statement that experts want sourced. */
export const PLAIN_JUDGEMENT =
  /\b(?:is|are|was|were|be)\b(?: [\w'’-]+){0,2} (?:wonderful|great|excellent|beautiful|lovely|fun|delightful|charming|a pity|a shame|annoying|frustrating|sad|nice|an? (?:excellent|good|great) (?:choice|option|way|idea))\b/i

/** Whoever acts for a body: "the clerk should acknowledge" is a duty of the office, no advice to the reader. */
export const OFFICIALS: ReadonlySet<string> = new Set(
  `clerk officer official judge registrar manager agent inspector sheriff deputy police agency court department board council authority committee staff bank airline
   insurer employer landlord operator provider company organisation organization institution state county city government commission bureau office system`
    .trim()
    .split(/\s+/)
)
