// The texts of a document's stored sources. A source without a copy, or with another than was recorded, proves nothing and
// is left out, with a note.
import {readFile} from 'node:fs/promises'
import {resolve} from 'node:path'
import {readSnapshot, snapshotText} from '../../index.js'
import {openCopies} from '../copies.js'
import type {Opened} from '../visit-documents.js'

export interface SourceTexts {
  readonly sources: readonly {readonly id: string; readonly text: string}[]
  readonly notes: readonly string[]
}

export async function sourceTexts({path, annotations, project}: Opened): Promise<SourceTexts> {
  const sources: {id: string; text: string}[] = []
  const notes: string[] = []
  const copies = openCopies()
  for (const source of annotations?.loaded.annotations.sources ?? []) {
    const {drifted, unread} = await copies.of(source, project.place.project)
    const why = drifted ?? unread
    if (why !== '') notes.push(`${path}: ${source.id} is left out, ${why}`)
    else sources.push({id: source.id, text: await textOf(resolve(project.place.project, source.snapshot ?? ''))})
  }
  return {sources, notes}
}

async function textOf(path: string): Promise<string> {
  const snapshot = await readSnapshot(await readFile(path), path)
  return 'unread' in snapshot ? '' : snapshotText(snapshot)
}
