// What a whole page takes for granted and its sentences leave out: whose page it is, where it holds, who "you" are.
import type {Document} from '../../document/document.js'
import type {Insert} from '../claim.js'
import {copied, count} from './copied.js'
import {type OwnNoun, ownPlace} from './own-nouns.js'
import {readByline, readName} from './page-name.js'
import {openingOf, readReader} from './page-reader.js'

export interface PageFrame {
  /** "in New Mexico", as the title prints it; null where the page has no one place. */
  readonly place: Insert | null
  /** The organisation, product or scheme that the page is about. */
  readonly organisation: Insert | null
  /** What "we" stands for: the organisation, where the page is its own. */
  readonly speaker: Insert | null
  /** What "you" stands for ("the passenger"), where the page names its readers often enough. */
  readonly reader: Insert | null
  /** What the page calls the organisation or the place by a common noun: "the museum", "the state". */
  readonly own: readonly OwnNoun[]
  /** Words that the page writes small: "State" that opens a sentence is no name where "state" stands elsewhere. */
  readonly small: ReadonlySet<string>
}

/** A place in the title counts only if the page keeps speaking of it. */
const PLACE_MENTIONS = 2

/** "in SQLite", "in the AFS Namespace": capitals inside a word or throughout are those of things that people make. */
const isMade = (name: string): boolean =>
  name
    .split(' ')
    .some(
      (word) =>
        /\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(word) &&
        !/^(?:US|UK|USA|UAE|EU|DC|Mc\p{Lu}\p{Ll}+|De\p{Lu}\p{Ll}+)$/u.test(word)
    )

function readPlace(title: string, source: string): Insert | null {
  const match =
    /\bin (?:the )?(?:City of |State of )?((?:\p{Lu}[\p{L}.’'-]+)(?: (?:of |and )?\p{Lu}[\p{L}.’'-]+)*)\s*(?=[:,–—-]|$)/u.exec(
      title
    )
  const name = match?.[1]
  if (!match || !name || count(source, name) < PLACE_MENTIONS || isMade(name)) return null
  // "in the City of Corvane" is "in Corvane" to whoever lives there, where the page says so too.
  return (/ of /.test(match[0]) ? copied(source, `in ${name}`) : null) ?? copied(source, match[0].trim())
}

export function readPageFrame(document: Document): PageFrame {
  const {title, source, sections} = document
  // A heading's capitals name nobody.
  const body = sections.flatMap((s) => s.blocks.flatMap((b) => (b.kind === 'heading' ? [] : b.text.text))).join('\n')
  const asked = sections.map((s) => s.question?.text ?? '').join('\n')
  const questions = sections.filter((s) => s.question !== null).length
  const place = title === null ? null : readPlace(title, source)
  const titled =
    title === null || place !== null ? null : readName({title, source, body: `${asked}\n${body}`, questions})
  const name = titled ?? (place === null && questions > 1 ? readByline(openingOf(document), source) : null)
  return {
    place,
    organisation: name?.organisation ?? null,
    speaker: name && (name.body || questions > 0) ? name.organisation : null,
    reader: /\byou(?:rs?)?\b/i.test(body) ? readReader(document, body, questions > 0) : null,
    own: title !== null && place ? ownPlace(title, place) : (name?.own ?? []),
    small: new Set(place ? source.match(/(?<![\p{L}\p{N}.@/-])\p{Ll}+/gu) : [])
  }
}
