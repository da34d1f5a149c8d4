// The last second of the year 9999: later ones have no four-digit year.
const LAST_SECOND = 253_402_300_799;

/** The UTC time of a `ts` such as `1704445260.000200`, made from its digits; null where it is none. */
export function slackTime(ts: string): string | null {
  const [, seconds, fraction] = /^(\d{1,12})(?:\.(\d{1,6}))?$/.exec(ts) ?? [];
  if (seconds === undefined || Number(seconds) > LAST_SECOND) return null;
  const whole = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  return fraction === undefined ? `${whole}Z` : `${whole}.${fraction}Z`;
}
