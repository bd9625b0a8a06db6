// One way to fold text and one hash, so that ids, staleness and baselines agree on what "the same words" means.
import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'

/** Words in plain letters between single blanks, the first of them no list mark: as most texts that are folded are already. */
const FOLDED = /^(?!\d{1,3}[.)] |[-*+] )[!-~]+(?: [!-~]+)*$/

/** NFC, straight quotes, plain dashes, single spaces, no list number in front. Case is kept: it can carry meaning (US/us). */
export const foldText = (text: string): string =>
  FOLDED.test(text)
    ? text
    : text
        .normalize('NFC')
        .replace(/[‘’‚‛′]/g, "'")
        .replace(/[“”„‟″]/g, '"')
        .replace(/[‐‑‒–—―−]/g, '-')
        .replace(/\s+/g, ' ')
        .replace(/^\s*(?:\d{1,3}[.)]|[-*+•])\s+/, '')
        .trim()

/** The first 16 hex digits of SHA-256 over the folded parts, joined by line feeds. */
export const fingerprint = (...parts: readonly string[]): string =>
  bytesToHex(sha256(utf8ToBytes(parts.map(foldText).join('\n')))).slice(0, 16)
