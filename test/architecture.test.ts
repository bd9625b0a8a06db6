// The plan of the house as a table, checked against every import that the source really has. src/README.md says it in words.
import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join, normalize} from 'node:path'
import {describe, expect, it} from 'vitest'

interface Room {
  /** Other rooms (or files of src/) that it may import from. */
  readonly from: readonly string[]
  /** Packages that it alone may import, so that a package can be swapped in one room. */
  readonly packages: readonly string[]
  readonly reason: string
}

const ROOMS: Readonly<Record<string, Room>> = {
  document: {
    from: [],
    packages: [
      '@noble/hashes',
      'decode-named-character-reference',
      'jsonc-parser',
      'rehype-parse',
      'mdast-util-to-string',
      'remark-gfm',
      'remark-parse',
      'unified'
    ],
    reason: 'markup is read here and nowhere else'
  },
  claims: {from: ['document'], packages: ['compromise'], reason: 'text is read once; later rooms compare readings'},
  annotations: {
    from: ['document', 'claims'],
    packages: ['ajv', 'ajv-formats', 'approx-string-match', 'diff', 'fastest-levenshtein', 'yaml'],
    reason: 'files that people write are checked here, before anything trusts them'
  },
  contradictions: {
    from: ['document', 'claims'],
    packages: [],
    reason: 'not annotations: a detector that sees human verdicts grades its own homework'
  },
  findings: {
    from: ['document', 'claims', 'annotations', 'contradictions'],
    packages: [],
    reason: 'the only room that sees both sisters'
  },
  reports: {
    from: ['findings'],
    packages: [
      'hast-util-to-html',
      'hastscript',
      'mdast-util-gfm',
      'mdast-util-to-markdown',
      'xast-util-to-xml',
      'xastscript'
    ],
    reason: 'prints from the Report alone, also one that was stored a year ago'
  },
  snapshots: {
    from: ['document'],
    packages: ['unpdf'],
    reason: 'the words of stored copies, whoever asks for them; what they prove is for annotations'
  },
  bibliography: {
    from: ['document', 'annotations'],
    packages: ['@citation-js/core', '@citation-js/plugin-bibtex', '@citation-js/plugin-csl', '@citation-js/plugin-ris'],
    reason: "other programs' forms of a source; loaded only where one is asked for"
  },
  exchange: {
    from: ['document', 'annotations'],
    packages: ['csv-parse'],
    reason: 'records in the forms of other tools, and back'
  },
  proposals: {
    from: ['document', 'claims', 'annotations', 'contradictions'],
    packages: ['@huggingface/transformers'],
    reason: 'models propose here, the core verifies; nothing that checks ever loads it'
  },
  'corridor.ts': {
    from: ['document', 'claims', 'annotations', 'contradictions', 'findings'],
    packages: [],
    reason: 'the rooms in order'
  },
  'check.ts': {
    from: ['annotations', 'findings', 'corridor.ts'],
    packages: [],
    reason: 'reads what people hand in, and goes through the corridor'
  },
  'index.ts': {
    from: [
      'document',
      'claims',
      'annotations',
      'contradictions',
      'findings',
      'reports',
      'snapshots',
      'bibliography',
      'exchange',
      'check.ts'
    ],
    packages: [],
    reason: 'the public door'
  },
  'names.ts': {
    from: ['annotations', 'bibliography', 'findings', 'reports'],
    packages: [],
    reason: 'the small door: names for the help, without what they name'
  },
  doors: {
    from: ['document', 'annotations', 'findings', 'reports', 'corridor.ts'],
    packages: [],
    reason: 'what one step of a run needs, and nothing else: a run loads the steps that it comes to'
  },
  cli: {
    from: ['index.ts', 'names.ts', 'doors', 'proposals'],
    packages: [
      'commander',
      'node:*',
      'picocolors',
      'tinyglobby',
      'tinypool',
      'vscode-languageserver',
      'vscode-languageserver-textdocument'
    ],
    reason: 'what it cannot get through the door is missing from the door; the core stays free of node'
  }
}

/** Types only, gone when built: these may be named wherever the trees that they describe are handled. */
const TYPE_PACKAGES = ['hast', 'mdast', 'sarif', 'unist', 'vfile', 'xast']

interface Import {
  /** From src/, with `/`. */
  readonly file: string
  readonly line: number
  readonly text: string
  /** As written. */
  readonly target: string
  readonly typeOnly: boolean
  /** Loaded when the line runs, and not with its file. */
  readonly lazy: boolean
}

