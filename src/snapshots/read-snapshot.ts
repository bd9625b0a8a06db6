// Bytes of a stored copy to its text: plain text, HTML as its readers see it, PDF.
import {readDocument} from '../document/read-document.js'
import {readPdf} from './read-pdf.js'
import type {Snapshot, Unreadable} from './snapshot.js'

type Kind = 'text' | 'html' | 'pdf'

const ENDINGS: Readonly<Record<string, Kind>> = {
  txt: 'text',
  text: 'text',
  md: 'text',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  pdf: 'pdf'
}

const endingOf = (name: string): string => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** PDF says so in its first bytes, whatever the file is called. */
const isPdf = (bytes: Uint8Array): boolean => new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-'

const EMPTY = {unread: 'is empty, store the copy again'}

/** `name` tells what the bytes are. Never throws for bad bytes. */
export async function readSnapshot(bytes: Uint8Array, name: string): Promise<Snapshot | Unreadable> {
  if (bytes.length === 0) return EMPTY
  const ending = endingOf(name)
  const kind = isPdf(bytes) ? 'pdf' : ENDINGS[ending]
  if (kind === 'pdf') return readPdf(bytes)
  if (!kind)
    return {
      unread: `${ending === '' ? 'files without an ending' : `\`.${ending}\` files`} are not read, store text, HTML or PDF`
    }
  const text = decoded(bytes)
  if (text === null) return {unread: 'is not valid UTF-8, save it as UTF-8'}
  const words = kind === 'html' ? htmlWords(text) : text
  if (words.trim() === '') return EMPTY
  return {pages: [{number: null, text: words}], extractor: EXTRACTORS[kind]}
}

/** The number goes up when the same bytes begin to give other words. */
const EXTRACTORS = {text: 'claimlint-text@1', html: 'claimlint-html@1'} as const

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch {
    // The decoder has one reason to throw.
    return null
  }
}

function htmlWords(source: string): string {
  const {sections} = readDocument(source, {format: 'html'})
  return sections
    .flatMap(({question, blocks}) => [...(question ? [question.text] : []), ...blocks.map(({text}) => text.text)])
    .join('\n')
}
