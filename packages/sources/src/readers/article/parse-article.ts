import { questionLabel } from '../chat-summary/labels.ts';
import { endsTheText, isFurniture } from '../chat-summary/page-furniture.ts';
import { type TextLine, textLines } from '../chat-summary/text-lines.ts';
import { type WrittenTime, writtenTime } from '../chat-summary/written-time.ts';
import { findComments, type WrittenComment } from './find-comments.ts';
import { findNotes, type Notes } from './find-notes.ts';

/** An article as a saved page gives it; what the page does not give is null. */
export interface WrittenArticle {
  title: string | null;
  author: string | null;
  time: WrittenTime | null;
  /** The line on which its text begins. */
  line: number;
  notes: Notes;
  comments: WrittenComment[];
}

/** Reads a blog post with its comments, or a live-blog of questions and answers. */
export function parseArticle(text: string): WrittenArticle {
  const lines = textLines(text.replace(/^\uFEFF/, ''));
  const { begin, comments } = findComments(lines);
  const whole = lines.slice(0, begin);
  const body = bodyOf(whole);
  const byline = bylineOf(whole);
  const written = body.filter((line) => line.text !== '' && !isFurniture(line.text) && !isByline(line.text));
  const first = written.slice(0, 3).find(isTitle) ?? null;
  const title = first?.text ?? null;
  const paragraphs = written.filter((line) => title === null || !sameWords(line.text, title));
  return { title, ...byline, line: written[0]?.number ?? 1, notes: findNotes(paragraphs), comments };
}

/** Whether a text has the shape of an article: comments, or questions that stand alone with words under them. */
export function isArticle(text: string, { notes, comments }: WrittenArticle): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const labelled = lines.filter((line) => questionLabel(line) !== null).length;
  const stamped = lines.filter((line) => /^(?:\d+ )?[[(]?(?:\d{4}-\d\d-\d\d|\d{1,2}[:/.]\d\d)/.test(line)).length;
  const mail = /^(?:From .*\d:\d\d|(?:Message-ID|In-Reply-To|Return-Path): )/im.test(text);
  if (labelled > 1 || stamped * 5 > lines.length || mail || text.includes('\0')) return false;
  return comments.some((comment) => !comment.pingback) || notes.answers.length > 1;
}

// Ours: what a page puts under its text comes after at least one paragraph of it.
const PARAGRAPH = 80;

function bodyOf(lines: TextLine[]): TextLine[] {
  const firstParagraph = lines.findIndex((line) => line.text.length >= PARAGRAPH);
  const end = lines.findIndex(
    (line, index) => firstParagraph >= 0 && index > firstParagraph && !line.bullet && endsTheText(line.text),
  );
  const body = end < 0 ? lines : lines.slice(0, end);
  // Under the last rule many blogs advertise their newsletter.
  const rule = body.findLastIndex((line) => /^(?:[*_=~-] ?){10,}$/.test(line.text));
  const below =
    rule < 0
      ? ''
      : body
          .slice(rule)
          .map((line) => line.text)
          .join('\n');
  return /newsletter|subscribe|sign up/i.test(below) ? body.slice(0, rule) : body;
}

function bylineOf(lines: TextLine[]): { author: string | null; time: WrittenTime | null } {
  let author: string | null = null;
  let time: WrittenTime | null = null;
  for (const { text } of lines.filter((line) => line.text.length <= LONGEST_BYLINE)) {
    const [, when, by] = byline.exec(text) ?? [];
    author ??= authorIn(by ?? '') ?? authorIn(/^about (.+)$/i.exec(text)?.[1] ?? '');
    const found = writtenTime((when ?? text).trim().replace(/ at (?=\d)/i, ' '));
    if (found?.day) time ??= found;
  }
  return { author, time };
}

// Ours: a longer line is a paragraph.
const LONGEST_BYLINE = 200;
const byline = /^(?:(?:posted|published|written)(?: on)?\s*(.*?)\s*)?(?:\bby:? (.+?))?(?:,? (?:on|at) .*)?$/i;

function authorIn(text: string): string | null {
  return /^\p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3}$/u.test(text) &&
    !/^(?:me|us|this|the|our)\b/i.test(text)
    ? text
    : null;
}

/** A line that only says who wrote it and when. */
function isByline(text: string): boolean {
  if (writtenTime(text)?.day) return true;
  return text.length <= PARAGRAPH && /^(?:(?:posted|published|written)\b|by \p{Lu}\S* ?\S*$)/iu.test(text);
}

function isTitle({ text, bullet }: TextLine): boolean {
  return !bullet && text.split(' ').length <= 20 && !/[.:;]$/.test(text);
}

function sameWords(one: string, other: string): boolean {
  const bare = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return bare(one) === bare(other);
}
