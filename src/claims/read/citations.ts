// Legal citations as lawyers write them, one form for every way in which a page prints one (Bluebook, 21st edition, rules 12
// and 14): "Section 29-2-13.1 NMSA 1978" and "NMSA 1978, § 29-2-13.1" are one statute, "8 USC 1373" is "8 U.S.C. § 1373".
import type {LegalCitation} from '../reading.js'
import type {Parsed} from './parsed.js'

const NUMBER = String.raw`(?<number>\d+[A-Z]?(?:[-.:]\d+[A-Z]?)*(?:\([A-Za-z0-9]{1,4}\))*)`
const SIGN = String.raw`(?:§§?|[Ss]ections?|[Ss]ecs?\.)`
const NMSA = String.raw`(?:NMSA|N\.\s?M\.\s?S\.\s?A\.|N\.\s?M\.\s?Stat\.(?:\s?Ann\.)?|New Mexico Statutes(?:\s+Annotated)?)(?:,?\s+\(?(?<year>\d{4})\)?)?`
/** State codes that are cited by an acronym and a number: "ORS 181A.820". */
const ACRONYM = String.raw`(?<code>ORS|RCW|KSA|K\.S\.A\.|CRS|C\.R\.S\.|MCL|ARS|A\.R\.S\.|NRS|UTCR|NMAC)`

type Groups = Readonly<Record<string, string | undefined>>

interface Style {
  readonly pattern: RegExp
  readonly form: (groups: Groups) => string
}

/** The compilation in force since 1978: a citation that names no year means it. */
const nmsa = ({year, number}: Groups): string => `NMSA ${year ?? '1978'}, § ${number}`

const BILLS: Readonly<Record<string, string>> = {
  'house bill': 'HB',
  'senate bill': 'SB',
  hb: 'HB',
  sb: 'SB',
  'h.b.': 'HB',
  's.b.': 'SB'
}

function bill({chamber = '', number, session, before}: Groups): string {
  const year = session ?? before
  return `${BILLS[chamber.toLowerCase()]} ${number}${year === undefined ? '' : ` (${year})`}`
}

/** Fuller forms first: of two that overlap the first one counts. */
const STYLES: readonly Style[] = [
  {pattern: new RegExp(`${NMSA},?\\s*${SIGN}\\s*${NUMBER}`, 'g'), form: nmsa},
  {pattern: new RegExp(`${SIGN}\\s*${NUMBER},?\\s+(?:of the\\s+)?${NMSA}`, 'g'), form: nmsa},
  {
    pattern: new RegExp(
      String.raw`(?<title>\d+)\s+U\.?\s?S\.?\s?C\.?(?:\s?A\.)?\s*(?:§§?\s*|[Ss]ection\s+)?${NUMBER}`,
      'g'
    ),
    form: ({title, number}) => `${title} U.S.C. § ${number}`
  },
  {
    pattern: new RegExp(String.raw`(?<title>\d+)\s+C\.?\s?F\.?\s?R\.?\s*(?:§§?\s*|[Pp]art\s+)?${NUMBER}`, 'g'),
    form: ({title, number}) => `${title} C.F.R. § ${number}`
  },
  {
    pattern: new RegExp(`${ACRONYM}\\s*(?:§\\s*)?${NUMBER}`, 'g'),
    form: ({code = '', number}) => `${code.replaceAll('.', '')} ${number}`
  },
  {
    pattern:
      /\b(?:(?<before>(?:19|20)\d\d)(?:['’]s)?\s+)?(?<chamber>Senate Bill|House Bill|S\.B\.|H\.B\.|SB|HB)\s+(?<number>\d+)(?:\s+\((?<session>(?:19|20)\d\d)\))?/g,
    form: bill
  },
  {pattern: new RegExp(`${SIGN}\\s*${NUMBER}`, 'g'), form: ({number}) => `§ ${number}`}
]

export function readCitations({text, place}: Parsed): LegalCitation[] {
  // Every form has a number.
  if (!/\d/.test(text)) return []
  const taken: {start: number; end: number}[] = []
  const found = STYLES.flatMap(({pattern, form}) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [start, end] = [match.index, match.index + match[0].length]
      if (taken.some((t) => t.start < end && start < t.end)) return []
      taken.push({start, end})
      return [{form: form(match.groups ?? {}), span: place(start, end)}]
    })
  )
  return found.sort((a, b) => a.span.start - b.span.start)
}
