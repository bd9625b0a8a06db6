// Contradictions: two passages side by side; tensions in the same shape, smaller and without colour.
export const CARDS = `
.card { background: var(--card); border: 1px solid var(--rule); border-top: 3px solid var(--clash); padding: clamp(1.1rem, 2.6vw, 2rem); margin: 0 0 2rem; scroll-margin-top: 1rem; }
.card h3, .card h4 { font-size: 1.4rem; margin: 0.25rem 0 1.4rem; max-width: 32em; }
.pair > .kicker { color: var(--clash); font-weight: 600; }
.pair > .kicker a { color: inherit; text-decoration: none; display: inline-block; min-height: 1.5rem; line-height: 1.5rem; }
.pair > .kicker a:hover { text-decoration: underline; }
.side > .kicker { margin-bottom: 0.8rem; }
.sides { display: grid; gap: 1.8rem; }
.side { min-width: 0; }
.side + .side, .passage + .passage { border-top: 1px solid var(--rule); padding-top: 1.6rem; }
.passage + .passage { margin-top: 1.8rem; }
figcaption { font-size: 0.9rem; line-height: 1.4; }
.side figcaption { margin-bottom: 0.7rem; }
.side .number { display: block; font-weight: 600; color: var(--ink); text-decoration: none; font-size: 0.85rem; }
.side .question { color: var(--quiet); text-wrap: pretty; }
.side blockquote { font: 1.22rem/1.5 var(--serif); text-wrap: pretty; }
.side .read-as { font-size: 0.88rem; color: var(--quiet); margin-top: 0.6rem; }
.side .place { margin: 0.6rem 0 0; }
.records { border-top: 1px solid var(--rule); margin-top: 1.4rem; padding-top: 1.2rem; }
.records .check { margin-top: 0.5rem; }
.records .check + .check { margin-top: 1.2rem; }
.reason { display: grid; gap: 0.2rem 1.5rem; border-top: 1px solid var(--rule); margin-top: 1.6rem; padding-top: 1.1rem; font-size: 0.95rem; }
.reason dt { font-weight: 600; }
.reason dd { max-width: 46rem; margin-bottom: 0.5rem; }
.tensions .card { border: 0; border-top: 1px dotted var(--quiet); background: none; padding: 1.1rem 0 0.4rem; margin-bottom: 1.2rem; }
.tensions .pair > .kicker { color: var(--quiet); font-weight: 400; }
.tensions .card h3, .tensions .card h4 { font-size: 1.08rem; margin-bottom: 0.9rem; }
.tensions .side blockquote { font-size: 1.05rem; }
.tensions mark { background: none; padding: 0; text-decoration: underline dotted 2px var(--quiet); }
.tensions .reason { border-top: 0; padding-top: 0; margin-top: 1rem; font-size: 0.88rem; }
.pairs { border-top: 1px solid var(--rule); margin-top: 1rem; padding-top: 0.9rem; font-size: 0.92rem; }
.pairs li { max-width: 46rem; margin-top: 0.8rem; }
.check { font-size: 0.88rem; line-height: 1.45; }
.state { display: flex; flex-wrap: wrap; gap: 0.1rem 0.7rem; align-items: baseline; font-size: 0.88rem; }
.state .quiet { font-size: 0.82rem; }
.note { margin-top: 0.35rem; }
.sources { margin-top: 0.5rem; display: grid; gap: 0.5rem; }
.sources li { padding-left: 0.8rem; border-left: 2px solid var(--rule); }
.sources .bearing { font-weight: 600; }
.sources q { display: block; font-family: var(--serif); font-size: 1.04em; margin-top: 0.15rem; }
.standing { font-weight: 600; text-underline-offset: 0.22em; text-decoration-thickness: 1.5px; }
.supported { color: var(--supported); text-decoration-line: underline; text-decoration-style: solid; }
.refuted { color: var(--refuted); text-decoration-line: underline; text-decoration-style: double; }
.conflicting { color: var(--conflicting); text-decoration-line: underline; text-decoration-style: wavy; }
.not-enough-evidence { color: var(--evidence); text-decoration-line: underline; text-decoration-style: dashed; }
.not-checkable { color: var(--quiet); text-decoration-line: underline; text-decoration-style: dotted; }
.unchecked { color: var(--quiet); font-weight: 400; }
@media (min-width: 50rem) {
  .sides { grid-template-columns: 1fr 1fr; gap: 0; }
  .side { padding: 0 2rem 0 0; }
  .side + .side { border-top: 0; padding-top: 0; }
  .side:nth-child(even) { border-left: 1px solid var(--rule); padding: 0 0 0 2rem; }
  .side:nth-child(n + 3) { margin-top: 1.8rem; }
  .reason { grid-template-columns: max-content 1fr; }
}
`
