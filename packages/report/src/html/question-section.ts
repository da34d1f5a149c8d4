import type { ChatReport, ReportQuestion, ReportTerm } from '@groundswell/contract';
import { facilitatorMarkdown } from '../facilitator-markdown.ts';
import { questionWords, termCount } from '../report-words.ts';
import { facts } from './facts.ts';
import { linkedText } from './linked-text.ts';
import { html, type Markup, type Piece } from './markup.ts';
import { wordCloud } from './word-cloud.ts';

/** As many words as a list is read to, and as make one. */
const mostBars = 12;
const fewestBars = 6;
const mostApart = 6;

/** A question: what was asked, how it was answered, its words, what was distinctive, what stands for it, and the facilitator's comment. */
export function questionSection(question: ReportQuestion, report: ChatReport): Markup {
  const { comment, quotes } = question;
  const { countedBy } = report;
  return html`<section class="question" id="${question.question}">
<div class="together"><h2><span class="number">${question.question}</span> ${question.text}</h2>
<p class="facts">${facts(questionWords(question, report))}</p>
${words(question, countedBy)}</div>
${quotes.length === 0 ? null : html`<div class="quotes">${quotes.map(quote)}</div>`}
${comment === '' ? null : html`<div class="comment">${facilitatorMarkdown(comment)}</div>`}
</section>`;
}

/** The cloud and what was distinctive, and beside them the most used words; null where there is no word. */
function words(question: ReportQuestion, countedBy: ChatReport['countedBy']): Markup | null {
  const cloud = wordCloud(question);
  if (cloud === null) return null;
  const apart = question.distinctive.slice(0, mostApart).sort((a, b) => termCount(b) - termCount(a));
  const unit = html`<small>${countedBy}</small>`;
  return html`<div class="columns"><div>${figure(html`words <small>sized by ${countedBy}</small>`, cloud)}${
    apart.length === 0
      ? null
      : figure(
          html`<span class="apart">said here more than under the other questions</span> ${unit}`,
          bars(apart, 'apart'),
        )
  }</div>${figure(html`most used ${unit}`, bars(listed(question.terms), ''))}</div>`;
}

/** The most used, of those that were used once only as many as make a list. */
function listed(terms: ReportTerm[]): ReportTerm[] {
  const often = terms.filter((term) => termCount(term) > 1).length;
  return terms.slice(0, Math.min(mostBars, Math.max(fewestBars, often)));
}

const figure = (caption: Markup, picture: Markup): Markup =>
  html`<figure><figcaption>${caption}</figcaption>${picture}</figure>`;

function bars(terms: ReportTerm[], kind: string): Markup {
  const most = Math.max(...terms.map(termCount));
  const rows = terms.map(
    (term) =>
      html`<tr><th scope="row">${term.term}</th><td class="figure">${termCount(term)}</td><td class="length"><svg class="${`stroke ${kind}`}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="${Math.round((100 * termCount(term)) / most)}" height="8"/></svg></td></tr>`,
  );
  return html`<table class="bars"><tbody>${rows}</tbody></table>`;
}

const quote = ({ number, text, author, why }: ReportQuestion['quotes'][number]): Markup =>
  html`<blockquote><p>${linkedText(text)}</p><footer>${footer(number, author, why)}</footer></blockquote>`;

const footer = (number: number, author: string | null, why: string): Piece[] => [
  author === null ? null : html`${author} · `,
  html`<a href="#p${number}">post ${number}</a>`,
  why === '' ? null : ` · ${why}`,
];
