import { LAST_SECOND, wholeSecond } from '../../offset-time.ts';

/** The UTC time of a `ts` such as `1704445260.000200`, made from its digits; null where it is none. */
export function slackTime(ts: string): string | null {
  const [, seconds, fraction] = /^(\d{1,12})(?:\.(\d{1,6}))?$/.exec(ts) ?? [];
  if (seconds === undefined || Number(seconds) > LAST_SECOND) return null;
  const whole = wholeSecond(Number(seconds));
  return fraction === undefined ? `${whole}Z` : `${whole}.${fraction}Z`;
}
