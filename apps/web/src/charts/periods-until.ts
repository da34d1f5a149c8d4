import type { Grain } from '@groundswell/contract';

/** The periods after `last` up to the one that holds `day`, at most `most` of them. */
export function periodsUntil(last: string, day: string, grain: Grain, most: number): string[] {
  const found: string[] = [];
  for (let next = after(last, grain); next <= day && found.length < most; next = after(next, grain)) found.push(next);
  return found;
}

function after(period: string, grain: Grain): string {
  const date = new Date(`${period}T00:00:00Z`);
  if (grain === 'day' || grain === 'week') date.setUTCDate(date.getUTCDate() + (grain === 'day' ? 1 : 7));
  else date.setUTCMonth(date.getUTCMonth() + (grain === 'month' ? 1 : 3));
  return date.toISOString().slice(0, 10);
}
