import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Reader, ReadOptions } from '../reader.ts';

/** The folder in which readers and their fixtures lie. */
export const readersFolder = fileURLToPath(new URL('../readers', import.meta.url));
const fixturesOf = (id: string) => join(readersFolder, 'fixtures', id);
const endOfExpectation = '.expected.json';

/** What is known of a fixture: how it is read, and the figures of its ledger. */
export interface Expected {
  options: Partial<ReadOptions>;
  questions?: { [question: string]: number };
  [figure: string]: unknown;
}

/** The fixtures of a reader. */
export async function casesOf(reader: Reader): Promise<{ name: string; folder: string; expected: Expected }[]> {
  const names = (await readdir(fixturesOf(reader.id))).filter((name) => name.endsWith(endOfExpectation));
  return Promise.all(
    names.map(async (file) => {
      const name = file.slice(0, -endOfExpectation.length);
      const expected: Expected = JSON.parse(await readFile(join(fixturesOf(reader.id), file), 'utf8'));
      return { name, folder: join(fixturesOf(reader.id), name), expected };
    }),
  );
}
