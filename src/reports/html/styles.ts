// One sheet for all pages, in the order in which a page is read.
import {BASE, COLOURS} from './styles/base.js'
import {CARDS} from './styles/cards.js'
import {CLAIMS} from './styles/claims.js'
import {OVERVIEW} from './styles/overview.js'
import {PRINT} from './styles/print.js'
import {PROPOSALS} from './styles/proposals.js'
import {TOOLS} from './styles/tools.js'

export const STYLES = [COLOURS, BASE, OVERVIEW, CARDS, PROPOSALS, CLAIMS, TOOLS, PRINT].join('')
