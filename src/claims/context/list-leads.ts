// What the line in front of a list lends to its items: "The following people may ask: a parent" becomes "a parent may ask",
// "The policy prohibits: sending bulk mail" becomes one sentence. Items that are sentences stand alone.
import type {Insert} from '../claim.js'
import type {Parsed} from '../read/parsed.js'

export interface Lent {
  /** Words in front of the item. */
  readonly lead: readonly Insert[]
  /** Words behind the item, where it takes the place of the subject. */
  readonly tail: readonly Insert[]
  /** The words go on into the item: no capital, no colon. */
  readonly joined: boolean
}

export const NOTHING_LENT: Lent = {lead: [], tail: [], joined: false}

/** "Upholding the rights of guests involved in a dispute": behind a gerund a past form is a participle, no verb of its own. */
const reducesOnly = ({tokens}: Parsed, {verb}: Parsed['clauses'][number]): boolean =>
  tokens[0]?.form === 'gerund' && tokens[verb.start]?.form === 'past'

/** A sentence of its own; a relative clause alone makes none of a noun phrase ("a parent who lives there"). */
const isSentence = (item: Parsed): boolean =>
  item.clauses.some(
    (c) =>
      (c.kind === 'main' || c.kind === 'coordinate') &&
      !opensWithRelative(item.text, c.subject !== null) &&
      !reducesOnly(item, c)
  )

const opensWithRelative = (text: string, subject: boolean): boolean => !subject && /^(?:who|which|that)\b/i.test(text)

const FOLLOWING = /^the following (?:\w+-)?\w+(?: and \w+)? (?=\w)/i
const SLOT = /(?:,? (?:any of |all of |one of )?(?:the following|these)(?: [\w-]+){0,2}|)\s*:$/i
/** Verbs whose object the list is. */
const TAKES_OBJECT =
  /\b(?:includ|cover|prohibit|contain|compris|requir|need|exclud|allow|accept|offer|support|bring|suppl|provid|bar|forbid|ban)(?:e|es|s|ies|y)?(?: all of that plus| plus)?(?:,? (?:any of |all of )?(?:the following|these)(?: [\w-]+){0,2})?\s*:$/i
/** "must meet all of these conditions": an item that begins with a verb takes the place of what follows the modal. */
const CONDITIONS =
  /\b(must|may|can|cannot|shall|should|have to|has to|need to|needs to)\b [^.;:]*\b(?:conditions|requirements|criteria|following|these|rules)\s*:$/i

const copy = (lead: Parsed, start: number, end: number): Insert => {
  const text = lead.text.slice(start, end)
  return {text, from: lead.place(start, end)}
}

const whole = (lead: Parsed): Lent => ({lead: [copy(lead, 0, lead.text.length)], tail: [], joined: false})

function asSubject(lead: Parsed): Lent | null {
  const opening = FOLLOWING.exec(lead.text)
  const end = lead.text.search(/\s*:$/)
  if (
    !opening ||
    end <= opening[0].length ||
    !/^(?:may|must|can|cannot|shall|do|does|need|are not|have to)\b/i.test(lead.text.slice(opening[0].length))
  )
    return null
  return {lead: [], tail: [copy(lead, opening[0].length, end)], joined: true}
}

/** "Here's what every plan includes:" */
const ANNOUNCED = /^here(?: is|['’]s| are)? what /i

function asObject(lead: Parsed): Lent | null {
  const slot = TAKES_OBJECT.test(lead.text) ? SLOT.exec(lead.text) : null
  const start = ANNOUNCED.exec(lead.text)?.[0].length ?? 0
  return slot && slot.index > start ? {lead: [copy(lead, start, slot.index)], tail: [], joined: true} : null
}

function asVerb(lead: Parsed, item: Parsed): Lent | null {
  const modal = CONDITIONS.exec(lead.text)
  const [first] = item.tokens
  if (!modal?.[1] || !first || !(first.form === 'base' || /^(?:be|have|do)$/.test(first.lower))) return null
  return {lead: [copy(lead, 0, modal.index + modal[1].length)], tail: [], joined: true}
}

/** What `lead` lends to one of its items. */
export function lentTo(item: Parsed, lead: Parsed): Lent {
  const verb = asVerb(lead, item)
  if (verb) return verb
  if (isSentence(item)) return NOTHING_LENT
  return asSubject(lead) ?? asObject(lead) ?? whole(lead)
}
