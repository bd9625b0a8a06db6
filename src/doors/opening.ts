// For opening documents: their configuration and records where nothing is wrong with them. What explains a mistake, and every
// other layout, is behind ../index.js.

export {loadLayout} from '../annotations/load-layout.js'
export {validConfig} from '../findings/valid-config.js'
