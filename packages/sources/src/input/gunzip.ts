import { constants } from 'node:buffer';
import { Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type InputFile, inputFile } from './input-file.ts';

// Ours, as for zips: the largest real export that we know of is far below each.
const MOST_BYTES = 4 * 1024 ** 3;
const MOST_RATIO = 200;
const RATIO_COUNTS_FROM = 1024 ** 2;

/** The file unpacked and without `.gz` in its path, where it is packed with gzip; else the file as it is. */
export function gunzipped(file: InputFile): InputFile {
  if (!/\.gz$/i.test(file.path)) return file;
  // What it unpacks to is not known beforehand: this is the most that may be held.
  const size = Math.min(Math.max(file.size * MOST_RATIO, RATIO_COUNTS_FROM), constants.MAX_STRING_LENGTH);
  return inputFile(file.path.slice(0, -3), size, async () => unpacked(Readable.from(await file.stream()), file.size));
}

function unpacked(packed: Readable, packedSize: number): Readable {
  const most = Math.min(MOST_BYTES, Math.max(RATIO_COUNTS_FROM, MOST_RATIO * packedSize));
  let bytes = 0;
  const counter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (bytes > most) done(new Error(`it unpacks to more than ${MOST_RATIO} times its size, or 4 GB`));
      else done(null, chunk);
    },
  });
  const gunzip = createGunzip();
  packed.on('error', (cause) => gunzip.destroy(cause));
  gunzip.on('error', (cause) => counter.destroy(cause));
  // Whoever stops reading early closes the file too.
  counter.on('close', () => packed.destroy());
  return packed.pipe(gunzip).pipe(counter);
}
