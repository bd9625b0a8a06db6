// Documents with their records against today's text: what every command over annotation files starts from.
import {joinQuotes, matchAnnotations, readDocument} from '../doors/matching.js'
import type {AnchoredAnnotation, AnnotationFile, Document, Problem} from '../index.js'
import type {Annotations} from './find-annotations.js'
import type {Io} from './io.js'
import type {Options} from './options.js'
import {type Opened, visitDocuments} from './visit-documents.js'

/** A document's annotations against today's text. */
export interface Anchored extends Opened {
  readonly annotations: Annotations | null
  readonly document: Document
  /** Null where there is no file yet. */
  readonly file: AnnotationFile | null
  readonly anchored: readonly AnchoredAnnotation[]
}

/**
 * Opens the documents with their records. Claims are not read for it: that takes a hundred times as long. With `quotes` the
 * stored copies of the sources are read too.
 */
export async function anchorDocuments(
  paths: readonly string[],
  options: Options,
  io: Io,
  {quotes = false}: {quotes?: boolean} = {}
): Promise<{found: readonly Anchored[]; problems: readonly Problem[]}> {
  const {results, problems} = await visitDocuments({...options, paths, quotes}, io, anchorOne)
  return {found: results, problems}
}

function anchorOne(opened: Opened): Anchored {
  const {path, source, annotations, previous, quotes} = opened
  const document = readDocument(source, {path})
  const file = annotations?.loaded ?? null
  const anchored = file ? joinQuotes(matchAnnotations(document, [], file, previous ?? undefined), quotes) : []
  return {...opened, document, file, anchored}
}
