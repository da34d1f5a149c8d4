import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type InputFile, inputFile } from './input-file.ts';

// Ours: to open a stream costs ten times what such a file takes to read, and exports have tens of thousands of them.
const READ_AT_ONCE = 64 * 1024;
// Ours: half the waiting of Node's own 64 kB, and still nothing to the memory.
const CHUNK = 256 * 1024;

/** A file as it lies on disk in the folder `root`, known to the reader by its path there. */
export function fileOnDisk(root: string, path: string, size: number): InputFile {
  return inputFile(path, size, async () => {
    const where = join(root, path);
    return size <= READ_AT_ONCE ? [readFileSync(where)] : createReadStream(where, { highWaterMark: CHUNK });
  });
}
