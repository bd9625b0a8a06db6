// For records against today's text: no claim is read for it, so no tagger is loaded.

export {dueDay, isDue} from '../annotations/due.js'
export {joinQuotes} from '../annotations/join-quotes.js'
export {matchAnnotations} from '../annotations/match.js'
export {readDocument} from '../document/read-document.js'
export {positionIn} from '../document/span.js'
export {fragment} from '../findings/excerpt.js'
