import type { SummaryReport } from '@groundswell/contract';
import { formatFigure, formatPeriod } from '@groundswell/words';
import type PptxGenJS from 'pptxgenjs';
import { inPeriod } from '../in-period.ts';
import { addLineChart } from './line-chart.ts';
import { colours, inner, margin, newSlide, sans } from './slide-look.ts';

/** People who took part, period by period, beside the comparison; the period that is not over is left out. */
export function engagementSlide(deck: PptxGenJS, report: SummaryReport): void {
  const { grain, comparedWith, completeUntil } = report.engagement;
  const rows = report.engagement.rows.filter(({ period }) => completeUntil === null || period <= completeUntil);
  if (!rows.some(({ people }) => people !== null)) return;
  const left = report.engagement.rows.length > rows.length ? `; the ${grain} that is not over is left out` : '';
  const slide = newSlide(deck, report, 'Is engagement growing?', `people who took part, a ${grain}${left}`);
  addLineChart(slide, {
    labels: rows.map(({ period }) => shortPeriod(period, grain)),
    now: { name: 'people who took part', values: rows.map(({ people }) => people) },
    against: comparedWith === null ? null : { name: comparedWith, values: rows.map(({ before }) => before) },
    zero: true,
  });
  const last = rows.at(-1)!;
  const words = `${formatFigure(last.people, 'people')} took part ${inPeriod(last.period, grain)}${then(last.before, comparedWith)}.`;
  slide.addText(words, {
    x: margin,
    y: 6.42,
    w: inner,
    h: 0.4,
    fontFace: sans,
    fontSize: 15,
    color: colours.ink,
    margin: 0,
  });
}

const shortPeriod = (period: string, grain: SummaryReport['engagement']['grain']): string =>
  formatPeriod(period, grain === 'week' ? 'day' : grain);

const then = (people: number | null, comparedWith: string | null): string =>
  people === null || comparedWith === null ? '' : `; ${people.toLocaleString('en-GB')} in ${comparedWith}`;
