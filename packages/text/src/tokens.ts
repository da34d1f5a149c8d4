import type { CompiledCodebook, CompiledPattern } from './codebook/compile-codebook.ts';
import { contentStem } from './content-stem.ts';
import type { Language } from './languages/language.ts';
import { hasUnparted, segmentsOf } from './segments.ts';
import { tellsOf } from './tell-tales.ts';

/** One word as its author wrote it, and where: UTF-16 offsets, so that `text.slice(start, end)` is `form`. */
export interface Token {
  /** Lower case, NFC, with a straight apostrophe. */
  lower: string;
  /** The key under which the word is counted; '' where it carries no topic. As English has it, unless read in another language. */
  stem: string;
  /** As written, without a possessive 's. */
  form: string;
  start: number;
  end: number;
  /** True where what ends a clause, a line break or blanked text lies between this token and the one before. */
  breakBefore: boolean;
  known: KnownForm;
}

/** What is known of a word as written: one object for all places at which it stands, for as long as it is remembered. */
export interface KnownForm {
  lower: string;
  /** In English. */
  stem: string;
  /** In the other language that was asked for last. */
  foreign: { language: Language; stem: string } | null;
  /** The place of the only language that leaves the word out, or that there is none such (`tellsOf`). */
  tells: number;
  /** What the codebook that was asked last said of it: to look there saves a look-up for each word of each post. */
  patterns: { of: CompiledCodebook; starting: readonly CompiledPattern[] } | null;
}

/**
 * The words of `own`, in order: letters, marks and digits of any script, with apostrophes inside ("don't"); where no blanks
 * part them, as Intl.Segmenter does.
 * A hyphen splits ("know-how" is two adjacent words, and so the same phrase as "know how"), except after one letter
 * or "co", where the first part is no word of its own ("e-learning", "co-operate"); "L&D" is one word.
 */
export function tokensOf(own: string): Token[] {
  const tokens: Token[] = [];
  const parted = !hasUnparted(own);
  let gapStart = 0;
  word.lastIndex = 0;
  for (let found = word.exec(own); found !== null; found = word.exec(own)) {
    const start = found.index;
    const end = word.lastIndex;
    const breakBefore = tokens.length === 0 || endsClause(own, gapStart, start);
    if (parted || !hasUnparted(found[0])) tokens.push(tokenAt(start, withoutPossessive(found[0]), breakBefore));
    else
      for (const { form, at } of segmentsOf(found[0])) tokens.push(tokenAt(start + at, form, at === 0 && breakBefore));
    gapStart = end;
  }
  return tokens;
}

/** The word that is written so, at its place. */
export function tokenAt(start: number, form: string, breakBefore: boolean): Token {
  const written = known(form);
  const { lower, stem } = written;
  return { lower, stem, form, start, end: start + form.length, breakBefore, known: written };
}

const word =
  /\p{L}&\p{L}(?![\p{L}\p{N}\p{M}&])|(?:(?:\p{L}|[Cc][Oo])[-\u2010\u2011](?=\p{L}))?[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['\u2019][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

const space = 0x20;

/** One space is the common case and no break; three are what ownWords leaves of a mention or a link. */
function endsClause(own: string, from: number, to: number): boolean {
  if (to - from === 1 && own.charCodeAt(from) === space) return false;
  return !staysInClause.test(own.slice(from, to));
}

/** Spaces (at most two), a hyphen without spaces, quotation marks and emphasis do not end a clause; all else does. */
const staysInClause =
  /^(?:[-\u2010\u2011]|["'*_~\u2018\u2019\u201c\u201d\u00ab\u00bb]*[ \t\u00a0]{0,2}["'*_~\u2018\u2019\u201c\u201d\u00ab\u00bb]*)$/;

function withoutPossessive(form: string): string {
  const last = form.charCodeAt(form.length - 1);
  if (last !== 0x73 && last !== 0x53) return form;
  const mark = form.charCodeAt(form.length - 2);
  return mark === 0x27 || mark === 0x2019 ? form.slice(0, -2) : form;
}

const beyondAscii = /[^\0-\x7f]/;

/** Remembered, so that equal words are one and the same string, which makes every later look-up cheap. */
const remembered = new Map<string, KnownForm>();

/** Six times the 33,000 written forms that 43,000 short comments have in all (about 30 MB); beyond it, begin again rather than grow. */
const most = 200_000;

function known(form: string): KnownForm {
  const before = remembered.get(form);
  if (before !== undefined) return before;
  const copy = form.split('').join(''); // a slice would keep the whole post in memory for as long as it is remembered
  const lower = lowerOf(copy);
  const one = { lower, stem: contentStem(lower), foreign: null, tells: tellsOf(lower), patterns: null };
  if (remembered.size >= most) remembered.clear();
  remembered.set(copy, one);
  return one;
}

function lowerOf(form: string): string {
  const lower = form.toLowerCase();
  return beyondAscii.test(lower) ? lower.normalize('NFC').replaceAll('\u2019', "'") : lower;
}
