import type { Row } from '@groundswell/contract';
import type { Period } from '@groundswell/words';

/** A quarter: long enough for a channel's usual life. */
const WEEKS = 13;
/** Good is at least this share of the posts of a channel's best quarter; ours. */
const GOOD = 0.5;
const DAY = 86_400_000;

/** Of a channel's weeks with their posts, the last 13 that were good: its end would else be told by its last few posts. */
export function lastGoodWeeks(weeks: Row[], lastPost: string): Period {
  const sums = weeks.map((_, end) =>
    weeks
      .slice(Math.max(0, end - WEEKS + 1), end + 1)
      .reduce((sum, { posts }) => sum + (typeof posts === 'number' ? posts : 0), 0),
  );
  const best = Math.max(0, ...sums);
  const end = best > 0 ? sums.findLastIndex((sum) => sum >= GOOD * best) : weeks.length - 1;
  const week = String(weeks[end]?.period ?? lastPost);
  const to = earlier(moved(week, 6), lastPost);
  return { from: moved(to, 1 - 7 * WEEKS), to };
}

const moved = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
const earlier = (a: string, b: string): string => (a < b ? a : b);
