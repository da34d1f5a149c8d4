import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openInput } from './input/open-input.ts';
import type { Reader } from './reader.ts';
import { readers } from './readers/index.ts';
import { casesOf } from './testing/cases-of.ts';
import { filesOf } from './testing/files-of.ts';
import { outcomeOf } from './testing/outcome-of.ts';

/** The files of each reader's fixtures, a list an export. */
const exportsOf = new Map<string, FixtureFile[][]>();
beforeAll(async () => {
  for (const reader of readers) exportsOf.set(reader.id, await fixtureFilesOf(reader));
});

describe.each(readers.map((reader) => [reader.id, reader] as const))('%s', (id, reader) => {
  it('refuses or reports, a thousand times over, what is damaged, random or of another reader', async () => {
    const [first] = await casesOf(reader);
    const own = exportsOf.get(id)![0]!;
    const foreign = [...exportsOf].flatMap(([other, files]) =>
      other === id ? [] : files.flat().map(({ bytes }) => bytes),
    );
    const options = { ...first!.expected.options, date: '2024-01-01', timezone: 'UTC' };
    await fc.assert(
      fc.asyncProperty(hostileContent(own, foreign), async ({ at, content }) => {
        const files = filesOf(
          Object.fromEntries(own.map(({ path, bytes }, place) => [path, place === at ? content : bytes])),
        );
        await reader.accepts(files);
        await outcomeOf(reader, files, options);
      }),
      { numRuns: 1000, seed: 7 },
    );
    expect(await outcomeOf(reader, filesOf({ 'noise.bin': Buffer.from([0, 255, 1, 254]) }), options)).toBe('refused');
  });
});

interface FixtureFile {
  path: string;
  bytes: Buffer;
}

/** What takes the place of one file of an export: its own bytes cut off or damaged, another reader's file, or noise. */
function hostileContent(own: FixtureFile[], foreign: Buffer[]): fc.Arbitrary<{ at: number; content: Buffer }> {
  const noise = fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes));
  const damage = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.uint8Array({ maxLength: 40 }), fc.boolean());
  return fc.nat(own.length - 1).chain((at) => {
    const { bytes } = own[at]!;
    const damaged = damage.map(([share, piece, goesOn]) => {
      const place = Math.floor(share * bytes.length);
      return Buffer.concat([bytes.subarray(0, place), piece, goesOn ? bytes.subarray(place + piece.length) : noBytes]);
    });
    return fc.oneof(noise, damaged, fc.constantFrom(...foreign)).map((content) => ({ at, content }));
  });
}

const noBytes = Buffer.alloc(0);

async function fixtureFilesOf(reader: Reader): Promise<FixtureFile[][]> {
  const inputs = await Promise.all((await casesOf(reader)).map(({ folder }) => openInput([folder])));
  return Promise.all(
    inputs.map(({ files }) => Promise.all(files.map(async (file) => ({ path: file.path, bytes: await file.bytes() })))),
  );
}
