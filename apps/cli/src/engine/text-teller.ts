import type { Codebook } from '@groundswell/contract';
import { type TellTexts, TextNumbers } from '@groundswell/warehouse';
import { postAnalyser } from './post-text.ts';

/** Tells the texts of one import, from its first post to its last. */
export function textTeller(codebooks: Codebook[]): TellTexts {
  const analyse = postAnalyser(codebooks);
  const numbers = new TextNumbers();
  return (texts) => {
    for (const { row, text, comment } of texts) numbers.add(row, analyse(text, comment));
    return numbers.take();
  };
}
