import { chunksOf, type InputFile } from '../../input/input-file.ts';

/** One mail as it stands in its file, without the "From " line above it. */
export interface RawMail {
  /** The line of its "From " line. */
  line: number;
  /** What that line says: who sent it and when it was filed. */
  envelope: string;
  bytes: Buffer;
}

// Ours: with its attachments a mail is smaller. What is beyond is not held, so that no mail exhausts the memory.
const MOST_BYTES = 64 * 1024 ** 2;
const NEWLINE = 10;

/**
 * The mails of a file as its chunks come. One begins at a line `From somebody … 11:19:12 …` with a header right under it:
 * a sentence that begins with "From " does not.
 */
export async function* mailsOf(file: InputFile): AsyncGenerator<RawMail> {
  let mail: OpenMail | null = null;
  let line = 1;
  let carry = Buffer.alloc(0);
  for await (const chunk of withEnd(chunksOf(file))) {
    const block = chunk === null ? carry : Buffer.concat([carry, chunk]);
    const { starts, decided } = startsIn(block, chunk === null);
    let from = 0;
    for (const start of starts) {
      mail?.add(block.subarray(from, start.at));
      if (mail) yield mail.finished();
      line += linesIn(block.subarray(from, start.at));
      mail = new OpenMail(line, block.toString('latin1', start.at, start.body).trim());
      line += 1;
      from = start.body;
    }
    mail?.add(block.subarray(from, decided));
    line += linesIn(block.subarray(from, decided));
    carry = block.subarray(decided);
  }
  if (mail) yield mail.finished();
}

class OpenMail {
  private readonly parts: Buffer[] = [];
  private held = 0;
  private readonly line: number;
  private readonly envelope: string;

  constructor(line: number, envelope: string) {
    this.line = line;
    this.envelope = envelope;
  }

  add(part: Buffer): void {
    const fits = part.subarray(0, MOST_BYTES - this.held);
    this.held += fits.length;
    if (fits.length > 0) this.parts.push(fits);
  }

  finished(): RawMail {
    return { line: this.line, envelope: this.envelope, bytes: Buffer.concat(this.parts) };
  }
}

async function* withEnd(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer | null> {
  yield* chunks;
  yield null;
}

const separator = Buffer.from('From ');
const header = /^(?:>From |[!-9;-~]+:)/;
// The longest line that may be undecided at the end of a chunk.
const LONGEST_LINE = 1024 ** 2;

/** Where mails start in a block that begins with a line, and how far that is decided. */
function startsIn(block: Buffer, isEnd: boolean): { starts: { at: number; body: number }[]; decided: number } {
  const starts: { at: number; body: number }[] = [];
  for (let at = block.indexOf(separator); at >= 0; at = block.indexOf(separator, at + 1)) {
    if (at > 0 && block[at - 1] !== NEWLINE) continue;
    const body = block.indexOf(NEWLINE, at) + 1;
    const end = body === 0 ? -1 : block.indexOf(NEWLINE, body);
    if (end < 0 && !isEnd && block.length - at < LONGEST_LINE) return { starts, decided: at };
    const envelope = block.toString('latin1', at, body);
    const next = block.toString('latin1', body, end < 0 ? block.length : end);
    if (body > 0 && /\d:\d\d/.test(envelope) && header.test(next)) starts.push({ at, body });
  }
  const lastLine = block.lastIndexOf(NEWLINE) + 1;
  return { starts, decided: isEnd || block.length - lastLine > LONGEST_LINE ? block.length : lastLine };
}

function linesIn(part: Buffer): number {
  let lines = 0;
  for (let at = part.indexOf(NEWLINE); at >= 0; at = part.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}
