// Who can act: people and animals. The lists hold the common ones; "surfer" and "skater" are made from what they do.
import {BEINGS} from '../lexicon/beings.js'
import {verbReading} from '../tagging/lemma.js'

const DOER = /(?:er|or)$/

/** Is there a verb that the noun names the doer of? "Letter" and "tower" look like it too: they are no worse than other things. */
const isDoer = (lemma: string): boolean => DOER.test(lemma) && verbReading(lemma.replace(DOER, 'ed'))?.form === 'past'

/** Does the noun, in its dictionary form, name somebody or some animal? */
export const isBeing = (lemma: string): boolean => lemma === 'person' || BEINGS.has(lemma) || isDoer(lemma)
