// What a worker thread runs: one document in, its report out, both plain data. A bug is thrown, and told where it was asked for.
import {productOf} from './check-documents.js'

// The pool calls the default export of its file.
export default productOf
