// On paper: nothing hidden, nothing split that belongs together, addresses readable.
export const PRINT = `
@media print {
  @page { margin: 16mm 15mm 18mm; }
  html { font-size: 9.5pt; background: none; }
  body { padding: 0; }
  .skip { display: none; }
  .masthead { padding-top: 0; }
  .pair, .check > *, .sources li, .stale > li, tr, .legend, .figures, .arcs, .claim > div:first-child { break-inside: avoid; }
  h1, h2, h3, h4, .answer > .place, .intro { break-after: avoid; }
  .card { background: none; }
  details::details-content { display: block; content-visibility: visible; block-size: auto; opacity: 1; }
  summary { list-style: none; }
  a[href^="http"]::after { content: " <" attr(href) ">"; font: 0.85em var(--mono); overflow-wrap: anywhere; color: var(--quiet); }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .sides { grid-template-columns: 1fr 1fr; gap: 0; }
  .side { padding-right: 1.4rem; }
  .side + .side { border-top: 0; padding: 0 0 0 1.4rem; border-left: 1px solid var(--rule); }
  .claim { grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr); }
}
`
