import { Readable } from 'node:stream';
import { type InputFile, inputFile } from '../input/input-file.ts';

/** Files by path and contents, in this order, that lie on no disk. */
export function filesOf(contents: { [path: string]: string | Buffer }): InputFile[] {
  return Object.entries(contents).map(([path, content]) => {
    const bytes = Buffer.from(content);
    // In pieces of 64 kB, as files are read.
    const pieces = () =>
      Array.from({ length: Math.ceil(bytes.length / 65536) }, (_, at) => bytes.subarray(at * 65536, (at + 1) * 65536));
    return inputFile(path, bytes.length, async () => Readable.from(pieces()));
  });
}
