// One text that is not on the disk as it is: what an editor holds. Configuration, annotations and baseline are those of the
// file that it will be, so that an editor and a build say the same.
import {resolve} from 'node:path'
import type {Problem} from '../index.js'
import {judgeByBaselines} from './baselines.js'
import {type Checked, checkOne} from './check-documents.js'
import {type Copies, openCopies} from './copies.js'
import {printable} from './find-documents.js'
import {readBlob as askGit, type ReadBlob} from './git-blob.js'
import type {Io} from './io.js'
import {projectsOf} from './project.js'
import {openOne} from './visit-documents.js'

export interface CheckedText {
  /** Null where files that belong to the text have mistakes: no result is better than a false one. */
  readonly checked: Checked | null
  readonly problems: readonly Problem[]
}

export interface CheckTextOptions {
  readonly configFile?: string | undefined
  readonly copies?: Copies
  readonly readBlob?: ReadBlob
  /** Asked when the files were read and the costly part begins: false where a later text has made this one useless. */
  readonly wanted?: () => boolean
}

const SILENT = {isTTY: false, write: () => {}}

/**
 * `path` may be relative to `cwd`; `configFile` counts in place of the one that would be found. Who checks again and again
 * hands in the same `copies` and `readBlob`: stored copies of sources and the texts of the records are then read once.
 */
export async function checkText(
  text: string,
  path: string,
  cwd: string,
  {configFile, copies = openCopies(), readBlob = askGit, wanted = () => true}: CheckTextOptions = {}
): Promise<CheckedText> {
  const projects = projectsOf(cwd, configFile, {})
  const input = {path: printable(resolve(cwd, path), cwd), input: {text}}
  const {document, problems} = await openOne(input, projects, cwd, copies, readBlob)
  if (!document || !wanted()) return {checked: null, problems}
  const checked = await checkOne(document)
  const io: Io = {cwd, env: {}, stdin: nothing(), stdout: SILENT, stderr: SILENT}
  const judged = await judgeByBaselines([{...checked, outline: checked.report}], {}, io)
  const [{outline: report} = {outline: checked.report}] = judged.checked
  return {checked: {...checked, report}, problems: [...problems, ...judged.problems]}
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
