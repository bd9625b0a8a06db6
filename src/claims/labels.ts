// "Due process: ..." A label in front of a sentence names its topic.

/** Longer labels are sentences that happen to hold a colon. */
const LONGEST = 80

const LABEL = /^([\p{Lu}\p{N}"“‘'][^.!?:;|]{1,79}):\s+(?=\S)/u
const VERBISH = /\b(?:is|are|was|were|has|have|must|may|can|will|shall|does|do|says?|include[sd]?|following)\b/i

/** Length of the label with its colon and white space; 0 where the text has none. */
export function labelLength(text: string): number {
  const match = LABEL.exec(text)
  const label = match?.[1]
  if (!match || label === undefined || label.length > LONGEST || VERBISH.test(label)) return 0
  return match[0].length
}
