import type { Row } from '@groundswell/contract';

// What a metric's p is held against: 5 % over everything shown together (packages/metrics/src/associations.ts).
const level = 0.05;

/** The lag of the rows of one pair that is surest, where one is beyond chance; null where none is. */
export function surestLag(rows: Row[]): Row | null {
  const linked = rows.filter(({ adjusted_p }) => typeof adjusted_p === 'number' && adjusted_p < level);
  const [first] = linked.toSorted(
    (a, b) => Number(a.adjusted_p) - Number(b.adjusted_p) || Math.abs(Number(b.r)) - Math.abs(Number(a.r)),
  );
  return first ?? null;
}

/** What the page says first of a measure: what is known of its link, in plain words. `rows` are those of the pair that is shown. */
export function valueSentence(measure: string, rows: Row[]): string {
  const verdict = rows[0]?.verdict;
  if (typeof verdict !== 'string') return `Too few people are behind this to say anything of ${measure}`;
  if (surestLag(rows)) return capital(verdict.split(' (')[0] ?? verdict);
  if (verdict.startsWith('too early')) return `${measure}: ${verdict}`;
  if (verdict.startsWith('consistent')) return `Nothing shows that ${measure} moves with the conversation`;
  return `${measure}: ${verdict}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
