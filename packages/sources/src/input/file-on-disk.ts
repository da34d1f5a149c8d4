import { createReadStream, readFileSync } from 'node:fs';
import { type InputFile, inputFile } from './input-file.ts';

// Ours: to open a stream costs ten times what such a file takes to read, and exports have tens of thousands of them.
const READ_AT_ONCE = 64 * 1024;
// Ours: half the waiting of Node's own 64 kB, and still nothing to the memory.
const CHUNK = 256 * 1024;

/** A file as it lies on disk at `where`, known to the reader by its path in the export. */
export function fileOnDisk(where: string, path: string, size: number): InputFile {
  return inputFile(path, size, async () =>
    size <= READ_AT_ONCE ? [readFileSync(where)] : createReadStream(where, { highWaterMark: CHUNK }),
  );
}
