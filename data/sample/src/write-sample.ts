import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { contributorsByWeek } from './measures/contributors-by-week.ts';
import { measuresFile, sampleMeasures } from './measures/sample-measures.ts';
import { sampleRecords } from './sample-records.ts';

const batch = 2_000; // records a chunk: few writes, little memory

/** Writes the sample company into a folder as `company.ndjson`, one record a line, and gives its path. */
export async function writeSample(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'company.ndjson');
  await pipeline(Readable.from(chunks(), { objectMode: false }), createWriteStream(path));
  return path;
}

/** Writes the sample company’s business measures into a folder as `measures.csv`, and gives its path. */
export async function writeSampleMeasures(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'measures.csv');
  await writeFile(path, measuresFile(sampleMeasures(contributorsByWeek(sampleRecords()))));
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
