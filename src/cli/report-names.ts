// A file name per document, so that no report overwrites another.

/**
 * The path below the folder that all documents share, without its ending. Where that leaves two documents one name
 * (`page.md`, `page.html`), or takes the index's, the ending stays on: `page-md`, `index-md`, and a number where even that
 * is the name of a third.
 */
export function reportNames(paths: readonly string[]): string[] {
  const shared = sharedFolder(paths)
  const short = paths.map((path) => path.slice(shared.length))
  const bare = short.map((path) => path.replace(/\.[^./]+$/, ''))
  // Case is set aside: some file systems do not tell `Page` from `page`.
  const claimed = ['index', ...bare].map((name) => name.toLowerCase())
  const isAlone = (name: string): boolean => claimed.filter((each) => each === name.toLowerCase()).length === 1
  const used = new Set<string>(claimed)
  return short.map((path, index) => {
    const name = bare[index] ?? path
    if (isAlone(name) && name !== 'index') return name
    const long = path.replace(/\.([^./]+)$/, '-$1')
    const free = numbered(long, (each) => !used.has(each.toLowerCase()))
    used.add(free.toLowerCase())
    return free
  })
}

function numbered(name: string, isFree: (name: string) => boolean): string {
  for (let number = 1; ; number++) {
    const each = number === 1 ? name : `${name}-${number}`
    if (isFree(each)) return each
  }
}

/** With its final slash; empty where the documents share none. */
function sharedFolder(paths: readonly string[]): string {
  const folders = paths.map((path) => path.split('/').slice(0, -1))
  const [first = []] = folders
  const differs = first.findIndex((part, index) => folders.some((folder) => folder[index] !== part))
  const shared = Math.min(...folders.map((folder) => folder.length), differs === -1 ? first.length : differs)
  return first
    .slice(0, shared)
    .map((part) => `${part}/`)
    .join('')
}
