// One sentence into the statements that it makes. Each part keeps its source words: a copied subject or auxiliary is quoted,
// not made up. What could change the truth of a part (a condition, "either", a quoted view) is copied or stops the split.
import {CONNECTIVE, PREFACE} from './lexicon/splitting-words.js'
import type {Parsed} from './read/parsed.js'
import {absolutes} from './split/absolutes.js'
import {afterthoughts} from './split/afterthoughts.js'
import {appositions} from './split/apposition.js'
import {brackets} from './split/brackets.js'
import {colons} from './split/colons.js'
import {contrast} from './split/contrast.js'
import {coordination} from './split/coordination.js'
import {copular} from './split/copular.js'
import {examples} from './split/examples.js'
import {frontedParticiples} from './split/fronted-participles.js'
import {gapping} from './split/gapping.js'
import {gerunds} from './split/gerunds.js'
import {parallels} from './split/parallels.js'
import {participles} from './split/participles.js'
import {type Piece, type Rule, range, type Words} from './split/pieces.js'
import {reasons} from './split/reasons.js'
import {relativeCoordination} from './split/relative-coordination.js'
import {openRelatives, relatives} from './split/relatives.js'
import {subjectPairs} from './split/subject-pairs.js'
import {tails} from './split/tails.js'
import {wheres} from './split/wheres.js'

/** A stretch of the sentence's text, half open. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** Said otherwise than printed: a word in another form ("citing" as "cited"), the comma of "Lee, a clerk" as "is". */
  readonly as?: string
}

/** A mark that is said as a word: the comma of an apposition. No words of the source stand there. */
export const isMark = ({text}: Parsed, {start, end, as}: Stretch): boolean =>
  as !== undefined && !/[\p{L}\p{N}]/u.test(text.slice(start, end))

/** The words of one statement in the order in which they are read. */
export type Part = readonly Stretch[]

/** Outermost first. */
const RULES: readonly Rule[] = [
  coordination,
  contrast,
  reasons,
  colons,
  relatives,
  openRelatives,
  wheres,
  relativeCoordination,
  brackets,
  appositions,
  frontedParticiples,
  absolutes,
  gerunds,
  participles,
  copular,
  tails,
  afterthoughts,
  gapping,
  parallels,
  subjectPairs,
  examples
]

/** Deeper nesting than this is no prose. */
const DEEPEST = 4

function cut(parsed: Parsed, piece: Piece, rules: readonly Rule[], depth: number): readonly Piece[] {
  for (const [at, rule] of rules.entries()) {
    const pieces = rule(parsed, piece)
    // A relative may hold another one, and a bracket may follow another; the other rules have seen all that they apply to.
    const next = rules.slice(rule === relatives || rule === brackets ? at : at + 1)
    if (pieces && depth < DEEPEST) return pieces.flatMap((p) => cut(parsed, p, next, depth + 1))
  }
  return [piece]
}

/** Words in front that only link or announce ("However,", "It is important to note that"), as an index of the first word behind. */
function behindPreface(parsed: Parsed): number {
  const {text, tokens} = parsed
  let at = 0
  for (const pattern of [CONNECTIVE, PREFACE]) {
    const from = tokens[at]?.start ?? 0
    const found = pattern.exec(text.slice(from))
    const comma = found && (pattern === PREFACE || /,\s*$/.test(found[0]))
    if (!found || !comma) continue
    const next = tokens.findIndex((t) => t.start >= from + found[0].length)
    if (next > 0 && tokens.length - next > 2) at = next
  }
  return at > 0 && givesReason(parsed, at) ? at + 1 : at
}

/** "No, because the gate is shut": the reason is all that the sentence states. */
const givesReason = ({tokens, clauses}: Parsed, at: number): boolean =>
  /^(?:because|since|as)$/.test(tokens[at]?.lower ?? '') &&
  clauses[0]?.kind === 'subordinate' &&
  clauses[0].subject?.start === at + 1 &&
  !clauses.some((c) => c.kind === 'main')

