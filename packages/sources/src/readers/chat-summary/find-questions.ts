import { authorAndTime, authorAndWords } from './author-line.ts';
import { isLabelledAnswer, questionLabel } from './labels.ts';
import type { TextLine } from './text-lines.ts';

/** The numbered questions of a chat, and where each is opened. */
export interface Questions {
  /** By their numbers, in order. */
  texts: Map<number, string>;
  /** From the index of the line that opens a question's part to its number. */
  openings: Map<number, number>;
  /** Whether they are labelled "Q1", rather than being items of a numbered list. */
  labelled: boolean;
}

/** Finds `Q1) …` lines, by whomever, or else the items of a numbered list that have posts under them. */
export function findQuestions(lines: TextLine[]): Questions {
  const labelled = labelledQuestions(lines);
  return labelled.texts.size > 0 ? labelled : numberedQuestions(lines);
}

/** Whether a line is Storify's button: what follows until the next date is a post. */
export function isShareButton(line: TextLine): boolean {
  return line.text === 'Share';
}

function labelledQuestions(lines: TextLine[]): Questions {
  const found: Questions = { texts: new Map(), openings: new Map(), labelled: true };
  let host: string | null = null;
  lines.forEach((line, index) => {
    if (line.bullet || isAfterShareButton(lines, index)) return;
    const written = authorAndWords(line.text);
    const label = questionLabel(written?.words ?? line.text);
    if (label === null) return;
    const { number, words } = label;
    const author = written?.author.handle ?? written?.author.name ?? null;
    const known = found.texts.get(number);
    if (known !== undefined) {
      if (written === null && sameWords(known, words)) found.openings.set(index, number);
      return;
    }
    // An answer may repeat the label of a question that the record leaves out.
    const isAsked = written === null || words.includes('?') || (host !== null && author === host);
    if (!isAsked || number <= Math.max(-1, ...found.texts.keys())) return;
    host ??= author;
    found.texts.set(number, words);
    found.openings.set(index, number);
  });
  return found;
}

function numberedQuestions(lines: TextLine[]): Questions {
  const found: Questions = { texts: new Map(), openings: new Map(), labelled: false };
  lines.forEach((line, index) => {
    if (line.item !== found.texts.size + 1 || line.text === '' || !hasPostsUnder(lines, index)) return;
    found.texts.set(line.item, line.text);
    found.openings.set(index, line.item);
  });
  return found;
}

function hasPostsUnder(lines: TextLine[], index: number): boolean {
  const next = lines.slice(index + 1).find((line) => line.text !== '');
  if (next === undefined) return false;
  return (
    next.bullet ||
    isShareButton(next) ||
    isLabelledAnswer(next.text) ||
    authorAndWords(next.text) !== null ||
    authorAndTime(next.text) !== null
  );
}

function isAfterShareButton(lines: TextLine[], index: number): boolean {
  let before = index - 1;
  while (before >= 0 && lines[before]!.text === '') before -= 1;
  return before >= 0 && isShareButton(lines[before]!);
}

function sameWords(one: string, other: string): boolean {
  const bare = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return bare(one) === bare(other);
}
