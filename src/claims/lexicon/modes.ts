// Words that put a duty, a permission, a prohibition or an exemption. The four forces are von Wright's deontic modalities
// (1951): obliged, permitted, forbidden, exempt (indifferent as to the duty). Entries were collected from Quirk et al. 4.51-4.66
// and from the drafting manuals of the European Union and the U.S. House for "shall", "must", "may" and their paraphrases.
import type {Force} from '../reading.js'

export type Mode = Exclude<Force, 'asserted' | 'denied'>

const table = (rows: Readonly<Record<Mode, string>>): ReadonlyMap<string, Mode> =>
  new Map(
    Object.entries(rows).flatMap(([mode, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((w) => [w, mode as Mode] as const)
    )
  )

/** As verbs, active ("the law requires") or passive ("are required to"). */
export const MODE_VERBS = table({
  obliged: 'require oblige obligate mandate compel need',
  permitted: 'allow permit authorise authorize entitle enable let accept admit recognise recognize welcome license',
  forbidden: 'prohibit forbid ban bar preclude outlaw disallow exclude refuse reject decline restrict',
  exempt: 'exempt excuse waive'
})

/** After a form of "be". */
export const MODE_ADJECTIVES = table({
  obliged: 'mandatory compulsory obligatory necessary essential required needed bound',
  permitted: 'able free eligible welcome possible permissible lawful legal acceptable fine entitled open',
  forbidden: 'illegal unlawful impossible unable ineligible unacceptable impermissible off-limits taboo',
  exempt: 'optional voluntary unnecessary exempt'
})

/** As the object of "have" or after "there is": "has the right to", "there is no need to". */
export const MODE_NOUNS = table({
  obliged: 'duty obligation need requirement mandate responsibility',
  permitted: 'right option choice freedom permission authority power discretion opportunity',
  forbidden: 'ban prohibition bar',
  exempt: 'exemption waiver'
})

/** not-O = E, not-P = F, not-F = P, not-E = O. */
export const NEGATED: Readonly<Record<Force, Force>> = {
  obliged: 'exempt',
  permitted: 'forbidden',
  forbidden: 'permitted',
  exempt: 'obliged',
  asserted: 'denied',
  denied: 'asserted'
}

/** Weak duties: a tension at most. */
export const WEAK_DUTIES: ReadonlySet<string> = new Set(
  'recommend advise encourage urge suggest ask request expect remind'.split(' ')
)

/** Bodies that act: "the court may" is a permission, "the letter may" a possibility. */
export const BODIES: ReadonlySet<string> = new Set(
  `court bank office department agency police board council company school city county state government staff family team committee association union
   ministry authority hospital clinic library museum university landlord airline insurer carrier service operator business shop store platform provider
   party household club firm charity trust foundation bureau commission crew public judge jury organization organisation institution employer bar vendor
   member resident customer passenger participant applicant tenant owner host rider driver donor borrower holder candidate voter student visitor user patient
   parent child pupil traveler traveller guest subscriber client seller buyer person people anyone everyone nobody somebody someone group officer official ranger warden steward mayor sheriff clerk inspector`
    .trim()
    .split(/\s+/)
)
