// The text of a stored copy of a source, page by page, or why there is none. "Could not look" is never "not there".

/** A page of a PDF; text and HTML are one page without a number. */
export interface SnapshotPage {
  /** Counted from 1 in the file, whatever is printed on the page; null where the copy has no pages. */
  readonly number: number | null
  readonly text: string
}

export interface Snapshot {
  readonly pages: readonly SnapshotPage[]
  /** Program and version that took the text, as in `pdf.js@5.6.205`: another one may read other words. */
  readonly extractor: string
}

export interface Unreadable {
  /** A fragment: why its text could not be looked at, and what to do. */
  readonly unread: string
}

/** The whole text, a line between pages; what `textSha256` is the hash of. */
export const snapshotText = ({pages}: Snapshot): string => pages.map(({text}) => text).join('\n')
