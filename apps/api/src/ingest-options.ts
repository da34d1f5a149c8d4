import { type IngestOptions, isoDate } from '@groundswell/contract';
import { isCalendarDay } from './question.ts';

/** What an import may be told, as texts; `nameOf` writes an option as the asker knows it. Empty ones count as not given. */
export function readIngestOptions(
  given: { source?: string; community?: string; timezone?: string; date?: string; sample?: string },
  sources: readonly string[],
  nameOf: (key: string) => string,
): { options: IngestOptions; problems: string[] } {
  const { source, community, timezone, date } = Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, value?.trim() || undefined]),
  );
  const problems: string[] = [];
  if (source && !sources.includes(source)) {
    problems.push(`${nameOf('source')} must be one of ${sources.join(', ')}, and "${source}" is none`);
  }
  if (timezone && !isTimeZone(timezone)) {
    problems.push(`${nameOf('timezone')} must be an IANA time zone such as Europe/London, and "${timezone}" is none`);
  }
  if (date && !(isoDate.safeParse(date).success && isCalendarDay(date))) {
    problems.push(`${nameOf('date')} must be a date, YYYY-MM-DD, and "${date}" is none`);
  }
  return { options: { source, community, timezone, date, sample: given.sample === 'true' }, problems };
}

function isTimeZone(name: string): boolean {
  // Intl also takes offsets such as +01:00, which are no zone: they know no summer time.
  if (!/^[a-z]/i.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: name });
    return true;
  } catch (cause) {
    if (cause instanceof RangeError) return false;
    throw cause;
  }
}
