// Which attribute of a thing a value belongs to, by the words beside it. Two values conflict only within one attribute: the
// time to answer a complaint says nothing about the time to file it.
import type {Attribute} from '../reading.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Cue lemmas, the first row that matches wins. */
export const TIME_CUES: readonly (readonly [Attribute, ReadonlySet<string>])[] = [
  ['retention', set('keep store retain hold archive erase delete retention preserve stay')],
  ['validity', set('valid validity expire expiry renew run term good lapse last remain')],
  ['age', set('old age aged older younger birthday')],
  [
    'deadline',
    set(
      'within deadline file report submit apply claim appeal notify return reply cancel send lodge request notice respond answer pay tell hand serve contest dispute register by'
    )
  ],
  ['duration', set('take arrive process wait open close ride borrow loan stay work last lock block delay')]
]

export const MONEY_CUES: readonly (readonly [Attribute, ReadonlySet<string>])[] = [
  ['fine', set('fine penalty forfeit fined surcharge late')],
  ['size', set('limit cap maximum withdraw withdrawal insured cover coverage worth dispute amount claim')],
  [
    'price',
    set('cost price fee charge pay rate ticket bill fare rent premium deposit sell buy toll per cheap expensive')
  ]
]
