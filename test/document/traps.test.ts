// Pages that mislead a reader of Markdown. Each trap shows the page and the outline that a person would give it.
import {describe, expect, it} from 'vitest'
import type {Block, Section} from '../../src/document/document.js'
import {type ReadOptions, readDocument} from '../../src/document/read-document.js'

function printBlock({kind, item, cell, quoted, text}: Block): string {
  const mark = item ? `${'  '.repeat(item.depth)}${item.first ? (item.number ?? '-') : '+'} ` : ''
  const head = cell ? `[${cell.rowHead.text} / ${cell.columnHead.text}] ` : ''
  const name = {paragraph: '', 'list-item': '', 'table-cell': '', heading: '# '}[kind]
  return `  ${quoted ? '> ' : ''}${name}${mark}${head}${text.text}`
}

const printSection = ({question, number, blocks}: Section): string[] => [
  question ? `${number === null ? '' : `${number} `}? ${question.text}` : '--',
  ...blocks.map(printBlock)
]

const outline = (source: string, options: ReadOptions = {}): string[] =>
  readDocument(source, options).sections.flatMap(printSection)

interface Trap {
  readonly name: string
  readonly page: string
  readonly outline: readonly string[]
  readonly options?: ReadOptions
}

const QUESTION_TRAPS: readonly Trap[] = [
  {
    name: 'a list in an answer that the parser joins with the questions',
    page: '9. Are cats allowed?\n\nYes.\n\n10. Are pets allowed?\n\n1. Yes, small ones.\n\n2. No snakes.\n\n11. Is it free?\n\nNo.\n',
    outline: [
      '9 ? Are cats allowed?',
      '  Yes.',
      '10 ? Are pets allowed?',
      '  1 Yes, small ones.',
      '  2 No snakes.',
      '11 ? Is it free?',
      '  No.'
    ]
  },
  {
    name: 'unindented lines that the parser hangs on the last bullet',
    page: '1. What may I bring?\n\nBring these:\n\n- Bikes: ten.\nVans pay $5.\n2. Is it free?\nNo.\n',
    outline: [
      '1 ? What may I bring?',
      '  Bring these:',
      '  - Bikes: ten.',
      '  Vans pay $5.',
      '2 ? Is it free?',
      '  No.'
    ]
  },
  {
    name: 'an unindented line that goes on with the sentence of the item',
    page: '## What may I bring?\n\n- Bikes, trailers and\ncargo bikes.\n- Dogs.\n',
    outline: ['? What may I bring?', '  - Bikes, trailers and cargo bikes.', '  - Dogs.']
  },
  {
    name: 'question and answer on successive lines of one item',
    page: '1. Is it free?\n   Yes.\n2. Is it far?\n   No.\n   It is near.\n',
    outline: ['1 ? Is it free?', '  Yes.', '2 ? Is it far?', '  No. It is near.']
  },
  {
    name: 'a list of questions inside an answer',
    page: '1. What should I ask?\n\nAsk:\n\n1. Is it free?\n2. Is it near?\n\nThen decide.\n\n2. Who decides?\n\nYou do.\n',
    outline: [
      '1 ? What should I ask?',
      '  Ask:',
      '  1 Is it free?',
      '  2 Is it near?',
      '  Then decide.',
      '2 ? Who decides?',
      '  You do.'
    ]
  },
  {
    name: 'a list of questions on a page that has no others',
    page: 'Before you sign, ask yourself:\n\n1. Can I pay?\n2. Will I use it?\n\nThen decide.\n',
    outline: ['--', '  Before you sign, ask yourself:', '  1 Can I pay?', '  2 Will I use it?', '  Then decide.']
  },
  {
    name: 'rhetorical questions in an answer',
    page: '## Is it safe?\n\nWhy would it not be? It is.\n\n**Really?** Yes.\n\nReally?\n\n### Are you sure?\n\nYes.\n\n## Is it far?\n\nNo.\n',
    outline: [
      '? Is it safe?',
      '  Why would it not be? It is.',
      '  Really? Yes.',
      '  Really?',
      '  # Are you sure?',
      '  Yes.',
      '? Is it far?',
      '  No.'
    ]
  },
  {
    name: 'escaped numbers',
    page: '11\\. Is it free?\n\nYes.\n\n12\\. Is it far?\n\nNo.\n',
    outline: ['11 ? Is it free?', '  Yes.', '12 ? Is it far?', '  No.']
  },
  {
    name: 'a table of contents above the questions',
    page: '# Parking\n\n1. [Is it free?](#free)\n2. [Is it far?](#far)\n\n## Is it free?\n\nYes.\n\n## Is it far?\n\nNo.\n',
    outline: [
      '--',
      '  # Parking',
      '  1 Is it free?',
      '  2 Is it far?',
      '? Is it free?',
      '  Yes.',
      '? Is it far?',
      '  No.'
    ]
  },
  {
    name: 'a heading without question mark among numbered ones',
    page: '### 1. Is it free?\n\nYes.\n\n### 2. Tell me about the boats.\n\nThere are two.\n\n### 3. Is it far?\n\nNo.\n',
    outline: [
      '1 ? Is it free?',
      '  Yes.',
      '2 ? Tell me about the boats.',
      '  There are two.',
      '3 ? Is it far?',
      '  No.'
    ]
  },
  {
    name: 'a heading that ends an answer',
    page: '# Ferry\n\n## Is it free?\n\nYes.\n\n## Contact\n\nCall the pier.\n',
    outline: ['--', '  # Ferry', '? Is it free?', '  Yes.', '--', '  # Contact', '  Call the pier.']
  },
  {
    name: 'questions below section headings',
    page: '# Ferry\n\n## Payments\n\n### How do I pay?\n\nBy card.\n\n## Boats\n\nTwo boats sail.\n\n### Are they old?\n\nNo.\n',
    outline: [
      '--',
      '  # Ferry',
      '  # Payments',
      '? How do I pay?',
      '  By card.',
      '--',
      '  # Boats',
      '  Two boats sail.',
      '? Are they old?',
      '  No.'
    ]
  },
  {
    name: 'groups that count from 1 again below headings',
    page: '## Payments\n\n1. How do I pay?\n\nBy card.\n\n2. When?\n\nAt once.\n\n## Boats\n\n1. Are they old?\n\nNo.\n\n2. Are they big?\n\nYes.\n',
    outline: [
      '--',
      '  # Payments',
      '1 ? How do I pay?',
      '  By card.',
      '2 ? When?',
      '  At once.',
      '--',
      '  # Boats',
      '1 ? Are they old?',
      '  No.',
      '2 ? Are they big?',
      '  Yes.'
    ]
  },
  {
    name: 'items that are all numbered 1',
    page: '1. Is it free?\n\n   Yes.\n\n1. Is it far?\n\n   No.\n\n1. Is it old?\n\n   It is.\n',
    outline: ['1 ? Is it free?', '  Yes.', '1 ? Is it far?', '  No.', '1 ? Is it old?', '  It is.']
  },
  {
    name: 'a title that asks',
    page: '# How does the ferry work?\n\nIt sails.\n\n## Is it free?\n\nYes.\n\n## Is it far?\n\nNo.\n',
    outline: ['--', '  # How does the ferry work?', '  It sails.', '? Is it free?', '  Yes.', '? Is it far?', '  No.']
  },
  {
    name: 'one number forgotten by the markup',
    page: '## 1. Is it free?\n\nYes.\n\n2. Is it far?\n\nNo.\n\n## 3. Is it old?\n\nIt is.\n',
    outline: ['1 ? Is it free?', '  Yes.', '2 ? Is it far?', '  No.', '3 ? Is it old?', '  It is.']
  },
  {
    name: 'a question over two lines',
    page: '1. Is the ferry to the outer\nislands free?\nYes.\n\n2. Is it far?\n\nNo.\n',
    outline: ['1 ? Is the ferry to the outer islands free?', '  Yes.', '2 ? Is it far?', '  No.']
  },
  {
    name: 'a page without questions',
    page: '# Ferry\n\nIt sails.\n\n## Boats\n\nThere are two.\n',
    outline: ['--', '  # Ferry', '  It sails.', '--', '  # Boats', '  There are two.']
  }
]

