// `claimlint decide FILE`: what was decided in a report's page, merged into the annotation files.
import {relative, resolve, sep} from 'node:path'
import {
  addDecision,
  type ExitCode,
  type PageDecision,
  type Problem,
  readDecisions,
  readDocument,
  splitClaims
} from '../../index.js'
import type {Checked} from '../check-documents.js'
import {endWith, runOver} from '../command-run.js'
import {saveAnnotations} from '../edit-annotations.js'
import {newAnnotationPath} from '../find-annotations.js'
import {printable} from '../find-documents.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {readInput} from '../read-input.js'

export async function decide(path: string, options: Options, io: Io): Promise<ExitCode> {
  const input = await readInput(path, io.cwd)
  if ('refused' in input) return endWith([{file: path, message: input.refused}], true, options, io)
  const {decisions, problems} = readDecisions(input.text, path)
  if (problems.length > 0) return endWith(problems, true, options, io)
  const documents = [...new Set(decisions.map(({document}) => document))].sort()
  const run = documents.length === 0 ? {checked: [], problems: [], unread: []} : await runOver(documents, options, io)
  const wrong: Problem[] = [...run.problems, ...run.unread]
  for (const each of run.checked) {
    wrong.push(
      ...(await decideOne(
        each,
        decisions.filter(({document}) => document === each.path),
        io
      ))
    )
  }
  return endWith(wrong, true, options, io)
}

async function decideOne(
  {path, source, annotations, project, report}: Checked,
  decisions: readonly PageDecision[],
  io: Io
): Promise<Problem[]> {
  const absolute = resolve(io.cwd, path)
  const file = annotations?.file ?? printable(await newAnnotationPath(absolute, project.place), io.cwd)
  const target = relative(project.place.project, absolute).split(sep).join('/')
  const document = readDocument(source, {path})
  const claims = splitClaims(document)
  const problems: Problem[] = []
  let text = annotations?.text ?? null
  let merged = 0
  for (const decision of decisions) {
    const isOpen = report.contradictions.some(
      ({id, first, second}) => id === decision.contradiction && first === decision.first && second === decision.second
    )
    const next = isOpen ? addDecision(text, document, claims, decision, target) : null
    if (next && 'text' in next) {
      text = next.text
      merged++
    } else problems.push({file: path, message: next ? unplacedWords(decision, next.unplaced) : goneWords(decision)})
  }
  if (text === null || merged === 0) return problems
  const unwritten = await saveAnnotations(file, annotations?.text ?? null, text, io)
  if (unwritten.length === 0)
    io.stdout.write(`${path}: ${merged} ${merged === 1 ? 'decision' : 'decisions'} in ${file}\n`)
  return [...problems, ...unwritten]
}

const unplacedWords = ({contradiction, reason}: PageDecision, why: string): string =>
  `the pair ${contradiction} cannot be recorded: ${why} (the decision was: ${reason})`

const goneWords = ({contradiction, reason}: PageDecision): string =>
  `the pair ${contradiction} is not in this document any more, look at a new report (the decision was: ${reason})`
