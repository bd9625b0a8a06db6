// Problems with the input, gathered while a run goes on and printed together, so that one bad file never stops the others.
import type {Problem} from '../index.js'

/** `file:line:column: message (at pointer)`, the form that terminals and editors turn into a link. */
export function problemLine(problem: Problem): string {
  const place = [problem.file, problem.line, problem.line && problem.column].filter((part) => part !== undefined)
  const pointer = problem.pointer ? ` (at ${problem.pointer})` : ''
  return `${place.join(':')}: ${problem.message}${pointer}\n`
}
