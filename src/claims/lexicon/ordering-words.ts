// Words in front of a noun that order, compare or stress; they narrow no kind of thing, so copying them elsewhere says nothing.
export const ORDERS: ReadonlySet<string> = new Set(
  `other same such own new more most many several certain different various last next first second third main only following specific similar additional further previous current whole full
   past given utter entire sole mere very particular actual real possible potential remaining present future`
    .trim()
    .split(/\s+/)
)
