// Pairs that exclude each other when said of one thing. Curated: WordNet's antonyms also hold man/woman and sit/stand, which
// contrast without excluding. Sources: the antonym pairs of WordNet 3.1 that survive that test, and the status words of
// statutes, contracts and terms of service. Mode words (optional, banned) are read as force and have their own detector.
export interface Opposites {
  readonly pairs: string
  readonly kind: 'verb' | 'adjective'
  readonly note: string
}

const OPPOSITES: readonly Opposites[] = [
  {
    kind: 'verb',
    pairs: 'renew/lapse renew/expire keep/erase keep/delete store/erase store/delete retain/delete retain/erase',
    note: 'retention and terms'
  },
  {
    kind: 'verb',
    pairs:
      'accept/reject accept/refuse approve/reject grant/deny grant/refuse allow/refuse admit/exclude include/exclude',
    note: 'decisions'
  },
  {
    kind: 'verb',
    pairs: 'begin/end start/stop open/close continue/stop continue/end remain/cease',
    note: 'course of things'
  },
  {
    kind: 'verb',
    pairs: 'increase/decrease rise/fall raise/lower grow/shrink strengthen/weaken gain/lose',
    note: 'direction'
  },
  {
    kind: 'verb',
    pairs: 'publish/withhold disclose/withhold share/withhold release/withhold reveal/conceal',
    note: 'passing on'
  },
  {
    kind: 'verb',
    pairs: 'confirm/deny affirm/reverse uphold/overturn win/lose succeed/fail pass/fail support/oppose',
    note: 'outcomes'
  },
  {kind: 'verb', pairs: 'enact/repeal sign/veto ratify/reject enforce/waive comply/violate', note: 'law'},
  {
    kind: 'adjective',
    pairs: 'public/confidential public/private public/secret open/closed valid/invalid valid/void valid/expired',
    note: 'status'
  },
  {
    kind: 'adjective',
    pairs: 'permanent/temporary final/provisional active/inactive alive/dead paid/unpaid signed/unsigned',
    note: 'state'
  },
  {
    kind: 'adjective',
    pairs: 'automatic/manual full/empty complete/incomplete available/unavailable reversible/irreversible',
    note: 'state'
  },
  {
    kind: 'adjective',
    pairs: 'safe/unsafe safe/dangerous common/rare frequent/rare same/different',
    note: 'judgement of degree'
  }
]

const table = new Set(
  OPPOSITES.flatMap(({kind, pairs}) =>
    pairs.split(' ').flatMap((pair) => {
      const [a = '', b = ''] = pair.split('/')
      return [`${kind}:${a}/${b}`, `${kind}:${b}/${a}`]
    })
  )
)

const NEGATIVE = /^(?:un|in|im|il|ir|non-?|dis)/

/** The same adjective with and without a negative prefix: "lawful", "unlawful". Short stems ("able") are left to the list. */
const prefixed = (a: string, b: string): boolean => b.length > 5 && NEGATIVE.test(a) && a.replace(NEGATIVE, '') === b

export const opposite = (kind: 'verb' | 'adjective', a: string, b: string): boolean =>
  table.has(`${kind}:${a}/${b}`) || (kind === 'adjective' && (prefixed(a, b) || prefixed(b, a)))
