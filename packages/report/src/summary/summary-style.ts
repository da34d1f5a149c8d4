import type { SummarySheet } from './summary-html.ts';

// The colours of look/LOOK.md.
const light =
  '--paper:#faf9f6;--surface:#fff;--ink:#1a1e22;--ink-2:#586069;--ink-3:#646b74;--line:#e7e4dd;--tide:#0b6e75;--ember:#b5482a;--gold:#8c6000;--plum:#7b4b94;--leaf:#38743e;--sky:#2b69a6;--rose:#a84970;--slate:#5e6975;--good:#2b7347;--bad:#a8323e';
const dark =
  '--paper:#131619;--surface:#1a1e22;--ink:#eceae4;--ink-2:#b1b8bf;--ink-3:#8f98a1;--line:#2b3137;--tide:#57bfc4;--ember:#e9876b;--gold:#ddb04a;--plum:#bc93d2;--leaf:#86c28b;--sky:#7fb2e5;--rose:#e194b6;--slate:#a2adb8;--good:#7cc796;--bad:#ee8c95';
const colours = ['tide', 'ember', 'gold', 'plum', 'leaf', 'sky', 'rose', 'slate', 'good', 'bad'];

/** How the summary looks: on a screen as the dashboard does, printed on one sheet of paper. */
export const summaryStyle = ({ paper, size = 1 }: SummarySheet): string => `
:root{${light};--sans:"Inter Variable",Inter,system-ui,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif;--serif:"Source Serif 4 Variable","Source Serif 4","Source Serif Pro",Georgia,"Liberation Serif","Times New Roman",serif}
@media screen and (prefers-color-scheme:dark){:root{${dark}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--paper);color:var(--ink);font:14px/1.45 var(--sans);font-variant-numeric:tabular-nums}
main{max-width:900px;margin:0 auto;padding:36px 20px 48px}
p,h1,h2,ul,dl,dd{margin:0}
h1{font:500 30px/1.22 var(--serif);margin:10px 0 16px;overflow-wrap:anywhere}
h2{font:600 15px/1.4 var(--sans)}
small{font:400 12.5px/1.4 var(--sans);color:var(--ink-3);margin-left:4px}
.about{display:flex;justify-content:space-between;gap:16px;color:var(--ink-2);flex-wrap:wrap}
.about b{color:var(--ink);overflow-wrap:anywhere}
.facts{list-style:none;padding:0;display:grid;grid-template-columns:1fr 1fr;gap:6px 28px;color:var(--ink-2);margin-bottom:22px}
.facts li{position:relative;padding-left:16px;overflow-wrap:anywhere}
.facts li::before{content:"";position:absolute;left:0;top:.5em;width:8px;height:8px;border-radius:50%;background:currentColor}
.facts li:only-child{grid-column:1/-1}
.facts b{color:var(--ink);font-weight:600}
.facts .good::before{background:var(--good)}.facts .bad::before{background:var(--bad)}.facts .neutral::before{background:var(--tide)}
.cards{display:grid;grid-template-columns:repeat(5,1fr);background:var(--surface);border:1px solid var(--line);border-radius:10px;margin-bottom:20px}
.card{padding:14px 16px;min-width:0}
.card+.card{border-left:1px solid var(--line)}
.card h2{font:400 12.5px/1.35 var(--sans);color:var(--ink-2)}
.figure{font:500 27px/1.25 var(--sans);white-space:nowrap}
.figure small{font-size:14px;margin:0;color:var(--ink-2)}
.spark{display:block;width:100%;height:26px;margin:4px 0}
.spark path{fill:none;stroke:var(--tide);stroke-width:1.6px}
.change{font-size:12.5px;color:var(--ink-3);overflow-wrap:anywhere}
.change .good{color:var(--good)}.change .bad{color:var(--bad)}.change .plain{color:var(--ink)}
.change b{font-weight:600}
.unseen{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.panel{background:var(--surface);border:1px solid var(--line);border-radius:10px;padding:16px 20px;margin-bottom:20px;min-width:0}
.panel h2{margin-bottom:10px}
.columns{display:grid;grid-template-columns:1fr 1fr;gap:20px}
.series{display:block;width:100%;height:auto;font-family:var(--sans)}
.series.narrow{display:none}
.series .grid{stroke:var(--line)}
.series .axis{font-size:12px;fill:var(--ink-3)}
.series path{fill:none}
.series .now{stroke:var(--tide);stroke-width:2.4;stroke-linejoin:round;stroke-linecap:round}
.series .open{stroke-dasharray:4 5}
.series .before{stroke:var(--slate);stroke-width:1.6;stroke-dasharray:1 4;stroke-linecap:round}
.series .end{fill:var(--tide)}
.series .end-words{font-size:13px;font-weight:600;fill:var(--tide)}
table{border-collapse:collapse;width:100%;font-size:14px}
th,td{padding:5px 0;text-align:left;font-weight:400;vertical-align:top}
tbody tr+tr>*,thead+tbody tr>*{border-top:1px solid var(--line)}
th[scope=row]{overflow-wrap:anywhere}
thead th{font-size:12.5px;color:var(--ink-3)}
td.number,thead th+th{text-align:right;padding-left:12px;white-space:nowrap}
.bars th{width:44%}.bars td.bar{padding-top:11px}
.bars svg{display:block;width:100%;height:9px;overflow:visible}
${colours.map((colour) => `.bars .${colour}{fill:var(--${colour})}`).join('')}
.bars .tick{stroke:var(--ink);stroke-width:1.5px}
.bars small{white-space:nowrap}
.goals th{width:44%}.goals td{padding-left:14px;color:var(--ink-2)}
.measures th{width:28%}.measures td{padding-left:14px;color:var(--ink-2)}
.value{margin-bottom:16px;color:var(--ink-2)}
footer{color:var(--ink-3);font-size:12px;line-height:1.45}
footer p{margin-bottom:6px;overflow-wrap:anywhere}
footer dl{columns:2;column-gap:24px;margin-top:10px}
footer dl>div{break-inside:avoid;margin-bottom:4px}
footer dt{display:inline;font-weight:600;color:var(--ink-2)}
footer dt::after{content:": "}
footer dd{display:inline}
@media (max-width:640px){
main{padding:22px 14px 36px}
h1{font-size:25px}
.facts,.columns{grid-template-columns:1fr}
.columns{gap:0}
.cards{grid-template-columns:1fr 1fr}
.card+.card{border-left:0}.card:nth-child(even){border-left:1px solid var(--line)}.card:nth-child(n+3){border-top:1px solid var(--line)}
.series.wide{display:none}.series.narrow{display:block}
:is(.measures,.goals) :is(tr,th,td){display:block;width:auto;padding:2px 0;border:0}
footer dl{columns:1}
}
${printed(paper, size)}`;

