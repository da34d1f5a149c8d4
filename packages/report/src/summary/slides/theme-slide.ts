import type { SummaryReport } from '@groundswell/contract';
import type PptxGenJS from 'pptxgenjs';
import { axes, colours, inner, legend, margin, newSlide, sans } from './slide-look.ts';
import { slideText } from './slide-text.ts';

/** The themes by people (by posts, where their authors are not known), the one that most raised on top, beside the comparison. */
export function themeSlide(deck: PptxGenJS, report: SummaryReport): void {
  const { rows, unit, codebook, comparedWith } = report.themes;
  // The first bar of a chart is its lowest. A bar that may not be shown is none: its words say so in its place.
  const shown = rows.filter(({ size }) => size !== null).reverse();
  const few = rows.length - shown.length;
  if (shown.length === 0) return;
  const hidden = few === 0 ? '' : `; ${few} of under ${report.minimumGroup ?? 5} people not shown`;
  const slide = newSlide(
    deck,
    report,
    'What do people keep coming back to?',
    `${unit}, by theme of “${codebook}”${hidden}`,
  );
  const labels = shown.map(({ label, loud }) => slideText(loud ? `${label} (one loud voice)` : label));
  const now = { name: unit, labels, values: shown.map(({ size }) => size ?? Number.NaN) };
  const before = { name: comparedWith ?? '', labels, values: shown.map(({ before: then }) => then ?? Number.NaN) };
  const two = comparedWith !== null;
  slide.addChart('bar', two ? [before, now] : [now], {
    ...{
      x: margin,
      y: 1.5,
      w: inner,
      h: 5.35,
      ...axes,
      ...(two && legend),
      barDir: 'bar',
      barGapWidthPct: two ? 45 : 35,
    },
    ...{ chartColors: two ? ['B9C0C7', colours.tide] : [colours.tide], valAxisHidden: true, valAxisMinVal: 0 },
    ...{ valGridLine: { style: 'none' }, showValue: true, dataLabelFontFace: sans, dataLabelFontSize: 12 },
    ...{ dataLabelColor: colours.ink, dataLabelFormatCode: '#,##0', dataLabelPosition: 'outEnd', altText: 'Bar chart' },
  });
}
