import type { Answer } from '@groundswell/contract';
import { judgeMonth } from './judge-month.ts';
import { type Found, grounds, type Say } from './series-headline.ts';
import { ofWork, weeksOf } from './weeks-of-answer.ts';

/** The theme that rose furthest beyond what is usual for it; all themes together count as one declared series (Bonferroni within it). */
export function themeHeadline(
  trend: Answer,
  mondays: string[],
  worked: boolean[],
  { limit, until, say }: { limit: number; until: string; say: Say },
): { found: Found | null; judged: number } {
  const themes = new Map(trend.rows.map((row) => [String(row.theme), String(row.label)]));
  const judged = [...themes].flatMap(([theme, label]) => {
    const rows = trend.rows.filter((row) => row.theme === theme);
    const month = judgeMonth(ofWork(weeksOf({ ...trend, rows }, 'people', mondays), worked), 'count');
    return month ? [{ theme, label, ...month }] : [];
  });
  const [most] = judged.filter(({ now, usual }) => now > usual).sort((one, other) => one.p - other.p);
  if (!most || most.p * judged.length >= limit) return { found: null, judged: judged.length };
  return {
    judged: judged.length,
    found: {
      p: most.p * judged.length,
      headline: {
        kind: 'theme',
        metric: 'theme-trend',
        claim: `More people raise “${most.label}”`,
        grounds: grounds(say(most.now, 'people'), say(most.usual, 'people'), true, until),
        tone: 'neutral',
        page: '/themes',
        search: { theme: most.theme },
      },
    },
  };
}
