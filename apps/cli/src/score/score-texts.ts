import type { LabelledText } from './read-labelled.ts';

/** How often what was found and what was labelled are the same texts. */
export interface Score {
  texts: number;
  hits: number;
  labelled: number;
  both: number;
  /** Labelled, and not found. */
  missed: string[];
  /** Found, and not labelled. */
  falseHits: string[];
}

/** Holds what `found` says of each text against its labels; a text with any of the labels counts as labelled. */
export function scoreTexts(texts: LabelledText[], found: (text: string) => boolean, labels: string[]): Score {
  const wanted = new Set(labels);
  const score: Score = { texts: texts.length, hits: 0, labelled: 0, both: 0, missed: [], falseHits: [] };
  for (const { text, labels: given } of texts) {
    const hit = found(text);
    const labelled = given.some((label) => wanted.has(label));
    if (hit) score.hits += 1;
    if (labelled) score.labelled += 1;
    if (hit && labelled) score.both += 1;
    else if (hit) score.falseHits.push(text);
    else if (labelled) score.missed.push(text);
  }
  return score;
}
