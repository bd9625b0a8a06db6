// The page of the detectors is rendered from the detectors. `npm run generate` writes it; a stale one fails here.
import {expect, it} from 'vitest'
import type {Detector, Example} from '../../src/contradictions/define-detector.js'
import {detectors} from '../../src/contradictions/detectors/index.js'

const fence = (text: string): string => `\`\`\`markdown\n${text.trimEnd()}\n\`\`\``

const example = ({name, text, finds}: Example): string =>
  [
    `**${name}**`,
    fence(text),
    finds.length === 0 ? 'Nothing is reported.' : `\`\`\`text\n${finds.join('\n')}\n\`\`\``
  ].join('\n\n')

const rate = ({right, fired}: Detector['measured']['unseen']): string =>
  fired === 0 ? 'never fired' : `${right} of ${fired}`

const section = ({id, title, why, resolve, measured, unproven, examples}: Detector): string =>
  [
    `## ${id}`,
    `${title}. ${why}`,
    `What settles it: ${resolve}`,
    `Right, of what it reported (${measured.on}): development ${rate(measured.development)}, in ${measured.development.documents} documents and ${measured.development.pairs} sentence pairs; pages nobody tuned to: ${rate(measured.unseen)}.${unproven ? ' Not proven there: all that it finds is a tension.' : ''}`,
    ...examples.map(example)
  ].join('\n\n')

const page = (): string =>
  `${[
    '# Detectors',
    'Each file here is one detector: what it finds, why that is a contradiction, what it catches and what it leaves. This page is written by `npm run generate`; `claimlint explain NAME` prints a part of it.',
    'Only claims of different answers (outside answers: of different paragraphs) are compared. A hedge, an exception or a condition makes a tension of a contradiction; two dates, two labels, a plan or a former state end the comparison.',
    ...detectors.map(section)
  ].join('\n\n')}\n`

it('the page of the detectors is current', async () => {
  expect(detectors.length).toBeGreaterThan(5)
  await expect(page()).toMatchFileSnapshot('../../src/contradictions/detectors/README.md')
})
