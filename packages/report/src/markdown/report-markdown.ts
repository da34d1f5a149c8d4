import type { ChatReport, ReportPost, ReportQuestion, ReportTerm } from '@groundswell/contract';
import { safeAddress } from '@groundswell/words';
import { type ReportClock, reportClock } from '../report-clock.ts';
import {
  namesWords,
  questionWords,
  recursWords,
  sharedWords,
  termCount,
  whenWords,
  whereWords,
  whoWords,
} from '../report-words.ts';
import { paceInMarkdown } from './pace-in-markdown.ts';
import { lineInMarkdown, plainInMarkdown, quotedInMarkdown, writtenInMarkdown } from './plain-in-markdown.ts';

/** As many words as a list is read to. */
const mostWords = 10;

/** The report as Markdown (CommonMark with tables), to be pasted where a community writes. */
export function reportMarkdown(report: ChatReport): string {
  const { title, questions, introduction, closing } = report;
  const parts = [
    `# ${lineInMarkdown(title)}`,
    lineInMarkdown(`${whenWords(report)} · ${whereWords(report)}`),
    lineInMarkdown(whoWords(report).join(' · ')),
    italic(namesWords(report)),
    writtenInMarkdown(introduction),
    paceInMarkdown(report),
    themes(report),
    ...questions.flatMap((question) => questionParts(question, report)),
    ...openQuestions(report),
    ...links(report),
    writtenInMarkdown(closing),
    ...transcript(report),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

const italic = (text: string): string => (text === '' ? '' : `*${lineInMarkdown(text)}*`);

function themes({ themes: rows, questions, countedBy, codebook, minimumGroup }: ChatReport): string {
  if (rows.length === 0) return '';
  const written = (count: number | null) => (count === null ? `under ${minimumGroup}` : String(count));
  const head = ['theme', ...questions.map(({ question }) => question), 'recurs in'];
  const lines = [
    head,
    head.map((_, place) => (place === 0 || place === head.length - 1 ? '---' : '---:')),
    ...rows.map((row) => [lineInMarkdown(row.label), ...row.counts.map(written), recursWords(row)]),
  ];
  const table = lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `## Which themes recurred across the questions?\n\n${lineInMarkdown(`${countedBy}, by question · ${codebook}`)}\n\n${table}`;
}

function questionParts(question: ReportQuestion, report: ChatReport): string[] {
  const { countedBy } = report;
  const { text, comment, terms, distinctive, quotes } = question;
  return [
    `## ${question.question} ${lineInMarkdown(text ?? '')}`.trimEnd(),
    lineInMarkdown(questionWords(question, report).join(' · ')),
    writtenInMarkdown(comment),
    words(`Most used (${countedBy})`, terms),
    words(`Said here more than under the other questions (${countedBy})`, distinctive),
    ...quotes.map(
      (quote) =>
        quotedInMarkdown(plainInMarkdown(quote.text)) + credit([quote.author, `post ${quote.number}`, quote.why]),
    ),
  ];
}

const words = (title: string, terms: ReportTerm[]): string =>
  terms.length === 0
    ? ''
    : `**${title}:** ${terms
        .slice(0, mostWords)
        .map((term) => `${lineInMarkdown(term.term)} ${termCount(term)}`)
        .join(', ')}`;

const credit = (parts: (string | null)[]): string => {
  const said = parts.filter((part) => part);
  return said.length === 0 ? '' : `\n>\n> — ${lineInMarkdown(said.join(' · '))}`;
};

function openQuestions({ openQuestions: open }: ChatReport): string[] {
  if (open.length === 0) return [];
  const asked = open.map(
    ({ text, author, role, number }) =>
      quotedInMarkdown(plainInMarkdown(text)) + credit([author ?? role, `post ${number}`]),
  );
  return ['## What was asked and not answered', ...asked];
}

function links({ links: shared }: ChatReport): string[] {
  if (shared.length === 0) return [];
  const list = shared.map((link) => {
    const { address } = link;
    const to = safeAddress(address) === null ? lineInMarkdown(address) : `<${address}>`;
    return `- ${to} (${lineInMarkdown(sharedWords(link))})`;
  });
  return ['## What people linked to', list.join('\n')];
}

function transcript(report: ChatReport): string[] {
  if (report.transcript.length === 0) return [];
  const clock = reportClock(report);
  return ['## Everything that was said', ...report.transcript.map((post) => said(post, clock))];
}

/** "**12.** Amber Otter, 16:02:11, Q1", and beneath it what was said. */
function said({ number, author, at, question, part, text }: ReportPost, clock: ReportClock): string {
  const place =
    question === null ? (part === 'host' ? 'host' : null) : `${question}${part === 'reshare' ? ', passed on' : ''}`;
  const by = [author, at === null ? null : clock.time(at, true), place].filter((one) => one);
  const head = `**${number}\\.** ${lineInMarkdown(by.join(', '))}`.trimEnd();
  return `${head}\n\n${quotedInMarkdown(plainInMarkdown(text))}`;
}
