// Who "you" are: the role in which a page speaks of its readers.
import type {Document} from '../../document/document.js'
import type {Insert} from '../claim.js'
import {singular} from '../tagging/lemma.js'
import {copied, count} from './copied.js'

const READER_MENTIONS = 4

/** Roles in which a page addresses its readers. A judge or a clerk is never "you". */
const READERS = new Set(
  `customer passenger participant member applicant resident visitor guest tenant student patient donor rider driver candidate voter vendor host owner user borrower traveler traveller homeowner
   employee parent runner shopper subscriber policyholder cardholder renter buyer seller player attendee taxpayer pupil client viewer cyclist claimant learner consumer reader holder citizen`
    .trim()
    .split(/\s+/)
)

/** "Guests" of "Notes for Guests" names nobody. */
export const isRole = (word: string): boolean => READERS.has(singular(word.toLowerCase()))

const HEAD =
  /\b(?:the|a|an|each|every|any) ([a-z]+)(?=[.,;:)?!]|['’]s|\s+(?:who|that|whose|is|are|was|has|have|had|may|might|must|can|cannot|could|will|would|should|shall|does|did|to|of|in|on|at|by|for|from|with|and|or|if|when|unless|before|after|gets?|pays?|needs?|receives?)\b)/g

const PAPERS = 'guide|guidance|information|handbook|manual|faq|questions'

const roleIn = (found: Iterable<RegExpMatchArray>): string | null =>
  [...found].flatMap(([, ...roles]) => roles).find((role) => role !== undefined && READERS.has(role)) ?? null

/** "What Patients Ask Us", "the questions that drivers ask us most": whoever asks is answered. */
const asking = (text: string): string | null =>
  roleIn(
    text
      .toLowerCase()
      .matchAll(/\b([a-z]+)s (?:often |usually |mostly )?ask\b|\bquestions from (?:our )?([a-z]+)s(?! and\b)/g)
  )

/** "Notes for Members", "Vendor Guide": the title says whom it speaks to; else the words under it may. */
const addressed = (title: string, opening: string): string | null =>
  roleIn(title.toLowerCase().matchAll(new RegExp(`\\bfor ([a-z]+)s\\b|\\b([a-z]+) (?:${PAPERS})\\b`, 'g'))) ??
  asking(title) ??
  asking(opening)

/** The role that the page speaks of most. */
function commonest(body: string): string | null {
  const counts = new Map<string, number>()
  // A head, not a modifier: "the partner airline" speaks of no partner.
  for (const [, word = ''] of body.matchAll(HEAD)) if (READERS.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const word of [...counts.keys()]) counts.set(word, (counts.get(word) ?? 0) + count(body, ` ${word}s`))
  const [best] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
  return best && best[1] >= READER_MENTIONS ? best[0] : null
}

/** More than one in so many sentences about a role that also speak to "you": then the role is somebody else ("pay the vendor"). */
const MET = 3

/** Is the role one that the reader meets, not one that the reader has? */
function isMet(noun: string, body: string): boolean {
  const role = new RegExp(`\\b(?<!\\b(?:as|be|become|are) an? )${noun}s?\\b`, 'i')
  const about = body.split(/[.!?:]\s|\n/).filter((sentence) => role.test(sentence))
  return about.filter((sentence) => /\byou(?:rs?)?\b/i.test(sentence)).length * MET > about.length
}

/**
 * "the guest" where the page prints these words, else the bare noun ("guest" of "Each guest" or "Guests"). Only a page of
 * questions and answers speaks to the role that it speaks of; a manual of a payroll speaks of employees to others.
 */
export function readReader(document: Document, body: string, answers: boolean): Insert | null {
  const {title, source} = document
  const noun =
    addressed(title ?? '', answers ? openingOf(document) : '') ?? (answers ? commonest(body.toLowerCase()) : null)
  if (noun === null || !body.toLowerCase().includes(noun) || isMet(noun, body)) return null
  const printed =
    new RegExp(`\\bthe ${noun}\\b`, 'i').exec(source) ?? new RegExp(`\\b${noun}(?=s?\\b)`, 'i').exec(source)
  return printed && copied(source, printed[0])
}

/** The first words under the title. */
export const openingOf = ({sections: [first]}: Document): string =>
  (first?.question === null ? first.blocks.find((b) => b.kind === 'paragraph')?.text.text : undefined) ?? ''

/** The noun phrase that takes the place of "you": always the same one, so that two of them are read as one person. */
export const readerWords = ({text}: Insert): string => `the ${text.toLowerCase().replace(/^the /, '')}`
