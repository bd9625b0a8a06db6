// What a person can do about a mistake of ours: tell us enough to see it again.

export const bugWords = (bug: unknown): string =>
  `a bug in claimlint (${messageOf(bug)}), please report it with the document and the output of \`--verbose\``

const messageOf = (bug: unknown): string => (bug instanceof Error ? bug.message : String(bug)).replace(/\s+/g, ' ')

export const stackOf = (bug: unknown): string => (bug instanceof Error ? (bug.stack ?? bug.message) : String(bug))
