import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { sampleRecords } from './sample-records.ts';

const batch = 2_000; // records a chunk: few writes, little memory

/** Writes the sample company into a folder as `company.ndjson`, one record a line, and gives its path. */
export async function writeSample(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'company.ndjson');
  await pipeline(Readable.from(chunks(), { objectMode: false }), createWriteStream(path));
  return path;
}

function* chunks(): Iterable<string> {
  let lines = '';
  let count = 0;
  for (const record of sampleRecords()) {
    lines += `${JSON.stringify(record)}\n`;
    count += 1;
    if (count % batch === 0) {
      yield lines;
      lines = '';
    }
  }
  yield lines;
}