/** Closing marks that belong to the last word: `the "Peach State"`. */
const behindClosers = (text: string, end: number): number =>
  end + (/^["”’»)\]]*/.exec(text.slice(end))?.[0].length ?? 0)

/** One word in another form, or the mark in front of a word as the word that it stands for. */
function respoken({tokens}: Parsed, {start, end}: Words, as: string): Stretch[] {
  const [word, left] = [tokens[start], tokens[start - 1]]
  if (end > start) return word ? [{start: word.start, end: word.end, as}] : []
  return left ? [{start: left.end, end: left.end + left.after.length, as}] : []
}

/** Neighbouring ranges as one. */
function joined(piece: Piece): Words[] {
  const runs: Words[] = []
  for (const words of piece) {
    const last = runs.at(-1)
    if (last && last.end === words.start && last.as === undefined && words.as === undefined)
      runs[runs.length - 1] = {start: last.start, end: words.end}
    else runs.push(words)
  }
  return runs
}

/** Without the brackets around all of it, or one that is only half inside: "(DVS" of "Driver Services (DVS), a division". */
function balanced(text: string, start: number, end: number): Stretch {
  const words = text.slice(start, end)
  const bracketed = !words.startsWith('(') ? undefined : /^\(\s*([^()]*[^()\s])\s*\)[.\s]*$/.exec(words)?.[1]
  if (bracketed !== undefined)
    return {start: text.indexOf(bracketed, start), end: text.indexOf(bracketed, start) + bracketed.length}
  const opened = /^[([]/.test(words) && !/[)\]]/.test(words)
  const closed = /[)\]]+$/.exec(words)
  return {start: opened ? start + 1 : start, end: closed && !/[([]/.test(words) ? end - closed[0].length : end}
}

/** Ranges of words as stretches of text; the punctuation behind the last word of the sentence stays with it. */
function stretches(parsed: Parsed, piece: Piece): Stretch[] {
  const {tokens, text} = parsed
  const runs = joined(piece)
  return runs.flatMap((run, at) => {
    const {start, end, as} = run
    if (as !== undefined) return respoken(parsed, run, as)
    const [first, final] = [tokens[start], tokens[end - 1]]
    if (!first || !final) return []
    const comma = at < runs.length - 1 && first.pos === 'subordinator' && text.charAt(final.end) === ',' ? 1 : 0
    const last =
      end === tokens.length && at === runs.length - 1 ? text.trimEnd().length : behindClosers(text, final.end) + comma
    return [balanced(text, first.start - first.before.length, last)]
  })
}

function partsBy(parsed: Parsed, rules: readonly Rule[]): Part[] {
  const pieces = parsed.clauses.length === 0 ? [] : cut(parsed, range(0, parsed.tokens.length), rules, 0)
  return pieces.length > 1 ? pieces.map((piece) => stretches(parsed, piece)) : [[{start: 0, end: parsed.text.length}]]
}

/**
 * What advice says of the things that it names, and why: "Keep the letter, which is sent in May, because it is needed twice". The
 * advice itself comes first.
 */
export const factsInAdvice = (parsed: Parsed): Part[] => partsBy(parsed, [reasons, relatives])

/** The statements side by side in a sentence of which one judges: "The hall is lovely, but it is closed on Mondays". */
export const besideJudgement = (parsed: Parsed): Part[] => partsBy(parsed, [coordination, colons])

/** The statements of a sentence; a sentence that should stay whole gives one part with all of its text. */
export function splitSentence(parsed: Parsed): Part[] {
  const whole: Part = [{start: 0, end: parsed.text.length}]
  const start = behindPreface(parsed)
  const pieces = parsed.clauses.length === 0 ? [] : cut(parsed, range(start, parsed.tokens.length), RULES, 0)
  if (pieces.length === 0 || (pieces.length === 1 && start === 0)) return [whole]
  const parts = pieces.map((piece) => stretches(parsed, piece))
  // What was cut out of a shared subject came out once for each of its verbs.
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()]
}
