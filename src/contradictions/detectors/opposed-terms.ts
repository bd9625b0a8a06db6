import {ADMITTED} from '../../claims/lexicon/admission-terms.js'
import type {TermMatter} from '../../claims/lexicon/term-row.js'
import type {Term} from '../../claims/reading.js'
import type {Tier} from '../contradiction.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {firstClash} from '../first-clash.js'
import type {Page, Side} from '../side.js'
import {softenersOf} from '../suppress.js'
import {fitBest, opposed, sharedWeight} from '../terms/bond.js'
import {RULES, type Rule} from '../terms/rules.js'
import {sweeping} from '../terms/said.js'
import {wordsClash} from '../wording.js'

const inCase = ({claim}: Side): boolean => claim.reading.conditional || claim.reading.exception

/** Null where a denial in one case leaves the other side alone. */
function tierOf(matter: TermMatter, rule: Rule, own: Side, other: Side): Tier | null {
  const everywhere = own.claim.reading.unconditional
  if (rule.cases && inCase(own) && !everywhere && !(ADMITTED.has(matter) && sweeping(own))) return null
  const carvedOut = rule.cases && inCase(other) && !everywhere && !sweeping(other)
  const named = rule.ofOneName && softenersOf(own, other).includes('name')
  const soft =
    carvedOut ||
    (rule.otherInCase && other.claim.reading.conditional) ||
    named ||
    own.claim.hedged ||
    other.claim.hedged
  return soft ? 'tension' : 'contradiction'
}

function clash(own: Side, a: Term, other: Side, b: Term, page: Page): Clash | null {
  const rule = RULES[a.matter]
  if (!rule || a.matter !== b.matter || !opposed(rule, a.side, b.side)) return null
  if (rule.also && !rule.also({side: own, term: a}, {side: other, term: b})) return null
  const least = rule.cases && (sweeping(own) || sweeping(other)) ? 0 : rule.shared
  const tier = tierOf(a.matter, rule, own, other)
  if (tier === null || sharedWeight(own, a, other, b, page, rule.asked === true) < least) return null
  if (least === 0 && !fitBest({side: own, term: a}, {side: other, term: b}, rule, page)) return null
  return {
    tier,
    ...wordsClash(page, {side: own, focus: a.span}, {side: other, focus: b.span}, rule.link)
  }
}

