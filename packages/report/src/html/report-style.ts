const light = `--paper:#faf9f6;--surface:#fff;--ink:#1a1e22;--ink-2:#586069;--ink-3:#646b74;--line:#e7e4dd;--soft:#f2f0ea;--tide:#0b6e75;--ember:#b5482a;--on-tide:#fff`;
const dark = `--paper:#131619;--surface:#1a1e22;--ink:#eceae4;--ink-2:#b1b8bf;--ink-3:#8f98a1;--line:#2b3137;--soft:#20252a;--tide:#57bfc4;--ember:#e9876b;--on-tide:#131619`;

/** How a report looks on a screen: the colours and letters of the dashboard, as far as the reader's device has them. */
export const reportStyle = `
:root{${light};--sans:"Inter Variable","Segoe UI","Helvetica Neue",Arial,"Liberation Sans",sans-serif;--serif:"Source Serif 4 Variable",Georgia,"Times New Roman",serif}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 var(--sans);font-variant-numeric:tabular-nums}
main{max-width:860px;margin:0 auto;padding:40px 20px 64px}
h1,h2{font-family:var(--serif);font-weight:500;line-height:1.2;margin:0;overflow-wrap:anywhere}
h1{font-size:31px}
h2{font-size:23px}
.panel>h2{font:600 15px/1.4 var(--sans);margin-bottom:12px}
small{font:400 12.5px/1.4 var(--sans);color:var(--ink-3);margin-left:6px}
a{color:var(--tide)}
p{margin:0 0 10px;overflow-wrap:anywhere}
header{margin-bottom:24px}
header p{margin:8px 0 0}
.facts{color:var(--ink-2);font-size:14px;margin:6px 0 12px}
.who{font-size:15px}
.fact{display:inline-block}
.hint{color:var(--ink-3);font-size:12.5px}
section{margin:0 0 20px}
.panel,.question{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:20px 24px}
.introduction,.closing{font:16.5px/1.6 var(--serif);margin:0 0 24px}
.comment{border-left:3px solid var(--tide);padding-left:14px;margin:18px 0 0}
:is(.introduction,.closing,.comment) :is(h4,h5,h6){font:600 15px/1.4 var(--sans);margin:14px 0 6px}
:is(.introduction,.closing,.comment) :is(ul,ol){padding-left:22px;margin:0 0 10px}
:is(.introduction,.closing,.comment) pre{overflow-x:auto;background:var(--soft);padding:10px;font-size:13px}
:is(.introduction,.closing,.comment) code{font-size:.9em}
:is(.introduction,.closing,.comment)>:last-child{margin-bottom:0}
.number{color:var(--tide);font-weight:600;margin-right:6px}
.columns{display:grid;grid-template-columns:3fr 2fr;gap:28px;align-items:start}
figure{margin:0 0 16px}
figcaption{font-size:12.5px;color:var(--ink-3);border-bottom:1px solid var(--line);padding-bottom:5px;margin-bottom:10px}
figcaption small{margin-left:4px}
svg{display:block;width:100%;height:auto;font-family:var(--sans)}
.cloud text{fill:var(--tide);font-weight:600;text-anchor:middle}
.cloud text.apart,.apart{fill:var(--ember);color:var(--ember)}
.pace .bar{fill:var(--tide);opacity:.85}
.pace .few{fill:var(--tide);opacity:.25}
.pace .grid{stroke:var(--line)}
.pace .mark{stroke:var(--ink-2);stroke-dasharray:2 3}
.pace .mark-words{font-size:12px;font-weight:600;fill:var(--ink)}
.pace .axis{font-size:12px;fill:var(--ink-3)}
.pace.narrow{display:none}
.across{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:14px}
.heat th,.heat td{padding:3px 2px;text-align:center;font-weight:400}
.heat thead th{color:var(--ink-3);font-size:12.5px;border-bottom:1px solid var(--line)}
.heat th[scope=row],.heat thead th:first-child{text-align:left;padding-right:12px;white-space:nowrap}
.heat .recurs{text-align:left;padding-left:14px;white-space:nowrap}
.heat td span{display:block;min-width:40px;border-radius:4px;padding:4px 6px}
.heat .cell{background:color-mix(in srgb,var(--tide) var(--fill),var(--surface))}
.heat .strong{color:var(--on-tide)}
.heat .few{background:var(--soft);color:var(--ink-3);font-size:12.5px;white-space:nowrap}
.heat .none{color:var(--ink-3)}
.bars th,.bars td{padding:5px 0;border-bottom:1px solid var(--line);font-weight:400;text-align:left;line-height:1.3}
.bars tr:last-child>*{border-bottom:0}
.bars th{overflow-wrap:anywhere}
.bars .figure{text-align:right;padding:0 12px;width:1%;white-space:nowrap}
.bars .length{width:45%}
.stroke{height:8px}
.stroke rect{fill:var(--tide)}
.stroke.apart rect{fill:var(--ember)}
.links{columns:2 280px;column-gap:32px;margin:0;padding:0;list-style:none}
.links li{break-inside:avoid;padding:0 0 10px;overflow-wrap:anywhere;line-height:1.35}
.links p{margin:0;color:var(--ink-2);font-size:13px}
blockquote{margin:0 0 14px;border-left:3px solid var(--line);padding-left:14px}
blockquote p{font:16.5px/1.45 var(--serif);margin:0 0 3px;white-space:pre-line}
blockquote footer{font-size:12.5px;color:var(--ink-3)}
.quotes>:last-child{margin-bottom:0}
.transcript{margin-top:36px}
.transcript h2{margin-bottom:14px}
.transcript ol{list-style:none;margin:0;padding:0}
.transcript li{padding:8px 0;border-bottom:1px solid var(--line)}
.transcript li:target{background:var(--soft)}
.transcript .by{font-size:12.5px;color:var(--ink-3);margin:0}
.transcript .place{display:inline-block;min-width:30px}
.transcript .said{margin:0;white-space:pre-line}
.transcript .question .said{font:500 16.5px/1.45 var(--serif)}
.transcript .reshare .said,.transcript .chatter .said{color:var(--ink-2)}
@media (max-width:640px){
main{padding:24px 14px 40px}
h1{font-size:25px}
h2{font-size:20px}
.panel,.question{padding:16px}
.columns{grid-template-columns:1fr;gap:4px}
.pace.wide{display:none}
.pace.narrow{display:block}
.heat td span{min-width:30px;padding:4px}
}
`;

