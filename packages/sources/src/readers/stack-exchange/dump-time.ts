import { isMoment } from '../../moment.ts';

/** The UTC time of `2015-01-27T20:09:32.720`, which has no zone and is UTC; null where it is none. */
export function dumpTime(written: string | undefined): string | null {
  if (written === undefined || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,6})?Z?$/.test(written)) return null;
  const utc = written.endsWith('Z') ? written : `${written}Z`;
  return isMoment(utc) ? utc : null;
}
