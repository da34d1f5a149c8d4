import type { SummaryReport } from '@groundswell/contract';
import PptxGenJS from 'pptxgenjs';
import { periodWords } from '../summary-words.ts';
import { engagementSlide } from './engagement-slide.ts';
import { goalSlide } from './goal-slide.ts';
import { headlineSlide } from './headline-slide.ts';
import { measureSlides } from './measure-slides.ts';
import { methodSlide } from './method-slide.ts';
import { size } from './slide-look.ts';
import { themeSlide } from './theme-slide.ts';

/** The summary as slides of PowerPoint, whose charts are charts: their figures can be read and changed in it. */
export async function summaryPptx(report: SummaryReport): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'wide', ...size });
  deck.layout = 'wide';
  deck.title = `${report.about}, ${periodWords(report)}`;
  deck.company = 'Groundswell';
  deck.author = 'Groundswell';
  headlineSlide(deck, report);
  engagementSlide(deck, report);
  themeSlide(deck, report);
  goalSlide(deck, report);
  measureSlides(deck, report);
  methodSlide(deck, report);
  const written = await deck.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new Error('The slides were not written as bytes.');
  return written;
}
