// What a worker thread runs: one document in, its report out, both plain data. A bug is thrown, and told where it was asked for.
import {check} from '../index.js'
import type {CheckTask} from './check-documents.js'

// The pool calls the default export of its file.
export default ({source, options}: CheckTask): ReturnType<typeof check> => check(source, options)
