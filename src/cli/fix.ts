// `--fix`: the form of annotation files, and nothing of what people said in them.
import {loadAnnotations, type Problem, reprintAnnotations} from '../index.js'
import {writeFiles} from './destinations.js'
import type {Annotations} from './find-annotations.js'
import type {Io} from './io.js'

export interface Fixed {
  readonly problems: readonly Problem[]
  readonly notes: readonly string[]
}

/** Writes annotation files in their one layout; with `dry` it only says which. */
export async function fixForm(annotations: readonly Annotations[], dry: boolean, io: Io): Promise<Fixed> {
  const files = annotations.flatMap(({file, text: before}) => {
    const text = file.endsWith('.json') ? jsonForm(before) : reprintAnnotations(before)
    return text === before ? [] : [{path: file, text}]
  })
  const problems = dry ? [] : await writeFiles(files, io)
  const failed = new Set(problems.map(({file}) => file))
  const done = files.filter(({path}) => !failed.has(path))
  return {problems, notes: done.map(({path}) => `${path}: layout ${dry ? 'would be' : 'was'} repaired`)}
}

function jsonForm(text: string): string {
  const {file} = loadAnnotations(text, '')
  return file ? `${JSON.stringify(file.annotations, null, 2)}\n` : text
}
