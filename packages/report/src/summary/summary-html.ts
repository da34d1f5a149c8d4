import type { Paper, SummaryReport } from '@groundswell/contract';
import { madeWords, valueSentence } from '@groundswell/words';
import { html, type Markup, made } from '../html/markup.ts';
import { reportFonts } from '../html/report-fonts.ts';
import { engagementChart } from './engagement-chart.ts';
import { summaryCards } from './summary-cards.ts';
import { goalTable } from './summary-goals.ts';
import { measureTable } from './summary-measures.ts';
import { summaryStyle } from './summary-style.ts';
import { channelTable, panel, themeBars } from './summary-tables.ts';
import { filterLine, periodWords } from './summary-words.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

/** How a summary is set: on which sheet, and at which part of its usual size, where it would else need a second one. */
export interface SummarySheet {
  paper: Paper;
  size?: number;
}

/** The summary as one HTML file that opens from disk: no scripts, nothing fetched, light and dark, one sheet where it is printed. */
export function summaryHtml(report: SummaryReport, sheet: SummarySheet): string {
  const { about, sentence } = report;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${about}, ${periodWords(report)}</title>
<style>${made(reportFonts() + summaryStyle(sheet))}</style>
</head>
<body>
<main>
<p class="about"><b>${about}</b> <span>${periodWords(report)}</span></p>
<h1>${sentence}</h1>
${facts(report)}
${summaryCards(report.cards)}
${engagement(report)}
<div class="columns">
${themeBars(report)}
${channelTable(report)}
</div>
${goalTable(report.goals)}
${measureTable(report.measures)}
${value(report)}
${foot(report)}
</main>
</body>
</html>
`.markup;
}

function facts({ facts: found }: SummaryReport): Markup | null {
  if (found.length === 0) return null;
  return html`<ul class="facts">${found.map(({ bold, rest, tone }) => html`<li class="${tone}"><b>${bold}</b>${rest}</li>`)}</ul>`;
}

function value({ value: worth }: SummaryReport): Markup | null {
  return worth === null ? null : html`<p class="value">${valueSentence(worth)}</p>`;
}

function engagement({ engagement: series }: SummaryReport): Markup | null {
  const chart = engagementChart(series);
  if (chart === null) return null;
  const compared = series.comparedWith === null ? '' : `; dotted: ${series.comparedWith}`;
  const open = series.rows.some(({ period }) => series.completeUntil !== null && period > series.completeUntil);
  const unfinished = open ? `; dashed: the ${series.grain} is not over` : '';
  return panel('Is engagement growing?', `people who took part, a ${series.grain}${compared}${unfinished}`, chart);
}

function foot(report: SummaryReport): Markup {
  const definitions = report.definitions.map(
    ({ title, definition }) => html`<div><dt>${title}</dt><dd>${definition}</dd></div>`,
  );
  return html`<footer><p>${report.factsRestOn}</p><p>${report.restsOn.join(' ')}</p><p>${periodWords(report)}. ${filterLine(report)}. Made on ${madeWords(report.madeAt, report.timezone)} with Groundswell.</p><dl>${definitions}</dl></footer>`;
}
