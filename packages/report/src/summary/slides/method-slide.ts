import type { SummaryReport } from '@groundswell/contract';
import type PptxGenJS from 'pptxgenjs';
import { filterLine } from '../summary-words.ts';
import { colours, inner, margin, newSlide, sans } from './slide-look.ts';
import { slideText } from './slide-text.ts';

/** What the figures rest on and how they are counted, in two columns of small letters. */
export function methodSlide(deck: PptxGenJS, report: SummaryReport): void {
  const slide = newSlide(deck, report, 'What do these figures rest on?', filterLine(report));
  const text = { y: 1.5, h: 5.4, margin: 0, fontFace: sans, valign: 'top', fit: 'shrink' } as const;
  const half = (inner - 0.5) / 2;
  const grounds = [report.factsRestOn, ...report.restsOn].map((sentence) =>
    run(sentence, colours.ink, { breakLine: true }),
  );
  const definitions = report.definitions.map(({ title, definition }) => [
    run(`${title}: `, colours.ink, { bold: true }),
    run(definition, colours.grey, { breakLine: true }),
  ]);
  const [first, second] = halves([grounds, ...definitions]);
  const small = { ...text, fontSize: 10.5, paraSpaceAfter: 5 };
  slide.addText(first.flat(), { ...small, x: margin, w: half });
  slide.addText(second.flat(), { ...small, x: margin + half + 0.5, w: half });
}

type Paragraph = PptxGenJS.TextProps[];

const run = (text: string, color: string, options: PptxGenJS.TextPropsOptions): PptxGenJS.TextProps => ({
  text: slideText(text),
  options: { color, ...options },
});

/** Paragraphs in two columns of about the same length. */
function halves(paragraphs: Paragraph[]): [Paragraph[], Paragraph[]] {
  const lengths = paragraphs.map((runs) => runs.reduce((sum, { text }) => sum + (text?.length ?? 0), 0));
  const half = lengths.reduce((sum, length) => sum + length, 0) / 2;
  let sum = 0;
  const cut = lengths.findIndex((length) => {
    sum += length;
    return sum > half;
  });
  const at = Math.max(1, cut + (sum - half < half / 4 ? 1 : 0));
  return [paragraphs.slice(0, at), paragraphs.slice(at)];
}
