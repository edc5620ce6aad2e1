/** The look of the HTML report, on screen and on paper. A4 and Letter alike: nothing depends on the page's width. */
export const STYLE = `
@page { margin: 18mm 15mm 20mm; }
@page { @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #616161; } }
*, *::before, *::after { box-sizing: border-box; }
:root { color-scheme: light; }
body {
  max-inline-size: 60rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; background: #fff; color: #242424;
  font: 0.9375rem/1.4 "Segoe UI", -apple-system, BlinkMacSystemFont, Roboto, "Helvetica Neue", sans-serif;
  overflow-wrap: anywhere;
}
h1, h2, h3, h4, p, ul, dl, dd, table, figure { margin: 0; padding: 0; }
h1 { font-size: 1.75rem; line-height: 1.25; }
h2 { font-size: 1.25rem; line-height: 1.3; margin-block: 2.5rem 0.75rem; padding-block-end: 0.25rem; border-block-end: 2px solid #0f6cbd; }
h3 { font-size: 1.0625rem; margin-block: 1.75rem 0.5rem; }
h4 { font-size: 0.9375rem; }
p + p, p + table, table + p { margin-block-start: 0.5rem; }
a { color: #115ea3; }
code { font: 0.8125rem/1.3 Consolas, "Courier New", monospace; }
.note { color: #616161; font-size: 0.8125rem; }
header p { color: #424242; }
.facts { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 0.125rem 1rem; margin-block-start: 1rem; }
.facts dt { color: #616161; }
.score { display: flex; flex-wrap: wrap; gap: 0.75rem 2.5rem; align-items: baseline; margin-block-end: 0.75rem; }
.score .value { font-size: 2rem; font-weight: 600; line-height: 1.1; }
.contents { columns: 2; column-gap: 2rem; list-style: none; }
.contents li { break-inside: avoid; padding-block: 0.125rem; }
table { inline-size: 100%; border-collapse: collapse; table-layout: fixed; font-size: 0.8125rem; }
caption { text-align: start; color: #424242; padding-block: 0.5rem 0.25rem; font-size: 0.8125rem; }
th, td { text-align: start; vertical-align: top; padding: 0.3125rem 0.5rem; border-block-end: 1px solid #d1d1d1; }
thead { display: table-header-group; }
thead th { border-block-end: 2px solid #616161; }
tbody th { font-weight: 600; }
tr { break-inside: avoid; }
td code, tbody th code { color: #616161; font-size: 0.6875rem; font-weight: 400; }
.kind { color: #616161; font-weight: 400; }
.group th { background: #f5f5f5; break-after: avoid; }
tr.group { break-after: avoid; }
.warning { margin-block-start: 0.75rem; padding: 0.5rem 0.75rem; border: 1px solid #fdcfb4; border-inline-start: 4px solid #bc4b09; }
nav { margin-block-start: 1.5rem; }
.narrow { inline-size: 18%; }
.wide { inline-size: 38%; }
.verdict { font-weight: 600; white-space: nowrap; }
.verdict::before { display: inline-block; inline-size: 1.25em; font-weight: 700; }
.pass::before, .attested::before { content: "\\2713"; color: #0e700e; }
.fail::before { content: "\\2717"; color: #b10e1c; }
.partial::before { content: "!"; color: #bc4b09; }
.unknown::before { content: "?"; color: #616161; }
.accepted::before, .grace::before { content: "\\2022"; color: #616161; }
.notApplicable::before { content: "\\2013"; color: #616161; }
.check { padding-block: 0.75rem; border-block-start: 1px solid #d1d1d1; }
.check .head { display: flex; flex-wrap: wrap; gap: 0.125rem 1rem; align-items: baseline; break-after: avoid; break-inside: avoid; }
.check .head h4 { flex: 1 1 16rem; }
.check > p { margin-block-start: 0.25rem; }
.sign { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 2.5rem 2rem; margin-block-start: 3rem; break-inside: avoid; }
.sign p { border-block-start: 1px solid #242424; padding-block-start: 0.25rem; margin: 0; color: #616161; font-size: 0.8125rem; }
h2, h3, h4, caption, h3 + .note { break-after: avoid; }
p { orphans: 3; widows: 3; }
@media (max-width: 40rem) {
  body { padding: 1rem 0.75rem 2rem; }
  .contents { columns: 1; }
  .facts { grid-template-columns: minmax(0, 1fr); }
}
@media print {
  body { max-inline-size: none; padding: 0; font-size: 9.5pt; }
  .verdict, .verdict::before { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { color: inherit; }
  a[href^="https:"]::after { content: " (" attr(href) ")"; font-size: 0.75em; color: #616161; overflow-wrap: anywhere; }
  a[href^="#"] { text-decoration: none; }
}
`;
