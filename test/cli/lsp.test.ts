// The language server, driven by a client that speaks the protocol: open, edit, hover, act, close.
import {spawn} from 'node:child_process'
import {once} from 'node:events'
import {readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {PassThrough} from 'node:stream'
import {pathToFileURL} from 'node:url'
import {afterEach, describe, expect, it} from 'vitest'
import {
  type CodeAction,
  createProtocolConnection,
  type Diagnostic,
  type Hover,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit
} from 'vscode-languageserver/node'
import {serve} from '../../src/cli/lsp/server.js'
import {inFolder, run} from './terminal.js'

const PAGE = `## When did the harbour open?

The Harbour of Marrow opened in 1911. A mooring permit lasts 15 days.
`
const LATER = '\n## How long does a permit last?\n\nA mooring permit lasts 50 days.\n'

const ANNOTATIONS = `schema: 1
target:
  file: harbour.md
claims:
  # Looked up in the archive.
  - id: c-opened
    question: When did the harbour open?
    selector:
      exact: The Harbour of Marrow opened in 1911.
    verdict: supported
    review: {state: verified}
    citations:
      - {source: chronicle, supports: full, locator: p. 12, quote: opened in 1911}
sources:
  - id: chronicle
    csl: {type: book, title: Chronicle of Marrow}
`

class Client {
  private readonly heard: PublishDiagnosticsParams[] = []
  private readonly waiting: ((told: PublishDiagnosticsParams) => void)[] = []
  private version = 0

  private constructor(
    private readonly connection: ProtocolConnection,
    readonly uri: string
  ) {
    connection.onNotification('textDocument/publishDiagnostics', (told: PublishDiagnosticsParams) => {
      const next = this.waiting.shift()
      if (next) next(told)
      else this.heard.push(told)
    })
  }

  static start(folder: string): Promise<Client> {
    const [toServer, toClient] = [new PassThrough(), new PassThrough()]
    void serve(toServer, toClient, folder)
    return Client.over(toClient, toServer, folder)
  }

  static async over(
    fromServer: NodeJS.ReadableStream,
    toServer: NodeJS.WritableStream,
    folder: string
  ): Promise<Client> {
    const connection = createProtocolConnection(new StreamMessageReader(fromServer), new StreamMessageWriter(toServer))
    connection.listen()
    const workspaceFolders = [{uri: pathToFileURL(folder).href, name: 'marrow'}]
    await connection.sendRequest('initialize', {processId: null, rootUri: null, capabilities: {}, workspaceFolders})
    await connection.sendNotification('initialized', {})
    open.push(connection)
    return new Client(connection, pathToFileURL(join(folder, 'harbour.md')).href)
  }

  async open(text: string): Promise<Diagnostic[]> {
    const textDocument = {uri: this.uri, languageId: 'markdown', version: ++this.version, text}
    await this.connection.sendNotification('textDocument/didOpen', {textDocument})
    return this.next()
  }

  async edit(text: string): Promise<Diagnostic[]> {
    const textDocument = {uri: this.uri, version: ++this.version}
    await this.connection.sendNotification('textDocument/didChange', {textDocument, contentChanges: [{text}]})
    return this.next()
  }

  async hover(line: number, character: number): Promise<string> {
    const params = {textDocument: {uri: this.uri}, position: {line, character}}
    const found = await this.connection.sendRequest<Hover | null>('textDocument/hover', params)
    const contents = found?.contents
    return contents && typeof contents === 'object' && 'value' in contents ? contents.value : ''
  }

  actions(diagnostic: Diagnostic): Promise<CodeAction[]> {
    const context = {diagnostics: [diagnostic]}
    const params = {textDocument: {uri: this.uri}, range: diagnostic.range, context}
    return this.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params)
  }

  async close(): Promise<Diagnostic[]> {
    await this.connection.sendNotification('textDocument/didClose', {textDocument: {uri: this.uri}})
    return this.next()
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown')
    await this.connection.sendNotification('exit')
  }

  private async next(): Promise<Diagnostic[]> {
    const told =
      this.heard.shift() ?? (await new Promise<PublishDiagnosticsParams>((resolve) => this.waiting.push(resolve)))
    return told.diagnostics
  }
}

const open: ProtocolConnection[] = []
afterEach(() => {
  for (const connection of open.splice(0)) connection.dispose()
})

const printed = (diagnostics: readonly Diagnostic[]): string[] =>
  diagnostics.map(({range: {start}, code, severity}) => `${start.line + 1}:${start.character + 1} ${code} ${severity}`)

function apply(text: string, edits: readonly TextEdit[]): string {
  const lines = text.split('\n')
  const [edit] = edits
  if (!edit || edits.length !== 1) throw new Error('expected one edit')
  const at = ({line, character}: TextEdit['range']['start']): number =>
    lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0) + character
  return text.slice(0, at(edit.range.start)) + edit.newText + text.slice(at(edit.range.end))
}

