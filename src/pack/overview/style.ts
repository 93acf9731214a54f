/** Look of the page. Colours have a contrast of at least 4.5:1 on their ground, light and dark. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #fff; --ink: #1b1f24; --quiet: #57606a; --line: #d0d7de; --link: #0550ae;
  --mark-ground: #ffe9e6; --mark: #8f1414; --band: #f6f8fa;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #0d1117; --ink: #e6edf3; --quiet: #9aa4af; --line: #3d444d; --link: #79b8ff;
    --mark-ground: #3c1618; --mark: #ffb3ad; --band: #161b22;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem; max-width: 90rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere;
}
h1 { margin: 0.5rem 0; font-size: 1.6rem; line-height: 1.2; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.2rem; }
p { margin: 0; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
nav ul, td ul { list-style: none; margin: 0; padding: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem; margin-top: 1rem; }
nav a { display: block; min-width: 2rem; padding: 0.25rem 0.5rem; border: 1px solid var(--line); text-align: center; }
table { width: 100%; margin-top: 1rem; border-collapse: collapse; table-layout: fixed; }
th, td { padding: 0.6rem 0.75rem 0.6rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { background: var(--band); font-size: 0.9rem; border-top: 1px solid var(--line); }
th:first-child { padding-inline-start: 0.75rem; width: 23%; }
th:nth-child(3) { width: 27%; } th:nth-child(4) { width: 7.5rem; } th:nth-child(5) { width: 7rem; }
td li + li { margin-top: 0.25rem; }
.status, .length { color: var(--quiet); font-size: 0.9rem; font-weight: normal; }
.length { white-space: nowrap; }
.mark { display: inline-block; padding: 0 0.4rem; background: var(--mark-ground); color: var(--mark); font-size: 0.85rem; font-weight: bold; }
tbody th .mark { margin-top: 0.3rem; }
.title { display: block; }
@media screen and (max-width: 48rem) {
  table, tbody, tr, th, td { display: block; width: auto; }
  thead { position: absolute; left: -100vw; }
  tr { padding: 0.75rem 0; border-bottom: 1px solid var(--line); }
  tbody th:first-child, td { width: auto; padding: 0.2rem 0; border: 0; }
  td:empty { display: none; }
}
@media print {
  :root { --ground: #fff; --ink: #000; --quiet: #333; --line: #888; --link: #000; --mark-ground: #fff; --mark: #000; --band: #fff; }
  html { font-size: 8pt; }
  body { max-width: none; padding: 0; }
  nav, .skip { display: none; }
  .mark { border: 1px solid #000; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  @page { margin: 15mm; }
}
`
