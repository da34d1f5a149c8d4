import type { Row, Verdict } from '@groundswell/contract';
import { median, wobbleWeeks } from './change.ts';

/** Turns a median absolute deviation into the standard deviation of a normal series. */
const madToDeviation = 1.4826;
/** A trend of less than this is none that anybody would feel, however steady: a twentieth of the posts. Ours. */
const leastChange = 0.05;
/** No further back than a year of days: the slopes grow with the square of the periods. */
const mostPeriods = 366;
/** Beyond chance at 5 %, two-sided, by the normal approximation of Mann (1945) and Kendall (1975). */
const beyondChance = 1.96;

/**
 * Says whether the facilitators' share of the posts is falling over complete periods: along the Theil–Sen line (the median of
 * the slopes between any two), judged against the robust spread around it and by the Mann–Kendall test. Null where there are too few periods to tell.
 */
export function facilitatorTouch(rows: Row[]): Verdict | null {
  const points = rows
    .slice(-mostPeriods)
    .flatMap(({ share }, place) => (typeof share === 'number' ? [{ place, share }] : []));
  if (points.length < wobbleWeeks.least) return null;
  const all = slopes(points);
  const slope = median(all)!;
  const start = median(points.map(({ place, share }) => share - slope * place))!;
  const wobble = madToDeviation * median(points.map(({ place, share }) => Math.abs(share - start - slope * place)))!;
  const [first, last] = [points[0]!.place, points.at(-1)!.place];
  const change = slope * (last - first);
  const isTrend = Math.abs(change) > Math.max(leastChange, wobble) && mannKendall(all, points.length) > beyondChance;
  const code = !isTrend ? 'steady' : change < 0 ? 'lighter' : 'heavier';
  const share = (place: number) => percent(Math.min(1, Math.max(0, start + slope * place)));
  return {
    code,
    text: say(code, { from: share(first), to: share(last), wobble: percent(wobble), periods: points.length }),
  };
}

/** How surely more pairs of periods rise than fall, or the other way round, in standard deviations. */
function mannKendall(all: number[], periods: number): number {
  const more = Math.abs(all.reduce((sum, slope) => sum + Math.sign(slope), 0));
  return Math.max(0, more - 1) / Math.sqrt((periods * (periods - 1) * (2 * periods + 5)) / 18);
}

function slopes(points: { place: number; share: number }[]): number[] {
  return points.flatMap((one, index) =>
    points.slice(index + 1).map((other) => (other.share - one.share) / (other.place - one.place)),
  );
}

function say(
  code: string,
  { from, to, wobble, periods }: { from: string; to: string; wobble: string; periods: number },
): string {
  const how = `Along the trend of ${periods} periods, facilitators’ share of the posts went from ${from} to ${to}; it usually wobbles by ${wobble}.`;
  if (code === 'lighter') return `The facilitators’ touch is getting lighter. ${how}`;
  if (code === 'heavier') return `The facilitators’ touch is getting heavier. ${how}`;
  return `The facilitators’ touch is about the same. ${how}`;
}

const percent = (share: number): string => `${Math.round(100 * share)}\u00a0%`;
