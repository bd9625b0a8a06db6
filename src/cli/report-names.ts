// A file name per document, so that no report overwrites another.

/**
 * The path below the folder that all documents share, without its ending. Where that leaves two documents one name
 * (`page.md`, `page.html`), or takes the index's, the ending stays on: `page-md`, `index-md`.
 */
export function reportNames(paths: readonly string[]): string[] {
  const shared = sharedFolder(paths)
  const short = paths.map((path) => path.slice(shared.length))
  const bare = short.map((path) => path.replace(/\.[^./]+$/, ''))
  return short.map((path, index) => {
    const name = bare[index] ?? path
    const taken = name === 'index' || bare.filter((each) => each.toLowerCase() === name.toLowerCase()).length > 1
    return taken ? path.replace(/\.([^./]+)$/, '-$1') : name
  })
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
