import type { Estimate } from '@groundswell/contract';
import type { Agreement } from '@groundswell/metrics';
import type { Score } from '../score/score-texts.ts';
import { figure } from './figure.ts';

/** A theme held against labels: what was asked, and what came of it. */
export interface ThemeScore extends Omit<Score, 'missed' | 'falseHits'>, Agreement {
  codebook: string;
  version: number;
  theme: string;
  labels: string[];
  file: string;
  /** Numbers of the lines that could not be read. */
  leftOut: number[];
}

/** How well a theme agrees with labels, in words. */
export function scoreText(score: ThemeScore): string {
  const { texts, hits, labelled, both, precision, recall, f1 } = score;
  const labels = score.labels.map((label) => `"${label}"`).join(' or ');
  return [
    `Theme "${score.theme}" of ${score.codebook} (version ${score.version}) against the label ${labels} in ${score.file}: ${figure(texts)} texts.`,
    ...leftOutLine(score.leftOut),
    `  Found: ${figure(hits)}; labelled: ${figure(labelled)}; both: ${figure(both)}.`,
    `  Precision ${share(precision)}: of the texts it finds, so many are labelled.`,
    `  Recall    ${share(recall)}: of the labelled texts, it finds so many.`,
    `  F1        ${share(f1)}: both in one figure, their harmonic mean.`,
    "  In brackets the 95 % intervals: Wilson's; for F1 Wilson's of Jaccard's index, carried over. A negated hit is no hit.",
  ].join('\n');
}

function leftOutLine(lines: number[]): string[] {
  if (lines.length === 0) return [];
  return [`  Lines without a text or a label, left out: ${figure(lines.length)}; the first is line ${lines[0]}.`];
}

const plain = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 3, maximumFractionDigits: 3 });

function share({ value, interval }: Estimate): string {
  if (value === null || interval === null) return '— (nothing to measure it on)';
  return `${plain.format(value)} (${interval.map((end) => plain.format(end)).join(' to ')})`;
}
