// A recorded passage in a table: enough of it to know it by.
import {fragment} from '../../doors/matching.js'

/** UTF-16 units: one line beside the other columns. */
const ENOUGH = 50

export const quoted = (passage: string): string => `“${fragment(passage, ENOUGH)}”`
