import type { ChatReport, ReportPost } from '@groundswell/contract';
import { placedWithDoubt } from '@groundswell/words';
import { type ReportClock, reportClock } from '../report-clock.ts';
import { methodWords } from '../report-words.ts';
import { linkedText } from './linked-text.ts';
import { html, type Markup } from './markup.ts';

/** Everything that was said; null for a reader who reads nobody's words. */
export function transcript(report: ChatReport): Markup | null {
  if (report.transcript.length === 0) return null;
  const clock = reportClock(report);
  return html`<section class="transcript"><h2>Everything that was said</h2>
<ol>${report.transcript.map((post) => said(post, clock))}</ol></section>`;
}

const said = (post: ReportPost, clock: ReportClock): Markup =>
  html`<li id="p${post.number}" class="${post.part}"><p class="by">${by(post, clock)}</p><p class="said">${linkedText(post.text)}</p></li>
`;

function by({ number, at, author, question, part, method, confidence }: ReportPost, clock: ReportClock): Markup {
  const place = question === null ? (part === 'host' ? 'host' : '') : `${question}${parts[part] ?? ''}`;
  // Sure enough, or said by somebody: nothing to remark.
  const doubt =
    question !== null && placedWithDoubt({ method, confidence }) ? `${methodWords[method] ?? method}, unsure` : '';
  const said = [author, at === null ? null : clock.time(at, true), place, doubt].filter((words) => words);
  return html`<span class="place">${number}</span> ${said.join(' · ')}`;
}

const parts: Partial<Record<ReportPost['part'], string>> = {
  question: ', asked',
  reshare: ', passed on',
  host: ', host',
};
