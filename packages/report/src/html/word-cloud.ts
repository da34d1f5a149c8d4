import type { ReportQuestion } from '@groundswell/contract';
import { countWords, termCount } from '../report-words.ts';
import { cloudLayout, type LaidWord } from './cloud-layout.ts';
import { html, type Markup } from './markup.ts';

const width = 400;
/** As many as are read at a glance. */
const most = 32;
/** Where so many words were used more than once, those that were used once are left out. */
const enough = 12;

/** The words of the answers to a question, sized by how many used them; those that set it apart in another colour. */
export function wordCloud({ question, terms, distinctive }: ReportQuestion): Markup | null {
  const shared = terms.filter((term) => termCount(term) > 1);
  const shown = (shared.length >= enough ? shared : terms).slice(0, most);
  if (shown.length === 0) return null;
  const apart = new Set(distinctive.map(({ term }) => term));
  const said = new Map(shown.map((term) => [term.term, countWords(term)]));
  const { words, height } = cloudLayout(
    shown.map((term) => ({ text: term.term, count: termCount(term) })),
    width,
  );
  return html`<svg class="cloud" viewBox="0 0 ${width} ${height}" role="img" aria-label="${`Words of the answers to ${question}, the most used: ${listed(shown.slice(0, 5).map(({ term }) => term))}`}">${words.map(
    (word) => wordText(word, said.get(word.text) ?? '', apart.has(word.text)),
  )}</svg>`;
}

/** Its width is set, so that words do not touch in whatever font they are drawn. */
const wordText = ({ text, size, width: own, x, y }: LaidWord, count: string, apart: boolean): Markup =>
  html`<text x="${x}" y="${y}" font-size="${size}" textLength="${own}" lengthAdjust="spacingAndGlyphs"${
    apart ? html` class="apart"` : null
  }>${text}<title>${text}: ${count}</title></text>`;

const listed = (words: string[]): string => words.join(', ');
