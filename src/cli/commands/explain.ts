// `claimlint explain RULE`: why a rule or a detector exists and what to do about its findings.
import {type ExitCode, RULE_INFO, RULES, type Rule, suggestion} from '../../index.js'
import type {Io} from '../io.js'
import {visible, wrap} from '../print/wrap.js'
import {UsageError} from '../usage-error.js'

export function explain(name: string, io: Io): ExitCode {
  const rule = RULES.find((each) => each === name)
  if (!rule)
    throw new UsageError(`unknown rule \`${name}\`, expected one of ${RULES.join(', ')}${suggestion(name, RULES)}`)
  io.stdout.write(ruleText(rule))
  return 0
}

function ruleText(rule: Rule): string {
  const {title, why, help, severity, examples} = RULE_INFO[rule]
  return [
    `${rule}: ${title}\n`,
    `Severity ${severity}, where the configuration says nothing else\n`,
    indented(why, 0),
    indented(`What to do: ${help}`, 0),
    ...examples.map(({name, text}) => `${name}:\n${indented(text, 2)}`)
  ].join('\n')
}

const indented = (text: string, indent: number): string =>
  wrap(visible(text), 96 - indent)
    .map((line) => `${' '.repeat(indent)}${line}\n`)
    .join('')
