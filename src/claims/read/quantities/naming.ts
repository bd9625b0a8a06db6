// Numbers that name rather than measure: sections, years, times of day, telephone numbers, "Tier 1".
import {MONTHS} from '../../lexicon/months.js'
import {NAMING_NOUNS} from '../../lexicon/naming-nouns.js'
import type {Token} from '../../tagging/token.js'
import type {Measured} from './measured.js'

const OCLOCK = /^(?:am|pm|a\.m\.?|p\.m\.?|o'clock|noon|midnight)$/

/** "2019", but "2,000 people" and "2000 people" count. */
function isYear(tokens: readonly Token[], m: Measured): boolean {
  if (!/^\d{4}$/.test(tokens[m.start]?.text ?? '') || m.value < 1500 || m.value > 2100) return false
  return !(m.value % 100 === 0 && m.counted === m.end && tokens[m.counted]?.plural === true)
}

/** "section 5", "Tier 1", "the Type 45": the word before takes the number as its name. */
function isNumbered(tokens: readonly Token[], m: Measured): boolean {
  const left = tokens[m.start - 1]
  if (!left || !/^\)?$/.test(left.after)) return false
  const singular = left.lower.replace(/s$/, '')
  return (
    NAMING_NOUNS.has(left.lower) ||
    NAMING_NOUNS.has(singular) ||
    (left.pos === 'name' && !/^(?:eur|usd|gbp)$/.test(left.lower))
  )
}

/** "31 CFR", "42 U.S.C.": the title of a code of law. */
const isTitle = (tokens: readonly Token[], m: Measured): boolean =>
  /^(?:cfr|c\.f\.r\.?|usc|u\.s\.c\.?|fed\.?|stat\.?)$/.test(tokens[m.end]?.lower ?? '')

/** "10.30", "5 p.m.", "9 to 5 p.m.", "7 July". */
const isMoment = (tokens: readonly Token[], m: Measured): boolean =>
  OCLOCK.test(tokens[m.end]?.lower ?? '') ||
  (tokens[m.end]?.pos === 'name' && MONTHS.includes(tokens[m.end]?.lower ?? '')) ||
  (/^(?:at|till|until)$/.test(tokens[m.start - 1]?.lower ?? '') &&
    /^\d{1,2}(?:[.:]\d\d)?$/.test(tokens[m.start]?.text ?? '') &&
    m.counted < 0)

export const isName = (tokens: readonly Token[], m: Measured): boolean =>
  m.unit === null && (isYear(tokens, m) || isNumbered(tokens, m) || isTitle(tokens, m) || isMoment(tokens, m))
