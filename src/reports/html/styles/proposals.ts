// Proposals of models: dashed, without a ground and without the colour of a clash, each with its label on top.
export const PROPOSALS = `
.proposal { border: 1px dashed var(--quiet); padding: clamp(0.9rem, 2vw, 1.4rem); margin: 0 0 1.4rem; break-inside: avoid; }
.proposal .label { display: inline-block; border: 1px dashed var(--quiet); padding: 0.1rem 0.55rem; font-size: 0.82rem; color: var(--quiet); overflow-wrap: anywhere; }
.proposal h3, .proposal h4 { font-size: 1.08rem; font-weight: 400; margin: 0.8rem 0 1rem; max-width: 40em; overflow-wrap: anywhere; }
.proposal .side blockquote { font-size: 1.05rem; }
.proposal .side:only-child { grid-column: 1 / -1; padding-right: 0; }
.proposal .reason { border-top: 1px dashed var(--rule); margin-top: 1.1rem; padding-top: 0.8rem; font-size: 0.88rem; color: var(--quiet); overflow-wrap: anywhere; }
.proposal .reason dd { margin-bottom: 0.3rem; color: var(--ink); }
.proposal .list li { padding-left: 0.9rem; text-indent: -0.9rem; }
.proposal .list li::before { content: "\\2013"; display: inline-block; width: 0.9rem; text-indent: 0; color: var(--quiet); }
.proposal .quote q { font: 1.05rem/1.45 var(--serif); }
`
