import type { SummaryCard, SummaryReport } from '@groundswell/contract';
import { changeWords, formatFigure, madeWords, valueSentence } from '@groundswell/words';
import { html, type Markup } from '../html/markup.ts';
import { filterLine, periodWords } from '../summary/summary-words.ts';

// Mail programs know neither style sheets nor grids, and show no pictures until asked: tables, and styles in the elements.
const sans = 'font-family:Arial,Helvetica,sans-serif';
// Many programs turn a mail dark by themselves: what is fainter is so by opacity, and the few colours lie between both grounds.
const faint = 'opacity:.75;font-size:13px;line-height:18px';
const cell = 'padding:7px 0;border-top:1px solid #8f8f8f;font-size:15px;line-height:20px;vertical-align:top';
const tones = { good: '#2e8b57', bad: '#d04a55', neutral: '#16868e', plain: 'inherit' };
/** As many as are read in a mail. */
const mostThemes = 5;

/** The summary as a mail that reads without pictures; `link` is the address of the dashboard, or null. */
export function digestHtml(report: SummaryReport, link: string | null): string {
  const { about, sentence, facts, themes, factsRestOn, restsOn } = report;
  const rows = themes.rows.slice(0, mostThemes).map(({ label, size, before }) => {
    const then = before === null ? '' : `from ${before.toLocaleString('en-GB')}`;
    return row(
      label,
      size === null ? `under ${report.minimumGroup ?? 5}` : formatFigure(size, themes.unit),
      html`${then}`,
    );
  });
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${digestSubject(report)}</title>
</head>
<body style="margin:0;padding:0;${sans}">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:24px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:600px;text-align:left;${sans}"><tr><td>
<p style="margin:0 0 6px;${faint}">${about} · ${periodWords(report)}</p>
<h1 style="margin:0 0 14px;font-family:Georgia,serif;font-size:25px;line-height:31px;font-weight:normal">${sentence}</h1>
${facts.map(({ bold, rest, tone }) => html`<p style="margin:0 0 8px;font-size:15px;line-height:21px"><span style="color:${tones[tone]}">●</span> <b>${bold}</b>${rest}</p>`)}
${table('The figures', report.cards.map(cardRow))}
${report.value === null ? null : html`<p style="margin:14px 0 0;font-size:15px;line-height:21px">${valueSentence(report.value)}</p>`}
${rows.length === 0 ? null : table(`What people keep coming back to (${themes.unit})`, rows)}
${report.goals.length === 0 ? null : html`<h2 style="margin:20px 0 6px;font-size:15px;line-height:20px;${sans}">The goals</h2>${report.goals.map(({ problem, status }) => html`<p style="margin:0 0 8px;font-size:15px;line-height:21px"><b>${problem}</b> ${status.text}</p>`)}`}
${link === null ? null : html`<p style="margin:20px 0 0;font-size:15px"><a href="${link}" style="color:#16868e">Open it in Groundswell</a></p>`}
<p style="margin:22px 0 8px;${faint}">${factsRestOn} ${restsOn.join(' ')}</p>
<p style="margin:0;${faint}">${filterLine(report)}. Made on ${madeWords(report.madeAt, report.timezone)}.</p>
</td></tr></table>
</td></tr></table>
</body>
</html>
`.markup;
}

/** What the mail is called: whom and when it is about. */
export const digestSubject = (report: Pick<SummaryReport, 'about' | 'period'>): string =>
  // A line break in a header would begin another one.
  `Groundswell: ${report.about}, ${periodWords(report)}`.replace(/\s+/g, ' ');

const table = (title: string, rows: Markup[]): Markup =>
  html`<h2 style="margin:20px 0 6px;font-size:15px;line-height:20px;${sans}">${title}</h2><table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;${sans}">${rows}</table>`;

const row = (name: string, figure: string, rest: Markup): Markup =>
  html`<tr><th scope="row" align="left" style="${cell};font-weight:normal">${name}</th><td align="right" style="${cell};padding-left:12px;white-space:nowrap"><b>${figure}</b></td><td align="right" width="34%" style="${cell};padding-left:12px;opacity:.85">${rest}</td></tr>`;

function cardRow(card: SummaryCard): Markup {
  if (card.under !== null) return row(card.title, `under ${card.under}`, html``);
  const figure = formatFigure(card.value, card.unit === 'people' ? null : card.unit);
  if (card.why !== null) return row(card.title, figure, html`${card.why}`);
  const { moved, rest, tone, unseen } = changeWords(card.change, card.unit, card.better);
  const judged = unseen === '' ? '' : ` (${unseen})`;
  return row(card.title, figure, html`<span style="color:${tones[tone]}">${moved}</span> ${rest}${judged}`);
}
