import type { WrittenDate } from './date-order.ts';

/** One entry of a chat as its lines give it: a message, or what WhatsApp says. */
export interface Entry {
  /** The line on which it begins, from 1. */
  line: number;
  date: WrittenDate;
  /** `16:02:14`; null where it is no time. */
  clock: string | null;
  /** What stands after the time, over all its lines. */
  words: string;
}

// Marks of direction stand before dates, names and words, and mean nothing here.
const marks = /^[\u200e\u200f\u202a-\u202e\ufeff]+/;
const date = String.raw`(\d{1,4})[./-]\s?(\d{1,2})[./-]\s?(\d{1,4})\.?`;
const clock = String.raw`(\d{1,2})[:.](\d\d)(?:[:.](\d\d))?(?:\s?([ap])\.?\s?m\b\.?)?`;
// iOS, Android, and iOS before 2018.
const forms = [
  String.raw`\[${date},?\s+${clock}\]\s`,
  String.raw`${date},?\s+${clock}\s[-–]\s`,
  String.raw`${date},?\s+${clock}:\s`,
];
const begins = new RegExp(`^(?:${forms.join('|')})`, 'i');

/** The entries of a chat; a line without a date goes on with the entry above. */
export function* entriesIn(text: string): Generator<Entry> {
  let open: Entry | null = null;
  let more: string[] = [];
  let number = 0;
  for (const raw of linesIn(text)) {
    number += 1;
    const entry = entryIn(raw, number);
    if (entry === null) {
      if (open !== null) more.push(raw);
      continue;
    }
    if (open !== null) yield whole(open, more);
    open = entry;
    more = [];
  }
  if (open !== null) yield whole(open, more);
}

function whole(entry: Entry, more: string[]): Entry {
  return more.length === 0 ? entry : { ...entry, words: [entry.words, ...more].join('\n') };
}

/** Whether a line begins an entry. */
export function beginsEntry(line: string): boolean {
  return entryIn(line, 1) !== null;
}

function* linesIn(text: string): Generator<string> {
  let start = 0;
  while (start <= text.length) {
    const end = text.indexOf('\n', start);
    const line = end < 0 ? text.slice(start) : text.slice(start, end);
    yield line.replace(/\r$/, '').replaceAll('\0', '');
    if (end < 0) return;
    start = end + 1;
  }
}

function entryIn(raw: string, line: number): Entry | null {
  // Most lines of long messages are told by their first sign.
  if (!/^[\d[\u200e-\ufeff]/.test(raw)) return null;
  const written = raw.replace(marks, '');
  const found = begins.exec(written);
  if (found === null) return null;
  // One of the three forms has filled its seven groups.
  const parts = [1, 8, 15].map((at) => found.slice(at, at + 7)).find(([first]) => first !== undefined);
  const [first = '', second = '', third = '', hours = '', minutes = '', seconds = '00', half] = parts ?? [];
  return {
    line,
    date: [first, second, third],
    clock: clockOf(Number(hours), minutes, seconds, half),
    words: written.slice(found[0].length),
  };
}

function clockOf(hours: number, minutes: string, seconds: string, half: string | undefined): string | null {
  const hour = half === undefined ? hours : (hours % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  return `${String(hour).padStart(2, '0')}:${minutes}:${seconds}`;
}
