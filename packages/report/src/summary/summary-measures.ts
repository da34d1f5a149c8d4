import type { SummaryMeasure } from '@groundswell/contract';
import { formatDay, formatFigure } from '@groundswell/words';
import { html, type Markup } from '../html/markup.ts';
import { inPeriod } from './in-period.ts';
import { panel } from './summary-tables.ts';

/** As many as the one page has room for. */
const most = 4;

/** The customer's own figures: the first and the last in the period, and the target. */
export function measureTable(measures: SummaryMeasure[]): Markup | null {
  if (measures.length === 0) return null;
  const rows = measures
    .slice(0, most)
    .map(
      (measure) =>
        html`<tr><th scope="row">${measure.name}</th><td>${moved(measure)}</td><td>${wanted(measure)}</td></tr>`,
    );
  const unit = measures.length > most ? `${most} of ${measures.length}` : '';
  return panel('What do the business’s own figures say?', unit, html`<table class="measures">${rows}</table>`);
}

/** "4.2 hours in May 2026, from 5.1 in Jan 2026". */
export function moved({ values, unit, grain }: SummaryMeasure): string {
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return '—';
  const now = `${formatFigure(last.value, unit)} ${inPeriod(last.day, grain)}`;
  return first === last ? now : `${now}, from ${formatFigure(first.value)} ${inPeriod(first.day, grain)}`;
}

/** "target 4 hours by 30 Jun 2026; lower is better". */
export function wanted({ target, unit, better }: SummaryMeasure): string {
  const words = [
    target === null ? '' : `target ${formatFigure(target.value, unit)} by ${formatDay(target.day)}`,
    better === null ? '' : `${better} is better`,
  ];
  return words.filter((one) => one !== '').join('; ');
}
