import { type WrittenTime, writtenTime } from './written-time.ts';

/** A person as a text names them. */
export interface Author {
  name: string | null;
  handle: string | null;
}

/** What stands before a post's words on its line, and the words; no words where they begin on the next line. */
export interface AuthorLine {
  author: Author;
  time: WrittenTime | null;
  words: string;
}

/** `@amber: …`, `Amber Otter (@amber): …`, `[16:02] @amber: …`, `[16:02] Amber Otter: …`; null for any other line. */
export function authorAndWords(line: string): AuthorLine | null {
  const { time, rest } = timeFirst(line);
  const handle = /^@(\w{1,30})\s*[:–—]\s*(.*)$/s.exec(rest);
  if (handle !== null) return { author: { name: null, handle: handle[1]! }, time, words: handle[2]! };
  const both = /^([^:@()]{2,60}?)\s*(?:\(@(\w{1,30})\)\s*[:–—]?|@(\w{1,30})\s*[:–—])\s*(.*)$/s.exec(rest);
  if (both !== null && isName(both[1]!)) {
    return { author: { name: both[1]!, handle: both[2] ?? both[3]! }, time, words: both[4]! };
  }
  // A bare name needs a time before it: "Note: …" is nobody.
  const name = time === null ? null : /^([^:@()]{2,60}?):\s+(.*)$/s.exec(rest);
  return name !== null && isName(name[1]!) ? { author: { name: name[1]!, handle: null }, time, words: name[2]! } : null;
}

function timeFirst(line: string): { time: WrittenTime | null; rest: string } {
  const bracketed = /^[[(]([^\])]{4,40})[\])]\s*(.+)$/s.exec(line);
  const plain = /^((?:\d{4}-\d\d-\d\d[ T])?\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]m)?)\s+[-–—]?\s*(.+)$/is.exec(line);
  for (const found of [bracketed, plain]) {
    const time = found === null ? null : writtenTime(found[1]!);
    if (found !== null && time?.time) return { time, rest: found[2]! };
  }
  return { time: null, rest: line };
}

// Ours: longer than any name with its handle.
const MOST_WORDS = 6;
const LONGEST = 160;

/** A line that holds only who and when, with the words below it: `Amber Otter 16:02`, `@amber, 2 May 2024 16:02`. */
export function authorAndTime(line: string): AuthorLine | null {
  if (line.length > LONGEST) return null;
  const words = line.split(/\s+/);
  for (let count = 1; count < words.length && count <= MOST_WORDS; count += 1) {
    const author = authorIn(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[\s,·|–—-]+$/, ''),
    );
    if (author === null) continue;
    const when = words
      .slice(count)
      .join(' ')
      .replace(/^[\s,·|–—([-]+|[)\]]$/g, '');
    const time = writtenTime(when);
    if (time?.time) return { author, time, words: '' };
  }
  return null;
}

function authorIn(text: string): Author | null {
  const handle = /^@(\w{1,30})$/.exec(text);
  if (handle !== null) return { name: null, handle: handle[1]! };
  const both = /^(.+?)\s*\(?@(\w{1,30})\)?$/.exec(text);
  if (both !== null && isName(both[1]!)) return { name: both[1]!, handle: both[2]! };
  return isName(text) ? { name: text, handle: null } : null;
}

// Labels, and the days that dates begin with.
const nobody = /^(?:[QA]\.?\d*|(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?)$/;

function isName(text: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,4}$/u.test(text) && !nobody.test(text);
}
