import { chunksOf, type InputFile } from '../../input/input-file.ts';

/** A line that is longer than is read; only its beginning is kept. */
export interface TooLong {
  beginning: string;
}

/** Lines in order; the first of them has the number `first`, counted from 1. */
export interface Lines {
  first: number;
  lines: (string | TooLong)[];
}

/** Ours: far above any post, far below what would exhaust the memory. */
export const LONGEST_LINE = 16 * 1024 ** 2;
const NEWLINE = 10;

/** The lines of a file as its chunks come. Memory holds one chunk and one line, and never more than the longest line. */
export async function* linesOf(file: InputFile): AsyncGenerator<Lines> {
  let first = 1;
  let held: Buffer[] = [];
  let heldBytes = 0;
  for await (const chunk of chunksOf(file)) {
    const end = chunk.lastIndexOf(NEWLINE);
    if (end >= 0) {
      const lines = linesIn(held, heldBytes, chunk.subarray(0, end));
      yield { first, lines };
      first += lines.length;
      held = [];
      heldBytes = 0;
    }
    const rest = chunk.subarray(end + 1);
    heldBytes += rest.length;
    if (heldBytes <= LONGEST_LINE || held.length === 0) held.push(rest);
  }
  if (heldBytes > 0) yield { first, lines: linesIn(held, heldBytes, Buffer.alloc(0)) };
}

function linesIn(held: Buffer[], heldBytes: number, chunk: Buffer): (string | TooLong)[] {
  if (heldBytes <= LONGEST_LINE)
    return Buffer.concat([...held, chunk])
      .toString('utf8')
      .split('\n');
  const [, ...others] = chunk.toString('utf8').split('\n');
  return [{ beginning: (held[0] ?? chunk).toString('utf8', 0, 200) }, ...others];
}
