// Pairs that exclude each other when said of one thing. Curated: WordNet's antonyms also hold man/woman and sit/stand, which
// contrast without excluding. Sources: the antonym pairs of WordNet 3.1 that survive that test, and the status words of
// statutes, contracts and terms of service. Mode words (optional, banned) are read as force and have their own detector.
import {verbReading} from '../../claims/tagging/lemma.js'

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

/**
 * Pairs that exclude each other only where everything else is equal: a river is long here and short there, but one sentence
 * said twice cannot have both. The same source; deeds that follow one another (arrive and leave, tie and untie) are left out.
 */
const CONTRASTS: readonly {readonly pairs: string; readonly note: string}[] = [
  {
    pairs:
      'support/oppose like/dislike love/hate praise/criticise praise/criticize attract/repel attract/repulse agree/disagree follow/ignore remember/forget encourage/discourage approve/disapprove hit/miss lift/lower laugh/cry laugh/weep accept/decline defend/attack',
    note: 'stances'
  },
  {
    pairs:
      'increase/fall increase/drop increase/decline increase/reduction rise/decline rise/drop rise/decrease growth/decline gain/loss profit/loss surplus/deficit majority/minority victory/defeat success/failure advantage/disadvantage minimum/maximum',
    note: 'direction and outcome, also as nouns'
  },
  {
    pairs:
      'northern/southern eastern/western north/south east/west upper/lower inner/outer internal/external domestic/foreign indoor/outdoor urban/rural coastal/inland left/right front/rear',
    note: 'place'
  },
  {
    pairs:
      'big/small large/small large/little big/little tall/short long/short high/low wide/narrow thick/thin heavy/light deep/shallow hot/cold warm/cold wet/dry dark/light bright/dark old/young rich/poor strong/weak fast/slow easy/difficult simple/complex cheap/expensive clean/dirty hard/soft loud/quiet noisy/quiet smooth/rough crowded/empty busy/idle early/late odd/even',
    note: 'degree'
  },
  {
    pairs:
      'positive/negative major/minor successful/unsuccessful guilty/innocent favorable/unfavorable good/bad right/wrong true/false correct/incorrect proud/ashamed proud/embarrassed happy/sad calm/angry delighted/outraged ruined/intact extinct/living voluntary/forced optimistic/pessimistic conscious/unconscious sober/drunk',
    note: 'judgement and state'
  },
  {pairs: 'daughter/niece son/nephew father/uncle mother/aunt brother/cousin sister/cousin', note: 'kin'}
]

/** Pairs that exclude each other of one body at one moment, and so only in a scene: whoever sits here may stand there. */
const SCENES: readonly {readonly pairs: string; readonly note: string}[] = [
  {pairs: 'man/woman boy/girl gentleman/lady male/female black/white', note: 'who is seen'},
  {pairs: 'sit/stand arrive/leave enter/leave run/stop move/stop sleep/wake smile/frown', note: 'what the body does'},
  {
    pairs:
      'add/remove put/remove pour/remove insert/remove insert/extract catch/miss catch/throw push/pull reveal/conceal load/unload lock/unlock tie/untie dress/undress wrap/unwrap fold/unfold pack/unpack',
    note: 'what it does to a thing'
  },
  {pairs: 'near/far close/far day/night', note: 'where and when'}
]

/** As a reading has it: "embarrassed" by its verb. "Closed" stays, since "close" is near. */
const lemmaOf = (word: string): string =>
  word.endsWith('ed') && word !== 'closed' ? (verbReading(word)?.lemma ?? word) : word

const both = (pairs: string): string[] =>
  pairs.split(' ').flatMap((pair) => {
    const [a = '', b = ''] = pair.split('/').map(lemmaOf)
    return [`${a}/${b}`, `${b}/${a}`]
  })

const table = new Set(OPPOSITES.flatMap(({kind, pairs}) => both(pairs).map((pair) => `${kind}:${pair}`)))

const contrasts = new Set([...OPPOSITES, ...CONTRASTS].flatMap(({pairs}) => both(pairs)))

const NEGATIVE = /^(?:un|in|im|il|ir|non-?|dis)/

/** The same adjective with and without a negative prefix: "lawful", "unlawful". Short stems ("able") are left to the list. */
const prefixed = (a: string, b: string): boolean => b.length > 5 && NEGATIVE.test(a) && a.replace(NEGATIVE, '') === b

export const opposite = (kind: 'verb' | 'adjective', a: string, b: string): boolean =>
  table.has(`${kind}:${a}/${b}`) || (kind === 'adjective' && (prefixed(a, b) || prefixed(b, a)))

/** Do the words exclude each other where all else is equal, whatever their part of speech? */
export const contrast = (a: string, b: string): boolean =>
  contrasts.has(`${a}/${b}`) || prefixed(a, b) || prefixed(b, a)

const scenes = new Set(SCENES.flatMap(({pairs}) => both(pairs)))

/** Do the words exclude each other in one scene? */
export const sceneContrast = (a: string, b: string): boolean => scenes.has(`${a}/${b}`) || contrast(a, b)
