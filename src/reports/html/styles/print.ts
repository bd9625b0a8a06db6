// On paper: nothing hidden, nothing split that belongs together, addresses readable.
export const PRINT = `
@media print {
  @page { margin: 16mm 15mm 18mm; }
  html { font-size: 9.5pt; background: none; }
  body { padding: 0; }
  .skip, fieldset, .toolbar, .decide-fold, .contents { display: none; }
  .line { grid-template-columns: 1.8rem 4.4rem 1fr; break-inside: avoid; }
  .finding { max-width: none; break-inside: avoid; }
  meter { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .masthead { padding-top: 0; }
  .pair, figure.passage, .reason, .pairs li, .intro, .lead, .note, .sources li, h1, h2, h3, h4, h5, .stale > li, tr, .legend, .figures, .arcs, .claim > div:first-child { break-inside: avoid; }
  h1, h2, h3, h4, h5, .answer > .place, .intro, .claim > div:first-child, .state { break-after: avoid; }
  main section > h2, .document > section > h3 { margin-top: 2.2rem; }
  .answer { margin-bottom: 1.4rem; }
  .answer > h3, .answer > h4 { font-size: 1.1rem; }
  .card { background: none; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; opacity: 1; }
  summary { list-style: none; }
  a[href^="http"]::after { content: " <" attr(href) ">"; font: 0.85em var(--mono); overflow-wrap: anywhere; color: var(--quiet); }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .sides { grid-template-columns: 1fr 1fr; gap: 0; }
  .side { padding: 0 1.4rem 0 0; }
  .side + .side { border-top: 0; padding-top: 0; }
  .side:nth-child(even) { padding: 0 0 0 1.4rem; border-left: 1px solid var(--rule); }
  .claim { display: block; padding: 0.5rem 0; }
  .claim .state { margin-top: 0.15rem; }
  .claim .text, .claim .quote { max-width: none; }
  .claim .check { margin-left: 1.2rem; }
  .sources { gap: 0.25rem; }
  .sources q { display: inline; margin-left: 0.3em; }
}
`
