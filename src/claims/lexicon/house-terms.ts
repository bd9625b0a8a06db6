import type {Row} from './term-row.js'
export const HOUSE_ROWS: readonly Row[] = []
