/**
 * The report's style sheet. Colours are custom properties, one hue in few steps; dark mode and
 * print only set other values. Shades hold their number at a contrast of at least 4.5 : 1.
 */
export const STYLE = `
:root {
  --paper: #f7f5f1; --surface: #fffdfa; --ink: #1d2422; --soft: #56605d; --line: #e2ded6;
  --accent: #0b6b60; --accent-ink: #0a5c53; --accent-soft: #a9d3cb; --wash: #e6f1ee;
  --shade: #2f9a8b; --warn: #8a4b08; --warn-wash: #fbeedd;
  --display: ui-serif, 'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, Georgia, serif;
  --text: -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', system-ui, sans-serif;
  --round: 14px; --gap: clamp(1rem, 2.4vw, 1.75rem);
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #121716; --surface: #1a2120; --ink: #e9eeec; --soft: #a3b0ac; --line: #2e3936;
    --accent: #6cc9bb; --accent-ink: #8bd8cc; --accent-soft: #2f6a62; --wash: #1d312d;
    --shade: #2c9384; --warn: #f0b978; --warn-wash: #3a2a16;
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
body {
  margin: 0; padding: 0 var(--gap) 4rem; background: var(--paper); color: var(--ink);
  font: 16px/1.55 var(--text); overflow-wrap: break-word; font-variant-numeric: tabular-nums lining-nums;
}
body > * { max-width: 1240px; margin-inline: auto; }
h1, h2 { font-family: var(--display); font-weight: 500; line-height: 1.12; text-wrap: balance; letter-spacing: -.01em; }
h1 { font-size: clamp(2.1rem, 5.2vw, 3.6rem); margin: .3rem 0 1rem; }
h2 { font-size: clamp(1.5rem, 3vw, 2.05rem); margin: 0 0 .35rem; }
h3 { font-size: 1rem; font-weight: 650; margin: 0 0 .2rem; }
p { margin: 0 0 .6rem; }
a { color: var(--accent-ink); text-underline-offset: .2em; }
bdi, code { overflow-wrap: anywhere; }
code { font: .82em/1.4 ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999rem; }
.skip:focus { position: fixed; left: 1rem; top: 1rem; padding: .6rem 1rem; background: var(--surface); z-index: 9; }
.note { color: var(--soft); max-width: 68ch; }
.sub { display: block; color: var(--soft); font-size: .85em; font-weight: 400; }

.masthead { padding: clamp(2rem, 6vw, 4.5rem) 0 clamp(1rem, 3vw, 2rem); }
.mark { display: block; margin-bottom: 1.4rem; }
.mark circle { fill: var(--accent); fill-opacity: .82; }
.mark circle + circle { fill: var(--accent-soft); fill-opacity: .82; }
.kicker { text-transform: uppercase; letter-spacing: .1em; font-size: .78rem; font-weight: 650; color: var(--accent-ink); }
.lead { font-size: clamp(1.08rem, 2vw, 1.3rem); max-width: 46ch; color: var(--ink); }
.seal { display: inline-flex; align-items: baseline; gap: .55em; padding: .5rem 1rem .5rem .8rem; border-radius: 99px; background: var(--wash); color: var(--accent-ink); font-weight: 600; font-size: .95rem; }
.seal::before { content: '✓'; font-weight: 800; }
.seal.broken { background: var(--warn-wash); color: var(--warn); }
.seal.broken::before { content: '!'; }
.callout { padding: .8rem 1.1rem; border-radius: var(--round); background: var(--warn-wash); color: var(--warn); font-weight: 600; }

nav { border-block: 1px solid var(--line); }
nav ul { display: flex; flex-wrap: wrap; gap: .1rem 1.6rem; list-style: none; margin: 0; padding: .55rem 0; }
nav a { display: inline-block; padding: .3rem 0; color: var(--soft); text-decoration: none; font-size: .95rem; }
nav a:hover { color: var(--accent-ink); text-decoration: underline; }
section { padding-top: clamp(2.2rem, 5vw, 3.8rem); }
section > header { margin-bottom: 1.1rem; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: var(--round); padding: clamp(1rem, 2.2vw, 1.5rem); margin: 0; min-width: 0; }

.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: .9rem; margin: 0; }
.figure dt { font-size: .92rem; font-weight: 600; color: var(--soft); }
.figure dd { margin: 0; }
.figure strong { display: block; font: 500 clamp(2.4rem, 4.6vw, 3.2rem)/1.15 var(--display); letter-spacing: -.02em; }
.figure .note { display: block; font-size: .88rem; line-height: 1.4; margin-top: .35rem; }
.bar { display: block; height: 6px; border-radius: 3px; margin: .35rem 0 .5rem; background: linear-gradient(90deg, var(--accent) calc(var(--v) * 1%), var(--wash) 0); }

table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { padding: .5rem .65rem; text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th { font-size: .82rem; hyphens: auto; line-height: 1.3; color: var(--soft); font-weight: 600; vertical-align: bottom; }
tbody th { font-weight: 500; }
.bare tbody th { min-width: 7.5rem; }
tbody tr:last-child > * { border-bottom: 0; }
.n { text-align: end; white-space: nowrap; }
.scroller { position: relative; overflow-x: auto; border: 1px solid var(--line); border-radius: var(--round); background: var(--surface); }
.scroller.bare { border: 0; border-radius: 0; background: none; }
.scroller.tall { max-height: min(46rem, 82vh); overflow: auto; }
.heat { background: color-mix(in srgb, var(--shade) calc(var(--v) * .46%), var(--surface)); text-align: center; white-space: nowrap; }

.matrix { table-layout: auto; width: auto; min-width: 100%; }
.matrix th, .matrix td { border: 2px solid var(--surface); text-align: center; vertical-align: middle; padding: .55rem .5rem; }
.matrix tbody th { text-align: start; position: sticky; left: 0; background: var(--surface); z-index: 1; min-width: 8.5rem; }
.matrix thead th { vertical-align: bottom; min-width: 4.6rem; font-size: .8rem; }
.matrix .corner { text-align: start; font-weight: 400; max-width: 11rem; min-width: 8.5rem; position: sticky; left: 0; background: var(--surface); z-index: 1; }
.matrix .heat { border-radius: 8px; font-weight: 600; font-size: 1rem; }
.matrix .none { color: var(--soft); }
.matrix .same { background: repeating-linear-gradient(135deg, transparent 0 5px, var(--line) 5px 6px); border-radius: 8px; }
.matrix .sum { color: var(--soft); font-weight: 600; }
.matrix tfoot th { text-align: start; color: var(--soft); position: sticky; left: 0; background: var(--surface); }
.clip { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; max-width: 16rem; }
thead .clip { max-width: 9rem; margin-inline: auto; }
.matrix bdi { overflow-wrap: break-word; }
.matrix.dense thead th { min-width: 2.9rem; }
.matrix.dense thead .clip { display: inline-block; vertical-align: bottom; margin: 0; writing-mode: vertical-rl; rotate: 180deg; max-height: 11rem; max-width: 2.6rem; text-align: start; }

.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: .9rem; }
.chart-card { display: flex; flex-direction: column; gap: .8rem; }
.chart-card details { margin-top: auto; }
.chart-card .note { font-size: .9rem; margin: 0; }
.chart { display: block; width: 100%; max-width: 560px; height: auto; margin-inline: auto; overflow: visible; color: var(--ink); font-family: var(--text); }
.chart text { fill: var(--ink); }
.chart .axis text { fill: var(--soft); }
details > summary { cursor: pointer; color: var(--soft); font-size: .9rem; padding: .35rem 0; }
details > summary:hover { color: var(--accent-ink); }
.chart-card details { border-top: 1px solid var(--line); padding-top: .4rem; }
.charts > .card:not(.chart-card) { align-self: start; }
.card.narrow { max-width: 46rem; }
.standing { display: grid; gap: .9rem; }
.facts { display: grid; grid-template-columns: fit-content(42%) 1fr; gap: .35rem 1.2rem; margin: 1rem 0 0; }
.facts dt { color: var(--soft); }
.facts dd { margin: 0; }
.changes ul { margin: .1rem 0 .5rem; padding: 0; list-style: none; columns: 22rem; column-gap: 1.5rem; }
.changes li { break-inside: avoid; }
.legend { display: flex; gap: 1.4rem; font-size: .9rem; margin: 0; }
.legend i { display: inline-block; width: .8rem; height: .8rem; border-radius: 3px; margin-inline-end: .45rem; background: var(--accent); }
.legend .second { background: var(--accent-soft); }
.tag { display: inline-block; padding: .05rem .55rem; border-radius: 99px; background: var(--wash); color: var(--accent-ink); font-size: .82rem; line-height: 1.5; margin: .1rem 0; }
.tag.warn { background: var(--warn-wash); color: var(--warn); font-weight: 600; }
.tags { display: block; margin-top: .2rem; }

.search { display: flex; flex-wrap: wrap; gap: .4rem 1.2rem; align-items: center; color: var(--soft); }
.search[hidden] { display: none; }
.search label { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem .8rem; flex: 0 1 32rem; }
.search input { font: inherit; color: var(--ink); background: var(--surface); border: 1px solid var(--soft); border-radius: 99px; padding: .45rem 1rem; flex: 1 1 14rem; min-width: 0; }
.roster { font-size: .88rem; }
.roster thead th { position: sticky; top: 0; background: var(--surface); box-shadow: inset 0 -1px var(--line); z-index: 2; padding: .55rem .4rem; hyphens: auto; }
.roster tbody th, .roster td { padding: .6rem .5rem; }
.roster thead th:first-child { padding-inline-start: .9rem; }
.roster tbody th { padding-inline-start: .9rem; min-width: 9.5rem; max-width: 15rem; }
.roster tbody td:nth-child(2) { min-width: 9.5rem; max-width: 15rem; }
.roster b { font-weight: 600; }
.roster .points { font-weight: 700; font-size: 1rem; }
.roster .criterion { text-align: center; min-width: 4.4rem; font-weight: 500; }
.roster td.heat { border-inline: 1px solid var(--surface); min-width: 3.6rem; vertical-align: middle; }
.roster .why { min-width: 17rem; max-width: 28rem; color: var(--soft); }
.roster button { all: unset; cursor: pointer; display: inline; color: inherit; }
.roster button:hover { color: var(--accent-ink); }
.roster button:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.roster [aria-sort] { color: var(--accent-ink); }
.roster [aria-sort='ascending'] button::after { content: ' ↑'; }
.roster [aria-sort='descending'] button::after { content: ' ↓'; }
@media (max-width: 40rem) {
  .bare th, .bare td { padding-inline: .3rem; }
  .bare table { font-size: .86rem; }
  .bare tbody th { min-width: 6.5rem; }
}
@media (min-width: 60rem) {
  .roster tbody th, .roster thead th:first-child { position: sticky; left: 0; background: var(--surface); z-index: 1; }
  .roster thead th:first-child { z-index: 3; }
}

.reasons { display: grid; gap: .6rem; }
.reason { padding-block: .35rem; }
.reason > summary { display: flex; align-items: center; gap: 1rem; color: var(--ink); font-size: 1rem; list-style: none; padding: .55rem 0; }
.reason > summary::-webkit-details-marker { display: none; }
.reason > summary::after { content: '+'; margin-inline-start: auto; color: var(--soft); font-size: 1.4rem; line-height: 1; }
.reason[open] > summary::after { content: '–'; }
.reason .count { font: 500 1.7rem/1 var(--display); min-width: 3.2rem; }
.reason b { font-weight: 600; }
.reason .scroller { margin: .6rem 0; }
.ids .tag { font-family: ui-monospace, Menlo, Consolas, 'Liberation Mono', monospace; }
.verdict { font: 500 1.25rem/1.4 var(--display); }
footer { margin-top: 4rem; padding-top: 1.2rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .88rem; }

@media print {
  @page { size: A4 landscape; margin: 10mm; }
  :root {
    --paper: #fff; --surface: #fff; --ink: #111; --soft: #444; --line: #ccc; --accent: #0b6b60;
    --accent-ink: #0a5c53; --accent-soft: #a9d3cb; --wash: #e6f1ee; --shade: #2f9a8b; --warn: #8a4b08; --warn-wash: #fbeedd;
    color-scheme: light;
  }
  html { font-size: 12px; }
  body { padding: 0; font-size: 9pt; line-height: 1.4; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body > * { max-width: none; }
  .masthead { padding: 0; }
  .mark { float: right; margin: 0; }
  .masthead p { margin-bottom: .3rem; }
  .lead { font-size: 10pt; max-width: none; }
  .seal { font-size: 9pt; padding-block: .2rem; }
  .note { max-width: none; }
  h1 { font-size: 20pt; margin: 0 0 .3rem; }
  h2 { font-size: 14pt; }
  nav, .skip, .search { display: none; }
  section { padding-top: .8rem; }
  section > header { margin-bottom: .6rem; }
  h2, h3, section > header, .reason > summary { break-after: avoid; }
  section:not(#tandems, #left-over), .card:not(.reason), tr, figure { break-inside: avoid; }
  thead { display: table-header-group; }
  tfoot { display: table-row-group; }
  .card { padding: .8rem 1rem; }
  .figure strong { font-size: 20pt; }
  .scroller, .scroller.tall { overflow: visible; max-height: none; border: 0; }
  .matrix { min-width: 0; width: 100%; table-layout: fixed; font-size: 7.5pt; }
  .matrix th, .matrix td { padding: .06rem .15rem; line-height: 1.25; border-width: 1px; min-width: 0 !important; position: static !important; }
  .matrix .corner, .matrix tbody th { width: 10rem; }
  .matrix .heat { font-size: 7.5pt; }
  .matrix thead th { font-size: 7pt; }
  .matrix .heat, .matrix .same { border-radius: 3px; }
  .charts { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .charts.wide { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .charts > .chart-card:only-child { grid-column: 1 / -1; }
  .chart { max-width: 240px; }
  .chart-card { gap: .3rem; }
  .chart-card details { margin-top: 0; }
  .charts table { font-size: 7pt; table-layout: fixed; }
  .charts th, .charts td { padding: .1rem .25rem; min-width: 0 !important; white-space: normal; overflow-wrap: anywhere; }
  .charts thead th:first-child { width: 32%; }
  .figures { grid-template-columns: repeat(5, minmax(0, 1fr)); }
  .bare th, .bare td { padding: .2rem .5rem; }
  .roster { font-size: 7.5pt; line-height: 1.3; table-layout: fixed; }
  .roster thead th, .roster tbody th { position: static; }
  .roster th, .roster td, .roster thead th { padding: .25rem .3rem; min-width: 0 !important; max-width: none; overflow-wrap: anywhere; }
  .roster thead th:nth-child(-n + 2) { width: 9.5rem; }
  .roster thead th:nth-child(3) { width: 6.6rem; }
  .roster .tags { display: none; }
  .roster thead th.n { width: 3.4rem; }
  .roster thead th.criterion { width: 3.9rem; font-size: 6.5pt; }
  .roster thead th.why { width: auto; }
  .roster .points { font-size: 8.5pt; }
  .roster td.heat { font-size: 7pt; }
  .roster .tag { font-size: 6.5pt; padding-block: 0; }
  .reasons { display: block; columns: 2; column-gap: 1rem; }
  .reason { margin-bottom: .5rem; break-inside: auto; box-decoration-break: clone; }
  .reason > summary { padding: .2rem 0; font-size: 9pt; }
  .reason > summary::after { content: none !important; }
  .reason .count { font-size: 12pt; }
  .reason .scroller { margin: .2rem 0; }
  .reason table { font-size: 7.5pt; }
  .reason th, .reason td { padding: .12rem .4rem; }
  .reason p { margin-bottom: .2rem; font-size: 8pt; }
  footer { margin-top: 1rem; font-size: 8pt; }
  details::details-content { content-visibility: visible; block-size: auto; }
}
`;
