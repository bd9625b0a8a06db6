// How far a document is covered: of the claims that need a source, how many have one, and how good it is. Absolute counts
// come first: with two claims one miss is half, so a share alone makes a gate that nobody trusts.

/** Counts of check-worthy claims. Each of the last five is a part of `sourced`, and says something more of the source. */
export interface Coverage {
  /** Need a source. */
  readonly checkworthy: number
  readonly sourced: number
  /** A source bears out the whole claim (`supports: full`). */
  readonly supporting: number
  /** A person confirmed a verdict on the whole claim. */
  readonly verified: number
  /** Nothing that people recorded about it was voided by an edit, is disputed, or was due by the day that was given. */
  readonly fresh: number
  /** The words cited from a source were found in its stored copy. */
  readonly quoteChecked: number
  /** A comment in the document takes them out of the gate; they may be sourced all the same. */
  readonly ignored: number
}

/** What has to be known of a claim to count it. */
export interface Covered {
  readonly checkworthy: boolean
  readonly sourced: boolean
  readonly supporting: boolean
  readonly verified: boolean
  readonly fresh: boolean
  readonly quoteChecked: boolean
  readonly ignored?: string
}

/** Of some claims of a report: an answer's, a document's. */
export function coverageOf(claims: readonly Covered[]): Coverage {
  const needed = claims.filter(({checkworthy}) => checkworthy)
  const count = (holds: (claim: Covered) => boolean): number => needed.filter(holds).length
  return {
    checkworthy: needed.length,
    sourced: count(({sourced}) => sourced),
    supporting: count(({supporting}) => supporting),
    verified: count(({verified}) => verified),
    fresh: count(({sourced, fresh}) => sourced && fresh),
    quoteChecked: count(({quoteChecked}) => quoteChecked),
    ignored: count(({ignored}) => ignored !== undefined)
  }
}

export const addCoverage = (a: Coverage, b: Coverage): Coverage => ({
  checkworthy: a.checkworthy + b.checkworthy,
  sourced: a.sourced + b.sourced,
  supporting: a.supporting + b.supporting,
  verified: a.verified + b.verified,
  fresh: a.fresh + b.fresh,
  quoteChecked: a.quoteChecked + b.quoteChecked,
  ignored: a.ignored + b.ignored
})