/** How it is printed: on A4 with page numbers, light whatever the screen is, no picture or post cut by a page's end. */
export const printStyle = (title: string): string => `
@page{size:A4;margin:16mm 15mm 18mm;@bottom-left{content:${cssString(title)};font:9pt sans-serif;color:#646b74}@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif;color:#646b74}}
@media print{
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{background:none;font-size:10.5pt}
main{max-width:none;padding:0}
.panel,.question{border:0;border-radius:0;padding:0;margin-bottom:9mm;background:none}
h1,h2,figure,svg,blockquote,tr,.transcript li,.together{break-inside:avoid}
h1,h2,figcaption,thead{break-after:avoid}
.transcript{break-before:page}
.pace.wide{display:block}
.pace.narrow{display:none}
.across{overflow:visible}
.columns{display:grid;grid-template-columns:3fr 2fr;gap:28px}
a{color:inherit;text-decoration:none}
.transcript ol{columns:2;column-gap:9mm;font-size:9pt}
.transcript li{padding:4px 0}
.transcript .question .said{font-size:10.5pt}
.transcript .by{font-size:8pt}
.transcript .place{min-width:24px}
.transcript li:target{background:none}
}
`;

/** A text as a string of CSS that cannot end before its end. */
const cssString = (text: string): string =>
  `"${[...text].map((sign) => (/[\p{L}\p{N} ,.:#?!–-]/u.test(sign) ? sign : `\\${sign.codePointAt(0)!.toString(16)} `)).join('')}"`;
