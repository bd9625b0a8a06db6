// What kind of statement a sentence is, and whether it needs a source. First match wins; the order is that of the field
// notes of check-worthiness work (ClaimBuster, PoliClaim): what is no assertion first, then judgement, then fact.
import type {ClaimKind} from './claim.js'
import {acts} from './read/force.js'
import type {Parsed} from './read/parsed.js'

const DISCLAIMER =
  /\b(?:not (?:legal|medical|financial|tax|professional) advice|for (?:general )?information(?:al)?(?: purposes)? only|does not replace|is no substitute|my (?:knowledge|training) (?:cutoff|data)|as an ai\b|i (?:do not|don't|cannot|can't) (?:have access|provide legal|browse)|laws may have changed|may be out of date|cannot be held (?:liable|responsible)|no liability)\b/i
const PAGE =
  /^(?:this|the) (?:page|article|guide|leaflet|document|faq|list|overview|summary|section|text|booklet|brochure|website|handout)\b[^.]{0,40}\b(?:is|are|describes?|provides?|gives?|explains?|covers?|was|has been|contains?|answers?|summari[sz]es?|deals?|applies|apply)\b|^these (?:answers|notes|pages|terms)\b/i
const FILLER =
  /^(?:thanks?|thank you|great question|good question|welcome|we hope|let us know|let me know|feel free|happy to help|here (?:are|is)|we(?:'re| are) sorry|sorry|we know|hello|hi there|good luck|enjoy|see you|don't worry|no worries|of course|certainly|sure|absolutely|not quite|it depends|that depends|yes and no|yes|no|unfortunately)\b[^a-z]*[^.!?]{0,60}[.!?:]?$/i
const PREFACE =
  /^(?:here (?:are|is)|the following|there are (?:a few|several|some|many|various)|some of (?:these|them|the)|these include|it depends on|thank|we(?:'re| are) sorry)\b/i
const OPINION =
  /\b(?:in (?:my|our) (?:view|opinion|experience)|we (?:think|believe|feel|find|love|hope|like|are proud|are convinced|take pride)|i (?:think|believe|feel)|cannot be overstated|goes without saying|arguably|frankly|admittedly)\b|\b(?:is|are|was|were|be|remains?)\b(?: \w+){0,2} (?:crucial|vital|essential|important|valuable|unfair|fair|controversial|wonderful|great|excellent|beautiful|lovely|best|better|easier|nicest|wise|worthwhile|worth it|fun|delightful|charming|unfortunate|a pity|a shame|surprisingly|reasonable|sensible|invaluable|a good idea|priceless|annoying|frustrating|friendly|sad|nice|understandable|key)\b/i
const RECOMMENDATION =
  /\b(?:it is (?:strongly |highly |generally )?(?:recommended|advisable|best|wise|sensible|a good idea|worth|essential|important|crucial|helpful|useful) (?:to|that|for)|(?:we|i|experts?|doctors?) (?:strongly |would )?(?:recommend|advise|suggest|encourage|urge|ask)|(?:is|are) (?:strongly |well )?(?:advised|recommended|encouraged|urged|asked|invited) to|please|make sure|be sure|be aware|keep in mind|bear in mind|remember (?:to|that)|don't forget|seek (?:legal )?advice|you (?:should|may want|might want|had better|ought))\b/i
const INSTITUTION_SHOULD = /\b(?:shall|must)\b/

const firstWords = (parsed: Parsed): Parsed['tokens'] => parsed.tokens.slice(0, 3)

/** An imperative: the main verb is a base form without subject; a fronted "if" or "to" part may stand before it. */
function isImperative(parsed: Parsed): boolean {
  const main = parsed.clauses.find((c) => c.kind === 'main')
  if (!main || main.subject !== null) return /^(?:please|do not|don't|never)\b/i.test(parsed.text)
  const verb = parsed.tokens[main.verb.main]
  return (
    main.verb.modal === null &&
    (verb?.form === 'base' ||
      verb?.lower === 'be' ||
      (parsed.tokens[main.verb.start]?.lower === 'do' && main.verb.negated))
  )
}

/** "Applicants should bring": advice to people. "The clerk should keep a log" states a duty of an office. */
function shouldAdvises(parsed: Parsed): boolean {
  return parsed.clauses.some(({verb, subject, kind}) => {
    if (kind === 'subordinate' || kind === 'relative' || (verb.modal !== 'should' && verb.modal !== 'ought'))
      return false
    const head = subject
      ? parsed.tokens.slice(subject.start, subject.end).findLast((t) => t.pos !== 'adverb')
      : undefined
    return acts(head) || head?.pos === 'noun'
  })
}

export interface Class {
  readonly kind: ClaimKind
  readonly checkworthy: boolean
}

const hasFigure = (parsed: Parsed): boolean => parsed.tokens.some((t) => t.pos === 'number' && /\d/.test(t.text))

function kindOf(parsed: Parsed, leadsIn: boolean): ClaimKind {
  const {text} = parsed
  if (/\?["'”’)*]*$/.test(text)) return 'question'
  if (DISCLAIMER.test(text) || PAGE.test(text)) return 'disclaimer'
  if (leadsIn && !claimsSomething(parsed)) return 'filler'
  if (FILLER.test(text) && !hasFigure(parsed) && parsed.tokens.length < 12) return 'filler'
  if (PREFACE.test(text) && text.endsWith(':')) return 'filler'
  if (RECOMMENDATION.test(text) && !INSTITUTION_SHOULD.test(text)) return 'recommendation'
  if (isImperative(parsed) && firstWords(parsed).length > 1) return 'recommendation'
  if (shouldAdvises(parsed)) return 'recommendation'
  if (OPINION.test(text) && !hasFigure(parsed)) return 'opinion'
  if (parsed.tokens.length < 2 || (parsed.clauses.length === 0 && parsed.tokens.length < 3 && !hasFigure(parsed)))
    return 'filler'
  return 'factual'
}

/** A lead-in that counts or claims something beyond announcing its list. */
const claimsSomething = (parsed: Parsed): boolean =>
  parsed.clauses.length > 1 ||
  parsed.tokens.some((t) => t.pos === 'number') ||
  /\b(?:depends? on|because|, which|every|only|must|never)\b/.test(parsed.text)

/** `leadsIn`: the sentence ends in a colon and a list follows. */
export function classify(parsed: Parsed, leadsIn: boolean): Class {
  const kind = kindOf(parsed, leadsIn)
  return {kind, checkworthy: kind === 'factual'}
}