describe('the language server', {timeout: 30_000}, () => {
  it('says what a build says, and follows an edit', () =>
    inFolder({'harbour.md': PAGE, 'annotations/harbour.claims.yaml': ANNOTATIONS}, async (folder) => {
      const client = await Client.start(folder)
      expect(printed(await client.open(PAGE))).toEqual(['3:39 unsourced-claim 1'])
      const after = await client.edit(PAGE + LATER)
      expect(printed(after)).toEqual(['3:39 unsourced-claim 1', '7:1 contradiction 1', '7:1 unsourced-claim 1'])
      expect(after[1]?.relatedInformation?.[0]?.location.range.start).toEqual({line: 2, character: 38})
      writeFileSync(join(folder, 'harbour.md'), PAGE + LATER)
      const {stdout} = await run(['check', 'harbour.md'], {cwd: folder})
      for (const each of after)
        expect(stdout).toContain(`${each.range.start.line + 1}:${each.range.start.character + 1}`)
      expect(await client.close()).toEqual([])
    }))

  it('honours the baseline and the configuration', () =>
    inFolder(
      {'harbour.md': PAGE, 'claimlint.config.json': '{"baseline": "claimlint-baseline.json"}'},
      async (folder) => {
        await run(['check', 'harbour.md', '--update-baseline'], {cwd: folder})
        const client = await Client.start(folder)
        expect(await client.open(PAGE)).toEqual([])
        expect(printed(await client.edit(PAGE + LATER))).toEqual(['7:1 contradiction 1', '7:1 unsourced-claim 1'])
      }
    ))

  it('shows sources, verdict and the other side under the pointer', () =>
    inFolder({'harbour.md': PAGE + LATER, 'annotations/harbour.claims.yaml': ANNOTATIONS}, async (folder) => {
      const client = await Client.start(folder)
      await client.open(PAGE + LATER)
      const opened = await client.hover(2, 5)
      expect(opened).toContain('supported\nrecord c-opened: exact, review verified')
      expect(opened).toContain('full: Chronicle of Marrow, p. 12 “opened in 1911”')
      expect(await client.hover(2, 50)).toContain('contradiction: line 7 says “A mooring permit lasts 50 days.”')
      expect(await client.hover(0, 4)).toBe('')
    }))

  it('adds a record that the next check finds, and keeps what people wrote', () =>
    inFolder({'harbour.md': PAGE, 'annotations/harbour.claims.yaml': ANNOTATIONS}, async (folder) => {
      const client = await Client.start(folder)
      const [unsourced] = await client.open(PAGE)
      if (!unsourced) throw new Error('nothing to act on')
      const action = (await client.actions(unsourced)).find(({title}) => title.startsWith('Add an empty record'))
      const [change] = action?.edit?.documentChanges ?? []
      if (!change || !('edits' in change)) throw new Error('no edit of a file')
      const file = join(folder, 'annotations/harbour.claims.yaml')
      expect(change.textDocument.uri).toBe(pathToFileURL(file).href)
      writeFileSync(file, apply(readFileSync(file, 'utf8'), change.edits as TextEdit[]))
      expect(readFileSync(file, 'utf8')).toContain('# Looked up in the archive.')
      const [recorded] = await client.edit(PAGE)
      expect(recorded?.message).toMatch(/add a citation to annotation `c-[0-9a-f]+`/)
    }))

  it('starts an annotation file where there is none', () =>
    inFolder({'harbour.md': PAGE}, async (folder) => {
      const client = await Client.start(folder)
      const [unsourced] = await client.open(PAGE)
      if (!unsourced) throw new Error('nothing to act on')
      const [action] = await client.actions(unsourced)
      expect(action?.edit?.documentChanges).toMatchObject([
        {kind: 'create', uri: pathToFileURL(join(folder, 'annotations/harbour.claims.yaml')).href},
        {edits: [{newText: expect.stringContaining('file: harbour.md')}]}
      ])
    }))

  it('ignores a finding with a reason', () =>
    inFolder({'harbour.md': PAGE}, async (folder) => {
      const client = await Client.start(folder)
      const [unsourced] = await client.open(PAGE)
      if (!unsourced) throw new Error('nothing to act on')
      const action = (await client.actions(unsourced)).find(({title}) => title.startsWith('Ignore'))
      const text = apply(PAGE, action?.edit?.changes?.[client.uri] ?? [])
      expect(text).toContain('<!-- claimlint-disable-next-line unsourced-claim -- say why -->\nThe Harbour')
      expect(printed(await client.edit(text))).toEqual([])
    }))

  it('tells mistakes in the annotations and shows nothing false', () =>
    inFolder({'harbour.md': PAGE, 'annotations/harbour.claims.yaml': 'claims: 7\n'}, async (folder) => {
      const client = await Client.start(folder)
      const told = await client.open(PAGE)
      expect(told.length).toBeGreaterThan(0)
      for (const {code} of told) expect(code).toBe('unreadable')
    }))

  it('does all of it as a process of its own, over standard input and output', () =>
    inFolder({'harbour.md': PAGE, 'annotations/harbour.claims.yaml': ANNOTATIONS}, async (folder) => {
      const server = spawn(process.execPath, [resolve('dist/cli/main.js'), 'lsp', '--stdio'], {
        cwd: folder,
        stdio: ['pipe', 'pipe', 'pipe']
      })
      const ended = once(server, 'exit')
      const client = await Client.over(server.stdout, server.stdin, folder)
      expect(printed(await client.open(PAGE))).toEqual(['3:39 unsourced-claim 1'])
      const [first, clash] = await client.edit(PAGE + LATER)
      expect(clash?.code).toBe('contradiction')
      expect(await client.hover(6, 3)).toContain('contradiction: line 3 says “A mooring permit lasts 15 days.”')
      const ignore = (await client.actions(first as Diagnostic)).find(({title}) => title.startsWith('Ignore'))
      const after = apply(PAGE + LATER, ignore?.edit?.changes?.[client.uri] ?? [])
      expect(printed(await client.edit(after))).toEqual(['8:1 contradiction 1', '8:1 unsourced-claim 1'])
      await client.stop()
      expect((await ended)[0]).toBe(0)
    }))
})
