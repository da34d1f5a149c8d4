import type { Quote } from '@groundswell/contract';

/** A piece of a text: plain, found, or found but negated. */
export interface Piece {
  text: string;
  mark: 'none' | 'found' | 'negated';
}

/** Cuts a text at its marks. Marks out of the text or inside one another are left out: the words are never changed. */
export function piecesOf(text: string, marks: Quote['marks']): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, negated } of marks) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), mark: 'none' });
    pieces.push({ text: text.slice(start, end), mark: negated ? 'negated' : 'found' });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: 'none' });
  return pieces;
}

/** A line of a post: one that quotes another ("> …") is shown as such, without its sign. */
export interface Line {
  quoted: boolean;
  pieces: Piece[];
}

/** Cuts a post into its lines, each with its own marks. */
export function linesOf(text: string, marks: Quote['marks']): Line[] {
  let from = 0;
  return text.split('\n').map((line) => {
    const quoted = line.startsWith('> ');
    const start = from + (quoted ? 2 : 0);
    const end = from + line.length;
    from = end + 1;
    const own = marks
      .filter((mark) => mark.start >= start && mark.end <= end)
      .map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }));
    return { quoted, pieces: piecesOf(text.slice(start, end), own) };
  });
}

/** The part of a long text around its first mark, cut between words, with its marks moved along; a short text as it is. */
export function excerptOf(text: string, marks: Quote['marks'], most: number): { text: string; marks: Quote['marks'] } {
  if (text.length <= most) return { text, marks };
  const first = marks[0]?.start ?? 0;
  // A third before the mark and the rest after it reads on from where it matters.
  const wanted = Math.max(0, Math.min(first - Math.floor(most / 3), text.length - most));
  const from = wanted === 0 ? 0 : afterSpace(text, wanted, first);
  const cut = text.lastIndexOf(' ', from + most);
  const to = from + most >= text.length ? text.length : cut > first ? cut : from + most;
  const lead = from > 0 ? '… ' : '';
  const moved = marks
    .filter(({ start, end }) => start >= from && end <= to)
    .map((mark) => ({ ...mark, start: mark.start - from + lead.length, end: mark.end - from + lead.length }));
  return { text: `${lead}${text.slice(from, to)}${to < text.length ? ' …' : ''}`, marks: moved };
}

function afterSpace(text: string, wanted: number, latest: number): number {
  const space = text.indexOf(' ', wanted);
  return space === -1 || space + 1 > latest ? latest : space + 1;
}
