/** The style sheet of the papers: a sheet of paper on the screen, the sheet itself in print. */
export const PAPER_STYLE = `
:root {
  --paper: #f1eee8; --sheet: #fffdfa; --ink: #1d2422; --soft: #56605d; --line: #cfc9be; --accent: #0b6b60; --wash: #e6f1ee;
  --display: ui-serif, 'Iowan Old Style', 'Palatino Linotype', Palatino, 'URW Palladio L', P052, Georgia, serif;
  --text: -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', system-ui, sans-serif;
  color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #0f1413; --sheet: #1a2120; --ink: #e9eeec; --soft: #a3b0ac; --line: #3c4845; --accent: #6cc9bb; --wash: #1d312d; }
}
* { box-sizing: border-box; }
body { margin: 0; padding: clamp(0rem, 4vw, 3rem) clamp(0rem, 3vw, 2rem); background: var(--paper); color: var(--ink); font: 16.5px/1.6 var(--text); overflow-wrap: break-word; }
main { max-width: 46rem; margin: 0 auto; padding: clamp(1.6rem, 6vw, 4.5rem); background: var(--sheet); border: 1px solid var(--line); border-radius: 4px; }
main::before { content: ''; display: block; width: 3.2rem; height: 5px; border-radius: 3px; background: var(--accent); margin-bottom: 1.6rem; }
h1, h2 { font-family: var(--display); font-weight: 500; line-height: 1.18; letter-spacing: -.01em; text-wrap: balance; break-after: avoid; }
h1 { font-size: clamp(1.9rem, 5vw, 2.7rem); margin: 0 0 1.6rem; }
h2 { font-size: clamp(1.25rem, 3vw, 1.5rem); margin: 2.4rem 0 .6rem; }
p { margin: 0 0 .9rem; }
ul, ol { break-inside: avoid; margin: 0 0 .9rem; padding-inline-start: 1.3rem; }
li { margin: .2rem 0; padding-inline-start: .2rem; }
li::marker { color: var(--accent); }
li.tick { list-style: none; margin-inline-start: -1.3rem; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0 1rem; }
hr ~ p { color: var(--soft); font-size: .92em; }
a { color: var(--accent); }
/* Two columns are two halves. */
table:has(th:nth-child(2):last-child) { table-layout: fixed; }
td { overflow-wrap: anywhere; }
table { width: 100%; border-collapse: collapse; margin: .4rem 0 1.2rem; break-inside: avoid; }
th, td { border: 1px solid var(--line); padding: .45rem .65rem; text-align: start; vertical-align: top; }
th { hyphens: auto; background: var(--wash); font-size: .88rem; font-weight: 600; }
td:empty { height: 2.9rem; }
td ul { list-style: none; margin: 0; padding: 0; }
/* The list of a kit is as long as there are tandems. */
.index table { break-inside: auto; }
.index tr { break-inside: avoid; }
.index td li { display: inline; padding: 0; }
.index td li + li::before { content: ' · '; }
@media print {
  @page { size: A4 portrait; margin: 20mm 18mm; }
  :root { --paper: #fff; --sheet: #fff; --ink: #111; --soft: #444; --line: #aaa; --accent: #0b6b60; --wash: #eef5f3; color-scheme: light; }
  body { padding: 0; font-size: 11pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { max-width: none; padding: 0; border: 0; }
  a { color: inherit; text-decoration: none; }
  .letter { font-size: 10pt; line-height: 1.42; }
  .letter h1 { font-size: 20pt; margin-bottom: 1rem; }
  .letter h2 { font-size: 12.5pt; margin: 1.1rem 0 .3rem; }
  .letter p, .letter ul { margin-bottom: .55rem; }
  table { width: calc(100% - 1px); }
  /* An agreement is one page that two people sign. */
  .sheet { font-size: 10.5pt; line-height: 1.4; }
  .sheet::before { margin-bottom: .6rem; }
  .sheet h1 { font-size: 17pt; margin-bottom: .7rem; }
  .sheet h2 { font-size: 11.5pt; margin: .8rem 0 .25rem; }
  .sheet p { margin-bottom: .35rem; }
  .sheet table { margin: .2rem 0 .5rem; }
  .sheet li { margin: .05rem 0; }
  .sheet td:empty { height: 2.5rem; }
  .sheet h2:last-of-type ~ table td:empty { height: 4.4rem; }
  .sheet hr { margin: .8rem 0 .4rem; }
  .dense { font-size: 9.2pt; line-height: 1.3; }
  .dense ul { break-inside: auto; }
  .dense h2 { margin-top: .55rem; }
  .dense td, .dense th { padding-block: .15rem; font-size: 1em; }
  .dense td:empty, .sheet.dense h2:last-of-type ~ table td:empty { height: 2.6rem; }
  .dense hr { margin: .6rem 0 .3rem; }
  /* A booklet has a page for each meeting: two of them on a sheet of A4. */
  @page booklet { size: A5 portrait; margin: 14mm 13mm; }
  .booklet { page: booklet; font-size: 9.5pt; line-height: 1.45; }
  .booklet h1 { font-size: 19pt; }
  .booklet section + section { break-before: page; }
  .booklet section h2 { margin-top: 0; font-size: 14pt; }
  .booklet td:empty { height: 7rem; }
  .booklet tr:has(td:first-child:not(:empty)) td:empty { height: 3rem; }
}
`;
