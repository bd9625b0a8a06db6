// Paper, ink and type: serif for what the document says, sans for what is said about it. System fonts, since the page
// loads nothing. Every colour pair keeps at least 4.5:1 in both schemes; the tests compute it from this table.

/** Light and dark value of each colour. */
export const PALETTE = {
  paper: ['#fbfaf6', '#171614'],
  card: ['#ffffff', '#1e1c1a'],
  ink: ['#1d1c1a', '#e9e4da'],
  quiet: ['#5f5a52', '#aaa397'],
  link: ['#1f4a78', '#9cc3ea'],
  clash: ['#8c1d18', '#f2a49c'],
  marked: ['#fbe6a0', '#5a4710'],
  supported: ['#1f5f3a', '#8fcfa6'],
  refuted: ['#9b1c1c', '#f2a49c'],
  conflicting: ['#854806', '#e9b872'],
  evidence: ['#4a4a8c', '#b9b8f0']
} as const

/** Hairlines carry no meaning of their own, so they may be faint. */
const RULES = ['#dad5c9', '#3b3832'] as const

const variables = (scheme: 0 | 1): string =>
  [...Object.entries(PALETTE).map(([name, pair]) => `--${name}: ${pair[scheme]};`), `--rule: ${RULES[scheme]};`].join(
    ' '
  )

export const COLOURS = `
:root { color-scheme: light dark; ${variables(0)} }
@media (prefers-color-scheme: dark) { :root { ${variables(1)} } }
@media print { :root { ${variables(0)} } }
`

export const BASE = `
:root {
  --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Charter, Georgia, "Noto Serif", serif;
  --sans: system-ui, -apple-system, "Segoe UI", "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  --mono: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace;
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/1.5 var(--sans); -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body { margin: 0; padding: 0 clamp(1.1rem, 4vw, 3.5rem); overflow-wrap: break-word; }
main, .legend { max-width: 70rem; margin: 0 auto; }
h1, h2, h3, h4, h5 { font-family: var(--serif); font-weight: 600; line-height: 1.22; text-wrap: balance; margin: 0; }
p, ul, dl, dd, figure, blockquote { margin: 0; padding: 0; }
ul { list-style: none; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 3px; border-radius: 2px; }
:target { scroll-margin-top: 1.5rem; }
cite { font-style: normal; }
time { white-space: nowrap; }
code { font: 0.92em/1.4 var(--mono); overflow-wrap: anywhere; }
q { quotes: "\\201C" "\\201D" "\\2018" "\\2019"; }
mark { background: var(--marked); color: var(--ink); padding: 0.05em 0.12em; border-radius: 2px; text-decoration: underline 2px var(--clash); text-underline-offset: 0.2em; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
.quiet { color: var(--quiet); }
.kicker, .place { color: var(--quiet); font-size: 0.85rem; }
.skip { position: absolute; left: -100vw; background: var(--card); color: var(--link); padding: 0.6rem 1rem; z-index: 1; }
.skip:focus { left: 0.5rem; top: 0.5rem; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
`
