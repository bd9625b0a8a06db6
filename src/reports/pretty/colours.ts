// Colour for terminals is a parameter: whether there is any is for the caller to know, who sees the stream.
import {oneLine} from '../text.js'

export interface Colours {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
  readonly underline: (text: string) => string
}

const plain = (text: string): string => text

export const PLAIN: Colours = {bold: plain, dim: plain, red: plain, green: plain, yellow: plain, underline: plain}

/** Marks that reorder or hide text (bidi controls, zero width): in a terminal they could make a message lie. */
const INVISIBLE = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/** One harmless line for a terminal; what cannot be seen is spelled out. */
export const visible = (text: string): string =>
  oneLine(text).replace(INVISIBLE, (mark) => `<U+${mark.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}>`)
