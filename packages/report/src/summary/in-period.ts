import type { Grain } from '@groundswell/contract';
import { formatPeriod } from '@groundswell/words';

/** When, in a sentence: "in the week of 8 June 2026", "on 8 Jun 2026", "in Jun 2026". */
export function inPeriod(period: string, grain: Grain): string {
  const words = formatPeriod(period, grain, { year: true });
  if (grain === 'day') return `on ${words}`;
  return grain === 'week' ? `in the ${words}` : `in ${words}`;
}
