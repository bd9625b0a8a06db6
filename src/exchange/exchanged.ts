// What the forms of exchange are made of: one document with its records against today's text.
import type {AnchoredAnnotation} from '../annotations/annotation.js'
import type {AnnotationRecord, Annotations} from '../annotations/annotation-records.js'
import {fingerprint} from '../document/fingerprint.js'

export interface Exchanged {
  /** Path of the document from the project folder, with forward slashes. */
  readonly path: string
  /** Today's text. */
  readonly source: string
  readonly annotations: Annotations
  /** In the order of `annotations.claims`. */
  readonly anchored: readonly AnchoredAnnotation[]
}

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Changes with every change of the record: what a reader of an export was looking at. */
export const versionOf = (record: AnnotationRecord): string => fingerprint(JSON.stringify(record))

/** A name for all places and times (RFC 9562, version 8), made of what it names. */
export function uuidOf(...parts: readonly string[]): string {
  const hex = `${fingerprint('urn', ...parts)}${fingerprint('uuid', ...parts)}`
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4]
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The address of a document: below `base` where one is given, else relative to where the export lies. */
export const addressOf = (path: string, base = ''): string => base + path.split('/').map(encodeURIComponent).join('/')
