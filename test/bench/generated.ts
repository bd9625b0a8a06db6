// Documents of any number and size, the same bytes each time. Nearly no sentence occurs twice, so that little is remembered
// from one to the next: questions, and sentences that end in a bracket or a quote, come again when the pool is used up.

/** The questions of the pages, each with its answer. */
export const questionsOf = (sources: readonly string[]): readonly string[] =>
  sources.flatMap((source) => source.split(/^(?=#{2,3} )/m).filter((part) => /^#{2,3} /.test(part)))

/** `answers` of the pool, from place `index` on; nearly every sentence and every item carries the number of the document. */
export function shortDocument(pool: readonly string[], index: number, answers = 1): string {
  const parts = Array.from({length: answers}, (_, at) => pool[(index * answers + at) % pool.length] ?? '')
  const numbered = parts.map((part) =>
    part.replace(/(?<=[a-z])\.(?=\s)/g, ` (page ${index}).`).replace(/^(\s*[-*] )/gm, `$1${index}: `)
  )
  return `# Page ${index}\n\n${numbered.join('\n')}`
}

const ITEMS = 8
const THINGS = ['mooring permit', 'crew list', 'tide table', 'cargo paper', 'fishing licence', 'log book', 'pilot card']

/** Lead-ins with items, until there are `bytes` of them. */
export function listDocument(bytes: number): string {
  const parts = ['# Harbour of Marrow\n']
  for (let size = 0, berth = 1; size < bytes; berth++) {
    const items = Array.from({length: ITEMS}, (_, item) => {
      const thing = THINGS[(berth + item) % THINGS.length]
      return `- The ${thing} of berth ${berth} costs ${berth + item} crowns and lasts ${item + 2} days.`
    })
    const part = `\n## What does berth ${berth} need?\n\nAt berth ${berth} the customs house asks for:\n\n${items.join('\n')}\n`
    parts.push(part)
    size += part.length
  }
  return parts.join('')
}
