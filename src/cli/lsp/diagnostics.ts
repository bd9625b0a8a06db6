// Findings in the words of the language server protocol.

import {type Diagnostic, DiagnosticSeverity, DiagnosticTag} from 'vscode-languageserver/node'
import type {TextDocument} from 'vscode-languageserver-textdocument'
import type {Finding, Problem} from '../../index.js'
import type {Checked} from '../check-documents.js'

const SEVERITIES: Readonly<Record<Finding['severity'], DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information
}

export const diagnosticsOf = (document: TextDocument, {report}: Checked): Diagnostic[] =>
  report.findings.map((finding) => toDiagnostic(document, finding))

function toDiagnostic(document: TextDocument, {rule, severity, message, span, cause, claim}: Finding): Diagnostic {
  return {
    range: rangeOf(document, span),
    severity: SEVERITIES[severity],
    source: 'claimlint',
    code: rule,
    message,
    data: {claim},
    ...(rule === 'unused-ignore' ? {tags: [DiagnosticTag.Unnecessary]} : {}),
    ...(cause
      ? {
          relatedInformation: [
            {location: {uri: document.uri, range: rangeOf(document, cause.span)}, message: 'the other passage'}
          ]
        }
      : {})
  }
}

const rangeOf = (document: TextDocument, {start, end}: Finding['span']): Diagnostic['range'] => ({
  start: document.positionAt(start),
  end: document.positionAt(end)
})

/** A file beside the document has mistakes: told at its top, since nothing in it was checked. */
export const problemDiagnostic = ({file, line, message}: Problem): Diagnostic => ({
  range: {start: {line: 0, character: 0}, end: {line: 0, character: 1}},
  severity: DiagnosticSeverity.Error,
  source: 'claimlint',
  code: 'unreadable',
  message: `${file}${line === undefined ? '' : `:${line}`}: ${message}`
})
