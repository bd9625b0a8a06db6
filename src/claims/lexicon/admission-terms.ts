import type {Row} from './term-row.js'
export const ADMISSION_ROWS: readonly Row[] = []
