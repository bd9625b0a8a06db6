// Who decides: "fares are set by the council", "the clerk has the last word", "it is up to the owner". The holder is read as the side
// of a matter that has one holder at a time.
import {Wordings} from '../patterns/wordings.js'
import type {Term} from '../reading.js'
import type {Token} from '../tagging/token.js'
import type {Parsed} from './parsed.js'

const ROLE =
  '(?:committee|board|council|panel|group|team|managers?|directors?|officers?|clerk|sheriff|mayor|chair(?:man|woman|person)?|treasurer|secretary|warden|head ?teacher|head|teachers?|tutor|doctor|physician|dentist|vet|nurse|midwife|pharmacist|judge|court|tribunal|commander|captain|skipper|owners?|landlord|tenants?|company|firm|operator|association|society|club|trustees?|members|assembly|meeting|parliament|legislature|minister|ministry|government|department|office|agency|authority|union|employer|employees?|customers?|clients?|patients?|parents?|applicants?|detainee|inmate|prisoner|editors?|curator|librarian|registrar|governors|reviewers?|referee|jury|commission(?:er)?|inspector|surveyor|engineer|architect|producer|president|shareholders|residents?|supervisors?|staff|household|city|county|state|borough|parish|bishop|vicar|bank|insurer|school|university|hospital|surgery|clinic|lab(?:oratory)?|publisher|author|steward|ranger|harbour ?master|coach|trainer|jurors|faculty|dean|senate|provost|lawyer|adjudicator|arbitrator|ombuds\\w+|mediator|organi[sz]ers?|crew|driver|conductor|pilot|desk|lottery|draw)'
/** Its last noun, with what hangs on it; what stands in front is taken from the words. */
const HOLDER = `(?<holder>${ROLE}(?: of (?:the )?[\\w'’-]+)?)\\b`
/** Between a preposition and the noun. */
const LEAD = "(?:[\\w'’-]+ ){0,5}?"
const ALONE =
  '(?:alone |then |itself |himself |herself |themselves |always |also |jointly |solely |together |in turn |normally )*'

const DECIDED =
  '(?:set|fixed|decided|decided on|determined|settled|chosen|selected|laid down|drawn up|agreed|written|ruled on|picked|appointed|assigned|allotted|allocated|elected|worked out)'
const DECIDES =
  '(?:sets?|fix(?:es)?|decides?|determines?|settles?|chooses?|selects?|lays? down|draws? up|votes? on|rules? on|picks?|appoints?|writes the (?:rules?|policy)|takes? (?:the|every|each|all|this) decisions?|makes? (?:the|every|each|all|this) decisions?|has the (?:last|final) (?:word|say)|says? yes or no|gives? the ruling|allots?|allocates?|assigns?)'

const WORDINGS: readonly RegExp[] = [
  `${DECIDED} (?:\\w+ly |alone |jointly )*by ${LEAD}${HOLDER}`,
  `\\b${HOLDER},? ${ALONE}${DECIDES}\\b`,
  `(?:is|are|remains?) (?:entirely |wholly |solely |then )?(?:up to|a matter for|the (?:business|decision|choice|call) of|in the hands of|left to) ${LEAD}${HOLDER}`,
  `(?:rests?|lies?|sits?) (?:solely |entirely |wholly )?with ${LEAD}${HOLDER}`,
  `it is ${LEAD}${HOLDER} (?:who|that|which) ${DECIDES}\\b`,
  `(?:decision|choice|last word|final say) is ${LEAD}${HOLDER}['’]s`
].map((source) => new RegExp(source, 'gid'))

/** A sentence without any of these names nobody who decides. */
const CUE =
  /\b(?:by|decid|determin|settl|choos|select|fix|sets?\b|lays?\b|draws?\b|votes?|rules? on|picks?|appoint|decision|final say|last word|up to|matter for|hands of|left to|rests?|lies?|sign|allot|allocat|assign|yes or no|ruling|choice)/i

const NEGATED = /(?:\b(?:not|never|no|nor|cannot|nobody|neither|without)\b|n['’]t\b)[^.,;:]*$/i

const PART_OF_NAME: ReadonlySet<Token['pos']> = new Set([
  'noun',
  'name',
  'adjective',
  'possessive',
  'determiner',
  'number'
])

/** "the Harbour council" from "council" on to the left. */
function nameStart(tokens: readonly Token[], from: number): number {
  let at = tokens.findIndex((t) => t.end > from)
  while (at > 0 && tokens[at - 1]?.after === '' && PART_OF_NAME.has(tokens[at - 1]?.pos ?? 'other')) {
    at -= 1
    if (tokens[at]?.pos === 'determiner') break
  }
  return tokens[at]?.start ?? from
}

const wordings = new Wordings(WORDINGS, (pattern) => pattern)

export function readDeciders({text, tokens, place}: Parsed): Term[] {
  if (!CUE.test(text)) return []
  return wordings.mayOccurIn(text).flatMap((wording) =>
    [...text.matchAll(wording)].flatMap((match): Term[] => {
      const at = match.indices?.groups?.['holder']
      if (!at || NEGATED.test(text.slice(0, match.index))) return []
      const start = nameStart(tokens, at[0])
      return [{matter: 'decider', side: text.slice(start, at[1]).toLowerCase(), span: place(start, at[1])}]
    })
  )
}
