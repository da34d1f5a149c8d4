import { authorAndTime } from '../chat-summary/author-line.ts';
import { endsTheText, isFurniture } from '../chat-summary/page-furniture.ts';
import type { TextLine } from '../chat-summary/text-lines.ts';
import { type WrittenTime, writtenTime } from '../chat-summary/written-time.ts';

/** A comment under an article; what the text does not give is null. */
export interface WrittenComment {
  line: number;
  author: string | null;
  time: WrittenTime | null;
  words: string;
  /** Another site's notice that it links here: nobody's words. */
  pingback: boolean;
}

/** The comments of a saved page, and the index of the line at which they, or their heading, begin. */
export interface Comments {
  begin: number;
  comments: WrittenComment[];
}

/** Finds the comments: under `2 comments:`, `8 Responses to …`, or from the first line `Amber Otter says`. */
export function findComments(lines: TextLine[]): Comments {
  for (let index = 0; index < lines.length; index += 1) {
    if (!isHeading(lines[index]!) || !opensSoon(lines, index)) continue;
    return { begin: index, comments: readComments(lines, index + 1, true) };
  }
  const first = lines.findIndex((line) => speaker(line) !== null);
  if (first < 0) return { begin: lines.length, comments: [] };
  return { begin: first, comments: readComments(lines, first, false) };
}

const heading =
  /^(?:(?:\d{1,5}|one|two|three|a few) )?(?:comments?|responses?|repl(?:y|ies)|thoughts?)(?:\s*\(\d+\))?(?::|(?: (?:to|on)\b.*))?$/i;

function isHeading(line: TextLine): boolean {
  return !line.bullet && line.item === null && heading.test(line.text);
}

// Ours: between a heading and the first comment stand a few buttons and empty lines.
const WITHIN = 20;

/** A heading has a comment, and not merely a form, right under it. */
function opensSoon(lines: TextLine[], index: number): boolean {
  const below = lines.slice(index + 1, index + WITHIN).filter((line) => line.text !== '' && !isFurniture(line.text));
  return below.slice(0, 2).some((line) => line.item === 1 || opening(line, true) !== null);
}

function readComments(lines: TextLine[], from: number, headed: boolean): WrittenComment[] {
  const comments: WrittenComment[] = [];
  for (const line of lines.slice(from)) {
    if (line.text !== '' && endsComments(line)) break;
    const opened = opening(line, headed);
    const current = comments.at(-1);
    if (opened !== null) comments.push({ ...opened, line: line.number });
    else if (current === undefined || current.pingback || isButton(line.text)) continue;
    else addTo(current, line);
  }
  for (const comment of comments) comment.words = comment.words.replace(/\n{3,}/g, '\n\n').trim();
  return comments;
}

function addTo(comment: WrittenComment, line: TextLine): void {
  const time = comment.words.trim() === '' ? writtenTime(line.text.replace(/ at (?=\d)/i, ' ')) : null;
  if (time?.day) comment.time ??= time;
  else comment.words += `${comment.words === '' ? '' : '\n'}${line.bullet ? `• ${line.text}` : line.text}`;
}

function opening(line: TextLine, headed: boolean): Omit<WrittenComment, 'line'> | null {
  const blank = { author: null, time: null, words: '', pingback: false };
  if (/^(?:pingback|trackback)\s*:/i.test(line.text)) return { ...blank, words: line.text, pingback: true };
  const author = speaker(line);
  if (author !== null) return { ...blank, author };
  if (!headed || line.bullet) return null;
  const dated = authorAndTime(line.text.replace(/ at (?=\d{1,2}:\d\d)/i, ' ').replace(/ (?:says|said):?$/i, ''));
  if (dated !== null) return { ...blank, author: dated.author.name ?? dated.author.handle, time: dated.time };
  // WordPress numbers its comments; themes lose the name of some.
  return line.item === null ? null : { ...blank, words: line.text };
}

// Ours: names have fewer words than sentences.
const LONGEST_NAME = { words: 5, letters: 60 };

/** `Amber Otter says:`, `amberotter said...`: who; null for any other line. */
function speaker(line: TextLine): string | null {
  if (line.bullet) return null;
  const name = /^(.+?) (?:says|said|writes|wrote)\s*(?::|\.{3}|…)?$/i.exec(line.text)?.[1];
  if (name === undefined || name.length > LONGEST_NAME.letters || /[.?!:;,"“”]/.test(name.replace(/\b\p{Lu}\./gu, '')))
    return null;
  const words = name.split(' ');
  const isName =
    words.length <= LONGEST_NAME.words && words.every((word) => /^(?:\p{Lu}|\p{Lo}|de$|van$|von$|la$)/u.test(word));
  // In a numbered list of comments nothing else ends so.
  if (line.item !== null && words.length <= LONGEST_NAME.words && !pronouns.test(name)) return name;
  const isHandle = words.length === 1 && /^[\p{L}\p{N}_.-]{3,}$/u.test(name) && !pronouns.test(name);
  return (isName && !pronouns.test(name)) || isHandle ? name : null;
}

const pronouns = /^(?:he|she|it|they|we|i|you|who|what|that|this|one|somebody|someone|everyone|and|as|so)$/i;

function isButton(text: string): boolean {
  return (
    isFurniture(text) ||
    /^(?:reply(?: to .*)?|permalink|delete|report|edit|log in to reply|\d+ likes?)[↓ ]*$/i.test(text)
  );
}

function endsComments(line: TextLine): boolean {
  if (isHeading(line) || line.item !== null || line.bullet) return false;
  return (
    endsTheText(line.text) ||
    /^(?:newer|older) (?:post|comment|entr)|^add (?:a|your) comment|^comments are closed/i.test(line.text)
  );
}
