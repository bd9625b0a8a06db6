// The words of a PDF, page by page. The reader is loaded when the first PDF is met: it is 2 MB that no other run needs.
import type {Snapshot, Unreadable} from './snapshot.js'

/** A copy with more pages is no source that anyone quoted from by hand, or it was made to keep a build busy. */
const MOST_PAGES = 3000

interface PdfPage {
  getTextContent(): Promise<{readonly items: readonly object[]}>
}

interface Pdf {
  readonly numPages: number
  getPage(number: number): Promise<PdfPage>
  destroy(): Promise<void>
}

/**
 * The reader is made for Node 24 and calls this on its way; Node 20 does not have it. It is the function that the language
 * has had since 2025 and does nothing to programs that have it.
 */
function provideTry(): void {
  if ('try' in Promise) return
  Object.defineProperty(Promise, 'try', {
    configurable: true,
    writable: true,
    value: <T>(run: (...args: unknown[]) => T, ...args: unknown[]) => new Promise<T>((done) => done(run(...args)))
  })
}

const REASONS: Readonly<Record<string, string>> = {
  PasswordException: 'is locked with a password, store an unlocked copy or its text',
  InvalidPDFException: 'is no PDF that can be read, store the copy again'
}

function reason(error: unknown): string {
  const {name, message} = error instanceof Error ? error : {name: '', message: String(error)}
  return REASONS[name] ?? `is a PDF that cannot be read (${message.split('\n')[0]?.replace(/\.$/, '')}), store its text`
}

/** Never throws for bad bytes. `bytes` stay as they are. */
export async function readPdf(bytes: Uint8Array): Promise<Snapshot | Unreadable> {
  provideTry()
  const {getDocumentProxy, getResolvedPDFJS} = await import('unpdf')
  const {version} = await getResolvedPDFJS()
  let pdf: Pdf | null = null
  try {
    // The reader takes the bytes away from whoever hands them in. Verbosity 0: its warnings would stand among our results.
    const opened: Pdf = await getDocumentProxy(new Uint8Array(bytes), {verbosity: 0})
    pdf = opened
    if (opened.numPages > MOST_PAGES) return {unread: `has more than ${MOST_PAGES} pages, store those that are quoted`}
    return await pagesOf(opened, `pdf.js@${version}`)
  } catch (error) {
    return {unread: reason(error)}
  } finally {
    await pdf?.destroy()
  }
}

async function pagesOf(pdf: Pdf, extractor: string): Promise<Snapshot | Unreadable> {
  const pages = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const {items} = await (await pdf.getPage(number)).getTextContent()
    pages.push({number, text: items.map(words).join('')})
  }
  if (pages.every(({text}) => text.trim() === '')) {
    return {unread: 'holds no text, only pictures of pages (a scan), store its text beside it'}
  }
  return {pages, extractor}
}

/** A run of words on a page; other items only mark where something begins. */
function words(item: object): string {
  if (!('str' in item)) return ''
  return `${item.str}${'hasEOL' in item && item.hasEOL === true ? '\n' : ''}`
}
