// PDF files made by hand, byte by byte: pages of plain lines in a standard font, and the ways in which a PDF can be of no use.

const escaped = (line: string): string => line.replace(/[\\()]/g, (sign) => `\\${sign}`)

/** A page's drawing commands; no line at all is what a scan without its picture looks like. */
function drawing(lines: readonly string[]): string {
  return `BT /F1 12 Tf 14 TL 72 720 Td ${lines.map((line) => `(${escaped(line)}) Tj T*`).join(' ')} ET`
}

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>'
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'

function objectsOf(pages: readonly (readonly string[])[]): string[] {
  const firstPage = 4
  const kids = pages.map((_, at) => `${firstPage + 2 * at} 0 R`).join(' ')
  return [
    CATALOG,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    FONT,
    ...pages.flatMap((lines, at) => {
      const stream = drawing(lines)
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${firstPage + 2 * at + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`
      ]
    })
  ]
}

/** `trailer` goes into the trailer as it is. Latin-1 only. */
export function writePdf(pages: readonly (readonly string[])[], trailer = ''): Uint8Array {
  const objects = objectsOf(pages)
  let text = '%PDF-1.4\n'
  const starts = objects.map((body, at) => {
    const start = text.length
    text += `${at + 1} 0 obj\n${body}\nendobj\n`
    return `${String(start).padStart(10, '0')} 00000 n \n`
  })
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.join('')}`
  const end = `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`
  return Uint8Array.from(Buffer.from(text + table + end, 'latin1'))
}

/** Keys that no password opens. */
export const LOCKED = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'aa'.repeat(32)}> /U <${'bb'.repeat(32)}> /P -4 >> /ID [<00> <00>]`
