// How to read the page: the words it uses, for someone who sees one for the first time.
import type {Element} from 'hast'
import {h} from 'hastscript'
import {STANDINGS} from '../parts.js'
import {STANDING_MEANINGS} from '../words.js'
import {standingMark} from './annotations.js'

export const legend = (): Element =>
  h('footer', {className: ['legend']}, [
    h('h2', 'How to read this report'),
    h('p', [
      'A claim is one statement of the document, worded so that it stands alone. Passages are quoted as the document has them; ',
      h('mark', 'marked words'),
      ' are those that clash. A contradiction is a pair that cannot both be true; a pair worth a look may be. The program finds both and never decides which side is right. Verdicts are recorded by people.'
    ]),
    h(
      'dl',
      STANDINGS.map((standing) => h('div', [h('dt', standingMark(standing)), h('dd', STANDING_MEANINGS[standing])]))
    )
  ])
