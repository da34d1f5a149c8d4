import type { SummaryGoal, SummaryReport } from '@groundswell/contract';
import type PptxGenJS from 'pptxgenjs';
import { axes, colours, inner, legend, margin, newSlide, sans } from './slide-look.ts';
import { slideText } from './slide-text.ts';

/** As many as can be read beside each other. */
const most = 6;
/** Letters of a problem beside its bar; the whole stands in the words. */
const mostLetters = 40;

/** The goals: how much of the way each has come beside how much of its time is over, and how each stands in words. */
export function goalSlide(deck: PptxGenJS, report: SummaryReport): void {
  if (report.goals.length === 0) return;
  const goals = report.goals.slice(0, most);
  const left = report.goals.length > most ? `; ${most} of ${report.goals.length}, those that are due first` : '';
  const slide = newSlide(
    deck,
    report,
    'Are the problems being solved?',
    `share of the way, beside share of the time${left}`,
  );
  const measured = goals.filter(({ status }) => status.wayShare !== null);
  if (measured.length > 0) goalChart(slide, measured);
  const words = goals.flatMap(({ problem, status }) => [
    { text: `${slideText(problem)} `, options: { bold: true, color: colours.ink } },
    { text: slideText(status.text), options: { color: colours.grey, breakLine: true } },
  ]);
  const place = measured.length > 0 ? { y: 4.45, h: 2.45 } : { y: 1.6, h: 5.2 };
  slide.addText(words, {
    ...{ x: margin, w: inner, ...place, margin: 0, fontFace: sans, fontSize: 13, valign: 'top', fit: 'shrink' },
    paraSpaceAfter: 4,
  });
}

/** The first bar of a chart is its lowest. */
function goalChart(slide: PptxGenJS.Slide, goals: SummaryGoal[]): void {
  const rows = goals.toReversed();
  const labels = rows.map(({ problem }) =>
    slideText(problem.length > mostLetters ? `${problem.slice(0, mostLetters - 1).trimEnd()}…` : problem),
  );
  const series = (name: string, share: 'wayShare' | 'timeShare') => ({
    ...{ name, labels },
    values: rows.map(({ status }) => status[share] ?? Number.NaN),
  });
  slide.addChart('bar', [series('share of the time', 'timeShare'), series('share of the way', 'wayShare')], {
    ...{ x: margin, y: 1.45, w: inner, h: 2.9, ...axes, ...legend, barDir: 'bar', barGapWidthPct: 45 },
    ...{ chartColors: ['B9C0C7', colours.tide], valAxisMinVal: 0, valAxisHidden: true, valGridLine: { style: 'none' } },
    ...{ showValue: true, dataLabelFormatCode: '0 %', dataLabelFontFace: sans, dataLabelFontSize: 12 },
    ...{ dataLabelColor: colours.ink, altText: 'Bar chart' },
  });
}
