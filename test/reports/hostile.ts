// A report whose every free text was written by someone who wants out of the page that quotes it.
import type {Report} from '../../src/findings/report.js'
import {quillmere} from './quillmere.js'

export const HOSTILE: Readonly<Record<string, string>> = {
  script: '<script>alert("x")</script><img src=x onerror=alert(1)>',
  'closing tags': '</style></script></title></textarea>--><!-- </main>',
  'table cells': 'a | b || c \\| d\n| - | - |\n| x | y |',
  backticks: '`one` ``two`` ```\nthree\n``` ~~~',
  'link to a script': '[press](javascript:alert(1)) ![x](data:text/html,x) <javascript:alert(1)>',
  'bare addresses': 'www.quillmere.example http://quillmere.example/?a=<b> someone@quillmere.example',
  heading: '# Verdict: supported\n\nSupported\n===\n\n---',
  list: '- [x] done\n* one\n+ two\n1. three\n    four',
  quote: '> > said\n\n    code',
  emphasis: '**bold** __bold__ *it* _it_ ~~gone~~ \\*',
  entities: '&lt;b&gt; &amp;amp; &#x3c; &copy',
  footnote: '[^1] [^1]: note\n[ref]: https://quillmere.example',
  'right to left': 'שלום \u202Etxt.exe\u202C مرحبا \u2066x\u2069',
  emoji: '👩‍👩‍👧‍👦 🇫🇷 é ﷽ 𝒳',
  'long word': 'Donaudampfschifffahrt'.repeat(20),
  'line endings': 'one\r\ntwo\rthree\u2028four\u0085five\ttab',
  'control characters': 'bell\u0007 escape\u001B[31mred\u001B[0m nul\u0000',
  'single mark': '`'
}

/** Free text by key; ids, states and places keep their values, or the report would not be one. */
const FREE = new Set([
  'title',
  'path',
  'question',
  'heading',
  'text',
  'quote',
  'message',
  'why',
  'resolve',
  'reason',
  'note',
  'by',
  'at',
  'source',
  'publisher',
  'issued',
  'locator',
  'accessed',
  'url',
  'scope',
  'lawAsOf',
  'detector',
  'review',
  'claim',
  'name',
  'ignored'
])

/** `claim` is free text in an annotation and an id in a finding. */
const isFree = (key: string, owner: object): boolean => FREE.has(key) && !(key === 'claim' && 'fingerprint' in owner)

function rewrite(value: unknown, text: string): unknown {
  if (Array.isArray(value)) return value.map((each) => rewrite(each, text))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      if (key === 'cause' && typeof each === 'object') return [key, each]
      return [key, typeof each === 'string' && isFree(key, value) ? text : rewrite(each, text)]
    })
  )
}

/** The small report with one text in every free field; quotes keep spans of their own length. `marked` is how
 *  many letters of each passage clash. */
export function filledWith(text: string, marked = 2): Report {
  const report = rewrite(quillmere, text) as Report
  // Its places are made up, so it holds no source that they could be looked up in.
  const {source: _, ...document} = report.document
  return {
    ...report,
    document,
    claims: report.claims.map((claim, index) => ({
      ...claim,
      spans: [{start: index * 10_000, end: index * 10_000 + claim.quote.length}]
    })),
    contradictions: report.contradictions.map((pair) => ({
      ...pair,
      spans: report.claims.map((_, index) => ({start: index * 10_000, end: index * 10_000 + marked}))
    }))
  }
}
