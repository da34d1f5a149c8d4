import { constants } from 'node:buffer';
import { Refusal } from '@groundswell/contract';
import { decodeText } from './decode-text.ts';

/** The bytes of a file, piece by piece. */
export type Chunks = Iterable<Buffer> | AsyncIterable<Buffer>;

/** One file of an export, wherever it lies. `path` is posix and relative, without the name of the folder or zip. */
export interface InputFile {
  path: string;
  /** Bytes, unpacked. */
  size: number;
  stream(): Promise<Chunks>;
  /** @throws Refusal where the file is damaged or too large to be held. */
  bytes(): Promise<Buffer>;
  text(): Promise<string>;
  /** The first 64 kB as text, or less where the file is shorter: enough to recognise it by. */
  head(): Promise<string>;
}

// Ours: the first day file, the first questions of a chat and the first records all lie within it.
const HEAD_BYTES = 64 * 1024;

/** A file that is opened by `stream` each time it is read. */
export function inputFile(path: string, size: number, stream: () => Promise<Chunks>): InputFile {
  return new OpenableFile(path, size, stream);
}

/** A class, for its methods are there once: an export of 100,000 day files took 200 MB when each file had its own (measured). */
class OpenableFile implements InputFile {
  constructor(
    readonly path: string,
    readonly size: number,
    readonly stream: () => Promise<Chunks>,
  ) {}

  bytes(): Promise<Buffer> {
    return gather(this, this.size);
  }

  async text(): Promise<string> {
    return decodeText(await this.bytes());
  }

  async head(): Promise<string> {
    return decodeText(await gather(this, HEAD_BYTES));
  }
}

/** The file's bytes, chunk by chunk. @throws Refusal where it is damaged. */
export async function* chunksOf(file: InputFile): AsyncGenerator<Buffer> {
  try {
    yield* await file.stream();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new Refusal(`${file.path} cannot be read to its end (${why}). Nothing was imported.`, 422, { cause });
  }
}

async function gather(file: InputFile, enough: number): Promise<Buffer> {
  if (enough > constants.MAX_STRING_LENGTH) {
    throw new Refusal(`${file.path} is larger than this reader can hold (512 MB). Nothing was imported.`, 413);
  }
  const chunks: Buffer[] = [];
  let held = 0;
  for await (const chunk of chunksOf(file)) {
    chunks.push(chunk);
    held += chunk.length;
    if (held >= enough) break;
  }
  return Buffer.concat(chunks).subarray(0, enough);
}
