import type { Kappa } from '@groundswell/contract';
import { normal95 } from './wilson-interval.ts';

/**
 * How far two people agree beyond chance, from how often the one said this (row) and the other that (column): Cohen 1960,
 * Educational and Psychological Measurement 20, 37–46. The interval is that of the large-sample standard error by Fleiss,
 * Cohen & Everitt 1969, Psychological Bulletin 72, 323–327. κ is not known where chance alone would agree always; the interval
 * is not where all agree, because the standard error then comes to 0, as if no more posts could change anything.
 */
export function cohensKappa(counts: number[][]): Kappa {
  const posts = counts.flat().reduce((sum, count) => sum + count, 0);
  if (posts === 0) return { value: null, interval: null, agreed: null, why: 'no-answers' };
  const shares = counts.map((row) => row.map((count) => count / posts));
  const first = shares.map((row) => row.reduce((sum, share) => sum + share, 0));
  const second = first.map((_, column) => shares.reduce((sum, row) => sum + row[column]!, 0));
  const agreed = shares.reduce((sum, row, place) => sum + row[place]!, 0);
  const chance = first.reduce((sum, share, place) => sum + share * second[place]!, 0);
  if (chance > 1 - 1e-12) return { value: null, interval: null, agreed, why: 'always-the-same' };
  const value = (agreed - chance) / (1 - chance);
  const error = standardError({ shares, first, second, agreed, chance, posts });
  if (error < 1e-7) return { value, interval: null, agreed, why: 'no-spread' };
  return {
    value,
    interval: [Math.max(-1, value - normal95 * error), Math.min(1, value + normal95 * error)],
    agreed,
    why: null,
  };
}

interface Table {
  shares: number[][];
  /** Margins: how often the first, and the second, gave each answer. */
  first: number[];
  second: number[];
  agreed: number;
  chance: number;
  posts: number;
}

/** Fleiss, Cohen & Everitt's equation 13. */
function standardError({ shares, first, second, agreed, chance, posts }: Table): number {
  let spread = -((agreed * chance - 2 * chance + agreed) ** 2);
  for (const [row, line] of shares.entries()) {
    for (const [column, share] of line.entries()) {
      const margins = second[row]! + first[column]!;
      const pull = row === column ? 1 - chance - margins * (1 - agreed) : (1 - agreed) * margins;
      spread += share * pull ** 2;
    }
  }
  return Math.sqrt(Math.max(0, spread) / posts) / (1 - chance) ** 2;
}
