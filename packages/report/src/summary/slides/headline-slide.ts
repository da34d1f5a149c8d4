import type { SummaryCard, SummaryReport } from '@groundswell/contract';
import { changeWords, formatFigure, valueSentence } from '@groundswell/words';
import type PptxGenJS from 'pptxgenjs';
import { periodWords } from '../summary-words.ts';
import { colours, footed, inner, margin, sans, serif } from './slide-look.ts';
import { slideText } from './slide-text.ts';

/** The sentence, the facts behind it, and the business figures. */
export function headlineSlide(deck: PptxGenJS, report: SummaryReport): void {
  const slide = deck.addSlide();
  const wide = { x: margin, w: inner, margin: 0, fit: 'shrink' } as const;
  slide.addText(slideText(`${report.about} · ${periodWords(report)}`), {
    ...{ ...wide, y: 0.5, h: 0.35, fontFace: sans, fontSize: 14, color: colours.grey },
  });
  slide.addText(slideText(report.sentence), {
    ...{ ...wide, y: 0.95, h: 1.35, fontFace: serif, fontSize: 34, color: colours.ink, valign: 'top' },
  });
  if (report.facts.length > 0)
    slide.addText(report.facts.flatMap(factRuns), {
      ...{ ...wide, y: 2.45, h: 1.95, fontFace: sans, fontSize: 18, valign: 'top', paraSpaceAfter: 6 },
    });
  if (report.value)
    slide.addText(valueSentence(report.value), {
      ...{ ...wide, y: 6.62, h: 0.32, fontFace: sans, fontSize: 14, color: colours.grey },
    });
  const each = inner / Math.max(1, report.cards.length);
  report.cards.forEach((card, place) => {
    cardOn(slide, card, margin + place * each, each - 0.2);
  });
  footed(slide, report);
}

/** The dot has the colour, the words say it too. */
function factRuns({ bold, rest, tone }: SummaryReport['facts'][number]): PptxGenJS.TextProps[] {
  return [
    { text: '●  ', options: { color: colours[tone], fontSize: 12 } },
    { text: slideText(bold), options: { bold: true, color: colours.ink } },
    { text: slideText(rest), options: { color: colours.grey, breakLine: true } },
  ];
}

function cardOn(slide: PptxGenJS.Slide, card: SummaryCard, x: number, w: number): void {
  const place = { x, w, margin: 0, fontFace: sans, fit: 'shrink' } as const;
  slide.addShape('line', { x, y: 4.72, w, h: 0, line: { color: colours.line, width: 1 } });
  slide.addText(slideText(card.title), { ...place, y: 4.85, h: 0.35, fontSize: 13, color: colours.grey });
  const value =
    card.under === null ? formatFigure(card.value, card.unit === 'people' ? null : card.unit) : `under ${card.under}`;
  slide.addText(slideText(value), { ...place, y: 5.2, h: 0.75, fontSize: 32, color: colours.ink });
  slide.addText(changeRuns(card), { ...place, y: 5.98, h: 0.7, fontSize: 13, valign: 'top' });
}

function changeRuns({ change, unit, better, why, under }: SummaryCard): PptxGenJS.TextProps[] {
  const grey = { color: colours.faint };
  if (under !== null) return [{ text: 'people: too few to show', options: grey }];
  if (why !== null) return [{ text: slideText(why), options: grey }];
  const { moved, rest, tone } = changeWords(change, unit, better);
  const colour = tone === 'plain' ? colours.ink : colours[tone];
  const words = moved === '' ? [] : [{ text: `${moved} `, options: { bold: true, color: colour } }];
  return [...words, { text: slideText(rest), options: grey }];
}
