// For checking documents whose files are in order, and for nothing else.

export {checkSettled, settleQuickly} from '../corridor.js'
export {outlineOf} from '../findings/outline.js'
