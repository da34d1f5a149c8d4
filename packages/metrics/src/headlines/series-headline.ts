import type { Headline } from '@groundswell/contract';
import type { DeclaredSeries } from './declared-series.ts';
import type { MonthJudged } from './judge-month.ts';

/** A figure with its unit, in words. */
export type Say = (value: number, unit: string) => string;

/** A sentence, and how seldom chance alone would give it. */
export interface Found {
  p: number;
  headline: Headline;
}

/** What a declared series says, where its last four weeks are further from what is usual than the limit; `where` is said after it. */
export function seriesHeadline(
  series: DeclaredSeries,
  judged: MonthJudged,
  { limit, until, say, where }: { limit: number; until: string; say: Say; where: string },
): Found | null {
  const [now, usual] = [say(judged.now, series.unit), say(judged.usual, series.unit)];
  // "87 %; 87 % is usual" says nothing.
  if (judged.p >= limit || now === usual) return null;
  const rose = judged.now > judged.usual;
  const good = series.better === null ? null : rose === (series.better === 'higher');
  return {
    p: judged.p,
    headline: {
      kind: 'series',
      metric: series.metric,
      claim: rose ? series.rose : series.fell,
      grounds: `${grounds(now, usual, series.scale === 'count', until)}${where}`,
      tone: good === null ? 'neutral' : good ? 'good' : 'bad',
      page: series.page,
      search: {},
    },
  };
}

/** "412 a week in the four weeks to 8 June; 350 is usual." */
export const grounds = (now: string, usual: string, isCount: boolean, until: string): string =>
  `${now}${isCount ? ' a week' : ''} in the four weeks to ${until}; usual is ${usual}.`;
