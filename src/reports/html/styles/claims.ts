// Claims with their apparatus in the margin, the open work, the legend.
export const CLAIMS = `
.answer { margin: 0 0 2.6rem; }
.answer > h3, .answer > h4 { font-size: 1.22rem; max-width: 34em; }
.answer > h3 .number, .answer > h4 .number { display: block; font: 600 0.85rem/1.6 var(--sans); color: var(--quiet); }
.answer > .place { margin: 0.25rem 0 0.7rem; }
.claim { border-top: 1px solid var(--rule); padding: 0.75rem 0 0.8rem; display: grid; gap: 0.35rem 2.2rem; }
.claim:target { background: var(--card); box-shadow: -0.8rem 0 0 var(--card), -0.95rem 0 0 var(--clash); }
.claim > div { min-width: 0; }
.claim .text { font: 1.06rem/1.5 var(--serif); max-width: 38rem; text-wrap: pretty; }
.claim .quote { font-size: 0.85rem; color: var(--quiet); margin-top: 0.25rem; max-width: 44rem; }
.claim .check { margin-top: 0.45rem; }
.missing { color: var(--quiet); }
.kind { color: var(--quiet); }
details { border-top: 1px solid var(--rule); }
summary { cursor: pointer; padding: 0.6rem 0; font-size: 0.88rem; color: var(--quiet); }
details .claim .text { font-size: 0.98rem; }
.open > li, .stale > li { border-top: 1px solid var(--rule); padding: 0.8rem 0; }
.open a { color: var(--ink); text-decoration: none; }
.open a:hover { text-decoration: underline; }
.open .number { font-size: 0.85rem; font-weight: 600; }
.open ul { margin-top: 0.2rem; font-family: var(--serif); }
.open ul li { padding: 0.14rem 0 0.14rem 1.1rem; text-indent: -1.1rem; max-width: 46rem; }
.open ul li::before { content: "\\2013"; display: inline-block; width: 1.1rem; text-indent: 0; color: var(--quiet); }
.stale blockquote { font: 1.05rem/1.5 var(--serif); margin: 0.4rem 0; max-width: 40rem; }
#part-missing h3, section[id$="part-missing"] h4 { font-size: 1.22rem; margin: 1.6rem 0 0.7rem; }
.legend { margin-top: 5rem; padding: 1.2rem 0 4rem; border-top: 1px solid var(--ink); font-size: 0.9rem; color: var(--quiet); }
.legend h2 { font-size: 1.1rem; color: var(--ink); margin-bottom: 0.5rem; }
.legend p { max-width: 46rem; }
.legend dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(19rem, 1fr)); gap: 0.5rem 2rem; margin-top: 1rem; }
@media (min-width: 50rem) {
  .claim { grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr); }
  .open > li { display: grid; grid-template-columns: 8rem 1fr; }
}
`
