// The top of a page: masthead, ledger, arcs, table of answers.
export const OVERVIEW = `
.masthead { padding: clamp(2.2rem, 6vw, 4.5rem) 0 0; }
.masthead h1, .masthead h2 { font-size: clamp(1.9rem, 1.2rem + 2.6vw, 3.1rem); line-height: 1.12; letter-spacing: -0.012em; max-width: 22em; margin: 0.35rem 0 1.1rem; }
.lead { font: 1.2rem/1.55 var(--serif); max-width: 43rem; text-wrap: pretty; }
.figures { margin-top: 2.2rem; }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(7.5rem, 1fr)); border-top: 1px solid var(--ink); border-bottom: 1px solid var(--rule); }
.totals div { display: flex; flex-direction: column-reverse; padding: 0.8rem 0.8rem 0.7rem 0; }
.totals dt { font-size: 0.85rem; color: var(--quiet); }
.totals dd { font: 2rem/1.1 var(--serif); font-variant-numeric: lining-nums; }
.verdicts { display: flex; flex-wrap: wrap; gap: 0.35rem 1.8rem; padding: 0.8rem 0; border-bottom: 1px solid var(--rule); font-size: 0.9rem; }
.verdicts div { display: flex; gap: 0.5em; }
.verdicts dd { font-variant-numeric: tabular-nums; }
main section > h2, .document > section > h3 { font-size: 1.75rem; margin: 4rem 0 1.1rem; padding-top: 0.7rem; border-top: 1px solid var(--ink); }
.intro { max-width: 43rem; color: var(--quiet); margin-bottom: 1.2rem; }
.contents { margin-top: 1rem; font-size: 0.9rem; }
.contents ul { display: flex; flex-wrap: wrap; gap: 0.1rem 1.6rem; }
.contents a { display: inline-block; min-height: 1.5rem; line-height: 1.5rem; }
.clash-list { margin-top: 2.4rem; }
.clash-list ul { margin-top: 1.2rem; font-size: 0.95rem; }
.clash-list li { display: grid; grid-template-columns: minmax(9.5rem, max-content) 1fr; gap: 0 1.2rem; padding: 0.28rem 0; }
.clash-list li a { color: var(--clash); font-weight: 600; }
.clash-list li.tension, .clash-list li.tension a { color: var(--quiet); font-weight: 400; }
.clash-list li.tension a { text-decoration-style: dotted; }
.arcs { margin: 0; }
.arcs svg { display: block; max-width: 100%; height: auto; overflow: visible; margin-left: -1.25rem; }
.arcs figcaption { color: var(--quiet); font-size: 0.85rem; max-width: 43rem; margin-top: 0.5rem; }
.axis { stroke: var(--rule); stroke-width: 1.5; }
.arc path { fill: none; stroke: var(--clash); stroke-width: 2; stroke-linecap: round; }
.arc.tension path { stroke: var(--quiet); stroke-width: 1.6; stroke-dasharray: 0.1 5.5; }
.arc:hover path, .arc:focus path { stroke-width: 4; }
.tick circle { fill: var(--quiet); }
.tick text { fill: var(--quiet); font: 14px var(--sans); font-variant-numeric: tabular-nums; }
.tick.clashing circle { fill: var(--clash); }
.tick.clashing text { fill: var(--ink); font-weight: 600; }
table.overview { margin-top: 2.4rem; }
table { border-collapse: collapse; width: 100%; font-size: 0.9rem; line-height: 1.4; }
thead th { font-weight: 500; color: var(--quiet); text-align: left; vertical-align: bottom; border-bottom: 1px solid var(--ink); font-size: 0.8rem; }
th, td { padding: 0.5rem 1rem 0.5rem 0; vertical-align: baseline; border-bottom: 1px solid var(--rule); }
tbody th { font-weight: 400; text-align: left; }
.matrix tbody th { width: 42%; }
td.n { white-space: nowrap; }
tbody th a { display: grid; grid-template-columns: 2rem 1fr; color: inherit; text-decoration: none; }
table.overview tbody th a { display: inline; color: var(--link); text-decoration: underline; text-decoration-thickness: 1px; }
tbody th a:hover bdi { text-decoration: underline; }
tbody th .number { color: var(--quiet); font-variant-numeric: tabular-nums; }
.n { text-align: right; font-variant-numeric: tabular-nums; }
thead th.n { text-align: right; }
.zero { color: var(--quiet); }
td.checks .standing { display: inline-block; white-space: nowrap; margin-right: 0.8em; line-height: 1.8; }
td.clashes a { display: inline-block; white-space: nowrap; margin-right: 0.7em; color: var(--clash); font-weight: 600; }
td.clashes a.tension { color: var(--quiet); font-weight: 400; text-decoration-style: dotted; }
@media screen and (max-width: 46rem) {
  .arcs { display: none; }
  .clash-list li { display: block; padding: 0.45rem 0; border-top: 1px solid var(--rule); }
  .clash-list li span { display: block; }
  table, tbody, tr, tbody th { display: block; }
  thead { position: absolute; left: -100vw; }
  .matrix tbody th { width: auto; }
  tr { padding: 0.7rem 0; border-bottom: 1px solid var(--rule); }
  th, td { border: 0; padding: 0; }
  tbody td { display: inline-block; margin-right: 1.1rem; font-size: 0.85rem; }
  tbody td::before { content: attr(data-label) ": "; color: var(--quiet); font-weight: 400; }
  td.empty { display: none; }
}
`
