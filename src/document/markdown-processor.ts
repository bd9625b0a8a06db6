// The Markdown parser, with and without the extension that finds bare addresses ("www.example.org"). It tries to begin an
// address at nearly every letter, which takes longer than all the rest, and most texts have none.
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {type Data, type Processor, unified} from 'unified'

/** What begins an address, or could once escapes and character references are resolved. */
const MAY_HOLD_ADDRESS = /@|www|https?|\\|&#?\w+;/i

const ADDRESSES: ReadonlySet<string | undefined> = new Set(['wwwAutolink', 'protocolAutolink', 'emailAutolink'])

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

/** Without the second look for addresses in what was read as text. */
function withoutTransforms(reading: Reading): Reading {
  if (Array.isArray(reading)) return reading.map(withoutTransforms) as Reading
  const {transforms: _, ...rest} = reading
  return rest
}

function plainProcessor(this: Processor): void {
  const {micromarkExtensions = [], fromMarkdownExtensions = []} = full.data()
  this.data('micromarkExtensions', micromarkExtensions.map(withoutAddresses))
  this.data('fromMarkdownExtensions', fromMarkdownExtensions.map(withoutTransforms))
}

const plain = unified().use(remarkParse).use(plainProcessor).freeze()

/** The tree of a text in GitHub's Markdown. */
export const parseTree = (text: string): ReturnType<typeof full.parse> =>
  (MAY_HOLD_ADDRESS.test(text) ? full : plain).parse(text)
