import type { SummaryReport } from '@groundswell/contract';
import { changeWords, formatFigure, madeWords, valueSentence } from '@groundswell/words';
import { filterLine, periodWords } from '../summary/summary-words.ts';

/** The digest for those who read mail as plain text. */
export function digestText(report: SummaryReport, link: string | null): string {
  const cards = report.cards.map(({ title, value, unit, better, change, why, under }) => {
    if (under !== null) return `${title}: under ${under} people`;
    const { moved, rest } = changeWords(change, unit, better);
    return `${title}: ${formatFigure(value, unit)} (${why ?? `${moved} ${rest}`.trim()})`;
  });
  const parts = [
    [`${report.about}, ${periodWords(report)}`],
    [report.sentence, ...report.facts.map(({ bold, rest }) => `- ${bold}${rest}`)],
    report.value === null ? cards : [...cards, valueSentence(report.value)],
    report.goals.map(({ problem, status }) => `${problem}: ${status.text}`),
    link === null ? [] : [link],
    [report.factsRestOn, ...report.restsOn],
    [`${filterLine(report)}. Made on ${madeWords(report.madeAt, report.timezone)}.`],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}
