import { Refusal } from '@groundswell/contract';

/**
 * A local time (`2024-05-02T16:02:14`) in a zone, in UTC. A time that happens twice is the first of the two; one that
 * the clocks leave out is moved on by what they left out.
 * @throws Refusal where the zone is not an IANA name.
 */
export function utcOf(local: string, zone: string): string {
  const wall = Date.parse(`${local}Z`);
  const format = formatOf(zone);
  // The zone's offsets on the day before and after bracket any change of the clocks.
  const [before, after] = [offsetAt(wall - DAY, format), offsetAt(wall + DAY, format)];
  const candidates = [wall - before, wall - after].filter((utc) => utc + offsetAt(utc, format) === wall);
  const utc = candidates.length > 0 ? Math.min(...candidates) : wall - before;
  return new Date(utc).toISOString();
}

const DAY = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  try {
    const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
    const shape = { ...numeric, second: 'numeric', hourCycle: 'h23', calendar: 'iso8601', timeZone: zone } as const;
    const format = new Intl.DateTimeFormat('en-GB', shape);
    formats.set(zone, format);
    return format;
  } catch (cause) {
    const text = `"${zone}" is not a time zone: name one such as Europe/London or America/New_York.`;
    throw new Refusal(text, 400, { cause });
  }
}

function offsetAt(utc: number, format: Intl.DateTimeFormat): number {
  const part: { [name: string]: number } = {};
  for (const { type, value } of format.formatToParts(utc)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(utc / 1000) * 1000;
}
