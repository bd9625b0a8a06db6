// "As of my latest information, ...": the time up to which the page vouches for what it says.
import {MONTH} from '../lexicon/months.js'
import type {AsOf} from '../reading.js'
import type {Parsed} from './parsed.js'

const DATE = String.raw`(?:\d{1,2} )?${MONTH}\b(?: \d{1,2}\b(?!,? \d{3}\b))?(?:,? (?:19|20)\d\d)?|(?:early |mid-?|late )?(?:19|20)\d\d`
const KNOWN = `(?:my|our|the) (?:last|latest|current|most recent) (?:knowledge |training )?(?:update|knowledge|information|training|data|revision)`
const AS_OF = new RegExp(String.raw`\bas of (?:${KNOWN}(?: in (?:${DATE}))?|now|today|this writing|${DATE})\b`, 'i')

/** Null where the page names no such time. */
export function readAsOf({text, place}: Parsed): AsOf | null {
  const match = AS_OF.exec(text)
  return match && {text: match[0], span: place(match.index, match.index + match[0].length)}
}
