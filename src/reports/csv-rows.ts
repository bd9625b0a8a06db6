// Rows for people who live in spreadsheets (RFC 4180).

/** Every row as a line; CRLF, as the standard has it. */
export const csvRows = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')

/** A leading `=`, `+`, `-` or `@` would run as a formula when a spreadsheet opens the file; a quote mark keeps it text, and one more keeps apart what began with quote marks itself. */
function field(value: string): string {
  const safe = /^'*[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
