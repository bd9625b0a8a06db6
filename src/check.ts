// The corridor behind its door: what people hand in is read, or refused with all that is wrong with it.
import type {AnnotationFile} from './annotations/annotation.js'
import {loadAnnotations} from './annotations/load.js'
import {type CheckOptions, checkSettled, NO_ANNOTATIONS, type Settled} from './corridor.js'
import {readConfig} from './findings/config.js'
import {accept} from './findings/input-error.js'
import type {Report} from './findings/report.js'

export type {CheckOptions} from './corridor.js'

/**
 * Everything known about one document: its claims with their sources and verdicts, its contradictions, and what to do.
 *
 * Pure and synchronous; the same input gives the same report. Any text is a document: what cannot be read of it is listed
 * under `problems`, and the rest is checked. Annotations or a config that are not valid throw `InputError` with all that is
 * wrong with them, because a report that silently left out people's verdicts would look like one without any.
 *
 * @example
 * const report = check('# Permits\n\nA permit lasts 15 days.\n', {path: 'permits.md'})
 * report.findings.map(({line, message}) => `${line}: ${message}`)
 */
export const check = (source: string, options: CheckOptions = {}): Report =>
  checkSettled(source, options, settle(options))

const settle = (options: CheckOptions): Settled => ({
  config: accept(readConfig(options.config, 'config')).config,
  file: annotationsOf(options)
})

const annotationsOf = ({annotations}: CheckOptions): AnnotationFile =>
  annotations === undefined ? NO_ANNOTATIONS : accept(loadAnnotations(annotations, 'annotations')).file