/** Light whatever the screen is, and on one sheet: the widths of a screen do not matter there. */
const printed = (paper: SummarySheet['paper'], size: number): string => `
@page{size:${paper === 'a4' ? 'A4' : 'letter'} portrait;margin:10mm 12mm}
@media print{
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}
html{zoom:${size}}
body{background:none;font-size:9pt;line-height:1.35}
main{max-width:none;padding:0}
h1{font-size:17pt;margin:4px 0 9px}
h2{font-size:9.5pt}
small,.change,.card h2,thead th{font-size:7.5pt}
.facts{grid-template-columns:1fr 1fr;gap:3px 22px;margin-bottom:11px}
.cards{grid-template-columns:repeat(5,1fr);border-radius:0;border-width:1px 0;margin-bottom:10px}
.card,.card:nth-child(even),.card:nth-child(n+3){border:0;padding:6px 10px}
.card:first-child{padding-left:0}.card:last-child{padding-right:0}
.card+.card,.card+.card:nth-child(even){border-left:1px solid var(--line)}
.figure{font-size:16pt}
.figure small{font-size:9pt}
.spark{height:18px;margin:2px 0}
.panel{border:0;border-radius:0;padding:0;background:none;margin-bottom:10px;break-inside:avoid}
.panel h2{margin-bottom:4px}
.series.wide{display:block}.series.narrow{display:none}
.columns{grid-template-columns:1fr 1fr;gap:26px}
table{font-size:8.5pt}
th,td{padding:2.5px 0}
.value{margin-bottom:8px}
.bars td.bar{padding-top:6px}.bars svg{height:7px}
footer{font-size:6.5pt;line-height:1.35;border-top:1px solid var(--line);padding-top:6px}
footer p{margin-bottom:3px}
footer dl{columns:2;margin-top:4px}
footer dl>div{margin-bottom:2px}
}
`;
