// What somebody waits for who writes: from an edit of the page to its findings, through `claimlint lsp` as an editor drives it.
import {spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {pathToFileURL} from 'node:url'
import {
  createProtocolConnection,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter
} from 'vscode-languageserver/node'
import {check} from '../../src/check.js'
import {median} from './measure.js'
import {CLI} from './processes.js'
import {number, type Table, times} from './table.js'

const EDITS = 20
/** Milliseconds between opening a page and writing in it, and between two words. */
const READING = 2000
const TYPING = 200
/** A later answer is felt as a delay. */
const GOAL = 300

const pause = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms))

/** Findings of the wanted version of the page; those of earlier ones are let pass. */
const told = (connection: ProtocolConnection, wanted: number): Promise<void> =>
  new Promise((done) => {
    const listening = connection.onNotification(
      'textDocument/publishDiagnostics',
      ({version}: PublishDiagnosticsParams) => {
        if (version !== wanted) return
        listening.dispose()
        done()
      }
    )
  })

async function clocked(connection: ProtocolConnection, version: number, send: () => Promise<void>): Promise<number> {
  const answer = told(connection, version)
  const began = performance.now()
  await send()
  await answer
  return performance.now() - began
}

/** Milliseconds of each edit: a word more in another paragraph each time. */
async function edit(connection: ProtocolConnection, uri: string, text: string): Promise<number[]> {
  const lines = text.split('\n')
  const long = [...lines.keys()].filter((at) => (lines[at] ?? '').length > 80 && !/^[#|>]/.test(lines[at] ?? ''))
  const taken: number[] = []
  for (let n = 1; n <= EDITS; n++) {
    const line = long[(n * 37) % long.length] ?? 0
    const place = {line, character: lines[line]?.indexOf(' ', 20) ?? 0}
    const contentChanges = [{range: {start: place, end: place}, text: ' really'}]
    const textDocument = {uri, version: n + 1}
    await pause(TYPING)
    taken.push(
      await clocked(connection, n + 1, () =>
        connection.sendNotification('textDocument/didChange', {textDocument, contentChanges})
      )
    )
  }
  return taken
}

/** `page` is a document of this repository; its annotations count as they do in an editor. */
export async function editor(page: string): Promise<Table> {
  const server = spawn(process.execPath, [CLI, 'lsp', '--stdio'], {stdio: ['pipe', 'pipe', 'inherit']})
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin)
  )
  connection.listen()
  const workspaceFolders = [{uri: pathToFileURL(resolve('.')).href, name: 'bench'}]
  await connection.sendRequest('initialize', {processId: null, rootUri: null, capabilities: {}, workspaceFolders})
  await connection.sendNotification('initialized', {})
  const [uri, text] = [pathToFileURL(resolve(page)).href, readFileSync(page, 'utf8')]
  const textDocument = {uri, languageId: 'markdown', version: 1, text}
  const opened = await clocked(connection, 1, () => connection.sendNotification('textDocument/didOpen', {textDocument}))
  await pause(READING)
  const taken = await edit(connection, uri, text)
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  connection.dispose()
  return table(page, text, opened, taken)
}

function table(page: string, text: string, opened: number, taken: readonly number[]): Table {
  const floor = warmCheck(page, text)
  const late = taken.filter((ms) => ms > GOAL).length
  const row = (name: string, ms: number): string[] => [name, times(ms / floor), number(ms)]
  return {
    title: 'While writing',
    note: `From an edit to its findings, through \`claimlint lsp\` over standard input and output: ${EDITS} words more in the page of the corpus, ${late} of them answered after more than ${GOAL} ms. Against a check of the page in process, warm, nothing changed.`,
    head: ['what', 'ratio', 'ms'],
    rows: [
      row('the page opened, the server cold', opened),
      row('an edit, median', median(taken)),
      row('an edit, worst', Math.max(...taken))
    ],
    goals: [{what: 'an edit to its findings in an editor, worst', value: Math.max(...taken), most: GOAL, unit: 'ms'}]
  }
}

function warmCheck(path: string, source: string): number {
  const runs = Array.from({length: 10}, () => {
    const began = performance.now()
    check(source, {path})
    return performance.now() - began
  })
  return median(runs.slice(5))
}
