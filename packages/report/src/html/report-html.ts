import type { ChatReport, OpenQuestion } from '@groundswell/contract';
import { safeAddress, shortAddress } from '@groundswell/words';
import { facilitatorMarkdown } from '../facilitator-markdown.ts';
import { namesWords, sharedWords, whenWords, whereWords, whoWords } from '../report-words.ts';
import { facts } from './facts.ts';
import { heatMap } from './heat-map.ts';
import { linkedText } from './linked-text.ts';
import { html, type Markup, made, type Piece } from './markup.ts';
import { paceChart } from './pace-chart.ts';
import { questionSection } from './question-section.ts';
import { reportFonts } from './report-fonts.ts';
import { printStyle, reportStyle } from './report-style.ts';
import { transcript } from './transcript.ts';

/**
 * The report as one HTML file that opens from disk: no scripts, nothing fetched (its own policy forbids both), pictures inline,
 * light and dark, and pages with numbers where it is printed.
 */
export function reportHtml(report: ChatReport): string {
  const { title, names, minimumGroup } = report;
  const policy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${made(reportFonts() + reportStyle + printStyle(title))}</style>
</head>
<body>
<main>
<header><h1>${title}</h1>
<p class="facts">${whenWords(report)} · ${whereWords(report)}</p>
<p class="who">${facts(whoWords(report))}</p>
${names === 'full' && minimumGroup === null ? null : html`<p class="hint">${namesWords(report)}</p>`}</header>
${written('introduction', report.introduction)}
${panel('How did it go?', `posts a minute${report.pace.some(({ posts }) => posts === null) ? ` · pale: under ${minimumGroup} people` : ''}`, paceChart(report))}
${panel('Which themes recurred across the questions?', `${report.countedBy}, by question · ${report.codebook}`, heatMap(report))}
${report.questions.map((question) => questionSection(question, report))}
${openQuestions(report.openQuestions)}
${links(report)}
${written('closing', report.closing)}
${transcript(report)}
</main>
</body>
</html>
`.markup;
}

const written = (kind: string, markdown: string): Markup | null =>
  markdown === '' ? null : html`<section class="${kind}">${facilitatorMarkdown(markdown)}</section>`;

const panel = (title: string, unit: string, picture: Markup | null): Markup | null =>
  picture === null ? null : html`<section class="panel"><h2>${title} <small>${unit}</small></h2>${picture}</section>`;

function openQuestions(open: OpenQuestion[]): Markup | null {
  if (open.length === 0) return null;
  const asked = open.map(
    ({ number, author, role, text }) =>
      html`<blockquote><p>${linkedText(text)}</p><footer>${author === null ? (role ?? null) : author}${author === null && role === null ? null : ' · '}<a href="#p${number}">post ${number}</a></footer></blockquote>`,
  );
  return html`<section class="panel"><h2>What was asked and not answered <small>for the next chat</small></h2><div class="quotes">${asked}</div></section>`;
}

function links({ links: shared }: ChatReport): Markup | null {
  if (shared.length === 0) return null;
  const list = shared.map((link) => html`<li>${leadingTo(link.address)}<p>${sharedWords(link)}</p></li>`);
  return html`<section class="panel"><h2>What people linked to</h2><ul class="links">${list}</ul></section>`;
}

/** An address that can be followed; a domain alone is text. */
const leadingTo = (address: string): Piece =>
  safeAddress(address) === null
    ? address
    : html`<a href="${address}" rel="noopener noreferrer nofollow">${shortAddress(address)}</a>`;