const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|cjs)$/.test(file))
  .sort()

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b(?<what>[^'"`;]*?\bfrom\s*)?['"](?<target>[^'"]+)['"]|\bimport\(\s*['"](?<lazy>[^'"]+)['"]|\brequire\(\s*['"](?<required>[^'"]+)['"]/g

function importsOf(file: string): Import[] {
  const source = readFileSync(join('src', file), 'utf8')
  return [...source.matchAll(IMPORT)].map((match) => {
    const target = match.groups?.['target'] ?? match.groups?.['lazy'] ?? match.groups?.['required'] ?? ''
    const line = source.slice(0, match.index + match[0].length).split('\n').length
    const text = source.split('\n')[line - 1]?.trim() ?? ''
    const typeOnly = /^\s*(import|export)\s+type\b/.test(match[0].trimStart())
    return {file, line, text, target, typeOnly, lazy: match.groups?.['lazy'] !== undefined}
  })
}

const imports = files.flatMap(importsOf)

const roomOf = (path: string): string => path.split('/')[0] ?? path

const isRelative = ({target}: Import): boolean => target.startsWith('.')

/** The file under src/ that a relative import means. */
const meant = ({file, target}: Import): string =>
  normalize(join(dirname(file), target))
    .replaceAll('\\', '/')
    .replace(/\.js$/, '.ts')

const packageOf = (target: string): string => {
  if (target.startsWith('node:')) return 'node:*'
  return target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')
}

const said = ({file, line, text}: Import, why: string): string => `src/${file}:${line}: ${text} -- ${why}`

describe('the rooms', () => {
  it('are all in the table, and the table has no other', () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(ROOMS).sort())
  })

  it('stand in the floor plan in the same order', () => {
    const rows = readFileSync('src/README.md', 'utf8').matchAll(/^\| `([\w.]+)` \|/gm)
    expect([...rows].map(([, room]) => room)).toEqual(Object.keys(ROOMS))
  })

  it.each(Object.keys(ROOMS))('%s is seen to import something', (room) => {
    expect(imports.filter(({file}) => roomOf(file) === room).length).toBeGreaterThan(0)
  })

  it('import only from the rooms that the table allows', () => {
    const wrong = imports.filter(isRelative).flatMap((each) => {
      const [here, there] = [roomOf(each.file), roomOf(meant(each))]
      const {from = [], reason = ''} = ROOMS[here] ?? {}
      return here === there || from.includes(there) ? [] : [said(each, `${here} may not import ${there}: ${reason}`)]
    })
    expect(wrong).toEqual([])
  })

  it('import only the packages that they own', () => {
    const wrong = imports
      .filter((each) => !isRelative(each))
      .flatMap((each) => {
        const name = packageOf(each.target)
        if (each.typeOnly && TYPE_PACKAGES.includes(name)) return []
        const {packages = []} = ROOMS[roomOf(each.file)] ?? {}
        return packages.includes(name) ? [] : [said(each, `${name} does not belong to ${roomOf(each.file)}`)]
      })
    expect(wrong).toEqual([])
  })

  it('use every package that the table gives them', () => {
    const unused = Object.entries(ROOMS).flatMap(([room, {packages}]) => {
      const used = new Set(imports.filter(({file}) => roomOf(file) === room).map(({target}) => packageOf(target)))
      return packages.filter((name) => !used.has(name)).map((name) => `${room} owns ${name} and does not use it`)
    })
    expect(unused).toEqual([])
  })

  it('own each package once', () => {
    const owned = Object.values(ROOMS).flatMap(({packages}) => packages)
    expect(owned).toHaveLength(new Set(owned).size)
  })
})

describe('imports', () => {
  it('name files that exist, below src', () => {
    const known = new Set(files)
    expect(
      imports.filter(isRelative).flatMap((each) => (known.has(meant(each)) ? [] : [said(each, 'no such file in src')]))
    ).toEqual([])
  })

  it('go in no circle', () => {
    const next = new Map(
      files.map((file) => [file, imports.filter((each) => each.file === file && isRelative(each)).map(meant)])
    )
    expect(circleIn(next)).toBeNull()
  })

  it('never go from one detector to another', () => {
    const detector = /^contradictions\/detectors\/(?!index\.ts$)/
    const wrong = imports.filter((each) => isRelative(each) && detector.test(each.file) && detector.test(meant(each)))
    expect(wrong.map((each) => said(each, 'detectors stand alone'))).toEqual([])
  })
})

/** What Node loads before the first line of `file` runs, itself included. */
function loadedWith(file: string): {files: string[]; packages: string[]} {
  const seen = new Set<string>([file])
  const packages = new Set<string>()
  for (const each of seen) {
    for (const next of imports.filter((one) => one.file === each && !one.typeOnly && !one.lazy)) {
      if (isRelative(next)) seen.add(meant(next))
      else packages.add(packageOf(next.target))
    }
  }
  return {files: [...seen].sort(), packages: [...packages].sort()}
}

describe('what is loaded', () => {
  it('for the help are names, and no package that reads text', () => {
    const {files: loaded, packages} = loadedWith('cli/main.ts')
    expect(packages).toEqual(['commander', 'fastest-levenshtein', 'node:*'])
    expect(loaded.filter((file) => file === 'index.ts' || file.startsWith('cli/commands/'))).toEqual([])
    expect(loaded).toContain('names.ts')
  })

  it('for opening and matching is no tagger, no parser of YAML and no format', () => {
    for (const command of ['check', 'status']) {
      const {files: loaded, packages} = loadedWith(`cli/commands/${command}.ts`)
      expect(loaded).toContain('doors/opening.ts')
      const spared =
        /^(ajv|yaml|compromise|hast|xast|mdast-util-(gfm|to-markdown)|vscode-|@citation-js|@huggingface|csv|unpdf)/
      expect(packages.filter((name) => spared.test(name))).toEqual([])
      expect(
        loaded.filter((file) => /^(index\.ts|contradictions\/|proposals\/|cli\/(lsp|proposals)\/)/.test(file))
      ).toEqual([])
    }
  })

  it('for checking is the tagger, and nothing that explains a mistake', () => {
    const {files: loaded, packages} = loadedWith('doors/checking.ts')
    expect(packages).toContain('compromise')
    expect(packages.filter((name) => /^(ajv|yaml|hast|xast)/.test(name))).toEqual([])
    expect(loaded.filter((file) => /^(reports|index\.ts)/.test(file))).toEqual([])
  })
})

/** The first circle as `a -> b -> a`, or null. */
function circleIn(next: ReadonlyMap<string, readonly string[]>): string | null {
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): string | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file].join(' -> ')
    if (done.has(file)) return null
    for (const each of next.get(file) ?? []) {
      const circle = visit(each, [...path, file])
      if (circle) return circle
    }
    done.add(file)
    return null
  }
  for (const file of next.keys()) {
    const circle = visit(file, [])
    if (circle) return circle
  }
  return null
}
