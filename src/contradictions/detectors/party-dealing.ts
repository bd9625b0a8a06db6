import type {ClauseReading, Concept} from '../../claims/reading.js'
import {hull} from '../../document/span.js'
import {states, tierOf} from '../acts.js'
import {type Clash, defineDetector} from '../define-detector.js'
import {comparing} from '../first-clash.js'
import type {Page, Side} from '../side.js'
import {bothSay, quoted} from '../wording.js'

/** Acts of dealing with a party. */
const DEALING = new Set(
  'cooperate cooperation collaborate collaboration share comply compliance work report assist assistance disclose inform notify help'.split(
    ' '
  )
)
const RESTRICTING = new Set('restrict limit curb curtail'.split(' '))

const words = (clause: ClauseReading): Concept[] => [...clause.theme, ...(clause.act ? [clause.act] : [])]
const dealing = (clause: ClauseReading): Concept | undefined => words(clause).find((c) => DEALING.has(c.lemma))

/** Rules that keep bodies from dealing with a party: forbidden, or limited. */
const restricts = (clause: ClauseReading): boolean =>
  clause.force === 'forbidden' || (clause.force === 'asserted' && RESTRICTING.has(clause.act?.lemma ?? ''))

const RULE_GIVERS = new Set(
  'law statute act ordinance code state government legislature order rule policy regulation county city section'.split(
    ' '
  )
)

/**
 * Rules that demand it, or a rule-giver that allows it. What single bodies "may" do is no rule about dealing with the party,
 * and a permission in a relative is presupposed, not the point ("law, which allows ...").
 */
const opens = (clause: ClauseReading): boolean =>
  clause.force === 'obliged'
    ? clause.strength === 'strong' && DEALING.has(clause.act?.lemma ?? '')
    : clause.force === 'permitted' && states(clause) && RULE_GIVERS.has(clause.subject?.head.lemma ?? '')

/** Phrases behind the act: the party dealt with. What stands before it acts. */
const behind = (clause: ClauseReading, act: Concept): Concept[][] =>
  clause.phrases.filter((p) => p.head.span.start > act.span.start).map((p) => [...p.modifiers, p.head])

/** A name that both deal with, or two words of one description ("federal immigration authorities"). */
function sharedParty(r: ClauseReading, restricted: Concept, p: ClauseReading, opened: Concept): Concept[] {
  const theirs = behind(p, opened)
  for (const words of behind(r, restricted)) {
    for (const others of theirs) {
      const same = words.filter((w) => others.some((o) => o.lemma === w.lemma))
      if (same.some((w) => w.kind === 'name') || same.length >= 2) return words
    }
  }
  return []
}

/** Speaking of one body's records only, or of one purpose, is narrower than dealing with the party at all. */
const isScoped = (clause: ClauseReading): boolean => words(clause).some((c) => c.lemma === 'collect')

function clash(own: Side, r: ClauseReading, other: Side, p: ClauseReading, page: Page): Clash | null {
  const [restricted, opened] = [dealing(r), dealing(p)]
  if (!restricted || !opened || isScoped(r) || isScoped(p)) return null
  const shared = sharedParty(r, restricted, p, opened)
  if (shared.length === 0) return null
  return {
    tier: tierOf(r, p, ['knowledge', 'frequency']),
    own: restricted.span,
    other: opened.span,
    message: `dealing with ${quoted(page, hull(shared.map((c) => c.span)))} restricted here, allowed or demanded there`,
    why: bothSay(
      page,
      {side: own, span: r.span, focus: restricted.span},
      {side: other, span: p.span, focus: opened.span},
      'a rule cannot both keep them from dealing with the same party and allow or demand it'
    )
  }
}

const restrictingIn = ({claim}: Side): ClauseReading[] => claim.reading.clauses.filter(restricts)
const openingIn = ({claim}: Side): ClauseReading[] => claim.reading.clauses.filter(opens)

export default defineDetector({
  id: 'party-dealing',
  title: 'Dealing with one party restricted and allowed',
  why: 'A rule that keeps bodies from working with a party cannot stand beside one that allows or demands it.',
  tolerates: ['exception', 'name', 'pointing'],
  resolve: 'Find the rule that is in force, and say which bodies and which acts it covers.',
  measured: {
    on: '2026-11-24',
    development: {right: 5, fired: 5, documents: 1, pairs: 0},
    unseen: {right: 0, fired: 0, documents: 0, pairs: 0}
  },
  examples: [
    {
      name: 'catches a duty to report against a ban on cooperation',
      text: 'Every officer must report such cases to HARB.\n\nA law restricts town agencies from working with the shipping authorities, including HARB.\n',
      finds: ['3:36-3:43 dealing with “HARB” restricted here, allowed or demanded there']
    },
    {
      name: 'leaves dealings with two different parties',
      text: 'Every officer must report such cases to HARB.\n\nA law restricts town agencies from working with NORF.\n',
      finds: []
    }
  ],
  ...comparing(restrictingIn, openingIn, clash)
})
