/** What a line of a log says. Days and times are local and as they are written. */
export type LogLine =
  | { kind: 'said'; day: string | null; time: string; nick: string; text: string }
  | { kind: 'renamed'; from: string; to: string }
  | { kind: 'left' | 'joined'; nick: string }
  | { kind: 'day'; day: string }
  | { kind: 'notice' };

const stamp =
  /^(?:\d+ )?[[(]?(?:(\d{4}-\d\d-\d\d)[ T])?([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(?:[.,]\d+)?[\])]?[ \t]+(.*)$/s;

/** Reads one line; null for one in no form of a log's, such as the second line of a message. */
export function parseLine(line: string): LogLine | null {
  const [, day = null, hour, minute, second = '00', rest = ''] = stamp.exec(line) ?? [];
  if (hour === undefined) return noticeIn(line);
  const said = spoken(rest);
  if (said !== null) return { kind: 'said', day, time: `${hour}:${minute}:${second}`, ...said };
  // A server speaks without angle brackets: `-nick:#channel- …`, `-!- nick …`, `*** nick …`.
  return noticeIn(rest) ?? (/^(?:-\S+-|-->|<--|--)\s/.test(rest) ? { kind: 'notice' } : null);
}

/** `<nick> words`, `<@nick> words`, `* nick waves`. */
function spoken(rest: string): { nick: string; text: string } | null {
  const words = /^<[@+%&~!]?\s?([^<>\s](?:[^<>]*[^<>\s])?)\s*>(?:\s(.*))?$/s.exec(rest);
  if (words !== null) return { nick: words[1]!, text: (words[2] ?? '').trim() };
  const action = /^\s?\*\s(\S+)(?:\s(.*))?$/s.exec(rest);
  return action === null ? null : { nick: action[1]!, text: (action[2] ?? '').trim() };
}

/** What a server or a program tells about people and days. */
function noticeIn(line: string): LogLine | null {
  const notice = /^(?:===|-!-|\*\*\*|---)\s+(.*)$/s.exec(line)?.[1];
  if (notice === undefined) return /^-{10,}\s*$/.test(line) ? { kind: 'notice' } : null;
  const [, from, to] = /^(\S+) is now known as (\S+)/.exec(notice) ?? [];
  if (from !== undefined && to !== undefined) return { kind: 'renamed', from, to };
  const [, nick, how] = /^(\S+) \[?.*\bhas (joined|left|quit)\b/.exec(notice) ?? [];
  if (nick !== undefined) return { kind: how === 'joined' ? 'joined' : 'left', nick };
  const day = dayIn(notice);
  return day === null ? { kind: 'notice' } : { kind: 'day', day };
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** irssi: `Day changed Thu Jun 16 2005`, `Log opened Thu Jun 16 21:03:11 2005`. */
function dayIn(notice: string): string | null {
  const [, month, day, year] =
    /^(?:Day changed|Log opened) [A-Z][a-z]{2} ([A-Z][a-z]{2}) +(\d{1,2}) (?:\d\d:\d\d:\d\d )?(\d{4})/.exec(notice) ??
    [];
  const number = months.indexOf(month ?? '') + 1;
  return number === 0 ? null : `${year}-${String(number).padStart(2, '0')}-${day!.padStart(2, '0')}`;
}
