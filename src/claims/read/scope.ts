// What limits a statement: conditions, exceptions, other people's views, other times.
import type {Parsed} from './parsed.js'

export interface Scope {
  readonly conditional: boolean
  readonly exception: boolean
  readonly attributed: boolean
  readonly planned: boolean
  readonly superseded: boolean
  readonly unconditional: boolean
  readonly example: boolean
}

const CONDITION =
  /\b(?:(?<!\beven )if|unless|provided (?:that)?|as long as|so long as|in case|in the event|on condition|once|whenever|(?<!\beven )(?:when|where)|depending on|subject to|should (?:a|the|any|you|your))\b/i
const EXCEPTION =
  /\b(?:except|unless|other than|save (?:for|that|in)|apart from|but for|notwithstanding|with the exception|to the extent|aside from|excluding|without prejudice)\b/i
const VIEW =
  /\b(?:according to|in (?:my|our|their|his|her) (?:view|opinion)|critics|opponents|supporters|advocates|proponents|some (?:people|experts) (?:say|think|believe|argue))\b/i
const WHATEVER =
  /^whether\b[^,.;]+\bor\b[^,.;]+,|\b(?:whatever|whichever|wherever|regardless|irrespective|whether or not|with or without|no matter|whoever|whatsoever|however (?:early|late|small|large|big|short|long|old|young|much|many|well|little|often)|of (?:any|every|whatever) (?:sort|kind|type|breed|size|age|description|nature)|(?:anywhere|everywhere) (?:on|in|at)|makes? no difference|even (?:if|when|where)|in (?:all|every) cases?|in any case|in no case|under any circumstances|under no circumstances|without exceptions?|no exceptions)\b/i
const EXAMPLE =
  /\b(?:for example|for instance|e\.g\.|by way of illustration|to illustrate|imagine|suppose|supposing|assume|assuming|let us say|let's say|in (?:this|the above|the following) example)(?![a-z])|\b(?:for|of) say\b,?|^(?:say|example)\b/i
const SAYS = new Set('argue contend claim allege suggest believe think feel hope fear speculate insist'.split(' '))
const PLAN =
  /(?:\bnot|n['’]t)\b[^,.;]+\byet\b|\b(?:plans? to|is planned|are planned|proposed|intends? to|hopes? to|in future|will soon|is expected to|are expected to|from next|from \d{4} on|by 20\d\d)\b/i
const PAST =
  /\b(?:formerly|previously|used to|(?<!\b(?:can|may|will) )no longer|until (?:19|20)\d\d|before (?:19|20)\d\d|in the past|at the time(?! of)|originally(?! (?:reserved|booked|bought|issued|planned|paid|ordered))|once (?:was|were|had)|it replaced|last year(?!['’]s))\b/i

export function readScope(parsed: Parsed): Scope {
  const {text, clauses} = parsed
  return {
    conditional: CONDITION.test(text),
    exception: EXCEPTION.test(text),
    attributed:
      VIEW.test(text) ||
      clauses.some(
        (c) => SAYS.has(c.verb.lemma) && c.subject !== null && (c.kind === 'main' || c.kind === 'coordinate')
      ),
    planned: PLAN.test(text),
    superseded: PAST.test(text),
    unconditional: WHATEVER.test(text),
    example: EXAMPLE.test(text)
  }
}
