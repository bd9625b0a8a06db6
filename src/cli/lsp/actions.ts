// What an editor can do about a finding: record the claim, so that a source can be added, or ignore it with a reason.
import {readFile} from 'node:fs/promises'
import {relative, resolve, sep} from 'node:path'
import {pathToFileURL} from 'node:url'
import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic,
  type TextEdit,
  type WorkspaceEdit
} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import {addStubs, readDocument, splitClaims} from '../../index.js'
import type {Checked} from '../check-documents.js'
import {newAnnotationPath} from '../find-annotations.js'

/** Only where a person still has to say why: the text stands selected in most editors after the edit. */
const WHY = 'say why'

/** Rules about sources that a record answers. */
const RECORDED = new Set<unknown>(['unsourced-claim', 'unverified-claim'])

export async function actionsFor(
  document: TextDocument,
  checked: Checked,
  diagnostics: readonly Diagnostic[],
  cwd: string
): Promise<CodeAction[]> {
  const actions: CodeAction[] = []
  for (const diagnostic of diagnostics.filter(({source}) => source === 'claimlint')) {
    const claim = claimOf(diagnostic)
    if (claim !== null && RECORDED.has(diagnostic.code)) {
      const edit = await recordEdit(document, checked, claim, cwd)
      if (edit) {
        actions.push({
          title: 'Add an empty record for this claim',
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnostic],
          edit
        })
      }
    }
    const ignore = ignoreEdit(document, diagnostic)
    if (ignore) actions.push(ignore)
  }
  return actions
}

const claimOf = ({data}: Diagnostic): string | null =>
  typeof data === 'object' && data !== null && 'claim' in data && typeof data.claim === 'string' ? data.claim : null

/** In a table or a quote a line of its own would break the markup; there the comment has to be set by hand. */
function ignoreEdit(document: TextDocument, diagnostic: Diagnostic): CodeAction | null {
  const {line} = diagnostic.range.start
  const start = {line, character: 0}
  const text = document.getText({start, end: {line: line + 1, character: 0}})
  if (typeof diagnostic.code !== 'string' || diagnostic.code === 'unused-ignore' || /^\s*[|>]/.test(text)) return null
  if (!/\.(?:md|markdown|html?)$/i.test(document.uri)) return null
  // A comment between the lines of one list item or paragraph keeps their indent, so that it ends neither.
  const indent = /^\s*/.exec(text)?.[0] ?? ''
  const newText = `${indent}<!-- claimlint-disable-next-line ${diagnostic.code} -- ${WHY} -->\n`
  return {
    title: `Ignore this ${diagnostic.code} with a reason`,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    edit: {changes: {[document.uri]: [{range: {start, end: start}, newText}]}}
  }
}

/** The annotation file with one more record; null where the claim has one already. */
async function recordEdit(
  document: TextDocument,
  checked: Checked,
  claim: string,
  cwd: string
): Promise<WorkspaceEdit | null> {
  const {path, annotations, project, report} = checked
  if (report.claims.find(({id}) => id === claim)?.annotation) return null
  const absolute = resolve(cwd, path)
  const file = annotations ? resolve(cwd, annotations.file) : await newAnnotationPath(absolute, project.place)
  // JSON is left to the command line, which writes it back as JSON.
  if (file.endsWith('.json')) return null
  const text = annotations === null ? null : await readFile(file, 'utf8')
  const read = readDocument(document.getText(), {path})
  const target = relative(project.place.project, absolute).split(sep).join('/')
  const added = addStubs(
    text,
    read,
    splitClaims(read).filter(({id}) => id === claim),
    target
  )
  const uri = pathToFileURL(file).href
  const edits: TextEdit[] = [
    {
      range: {start: {line: 0, character: 0}, end: {line: (text ?? '').split('\n').length, character: 0}},
      newText: added
    }
  ]
  const change = {textDocument: {uri, version: null}, edits}
  return {documentChanges: text === null ? [{kind: 'create', uri, options: {ignoreIfExists: true}}, change] : [change]}
}
