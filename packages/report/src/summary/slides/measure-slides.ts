import type { SummaryMeasure, SummaryReport } from '@groundswell/contract';
import { formatPeriod } from '@groundswell/words';
import type PptxGenJS from 'pptxgenjs';
import { moved, wanted } from '../summary-measures.ts';
import { addLineChart } from './line-chart.ts';
import { colours, inner, margin, newSlide, sans } from './slide-look.ts';
import { slideText } from './slide-text.ts';

/** More would be another deck. */
const most = 4;

/** A slide for each of the customer's own figures, with its target as a line. */
export function measureSlides(deck: PptxGenJS, report: SummaryReport): void {
  for (const measure of report.measures.slice(0, most)) measureSlide(deck, report, measure);
}

function measureSlide(deck: PptxGenJS, report: SummaryReport, measure: SummaryMeasure): void {
  const { name, unit, values, grain, target } = measure;
  const said = [unit ?? '', `a ${grain}`, wanted(measure)].filter((words) => words !== '').join('; ');
  const slide = newSlide(deck, report, name, said);
  addLineChart(slide, {
    labels: values.map(({ day }) => formatPeriod(day, grain === 'week' ? 'day' : grain)),
    now: { name, values: values.map(({ value }) => value) },
    against: target && { name: 'target', values: values.map(() => target.value) },
    zero: false,
  });
  slide.addText(slideText(`${moved(measure)}.`), {
    ...{ x: margin, y: 6.42, w: inner, h: 0.4, fontFace: sans, fontSize: 15, color: colours.ink, margin: 0 },
  });
}
