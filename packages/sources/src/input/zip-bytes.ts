import { close, createReadStream, openSync, read, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';

/**
 * The bytes of a zip that lies on disk. yauzl's own way of reading one crashes the process where a file in it is left
 * before its end (yauzl 3.4, fd-slicer.js: the queued read of a destroyed stream has no file any more).
 */
export class ZipBytes extends RandomAccessReader {
  readonly size: number;
  private readonly path: string;
  private readonly file: number;

  constructor(path: string) {
    super();
    this.path = path;
    this.size = statSync(path).size;
    this.file = openSync(path, 'r');
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return createReadStream(this.path, { start, end: end - 1 });
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    done: (failure: Error | null) => void,
  ): void {
    read(this.file, buffer, offset, length, position, (failure, count) => {
      done(failure ?? (count < length ? new Error('the file ends too early') : null));
    });
  }

  override close(done: (failure: Error | null) => void): void {
    close(this.file, (failure) => done(failure ?? null));
  }
}