const TWO = ['? Is it free?', '  Yes.', '? Is it far?', '  No.']
const NUMBERED = ['1 ? Is it free?', '  Yes.', '2 ? Is it far?', '  No.']

const FORMS: readonly Trap[] = [
  {name: 'Q and A', page: 'Q: Is it free?\nA: Yes.\n\nQ: Is it far?\nA: No.\n', outline: TWO},
  {name: 'Q. and A.', page: 'Q. Is it free?\n\nA. Yes.\n\nQ. Is it far?\n\nA. No.\n', outline: TWO},
  {name: 'Q and A on one line', page: 'Q: Is it free? A: Yes.\n\nQ: Is it far? A: No.\n', outline: TWO},
  {
    name: 'bold Q1',
    page: '**Q1:** Is it free?\n\n**A1:** Yes.\n\n**Q2:** Is it far?\n\n**A2:** No.\n',
    outline: NUMBERED
  },
  {
    name: 'Q1 above its question',
    page: '**Q1.**\nIs it free?\n\nYes.\n\n**Q2.**\nIs it far?\n\nNo.\n',
    outline: NUMBERED
  },
  {name: 'Q1 and a dash', page: 'Q1 - Is it free?\n\nYes.\n\nQ2 – Is it far?\n\nNo.\n', outline: NUMBERED},
  {name: 'Question 1', page: 'Question 1: Is it free?\n\nYes.\n\nQuestion 2: Is it far?\n\nNo.\n', outline: NUMBERED},
  {
    name: 'bold Question and Answer',
    page: '**Question:** Is it free?\n**Answer:** Yes.\n\n**Question:** Is it far?\n**Answer:** No.\n',
    outline: TWO
  },
  {name: 'headings with Q1', page: '### Q1. Is it free?\nYes.\n### Q2. Is it far?\nNo.\n', outline: NUMBERED},
  {name: 'underlined headings', page: 'Is it free?  \n---\n\nYes.\n\n*Is it far?*\n---\n\nNo.\n', outline: TWO},
  {name: 'bold lines', page: '**Is it free?**\n\nYes.\n\n**Is it far?**\nNo.\n', outline: TWO},
  {name: 'bold words that run in', page: '**Is it free?** Yes.\n\n**Is it far?** No.\n', outline: TWO},
  {name: 'bold items', page: '1. **Is it free?**\n\n   Yes.\n\n2. **Is it far?**\n\n   No.\n', outline: NUMBERED},
  {
    name: 'bold lines with numbers',
    page: '**1. Is it free?**\n\nYes.\n\n**2. Is it far?**\n\nNo.\n',
    outline: NUMBERED
  },
  {name: 'plain lines', page: 'Is it free?\n\nYes.\n\nIs it far?\n\nNo.\n', outline: TWO},
  {name: 'bullets', page: '- Is it free?\n\n  Yes.\n\n- Is it far?\n\n  No.\n', outline: TWO},
  {name: 'quotes', page: '> Is it free?\n\nYes.\n\n> Is it far?\n\nNo.\n', outline: TWO},
  {name: 'round brackets', page: '(1) Is it free?\n\nYes.\n\n(2) Is it far?\n\nNo.\n', outline: NUMBERED},
  {name: 'half brackets', page: '1) Is it free?\n\nYes.\n\n2) Is it far?\n\nNo.\n', outline: NUMBERED},
  {name: 'no blank after the number', page: '1.Is it free?\n\nYes.\n\n2.Is it far?\n\nNo.\n', outline: NUMBERED},
  {
    name: 'curly quotes after the question mark',
    page: '## “Is it free?”\n\nYes.\n\n## “Is it far?”\n\nNo.\n',
    outline: ['? “Is it free?”', '  Yes.', '? “Is it far?”', '  No.']
  },
  {
    name: 'details',
    page: '<details>\n<summary>Is it free?</summary>\n\nYes.\n\n</details>\n\n<details><summary>Is it far?</summary>No.</details>\n',
    outline: TWO
  },
  {name: 'a definition list', page: 'Is it free?\n: Yes.\n\nIs it far?\n: No.\n', outline: TWO},
  {
    name: 'a table',
    page: '| Question | Answer |\n|---|---|\n| Is it free? | Yes. |\n| Is it far? | No. |\n',
    outline: TWO
  },
  {
    name: 'headings of a FAQ',
    page: '# FAQ\n\n## How to pay\n\nBy card.\n\n## What it costs\n\nNothing.\n',
    outline: ['--', '  # FAQ', '? How to pay', '  By card.', '? What it costs', '  Nothing.']
  },
  {
    name: 'one request',
    page: '## Tell me about the ferry.\n\nIt sails.\n',
    outline: ['? Tell me about the ferry.', '  It sails.']
  },
  {
    name: 'plain text',
    page: 'The Ferry\n\n1. Is it free?\nYes.\n\n2. Is it far?\n* No.\n',
    options: {format: 'text'},
    outline: ['--', '  # The Ferry', '1 ? Is it free?', '  Yes.', '2 ? Is it far?', '  - No.']
  },
  {
    name: 'HTML headings',
    page: '<h2>Is it free?</h2><p>Yes.<h2>Is it far?</h2>No.',
    options: {format: 'html'},
    outline: TWO
  },
  {
    name: 'HTML terms',
    page: '<dl><dt>Is it free?<dd>Yes.<dt>Is it far?<dd>No.</dl>',
    options: {format: 'html'},
    outline: TWO
  },
  {
    name: 'records',
    page: '[{"question": "Is it free?", "answer": "Yes."}, {"question": "Is it far?", "answer": "No."}]',
    options: {format: 'json'},
    outline: TWO
  }
]

describe('traps', () => {
  it.each(QUESTION_TRAPS)('$name', ({page, options, outline: expected}) => {
    expect(outline(page, options)).toEqual(expected)
  })

  it.each(QUESTION_TRAPS)('$name, in lines that end in CR LF', ({page, options, outline: expected}) => {
    expect(outline(page.replaceAll('\n', '\r\n'), options)).toEqual(expected)
  })
})

describe('a question set as', () => {
  it.each(FORMS)('$name', ({page, options, outline: expected}) => {
    expect(outline(page, options)).toEqual(expected)
  })
})
