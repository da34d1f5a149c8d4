import type { SummaryReport } from '@groundswell/contract';
import { madeWords } from '@groundswell/words';
import type PptxGenJS from 'pptxgenjs';
import { periodWords } from '../summary-words.ts';
import { slideText } from './slide-text.ts';

/** Inches: 16 by 9, as a new presentation of PowerPoint is. */
export const size = { width: 13.333, height: 7.5 };
/** Inches at the left and the right. */
export const margin = 0.6;
export const inner = size.width - 2 * margin;

/** Letters that every computer with PowerPoint or LibreOffice has, or sets in ones of the same widths. */
export const serif = 'Georgia';
export const sans = 'Arial';

/** The colours of look/LOOK.md in the light. */
export const colours = {
  ...{ ink: '1A1E22', grey: '586069', faint: '646B74', line: 'E7E4DD', good: '2B7347', bad: 'A8323E' },
  ...{ neutral: '0B6E75', tide: '0B6E75', ember: 'B5482A', gold: '8C6000', plum: '7B4B94' },
  ...{ leaf: '38743E', sky: '2B69A6', rose: 'A84970', slate: '5E6975' },
};

/** A slide with its question, the unit in grey beneath it, and the foot that every slide has. */
export function newSlide(deck: PptxGenJS, report: SummaryReport, title: string, unit: string): PptxGenJS.Slide {
  const slide = deck.addSlide();
  const wide = { x: margin, w: inner, margin: 0, fit: 'shrink' } as const;
  slide.addText(slideText(title), { ...wide, y: 0.45, h: 0.6, fontFace: serif, fontSize: 26, color: colours.ink });
  slide.addText(slideText(unit), { ...wide, y: 1.05, h: 0.35, fontFace: sans, fontSize: 13, color: colours.faint });
  return footed(slide, report);
}

/** Says on a slide whom and when it is about, and when it was made; and its number. */
export function footed(slide: PptxGenJS.Slide, report: SummaryReport): PptxGenJS.Slide {
  const small = { y: 7.02, h: 0.28, fontFace: sans, fontSize: 10, color: colours.faint, margin: 0 } as const;
  const words = [
    report.about,
    periodWords(report),
    ...report.filters,
    `made on ${madeWords(report.madeAt, report.timezone)}`,
  ];
  slide.addText(slideText(words.join(' · ')), { ...small, x: margin, w: inner - 0.8, fit: 'shrink' });
  slide.slideNumber = { x: size.width - margin - 0.6, w: 0.6, ...small, align: 'right' };
  return slide;
}

/** How axes are drawn: hairlines, small grey letters. */
export const axes = {
  ...{ catAxisLabelFontFace: sans, catAxisLabelFontSize: 12, catAxisLabelColor: colours.grey },
  ...{ valAxisLabelFontFace: sans, valAxisLabelFontSize: 12, valAxisLabelColor: colours.grey },
  ...{ valAxisLineShow: false, catAxisLineShow: true, catAxisMajorTickMark: 'none', valAxisMajorTickMark: 'none' },
  ...{ valGridLine: { color: colours.line, size: 0.75 }, catGridLine: { style: 'none' } },
} as const satisfies PptxGenJS.IChartOpts;

/** The key over a chart of two series. */
export const legend = {
  ...{ showLegend: true, legendPos: 't', legendFontFace: sans, legendFontSize: 12, legendColor: colours.grey },
} as const satisfies PptxGenJS.IChartOpts;
