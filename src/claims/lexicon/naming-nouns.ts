// Nouns that take a number as a name: "section 5", "Tier 1", "platform 9". The number measures nothing.
export const NAMING_NOUNS: ReadonlySet<string> = new Set(
  `section article rule chapter part form tier level phase class type room page item step question § no number act title version unit grade year route gate line
   paragraph clause schedule annex appendix figure table volume issue highway road bus platform terminal zone stage option floor apartment suite building division
   district category band channel door exit flight lot model note point regulation row seat shelf track ward week day week-end amendment directive`
    .trim()
    .split(/\s+/)
)
