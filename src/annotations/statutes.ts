// Legal citations in one form however they are written, so that two of them can be compared. Forms of the state of New Mexico
// after the Bluebook's table T1 and the state's own uniform citation; any other section sign or numbered part as it stands.
import type {Span} from '../document/span.js'

export interface Statute extends Span {
  /** As in `us/nm/statute/1978/29-2-13.1/A/2` or `section/12.4`. */
  readonly form: string
}

const NUMBER = String.raw`(?<number>\d+[A-Z]?(?:-\d+[A-Z]?)*(?:\.\d+)*)(?<parts>(?:\s?\([A-Za-z0-9]{1,4}\))*)`
const SIGN = String.raw`(?:§§?|[Ss]ections?|[Ss]ecs?\.)`
const CODE = String.raw`(?:NMSA|N\.\s?M\.\s?Stat\.(?:\s?Ann\.)?|New Mexico Statutes(?:\s+Annotated)?)(?:,?\s+\(?(?<year>\d{4})\)?)?`

const STATUTE_FORMS: readonly RegExp[] = [
  new RegExp(`${CODE},?\\s*${SIGN}\\s*${NUMBER}`, 'g'),
  new RegExp(`${SIGN}\\s*${NUMBER},?\\s+(?:of the\\s+)?${CODE}`, 'g')
]

const OTHER_FORMS: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`(?:N\.\s?M\.\s?Code R\.|NMAC)\s*(?:§\s*)?${NUMBER}`, 'g'), 'us/nm/regulation'],
  [new RegExp(String.raw`${NUMBER}\s+NMAC`, 'g'), 'us/nm/regulation'],
  [
    new RegExp(String.raw`(?:N\.\s?M\.\s?Laws|[Ll]aws)\s+(?<year>\d{4}),?\s+(?:ch\.|[Cc]hapter)\s*${NUMBER}`, 'g'),
    'us/nm/laws'
  ],
  [new RegExp(String.raw`(?<title>\d+)\s+U\.?\s?S\.?\s?C\.?(?:\s?A\.)?\s*(?:§§?\s*)?${NUMBER}`, 'g'), 'us/statute'],
  [new RegExp(String.raw`(?<title>\d+)\s+C\.?\s?F\.?\s?R\.?\s*(?:§§?\s*|[Pp]art\s+)?${NUMBER}`, 'g'), 'us/regulation'],
  [new RegExp(`${SIGN}\\s*${NUMBER}`, 'g'), 'section'],
  [/(?:\b[Aa]rticles?|\b[Aa]rts?\.)\s+(?<number>\d+|[IVXL]+)(?<parts>(?:\s?\([A-Za-z0-9]{1,4}\))*)/g, 'article'],
  [new RegExp(String.raw`(?:\b[Cc]hapters?|\b[Cc]h\.)\s+${NUMBER}`, 'g'), 'chapter'],
  [new RegExp(String.raw`\b[Rr]ules?\s+${NUMBER}`, 'g'), 'rule']
]

/** The compilation in force since 1978; a citation that names no year means it. */
const COMPILED = '1978'

const partsOf = (text: string | undefined): string[] =>
  [...(text ?? '').matchAll(/\(([A-Za-z0-9]+)\)/g)].map(([, part = '']) => part)

function read(match: RegExpMatchArray, under: string): Statute {
  const {number = '', parts, title, year} = match.groups ?? {}
  const form = [under, title, year, number, ...partsOf(parts)]
    .filter((part) => part !== undefined && part !== '')
    .join('/')
  return {start: match.index ?? 0, end: (match.index ?? 0) + match[0].length, form}
}

function* allIn(text: string): Generator<Statute> {
  for (const form of STATUTE_FORMS) {
    for (const match of text.matchAll(form)) {
      const {year, number = '', parts} = match.groups ?? {}
      const {start, end} = read(match, '')
      yield {start, end, form: ['us/nm/statute', year ?? COMPILED, number, ...partsOf(parts)].join('/')}
    }
  }
  for (const [form, under] of OTHER_FORMS) for (const match of text.matchAll(form)) yield read(match, under)
}

/** The legal citations of a text by place; of two that overlap the fuller form. */
export function findStatutes(text: string): Statute[] {
  const found: Statute[] = []
  for (const statute of allIn(text)) {
    if (found.every(({start, end}) => statute.end <= start || statute.start >= end)) found.push(statute)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The form of a text that is one legal citation, or null. */
export function statuteForm(text: string): string | null {
  const [only, ...more] = findStatutes(text)
  return only && more.length === 0 ? only.form : null
}
