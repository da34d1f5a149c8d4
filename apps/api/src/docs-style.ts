/** How the page of the API's documentation looks: the dashboard's paper and ink, with the fonts that the machine has. */
export const docsStyle = `
:root { color-scheme: light dark; --paper: #FAF9F6; --ink: #1A1E22; --ink-2: #586069; --line: #E7E4DD; --tide: #0B6E75; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #131619; --ink: #ECEAE4; --ink-2: #B1B8BF; --line: #2B3137; --tide: #57BFC4; }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 32px 20px 80px; max-width: 860px; background: var(--paper); color: var(--ink);
  font: 15px/1.55 "Inter Variable", system-ui, sans-serif; }
h1, h2 { font-family: "Source Serif 4 Variable", Georgia, serif; font-weight: 500; }
h1 { font-size: 30px; } h2 { margin-top: 48px; font-size: 22px; } h3 { margin: 0 0 4px; font-size: 15px; }
a { color: var(--tide); }
nav ul { columns: 2 260px; padding: 0; list-style: none; }
article { padding: 20px 0; border-top: 1px solid var(--line); overflow-x: auto; }
code { font: 13px/1.5 ui-monospace, monospace; }
.method { color: var(--tide); text-transform: uppercase; }
p { margin: 6px 0; max-width: 68ch; }
table { border-collapse: collapse; margin-top: 10px; font-size: 13px; }
caption { padding: 4px 0; color: var(--ink-2); text-align: left; }
th, td { padding: 4px 16px 4px 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--ink-2); font-weight: 500; }
`;
