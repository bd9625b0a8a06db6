// Words in the middle of a statement that only tie it to the one before ("also", ", however,"). Alone it has nothing to be tied to.

/** "also" and "therefore" stand bare; "also known as" names, "however short" concedes, and "too late" is no "too". */
const LINKS =
  /,? (?:also(?! (?:known|called|named|referred))|therefore|nevertheless|nonetheless|moreover|furthermore|on the other hand),?(?= [\p{L}\p{N}])|, (?:however|of course|in turn|by contrast|for that reason),(?= )|,? (?:as well|too)(?=[.;]?$)/gu

/** The statement without them. */
export const unlinked = (text: string): string => text.replace(LINKS, '')
