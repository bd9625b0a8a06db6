// A run of the command line as a file that people can read: command, input files, what came out, exit code.

import type {Content} from './terminal.js'

export interface Transcript {
  /** Everything up to the first result: the command, prose and input files. It is kept as written. */
  readonly head: string
  readonly argv: readonly string[]
  readonly files: Readonly<Record<string, Content>>
  readonly stdin: string
  /** Files to show after the run, in order. */
  readonly shown: readonly string[]
}

const BLOCK = /^(?<fence>`{3,})(?<info>[^\n`]+)\n(?<content>[\s\S]*?)^\k<fence>$/gm
const RESULT = /^(stdout|stderr|after .+)$/

/** Throws on a file without a command in its first line: it would test nothing. */
export function parseTranscript(text: string): Transcript {
  const command = /^\$ claimlint ?(.*)\n/.exec(text)?.[1]
  if (command === undefined) throw new Error('a transcript starts with a line `$ claimlint ...`')
  const blocks = [...text.matchAll(BLOCK)].map(({index, groups}) => ({
    at: index,
    info: groups?.['info']?.trim() ?? '',
    content: groups?.['content'] ?? ''
  }))
  const inputs = blocks.filter(({info}) => !RESULT.test(info))
  const firstResult = blocks.find(({info}) => RESULT.test(info))?.at ?? text.search(/^exit \d$/m)
  return {
    head: (firstResult === -1 ? text : text.slice(0, firstResult)).trimEnd(),
    argv: words(command),
    files: Object.fromEntries(
      inputs.filter(({info}) => info !== 'stdin').map(({info, content}) => fileOf(info, content))
    ),
    stdin: inputs.find(({info}) => info === 'stdin')?.content ?? '',
    shown: blocks.flatMap(({info}) => /^after (.+)$/.exec(info)?.[1] ?? [])
  }
}

/** `NAME`, `NAME base64` for bytes that are no text, `NAME size N` for a file of N zero bytes. */
function fileOf(info: string, content: string): [string, Content] {
  const [name = '', kind, size] = info.split(' ')
  if (kind === 'base64') return [name, Buffer.from(content, 'base64')]
  return [name, kind === 'size' ? Number(size) : content]
}

/** As a shell would, with double and single quotes and nothing more. */
const words = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '')

export function renderTranscript(
  {head, shown}: Transcript,
  ended: {readonly exit: number; readonly stdout: string; readonly stderr: string},
  contentOf: (file: string) => string
): string {
  const blocks = [
    ...(ended.stdout === '' ? [] : [block('stdout', ended.stdout)]),
    ...(ended.stderr === '' ? [] : [block('stderr', ended.stderr)]),
    ...shown.map((file) => block(`after ${file}`, contentOf(file)))
  ]
  return `${[head, ...blocks, `exit ${ended.exit}`].join('\n\n')}\n`
}

/** The fence is longer than any in the content. */
function block(info: string, content: string): string {
  const longest = Math.max(2, ...[...content.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${info}\n${content}${content.endsWith('\n') ? '' : '\n'}${fence}`
}
