// Comments to claimlint: found where they are comments, with exact places, and nowhere else.
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {readDocument} from '../../src/document/read-document.js'

const NEXT = '<!-- claimlint-disable-next-line unsourced-claim -- every resident knows -->'

const read = (source: string, path = 'page.md') => readDocument(source, {path}).directives ?? []
const cut = (source: string, path?: string): string[] =>
  read(source, path).map(({span}) => source.slice(span.start, span.end))

describe('a directive', () => {
  it('is its action, its rules and its reason', () => {
    expect(read(`${NEXT}\nThe harbour opened in 1911.\n`)).toEqual([
      {
        action: 'disable-next-line',
        rules: ['unsourced-claim'],
        reason: 'every resident knows',
        span: {start: 0, end: NEXT.length}
      }
    ])
  })

  it.each([
    ['no reason', '<!-- claimlint-disable tension -->', 'disable', ['tension'], null],
    ['an empty reason', '<!-- claimlint-disable tension -- -->', 'disable', ['tension'], null],
    ['no rule', '<!-- claimlint-disable-file -- a draft -->', 'disable-file', [], 'a draft'],
    [
      'two rules',
      '<!--claimlint-disable tension, stale-claim -- a draft-->',
      'disable',
      ['tension', 'stale-claim'],
      'a draft'
    ],
    [
      'a reason over lines with dashes in it',
      '<!-- claimlint-disable tension -- a\n  well-known -- old --\ncase -->',
      'disable',
      ['tension'],
      'a well-known -- old -- case'
    ],
    ['nothing but the end of a block', '<!-- claimlint-enable -->', 'enable', [], null],
    ['a slip of the pen', '<!-- claimlint-disabel tension -- x -->', 'disabel', ['tension'], 'x']
  ])('may have %s', (_, comment, action, rules, reason) => {
    expect(read(`Some text.\n\n${comment}\n\nMore text.\n`)).toMatchObject([{action, rules, reason}])
  })

  it.each([
    ['between paragraphs', `One.\n\n${NEXT}\n\nTwo.\n`, 'page.md'],
    ['in a paragraph', `One ${NEXT} two.\n`, 'page.md'],
    ['in a list', `- One.\n  ${NEXT}\n- Two.\n`, 'page.md'],
    ['in a quote', `> One.\n>\n> ${NEXT}\n> Two.\n`, 'page.md'],
    ['in a table', `| a | b |\n| - | - |\n| One ${NEXT} | two |\n`, 'page.md'],
    ['after front matter', `---\ntitle: Harbour\n---\n${NEXT}\nOne.\n`, 'page.md'],
    ['after a byte order mark and with CRLF', `\uFEFFOne.\r\n\r\n${NEXT}\r\nTwo.\r\n`, 'page.md'],
    ['beside other markup', `<div>\n${NEXT}\n</div>\n\nOne.\n`, 'page.md'],
    ['in an HTML page', `<p>One.</p>${NEXT}<p>Two.</p>`, 'page.html'],
    ['in an HTML paragraph', `<p>One. ${NEXT} Two.</p>`, 'page.html']
  ])('is found %s', (_, source, path) => {
    expect(cut(source, path)).toEqual([NEXT])
  })

  it.each([
    ['a fenced example', `\`\`\`html\n${NEXT}\n\`\`\`\n`, 'page.md'],
    ['an indented example', `One.\n\n    ${NEXT}\n`, 'page.md'],
    ['inline code', `Write \`${NEXT}\` above it.\n`, 'page.md'],
    ['another tool’s comment', '<!-- markdownlint-disable MD013 -- long lines -->\n', 'page.md'],
    ['a plain text', `${NEXT}\nOne.\n`, 'page.txt'],
    ['the code of an HTML page', '<pre>&lt;!-- claimlint-disable tension -- x --&gt;</pre>', 'page.html']
  ])('is not %s', (_, source, path) => {
    expect(cut(source, path)).toEqual([])
  })

  it('leaves no claim and no trace in the text that is read', () => {
    const {sections} = readDocument(`One ${NEXT} two.\n\n${NEXT}\n\nThree.\n`, {path: 'page.md'})
    const words = sections.flatMap(({blocks}) => blocks.map(({text}) => text.text))
    expect(words.join(' ')).not.toContain('claimlint')
  })

  it('has its place wherever it stands in a long page', () => {
    const paragraph = 'The harbour of Marrow opened in 1911 and has three piers.\n\n'
    fc.assert(
      fc.property(fc.nat(900), fc.nat(900), (before, after) => {
        const source = `${paragraph.repeat(before)}${NEXT}\n\n${paragraph.repeat(after)}`
        expect(cut(source)).toEqual([NEXT])
      }),
      {numRuns: 12}
    )
  })
})