export default defineDetector({
  id: 'opposed-terms',
  title: 'One thing on two opposite terms',
  why: 'A renewal cannot be automatic and have to be asked for, a decision cannot be final and open to review.',
  resolve: 'Find the terms that are in force, and say for whom and in which case each holds.',
  tolerates: ['name', 'circumstance', 'exception'],
  unproven: true,
  // Counted are the matters that were right in two documents or more, as if they accused.
  measured: {
    on: '2026-11-24',
    development: {right: 78, fired: 79, documents: 41, pairs: 0},
    unseen: {right: 1, fired: 6, documents: 1, pairs: 0}
  },
  examples: [
    {
      name: 'catches what happens by itself and has to be asked for',
      text: 'The mooring permit is renewed automatically every spring.\n\nA mooring permit is renewed only after the owner has filed a request.\n',
      finds: ['3:29-3:69 (tension) “automatically” against “only after the owner has filed a request”']
    },
    {
      name: 'leaves two things of which one is asked for',
      text: 'The mooring permit is renewed automatically every spring.\n\nA parking badge has to be applied for.\n',
      finds: []
    },
    {
      name: 'catches a last word that is not the last',
      text: 'The decision of the Marrow harbour board is final.\n\nAny skipper can appeal against the outcome before the tide court.\n',
      finds: ['3:13-3:23 (tension) “decision of the Marrow harbour board is final” against “can appeal”']
    },
    {
      name: 'leaves another thing that is final',
      text: 'The sale of a boat in Marrow is final.\n\nAny skipper can appeal against the outcome before the tide court.\n',
      finds: []
    },
    {
      name: 'catches money that is given back and kept',
      text: 'Skippers who leave early get the whole fee back.\n\nFees are not refunded under any circumstances.\n',
      finds: ['3:10-3:22 (tension) “not refunded” against “get the whole fee back”']
    },
    {
      name: 'leaves money that is kept in one case',
      text: 'Skippers who leave early get the whole berth fee back.\n\nThe berth fee is not refunded if the boat was sold.\n',
      finds: []
    },
    {
      name: 'catches papers that stay and travel',
      text: 'The harbour books are stored exclusively in Marrow.\n\nA copy of each page is sent to a vault in Fenport.\n',
      finds: ['3:24-3:42 (tension) “stored exclusively in” against “sent to a vault in”']
    },
    {
      name: 'catches cover at once and after a wait',
      text: 'Your boat is insured from the minute the form reaches the harbour office.\n\nCoverage starts ten days after the first payment.\n',
      finds: ['3:1-3:31 (tension) “insured from the minute” against “Coverage starts ten days after”']
    },
    {
      name: 'leaves two cases of which one waits',
      text: 'Storm damage is covered from the first day.\n\nTheft is covered once ten days have passed.\n',
      finds: []
    },
    {
      name: 'catches one fee and a fee that varies',
      text: 'The harbour charges a flat fee for a berth.\n\nThe fee for a berth depends on the length of the boat.\n',
      finds: ['3:5-3:31 (tension) “flat fee” against “fee for a berth depends on”']
    },
    {
      name: 'leaves one fee and another that varies',
      text: 'The harbour charges a flat fee for a berth.\n\nThe price of diesel depends on the season.\n',
      finds: []
    },
    {
      name: 'catches a card that is blocked and goes on working',
      text: 'After a theft has been reported, the mooring card is blocked.\n\nA mooring card keeps working until the theft has been looked into.\n',
      finds: ['3:16-3:29 (tension) “blocked” against “keeps working”']
    },
    {
      name: 'leaves two occasions',
      text: 'The mooring card is blocked when a boat is sold.\n\nThe mooring card keeps working in winter.\n',
      finds: []
    },
    {
      name: 'catches a dog that may come and no animal that may',
      text: 'Dogs sleep in the boathouse with their owners.\n\nNo animal of any sort is admitted to the boathouse.\n',
      finds: ['3:1-3:10 (tension) “No animal” against “Dogs sleep in”']
    },
    {
      name: 'leaves two places of which one lets in dogs',
      text: 'Members may bring their dogs along to the quay.\n\nDogs are not allowed in the sick bay.\n',
      finds: []
    },
    {
      name: 'catches two who have the say',
      text: 'The berth fees of Marrow are set by the harbour council.\n\nThe dock office fixes the fee for each berth.\n',
      finds: ['3:1-3:16 (tension) “the harbour council” against “The dock office”']
    },
    {
      name: 'leaves two who decide on two things',
      text: 'The berth fees of Marrow are set by the harbour council.\n\nThe skipper chooses the route of the ferry.\n',
      finds: []
    },
    {
      name: 'catches what one has to show and the other does without',
      text: 'Every boat on the lake of Marrow needs a pilot card.\n\nMembers may cross the lake without any card.\n',
      finds: ['3:36-3:44 (tension) “any card” against “a pilot card”']
    },
    {
      name: 'catches a single way and another one',
      text: 'The portal is the only way of booking a berth.\n\nFill in the printed form for a berth and drop it in the box.\n',
      finds: ['3:1-3:25 (tension) “portal is the only way” against “Fill in the printed form”']
    },
    {
      name: 'leaves a single way for one errand and another way for another',
      text: 'The portal is the only way of paying for a berth.\n\nA complaint can be made by post.\n',
      finds: []
    },
    {
      name: 'leaves a choice of two other things',
      text: 'Members may hire any boat on the quay.\n\nThe harbour takes its pilots from its own list.\n',
      finds: []
    }
  ],
  compare(own, other, page) {
    return firstClash(own.claim.reading.terms, other.claim.reading.terms, (a, b) => clash(own, a, other, b, page))
  }
})
