import { isMoment } from '../../moment.ts';
import { utcOfWritten } from '../../offset-time.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * The UTC time of `created_at`: `Mon Oct 21 21:51:45 +0000 2019` as the old API has it, or an ISO time, which is UTC
 * where it has no offset (R and Python write it so). Null where it is none.
 */
export function xTime(written: string): string | null {
  const parts = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d\d) (\d\d:\d\d:\d\d) \+0000 (\d{4})$/.exec(written);
  if (parts === null) return utcOfWritten(written) ?? utcOfWritten(`${written}Z`);
  const month = String(months.indexOf(parts[1]!) + 1).padStart(2, '0');
  const utc = `${parts[4]}-${month}-${parts[2]}T${parts[3]}Z`;
  return isMoment(utc) ? utc : null;
}
