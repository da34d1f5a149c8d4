import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detect } from './detect.ts';
import { openInput } from './input/open-input.ts';
import type { Reader, ReadOptions, Yield } from './reader.ts';
import { readers } from './readers/index.ts';
import { casesOf, readersFolder } from './testing/cases-of.ts';
import { outcomeOf, schemaOf } from './testing/outcome-of.ts';
import { ledgerOf, postsIn, readAll } from './testing/read-all.ts';
import { zipOf } from './testing/zip-of.ts';

let scratch = '';
beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'groundswell-sources-'));
});
afterAll(() => rm(scratch, { recursive: true }));

describe('the folder of readers', () => {
  it('holds one file per reader, listed, named after its id and documented', async () => {
    const files = (await readdir(readersFolder)).filter((name) => /^[a-z-]+\.ts$/.test(name) && name !== 'index.ts');
    expect(readers.map((reader) => `${reader.id}.ts`).sort()).toEqual(files.sort());
    for (const reader of readers) {
      expect(reader.title).not.toBe('');
      expect(reader.endings.every((ending) => ending.startsWith('.'))).toBe(true);
      const steps = reader.docs.match(/^\d+\. /gm) ?? [];
      expect(steps.length, `${reader.id}: steps in its docs`).toBeGreaterThanOrEqual(3);
    }
  });
});

describe.each(readers.map((reader) => [reader.id, reader] as const))('%s', (id, reader) => {
  it('recognises its own fixtures and no other reader does', async () => {
    const cases = await casesOf(reader);
    expect(cases.length).toBeGreaterThan(0);
    for (const { folder, name } of cases) {
      const input = await openInput([folder]);
      expect((await detect(input.files))?.reader.id, name).toBe(id);
    }
  });

  it('gives what the ledger of each fixture says', async () => {
    for (const { folder, name, expected } of await casesOf(reader)) {
      const { options, questions, ...figures } = expected;
      const { questions: found, ...ledger } = ledgerOf(await readFolder(reader, folder, options));
      expect(ledger, name).toEqual(figures);
      if (questions) expect(found, name).toEqual(questions);
    }
  });

  it('gives the same from a folder, from a zip, and from files in any order', async () => {
    for (const { folder, name, expected } of await casesOf(reader)) {
      const fromFolder = await readFolder(reader, folder, expected.options);
      const input = await openInput([folder]);
      const backwards = await readAll(reader, input.files.toReversed(), { ...expected.options, inputName: name });
      expect(backwards).toEqual(fromFolder);
      const files = await Promise.all(
        input.files.map(async (file) => ({ path: file.path, bytes: await file.bytes() })),
      );
      const zip = join(scratch, `${name}.zip`);
      await writeFile(zip, zipOf(files.toReversed()));
      expect(await readFolder(reader, zip, expected.options)).toEqual(fromFolder);
    }
  });

  it('yields only what the contract knows, with records for every community and channel', async () => {
    for (const { folder, expected } of await casesOf(reader)) {
      const all = await readFolder(reader, folder, expected.options);
      for (const one of all) expect(schemaOf(one).safeParse(one).error, JSON.stringify(one)).toBeUndefined();
      const places = new Set(all.flatMap((one) => (one.type === 'channel' ? [`${one.community}/${one.channel}`] : [])));
      const communities = new Set(all.flatMap((one) => (one.type === 'community' ? [one.community] : [])));
      for (const post of postsIn(all)) {
        expect(communities).toContain(post.community);
        expect(places).toContain(`${post.community}/${post.channel}`);
      }
      const ids = postsIn(all).map((post) => `${post.community}\n${post.post}`);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('tells where every unreadable message is', async () => {
    for (const { folder, expected } of await casesOf(reader)) {
      for (const one of await readFolder(reader, folder, expected.options)) {
        if (one.type !== 'left-out' || one.reason !== 'unreadable') continue;
        expect(one.line).toBeGreaterThan(0);
        expect(one.text).toContain(`${one.file} `);
        expect(one.text).toContain(`line ${one.line}`);
      }
    }
  });

  it('refuses or reports the fixtures of the others, and never crashes', async () => {
    for (const other of readers.filter((one) => one !== reader)) {
      for (const { folder, expected } of await casesOf(other)) {
        const outcome = await outcomeOf(reader, (await openInput([folder])).files, expected.options);
        const allowed = reader.general ? ['refused', 'problems', 'posts'] : ['refused', 'problems'];
        expect(allowed, `${id} reads ${other.id}`).toContain(outcome);
      }
    }
  });
});

async function readFolder(reader: Reader, path: string, options: Partial<ReadOptions>): Promise<Yield[]> {
  const input = await openInput([path]);
  try {
    return await readAll(reader, input.files, { ...options, inputName: input.name });
  } finally {
    await input.close();
  }
}
