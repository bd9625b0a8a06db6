// The Markdown parser, without the extensions that most texts do not need: bare addresses ("www.example.org") are tried at
// nearly every letter and tables at every line, which takes longer than all the rest.
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Data, type Processor, unified} from 'unified'

/** What begins an address, or could once escapes and character references are resolved. */
const MAY_HOLD_ADDRESS = /@|www|https?|\\|&#?\w+;/i

const ADDRESSES: ReadonlySet<string | undefined> = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink'])

/** The row under the head of a table has a pipe or, if it has one column, a colon. */
const MAY_HOLD_TABLE = /\||:-|-:/

const full = unified().use(remarkParse).use(remarkGfm).freeze()

type Syntax = NonNullable<Data['micromarkExtensions']>[number]
type Reading = NonNullable<Data['fromMarkdownExtensions']>[number]

/** Without what begins an address. */
function withoutAddresses({text = {}, ...syntax}: Syntax): Syntax {
  const kept = Object.entries(text).map(([code, constructs]) => [
    code,
    [constructs].flat().filter((construct) => !ADDRESSES.has(construct?.name))
  ])
  return {...syntax, text: Object.fromEntries(kept.filter(([, constructs]) => constructs?.length !== 0))}
}

/** Without what looks for a table, all that GitHub's Markdown adds to the blocks of a text. */
const withoutTables = ({flow: _, ...syntax}: Syntax): Syntax => syntax

/** Without the second look for addresses in what was read as text. */
function withoutTransforms(reading: Reading): Reading {
  if (Array.isArray(reading)) return reading.map(withoutTransforms) as Reading
  const {transforms: _, ...rest} = reading
  return rest
}

const same = <T>(value: T): T => value

function narrowed(syntax: (whole: Syntax) => Syntax, reading: (whole: Reading) => Reading): Pick<typeof full, 'parse'> {
  function extended(this: Processor): void {
    const {micromarkExtensions = [], fromMarkdownExtensions = []} = full.data()
    this.data('micromarkExtensions', micromarkExtensions.map(syntax))
    this.data('fromMarkdownExtensions', fromMarkdownExtensions.map(reading))
  }
  return unified().use(remarkParse).use(extended).freeze()
}

const noTables = narrowed(withoutTables, same)
const noAddresses = narrowed(withoutAddresses, withoutTransforms)
const neither = narrowed((syntax) => withoutTables(withoutAddresses(syntax)), withoutTransforms)

function parserFor(text: string): Pick<typeof full, 'parse'> {
  if (MAY_HOLD_ADDRESS.test(text)) return MAY_HOLD_TABLE.test(text) ? full : noTables
  return MAY_HOLD_TABLE.test(text) ? noAddresses : neither
}

/** The tree of a text in GitHub's Markdown. */
export const parseTree = (text: string): ReturnType<typeof full.parse> => parserFor(text).parse(text)
