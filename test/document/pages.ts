// Pages that nobody would write, made of everything that people do write: for tests that must hold on any text.
import fc from 'fast-check'

const words = fc
  .array(
    fc.constantFrom(
      'the clerk',
      'files',
      'may not',
      'share.',
      'Is it free?',
      '“quoted”',
      'it’s',
      '&amp; &lt;b&gt;',
      '&#x1F6A2;',
      '&nosuch;',
      '**bold**',
      '*slanted* text',
      '`code &amp; \\* more`',
      '\\* \\# 12\\.',
      '[a link](http://example.org)',
      '[gone][far]',
      '[far]',
      '[1]',
      '[^note]',
      '(Alder 2020)',
      '~~struck~~',
      '![picture](x.png)',
      '<b>raw</b>',
      'www.example.org',
      'clerk@example.org',
      '🚲🚢',
      'naïve',
      '  ',
      'Q: Why?',
      'A: Because.',
      '1) one',
      ':'
    ),
    {minLength: 1, maxLength: 6}
  )
  .map((parts) => parts.join(' '))

const lines = (indent: string) => fc.array(words, {minLength: 1, maxLength: 3}).map((all) => all.join(`\n${indent}`))

const marker = fc.constantFrom('- ', '* ', '1. ', '2. ', '10) ', '11. ', '> ', '> - ', '  ', '    ')

const block = fc.oneof(
  {weight: 4, arbitrary: lines('')},
  {weight: 3, arbitrary: fc.tuple(marker, lines('')).map(([mark, text]) => mark + text)},
  {weight: 2, arbitrary: fc.tuple(marker, marker, lines('  ')).map(([a, b, text]) => `${a}${b}${text}`)},
  fc.tuple(fc.constantFrom('# ', '## ', '### 3. '), words).map(([hashes, text]) => hashes + text),
  words.map((text) => `${text}\n---`),
  lines('').map((text) => `\`\`\`\n${text}\n\n${text}\n\`\`\``),
  lines('').map((text) => `~~~ts\n${text}`),
  lines('').map((text) => `<!-- ${text}\n\n${text} -->`),
  lines('').map((text) => `<details>\n<summary>${text}</summary>\n\n${text}\n\n</details>`),
  lines('').map((text) => `<script>\n${text}\n\n${text}`),
  fc.tuple(words, words).map(([a, b]) => `| ${a} | b |\n|---|:-:|\n| ${b} | ${a} |\n| c |`),
  words.map((text) => `[far]: http://example.org "${text.replaceAll('"', '')}"`),
  words.map((text) => `[^note]: ${text}\n\n    more`)
)

/** Markdown pages with mixed line endings. */
export const markdownPages = fc
  .tuple(
    fc.array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n\n', '\n\n\n')), {maxLength: 14}),
    fc.constantFrom('\n', '\r\n', '\r')
  )
  .map(([blocks, ending]) => blocks.flat().join('').replaceAll('\n', ending))

const tag = fc.constantFrom(
  'p',
  'li',
  'h2',
  'td',
  'th',
  'tr',
  'table',
  'ol',
  'ul',
  'dt',
  'dd',
  'b',
  'i',
  'blockquote',
  'div',
  'br',
  'sup',
  'summary'
)

/** HTML with tags that close late, early or never. */
export const htmlPages = fc
  .array(
    fc.oneof(
      words,
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.constant('\r\n  ')
    ),
    {maxLength: 30}
  )
  .map((parts) => parts.join(''))
