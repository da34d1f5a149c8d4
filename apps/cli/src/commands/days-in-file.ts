import { Refusal } from '@groundswell/contract';

const dayLength = 86_400_000;

/**
 * The days of a calendar (iCalendar, RFC 5545: events of whole days) or of a list with a date at the beginning of each line.
 * @throws Refusal with the file and the line that has none.
 */
export function daysInFile(file: string, text: string): string[] {
  const lines = text.split(/\r?\n/);
  return /^BEGIN:VCALENDAR/m.test(text) ? daysOfCalendar(lines) : daysOfList(file, lines);
}

/** The end of an event is the day after its last one. */
function daysOfCalendar(lines: string[]): string[] {
  return lines.flatMap((line, place) => {
    const from = dateAfter('DTSTART', line);
    if (from === null) return [];
    const rest = lines.slice(place + 1);
    const own = rest.slice(
      0,
      rest.findIndex((other) => other.startsWith('END:VEVENT')),
    );
    const to = own.flatMap((other) => dateAfter('DTEND', other) ?? [])[0] ?? from + dayLength;
    const length = Math.max(1, Math.round((to - from) / dayLength));
    return Array.from({ length }, (_, days) => new Date(from + days * dayLength).toISOString().slice(0, 10));
  });
}

function dateAfter(name: string, line: string): number | null {
  const found = new RegExp(`^${name}(?:;[^:]*)?:(\\d{4})(\\d{2})(\\d{2})$`).exec(line);
  return found ? Date.parse(`${found[1]}-${found[2]}-${found[3]}T00:00:00Z`) : null;
}

function daysOfList(file: string, lines: string[]): string[] {
  return lines.flatMap((line, place) => {
    if (line.trim() === '') return [];
    const day = /^\s*"?(\d{4}-\d{2}-\d{2})\b/.exec(line)?.[1];
    if (!day) throw new Refusal(`${file} line ${place + 1} does not begin with a date, YYYY-MM-DD. No day was added.`);
    return [day];
  });
}
