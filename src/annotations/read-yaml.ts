// YAML (and JSON, which YAML contains) to a plain value, with the place of every part. The file may come from a stranger's
// pull request, so the dialect is small: no tags, no aliases, one document. What cannot be read is a problem, never an exception.
import {
  Composer,
  type CST,
  Parser,
  visit,
  type YAMLParseError,
  type YAMLWarning,
  type Document as YamlDocument
} from 'yaml'

export interface YamlProblem {
  /** UTF-16 offset in the text. */
  readonly at: number
  readonly message: string
}

/** Deeper than any file of ours, shallow enough for a parser that recurses: 3,000 open brackets kill the process. */
const DEEPEST = 64

const DIALECT = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: true,
  logLevel: 'silent'
} as const

/** The tokens directly inside a token of the concrete syntax. */
function inside(token: CST.Token): CST.Token[] {
  if (token.type === 'document') return token.value ? [token.value] : []
  if (!('items' in token)) return []
  return token.items.flatMap((item) => {
    const {key, value} = item as {key?: CST.Token | null; value?: CST.Token}
    return [...(key ? [key] : []), ...(value ? [value] : [])]
  })
}

/** Level by level and without recursion, because what it looks for is text that breaks recursion. */
function tooDeep(tokens: readonly CST.Token[]): number | null {
  let level: readonly CST.Token[] = tokens
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST) return level[0]?.offset ?? 0
    level = level.flatMap(inside)
  }
  return null
}

function firstAlias(document: YamlDocument): YamlProblem[] {
  const found: YamlProblem[] = []
  visit(document, {
    Alias(_, node) {
      found.push({
        at: node.range?.[0] ?? 0,
        message: `aliases are not read, write the value of \`*${node.source}\` out here`
      })
      return visit.BREAK
    }
  })
  return found
}

/** The parser's words for what people get wrong most often speak of flow collections and compact mappings. */
const WORDS: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a colon inside text, put the text in quotes',
  BLOCK_IN_FLOW: 'expected a comma or a closing bracket before this',
  TAB_AS_INDENT: 'expected spaces before a field, found a tab'
}

function fromParser({code, message, pos}: YAMLParseError | YAMLWarning, text: string): YamlProblem {
  const at = pos[0]
  const word = /^[^\s:,{}[\]]*/.exec(text.slice(at))?.[0] ?? ''
  if (code === 'TAG_RESOLVE_FAILED') return {at, message: `tags are not read, remove \`${word}\``}
  if (code === 'DUPLICATE_KEY') return {at, message: `expected each field once, found a second \`${word}\``}
  const plain = message.startsWith('Flow ') ? 'expected a closing bracket before this' : WORDS[code]
  return {at, message: `not readable as YAML: ${plain ?? `${message.slice(0, 1).toLowerCase()}${message.slice(1)}`}`}
}

const MERGE_CONFLICT =
  'an open merge conflict, keep the `checks` of both sides and set `review` to `disputed` where their verdicts differ; `claimlint merge-driver` does that for git'

/**
 * The document with comments and places, or null where the text cannot be taken apart safely, and all problems by place.
 * With no problems, `document.toJS()` is a plain value without shared parts.
 */
export function readYaml(text: string): {document: YamlDocument.Parsed | null; problems: YamlProblem[]} {
  const marks = /^<{7}(?: .*)?$/m.exec(text)
  if (marks) return {document: null, problems: [{at: marks.index, message: MERGE_CONFLICT}]}
  const tokens = [...new Parser().parse(text)]
  const deep = tooDeep(tokens)
  if (deep !== null) return {document: null, problems: [{at: deep, message: `nested more than ${DEEPEST} levels deep`}]}
  const [document, second] = [...new Composer(DIALECT).compose(tokens, true, text.length)]
  if (!document) throw new Error('a forced composition without document')
  const problems = [...document.errors, ...document.warnings].map((error) => fromParser(error, text))
  if (second) problems.push({at: second.range[0], message: 'expected one YAML document, found a second one'})
  return {document, problems: [...problems, ...firstAlias(document)].sort((a, b) => a.at - b.at)}
}
