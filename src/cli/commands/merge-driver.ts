// `claimlint merge-driver BASE OURS THEIRS`: what git calls for annotation files (see annotations/README.md). Writes OURS.
import {resolve} from 'node:path'
import {type ExitCode, loadAnnotations, mergeAnnotations, type Problem} from '../../index.js'
import {endWith} from '../command-run.js'
import {asKept, saveAnnotations} from '../edit-annotations.js'
import type {Io} from '../io.js'
import type {Options} from '../options.js'
import {ANNOTATIONS_LIMIT, readInput} from '../read-input.js'

export async function mergeDriver(
  base: string,
  ours: string,
  theirs: string,
  options: Options,
  io: Io
): Promise<ExitCode> {
  const [was, mine, other] = await Promise.all(
    [base, ours, theirs].map((path) => readInput(resolve(io.cwd, path), io.cwd, ANNOTATIONS_LIMIT))
  )
  const sides = [mine, other].map((input, at) => ({path: at === 0 ? ours : theirs, input}))
  const problems: Problem[] = sides.flatMap(({path, input}) => {
    if (!input || 'refused' in input) return [{file: path, message: input?.refused ?? 'cannot be read'}]
    return [...loadAnnotations(input.text, path).problems]
  })
  if (problems.length > 0 || !mine || !other || 'refused' in mine || 'refused' in other)
    return endWith(problems, false, options, io)
  // Git names an empty file where both sides began the file.
  const start = was && 'text' in was && loadAnnotations(was.text, base).file ? was.text : null
  const {text, conflicts} = mergeAnnotations(start, mine.text, other.text)
  const unwritten = await saveAnnotations(ours, mine.text, inItsForm(mine.text, text), io)
  for (const conflict of conflicts) io.stderr.write(`${conflict}; settle it by hand and commit\n`)
  return endWith(unwritten, conflicts.length === 0, options, io)
}

/** Git hands over nameless files: whether people keep this one as JSON is seen from the text alone. */
const inItsForm = (before: string, yaml: string): string => asKept(/^\s*\{/.test(before) ? 'x.json' : 'x.yaml', yaml)
