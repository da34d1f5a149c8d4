import { type IngestOptions, isoDate } from '@groundswell/contract';
import { isCalendarDay } from './question.ts';

/** What an import may be told, each as a text. */
export const ingestFields = ['source', 'community', 'timezone', 'date', 'sample', 'includePrivate', 'map'] as const;
export type IngestFields = Partial<Record<(typeof ingestFields)[number], string>>;

/** What an import is told, read from texts; `nameOf` writes an option as the asker knows it. Empty ones count as not given. */
export function readIngestOptions(
  given: IngestFields,
  sources: readonly string[],
  nameOf: (key: string) => string,
): { options: IngestOptions; problems: string[] } {
  const { source, community, timezone, date, map } = Object.fromEntries(
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
  const said = map === undefined ? undefined : readMap(map);
  if (said === null) problems.push(`${nameOf('map')} must be such as author=Name,text=Message, and "${map}" is not`);
  return {
    options: {
      source,
      community,
      timezone,
      date,
      sample: given.sample === 'true',
      ...(given.includePrivate === 'true' && { includePrivate: true }),
      ...(said && { map: said }),
    },
    problems,
  };
}

/** `author=Posted by,text=Answer` as what each is; a comma inside a name is a part of it. Null where that is not its form. */
function readMap(text: string): Record<string, string> | null {
  const pairs = text.split(/,(?=\s*[a-z][a-z-]*\s*=)/).map((pair) => /^\s*([a-z][a-z-]*)\s*=\s*(.*\S)\s*$/.exec(pair));
  if (pairs.some((pair) => pair === null)) return null;
  return Object.fromEntries(pairs.map((pair) => [pair![1]!, pair![2]!]));
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
