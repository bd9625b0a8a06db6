// `claimlint explain NAME`: why a rule or a detector exists and what to do about its findings.
import {type Detector, detectors, type ExitCode, RULE_INFO, RULES, type Rule, suggestion} from '../../index.js'
import type {Io} from '../io.js'
import {visible, wrap} from '../print/wrap.js'
import {UsageError} from '../usage-error.js'

/** Accepted proposals stand among the detectors under this name, though no detector found them. */
const PROPOSAL = 'proposal'

export function explain(name: string, io: Io): ExitCode {
  const rule = RULES.find((each) => each === name)
  const detector = detectors.find(({id}) => id === name)
  if (rule) io.stdout.write(ruleText(rule))
  else if (detector) io.stdout.write(detectorText(detector))
  else if (name === PROPOSAL) io.stdout.write(proposalText())
  else throw new UsageError(unknownName(name))
  return 0
}

function unknownName(name: string): string {
  const ids = detectors.map(({id}) => id)
  const known = `expected a rule (${RULES.join(', ')}) or a detector (${[...ids, PROPOSAL].join(', ')})`
  return `unknown rule \`${name}\`, ${known}${suggestion(name, [...RULES, ...ids, PROPOSAL])}`
}

function ruleText(rule: Rule): string {
  const {title, why, help, severity, examples} = RULE_INFO[rule]
  return [
    `${rule}: ${title}\n`,
    `A rule; severity ${severity} where the configuration says nothing else.\n`,
    indented(why, 0),
    indented(`What to do: ${help}`, 0),
    ...examples.map(({name, text}) => `${name}:\n${indented(text, 2)}`)
  ].join('\n')
}

function proposalText(): string {
  return [
    'proposal: a contradiction that a model proposed and a person accepted\n',
    'No detector; what was accepted is reported under the rule `contradiction`.\n',
    indented(
      'Some passages contradict each other in words that no rule can read. `claimlint propose` asks a model about them, keeps what can be verified, and writes it into the annotation file. It counts only after a person accepts it in `claimlint triage`; `check` never asks a model.',
      0
    ),
    indented(
      'What to do: look both passages up in their sources, and correct the one that is wrong. The finding goes when either passage is changed, since the acceptance was for these words.',
      0
    )
  ].join('\n')
}

const times = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** How far it can be trusted: figures, not adjectives. */
function measuredText({on, development, unseen}: Detector['measured']): string {
  const {right, fired, documents, pairs} = development
  const seen =
    fired === 0
      ? 'never fired on the development data'
      : `right in ${right} of ${fired} reports on the development data (${times(documents, 'document')}, ${times(pairs, 'sentence pair')})`
  const fresh = unseen.fired === 0 ? 'never fired' : `right in ${unseen.right} of ${unseen.fired} reports`
  return `Measured on ${on}: ${seen}; on pages that nobody tuned it to it ${unseen.fired === 0 ? fresh : `was ${fresh}`}.`
}

const UNPROVEN =
  'It is not proven on pages that nobody tuned it to, so all that it finds is a tension: worth a look, no accusation.'

function detectorText({id, title, why, resolve, examples, measured, unproven}: Detector): string {
  return [
    `${id}: ${title}\n`,
    'A detector; what it finds is reported under the rules `contradiction` and `tension`.\n',
    indented(why, 0),
    indented(`What to do: ${resolve}`, 0),
    indented([measuredText(measured), ...(unproven ? [UNPROVEN] : [])].join(' '), 0),
    ...examples.map(({name, text, finds}) => `${name}:\n${passages(text)}${finds.map(found).join('')}`)
  ].join('\n')
}

const passages = (text: string): string =>
  text
    .trim()
    .split(/\n+/)
    .map((line) => indented(line, 2))
    .join('')

const found = (line: string): string => indented(`found at ${line}`, 4)

const indented = (text: string, indent: number): string =>
  wrap(visible(text), 96 - indent)
    .map((line) => `${' '.repeat(indent)}${line}\n`)
    .join('')
