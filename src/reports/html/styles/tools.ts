// The document with its gutter, the list of what there is to do, coverage, and the controls that the script brings.
export const TOOLS = `
.source-view .key { display: grid; grid-template-columns: repeat(auto-fit, minmax(17rem, 1fr)); gap: 0.35rem 2rem; margin-bottom: 1.6rem; font-size: 0.88rem; }
.key div { display: grid; grid-template-columns: 7.5rem 1fr; gap: 0.8rem; align-items: baseline; }
.key dd { color: var(--quiet); }
.lines { border-top: 1px solid var(--rule); padding-top: 0.6rem; }
.line { display: grid; grid-template-columns: 2.4rem 5.2rem minmax(0, 44rem); gap: 0 0.9rem; align-items: baseline; padding: 0.16rem 0; }
.line .number { font: 0.75rem var(--mono); color: var(--quiet); text-align: right; font-variant-numeric: tabular-nums; }
.line p { font: 1.02rem/1.62 var(--serif); white-space: pre-wrap; overflow-wrap: anywhere; }
.gutter { font-size: 0.75rem; line-height: 1.3; padding-left: 0.55rem; border-left: 3px solid transparent; color: var(--quiet); }
.gutter.refuted, .gutter.clash { border-left-style: double; border-left-color: currentColor; text-decoration: none; color: var(--clash); font-weight: 600; }
.gutter.stale { border-left: 3px dotted var(--conflicting); color: var(--conflicting); }
.gutter.unsourced { border-left: 3px dashed var(--evidence); color: var(--evidence); }
.gutter.sourced, .gutter.ignored { border-left-color: var(--rule); }
.gutter.verified { border-left-color: var(--supported); color: var(--supported); text-decoration: none; }
.said { color: inherit; text-decoration-line: underline; text-underline-offset: 0.24em; text-decoration-thickness: 2px; font-weight: inherit; }
a.said:hover { background: var(--card); text-decoration-thickness: 3px; }
.said.refuted, .said.clash { text-decoration-style: double; text-decoration-color: var(--clash); color: inherit; }
.said.stale { text-decoration-style: wavy; text-decoration-color: var(--conflicting); }
.said.unsourced { text-decoration-style: dashed; text-decoration-color: var(--evidence); }
.said.sourced { text-decoration-style: dotted; text-decoration-color: var(--quiet); }
.said.ignored { text-decoration-style: dotted; text-decoration-color: var(--rule); }
.said.verified { text-decoration-style: solid; text-decoration-color: var(--supported); text-decoration-thickness: 1px; color: inherit; }
a.plain { color: inherit; text-decoration: none; }
a.plain:hover { text-decoration: underline; }
.findings { list-style: none; margin: 0; padding: 0; }
.finding { border-top: 1px solid var(--rule); padding: 0.6rem 0 0.65rem; max-width: 52rem; }
.finding:focus-within { background: var(--card); box-shadow: -0.8rem 0 0 var(--card), -0.95rem 0 0 var(--link); }
.finding .kicker strong { color: var(--ink); }
.finding.error .kicker strong { color: var(--clash); }
.finding .text { font-size: 0.97rem; margin-top: 0.1rem; }
.coverage .steps { border-top: 1px solid var(--ink); margin-bottom: 1.2rem; }
.steps div { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.5rem; padding: 0.5rem 0; border-bottom: 1px solid var(--rule); align-items: center; }
.steps dt .quiet { display: block; font-size: 0.82rem; }
.steps dd { display: grid; grid-template-columns: 6rem 1fr; gap: 0.8rem; align-items: center; }
meter { width: 100%; height: 0.7rem; appearance: none; -webkit-appearance: none; border: 0; background: var(--rule); border-radius: 1px; overflow: hidden; }
meter::-webkit-meter-bar { background: var(--rule); border: 0; border-radius: 1px; height: 0.7rem; }
meter::-webkit-meter-optimum-value { background: var(--supported); }
meter::-moz-meter-bar { background: var(--supported); }
.clash-matrix { width: auto; font-size: 0.88rem; }
.matrix .part h3, .matrix .part h4 { font-size: 1.15rem; margin: 2.2rem 0 0.8rem; }
.matrix .clash-matrix tbody th { width: auto; max-width: 24rem; padding-right: 1.4rem; }
.clash-matrix thead th, .clash-matrix td { text-align: center; padding: 0.35rem 0.5rem; min-width: 2rem; }
.clash-matrix tbody td { border-left: 1px solid var(--rule); }
.clash-matrix td a { display: inline-block; min-width: 1.5rem; min-height: 1.5rem; line-height: 1.5rem; text-decoration: none; color: var(--clash); font-size: 1.05rem; }
.clash-matrix td a.tension { color: var(--quiet); }
.clash-matrix .number { color: var(--quiet); }
td.clashes a, .clash-list li a, .answer details a, .open a { min-height: 1.5rem; line-height: 1.5rem; display: inline-block; }
.scrolls { overflow-x: auto; }
fieldset { border: 1px solid var(--rule); margin: 0 0 1.2rem; padding: 0.5rem 1rem 0.7rem; font-size: 0.88rem; min-width: 0; }
legend { color: var(--quiet); padding: 0 0.4rem; }
fieldset label { display: inline-block; padding: 0.25rem 1.1rem 0.25rem 0; }
input, textarea, button { font: inherit; color: inherit; accent-color: var(--link); }
input[type="text"], textarea { background: var(--paper); border: 1px solid var(--quiet); padding: 0.35rem 0.5rem; border-radius: 2px; }
textarea { display: block; width: 100%; margin-top: 0.2rem; }
button { background: var(--ink); color: var(--paper); border: 0; padding: 0.5rem 1rem; border-radius: 2px; cursor: pointer; min-height: 2.2rem; }
button:hover { background: var(--link); }
output { color: var(--quiet); margin-left: 0.4rem; }
kbd { font: 0.9em var(--mono); border: 1px solid var(--rule); border-radius: 3px; padding: 0 0.3em; background: var(--card); }
.filters .group { display: block; padding-left: 7rem; }
.filters .name { display: inline-block; width: 7rem; margin-left: -7rem; color: var(--quiet); }
.filtered > .answer:not(:has(.claim:not([hidden]))) { display: none; }
.decide { margin: 0.2rem 0 0; }
.decide-fold { margin-top: 1.4rem; }
.decide label { display: flex; gap: 0.5rem; align-items: baseline; padding: 0.25rem 0; }
.decide .about { border-bottom: 1px solid var(--rule); margin-bottom: 0.4rem; padding-bottom: 0.4rem; }
.decide .reason-field { display: block; color: var(--quiet); padding-top: 0.5rem; }
.decided { border-top: 1px solid var(--rule); margin-top: 1.2rem; padding-top: 0.9rem; font-size: 0.92rem; }
.download { display: flex; flex-wrap: wrap; gap: 0.4rem 0.8rem; align-items: center; font-size: 0.82rem; }
.toolbar { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; gap: 0.2rem 2rem; align-items: center; justify-content: space-between; background: var(--paper); border-top: 1px solid var(--ink); margin-top: 3rem; padding: 0.45rem 0; }
.toolbar:not(:has(> :not([hidden]))) { display: none; }
.toolbar fieldset { border: 0; padding: 0; margin: 0; font-size: 0.82rem; }
.toolbar legend { float: left; padding: 0.25rem 0.6rem 0.25rem 0; }
:focus-visible { scroll-margin-block: 1.5rem 5rem; }
[hidden] { display: none !important; }
@media screen and (max-width: 46rem) {
  .toolbar { position: static; }
  .filters .group { padding-left: 0; }
  .filters .name { display: block; width: auto; margin-left: 0; }
  .line { grid-template-columns: 1fr; padding: 0.35rem 0; }
  .line .number { display: none; }
  .gutter:empty { display: none; }
  .key div { grid-template-columns: 1fr; gap: 0; }
  .steps div { grid-template-columns: 1fr; gap: 0.3rem; }
  .clash-matrix, .clash-matrix tbody, .clash-matrix tr, .clash-matrix tbody th, .clash-matrix thead { display: revert; }
  .clash-matrix thead { position: static; }
  .clash-matrix tbody th bdi { display: none; }
  .clash-matrix tbody td { display: table-cell; margin: 0; }
  .clash-matrix tr { border: 0; padding: 0; }
  .clash-matrix td::before { content: none; }
}
`
