// What a schema cannot say: ids are used once, decisions name records, paths stay inside the project.
import type {Annotations} from './annotation-records.js'
import {suggestion} from './closest.js'
import {proposalRulesBroken} from './proposal-rules.js'
import {shown} from './schema-message.js'

export interface RuleProblem {
  readonly pointer: string
  readonly message: string
}

function repeatedIds(items: readonly {id: string}[], under: string): RuleProblem[] {
  const first = new Map<string, number>()
  return items.flatMap(({id}, index) => {
    const earlier = first.get(id)
    if (earlier === undefined) first.set(id, index)
    return earlier === undefined
      ? []
      : [{pointer: `${under}/${index}/id`, message: `expected each id once, \`${id}\` is taken by ${under}/${earlier}`}]
  })
}

/** Absolute for some system, or with a step upwards. Backslashes count as steps: a path must mean the same everywhere. */
const escapes = (path: string): boolean =>
  /^[/\\~]|^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) || path.split(/[/\\]/).includes('..')

function strayPath(pointer: string, path: string | undefined): RuleProblem[] {
  if (path === undefined || !(escapes(path) || path.includes('\\'))) return []
  return [{pointer, message: `expected a path inside the project with forward slashes, found ${shown(path)}`}]
}

function strangers(annotations: Annotations): RuleProblem[] {
  const ids = annotations.claims.map(({id}) => id)
  const known = new Set(ids)
  return (annotations.contradictions ?? []).flatMap(({pair}, index) =>
    pair.flatMap((id, side) =>
      known.has(id)
        ? []
        : [
            {
              pointer: `/contradictions/${index}/pair/${side}`,
              message: `no record has the id ${shown(id)}${suggestion(id, ids)}`
            }
          ]
    )
  )
}

/** All breaches of the rules beyond the schema, in no certain order. */
export const rulesBroken = (annotations: Annotations): RuleProblem[] => [
  ...repeatedIds(annotations.claims, '/claims'),
  ...repeatedIds(annotations.sources ?? [], '/sources'),
  ...strayPath('/target/file', annotations.target.file),
  ...(annotations.sources ?? []).flatMap(({snapshot}, index) => strayPath(`/sources/${index}/snapshot`, snapshot)),
  ...strangers(annotations),
  ...proposalRulesBroken(annotations)
]
