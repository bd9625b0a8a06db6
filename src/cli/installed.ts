// The packages that this program stands on, as they are installed. What was asked for says less: an override, or a range
// somewhere below, brings other versions than the ones that this program names.
import {existsSync, readFileSync, realpathSync} from 'node:fs'
import {dirname, join} from 'node:path'

interface PackageFile {
  readonly name?: string
  readonly version?: string
  readonly dependencies?: Readonly<Record<string, string>>
}

/** `name@version` of every package below the one in `folder`, sorted. What is not installed is left out. */
export function installedPackages(folder: string): string[] {
  const found = new Map<string, string>()
  const visit = (from: string): void => {
    for (const name of Object.keys(packageFile(from).dependencies ?? {})) {
      const there = folderOf(name, from)
      if (there === null || found.has(there)) continue
      found.set(there, `${name}@${packageFile(there).version}`)
      visit(there)
    }
  }
  visit(realpathSync.native(folder))
  return [...found.values()].sort()
}

const packageFile = (folder: string): PackageFile =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageFile

/** As Node looks for it: the nearest `node_modules` upwards. */
function folderOf(name: string, from: string): string | null {
  const there = join(from, 'node_modules', name)
  if (existsSync(join(there, 'package.json'))) return realpathSync.native(there)
  const above = dirname(from)
  return above === from ? null : folderOf(name, above)
}
