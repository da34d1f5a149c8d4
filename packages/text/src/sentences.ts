/**
 * Where the sentences of `own` begin: UTF-16 offsets in order, the first 0. A sentence ends at . ! ? … and their kin, at a
 * bullet and at the end of a line; not at an abbreviation ("e.g. this", "Dr. Otter"), an initial, a number's point, dots
 * that only pause ("afraid ... of nothing"), a quoted question in the middle, or where a mail program wrapped the line.
 */
export function sentenceStarts(own: string): number[] {
  const starts = [0];
  end.lastIndex = 0;
  for (let found = end.exec(own); found !== null; found = end.exec(own)) {
    if (!ends(found[0], own, found.index)) continue;
    // What has no word in it is no sentence: a full stop and the end of its line end the same one.
    const isEmpty = starts.length > 1 && !/[\p{L}\p{N}]/u.test(own.slice(starts.at(-1), found.index));
    starts[isEmpty ? starts.length - 1 : starts.length] = end.lastIndex;
  }
  return starts;
}

/** The number of the sentence in which a place stands, counted from 0. */
export function sentenceAt(starts: number[], place: number): number {
  let [sentence, after] = [0, starts.length];
  while (after - sentence > 1) {
    const middle = (sentence + after) >> 1;
    if (starts[middle]! <= place) sentence = middle;
    else after = middle;
  }
  return sentence;
}

/** Full stops and the like with the quotation marks and brackets that close after them; bullets; ends of lines. */
const end = /(?:[.!?\u2026]+["'\u2019\u201d\u00bb)\]*_~]*|[\u3002\uff01\uff1f\u0964\u2022\u25aa\u25cf]|\n\s*)/gu;

function ends(mark: string, own: string, at: number): boolean {
  const next = own.slice(at + mark.length, at + mark.length + 24);
  if (mark.includes('\n')) return !isWrapped(mark, own, at, next);
  if (!/^[.!?\u2026]/.test(mark)) return true;
  if (/^[\p{L}\p{N}]/u.test(next)) return false;
  const goesOn = /^[^\S\n]*["'(\u2018\u201c\u00ab]?\p{Ll}/u.test(next);
  if (/^(?:\.\.|\u2026)/.test(mark)) return !goesOn;
  if (mark.startsWith('.')) return !isAbbreviation(own.slice(Math.max(0, at - 12), at), next, goesOn);
  return !(goesOn && /["'\u2019\u201d\u00bb)\]]$/.test(mark));
}

/** Mail programs wrap at 66 to 78 columns (RFC 3676): a line so long that goes on in lower case is no sentence's end. */
const wrapsFrom = 60;

function isWrapped(mark: string, own: string, at: number, next: string): boolean {
  if (mark.split('\n').length > 2 || !/^\p{Ll}/u.test(next)) return false;
  const line = own.slice(own.lastIndexOf('\n', at - 1) + 1, at).trimEnd();
  return line.length >= wrapsFrom && !/[.!?:;\u2026]$/.test(line);
}

/** Whether the point after `before` belongs to the word there. */
function isAbbreviation(before: string, next: string, goesOn: boolean): boolean {
  const word = /(?<![\p{L}\p{N}])(?:\p{L}\.)*\p{L}+$/u.exec(before)?.[0];
  if (word === undefined) return false;
  const lower = word.toLowerCase();
  if (never.has(lower) || (isInitial(word) && /^[^\S\n]+\p{Lu}/u.test(next))) return true;
  if (beforeNumber.has(lower)) return /^[^\S\n]*\p{N}/u.test(next);
  return goesOn && (sometimes.has(lower) || lower.includes('.'));
}

/** "J. Otter", but "so did I. They …". */
const isInitial = (word: string): boolean => /^\p{Lu}$/u.test(word) && word !== 'I';

/** After these no sentence ends; after those of the second list only where a capital follows; the third stands before a number. */
const never = new Set([
  ...['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'vs', 'cf', 'approx', 'ca', 'esp', 'e.g', 'eg', 'i.e', 'ie', 'z.b', 'd.h'],
]);
const sometimes = new Set([
  ...[
    'etc',
    'inc',
    'ltd',
    'co',
    'corp',
    'incl',
    'dept',
    'mgr',
    'mgmt',
    'min',
    'max',
    'hr',
    'hrs',
    'resp',
    'bzw',
    'usw',
  ],
]);
const beforeNumber = new Set(['no', 'nr', 'fig', 'p', 'pp', 'vol', 'ch', 'sec', 'ext']);
