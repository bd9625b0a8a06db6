// `claimlint lsp`: the same check in an editor, over standard input and output. What counts is what a build would say: the
// configuration, the annotations and the baseline of the file that the editor holds.
import {fileURLToPath} from 'node:url'
import {
  CodeActionKind,
  createConnection,
  type Diagnostic,
  DidChangeWatchedFilesNotification,
  ProposedFeatures,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
  TextDocumentSyncKind,
  TextDocuments
} from 'vscode-languageserver/node'
import {TextDocument} from 'vscode-languageserver-textdocument'
import {bugWords} from '../bug.js'
import type {Checked} from '../check-documents.js'
import {checkText} from '../check-text.js'
import {openCopies} from '../copies.js'
import {rememberedBlobs} from '../git-blob.js'
import {actionsFor} from './actions.js'
import {diagnosticsOf, problemDiagnostic} from './diagnostics.js'
import {hoverText} from './hover.js'

/** Keys of one burst of typing make one check. Longer, and findings would come late: a long page takes most of 300 ms. */
const PAUSE = 5

/** After a text was opened nobody types for as long as this; the first edits of a session are prepared then. */
const IDLE = 150

/** Checks until everything that edits need is loaded and compiled. */
const PREPARED = 3

interface Known {
  readonly version: number
  readonly checked: Checked
}

/** Resolves when the client has ended the session. `input` and `output` are the streams that the protocol is spoken on. */
export function serve(input: NodeJS.ReadableStream, output: NodeJS.WritableStream, cwd: string): Promise<void> {
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(input),
    new StreamMessageWriter(output)
  )
  const documents = new TextDocuments(TextDocument)
  const known = new Map<string, Known>()
  const waiting = new Map<string, ReturnType<typeof setTimeout>>()
  const memory = {copies: openCopies(), readBlob: rememberedBlobs()}
  let root = cwd

  const tell = (uri: string, version: number, diagnostics: Diagnostic[]): void =>
    void connection.sendDiagnostics({uri, version, diagnostics})

  const look = async (document: TextDocument): Promise<void> => {
    const {uri, version} = document
    if (!uri.startsWith('file:')) return
    try {
      // Where the text went on meanwhile its next version is on its way.
      const wanted = (): boolean => documents.get(uri)?.version === version
      const {checked, problems} = await checkText(document.getText(), fileURLToPath(uri), root, {...memory, wanted})
      if (!wanted()) return
      if (checked) known.set(uri, {version, checked})
      tell(uri, version, [...problems.map(problemDiagnostic), ...(checked ? diagnosticsOf(document, checked) : [])])
    } catch (bug) {
      connection.console.error(bugWords(bug))
    }
  }

  let prepared = 0
  let idle: ReturnType<typeof setTimeout> | undefined
  /** The first texts that differ from the recorded one take far longer than later ones: nobody should wait for them. */
  const prepareSoon = (document: TextDocument): void => {
    clearTimeout(idle)
    if (prepared === PREPARED) return
    idle = setTimeout(async () => {
      const edited = document.getText().replace('. ', ` ${'once '.repeat(++prepared)}. `)
      await checkText(edited, fileURLToPath(document.uri), root, memory).catch((bug) =>
        connection.console.error(bugWords(bug))
      )
      prepareSoon(document)
    }, IDLE)
  }

  const lookSoon = (document: TextDocument): void => {
    clearTimeout(idle)
    clearTimeout(waiting.get(document.uri))
    waiting.set(
      document.uri,
      setTimeout(async () => {
        await look(document)
        if (known.has(document.uri)) prepareSoon(document)
      }, PAUSE)
    )
  }

  let canWatch = false
  connection.onInitialize(({workspaceFolders, capabilities}) => {
    const [folder] = workspaceFolders ?? []
    if (folder?.uri.startsWith('file:')) root = fileURLToPath(folder.uri)
    canWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    return {capabilities: CAPABILITIES}
  })
  connection.onInitialized(() => {
    const watchers = WATCHED.map((globPattern) => ({globPattern}))
    if (canWatch) void connection.client.register(DidChangeWatchedFilesNotification.type, {watchers})
  })
  connection.onHover(({textDocument, position}) => {
    const document = documents.get(textDocument.uri)
    const state = known.get(textDocument.uri)
    if (!document || !state || state.version !== document.version) return null
    const value = hoverText(state.checked.report, document.offsetAt(position))
    return value === null ? null : {contents: {kind: 'plaintext', value}}
  })
  connection.onCodeAction(async ({textDocument, context}) => {
    const document = documents.get(textDocument.uri)
    const state = known.get(textDocument.uri)
    if (!document || !state || state.version !== document.version) return []
    return actionsFor(document, state.checked, context.diagnostics, root)
  })
  // Annotations, baseline or configuration changed on the disk: every open text may now be judged otherwise.
  connection.onDidChangeWatchedFiles(() => {
    for (const document of documents.all()) lookSoon(document)
  })
  documents.onDidChangeContent(({document}) => lookSoon(document))
  documents.onDidSave(() => {
    for (const document of documents.all()) lookSoon(document)
  })
  documents.onDidClose(({document: {uri, version}}) => {
    clearTimeout(idle)
    clearTimeout(waiting.get(uri))
    known.delete(uri)
    tell(uri, version, [])
  })
  documents.listen(connection)
  connection.listen()
  return new Promise((ended) => {
    connection.onExit(() => ended())
    input.on('end', () => ended())
  })
}

/** Files that decide with the text what there is to say. */
const WATCHED = ['**/*.claims.{yaml,yml,json}', '**/claimlint*.json', '**/package.json']

const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: TextDocumentSyncKind.Incremental,
  hoverProvider: true,
  codeActionProvider: {codeActionKinds: [CodeActionKind.QuickFix]}
}
