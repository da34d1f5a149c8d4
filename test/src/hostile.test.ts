import { mkdir, mkdtemp, open, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGroundswell } from '@groundswell/cli';
import { type Groundswell, Refusal } from '@groundswell/contract';
import { openInput, readers } from '@groundswell/sources';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoot } from './project-root.ts';
import { type Random, randomFrom } from './twins/random.ts';
import { type ZipEntry, zipWith } from './zip-with.ts';

/** No hostile file may take longer than ten seconds of processor time, in microseconds: what else the machine does must not fail a test. */
const longest = 10_000_000;

/** Processor time since an earlier reading, of all threads. */
function busySince(earlier: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(earlier);
  return user + system;
}

let folder: string;
let groundswell: Groundswell;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-hostile-'));
  groundswell = await openGroundswell({ home: join(folder, 'home') });
});
afterAll(async () => {
  await groundswell.close();
  await rm(folder, { recursive: true });
});

/** How an import ends: refused with a sentence, or kept with an account. Anything else fails the test. */
async function outcome(path: string, source?: string): Promise<{ refused: string } | { kept: number; told: string[] }> {
  const started = process.cpuUsage();
  try {
    const [ledger] = await groundswell.ingest([path], { timezone: 'UTC', date: '2024-01-05', source });
    await groundswell.removeImport(ledger!.id);
    return { kept: ledger!.kept, told: ledger!.problems.map(({ text }) => text) };
  } catch (cause) {
    if (!(cause instanceof Refusal)) throw cause;
    expect(cause.message).toMatch(/^\S.{20,}[.?!]$/s);
    return { refused: cause.message };
  } finally {
    expect(busySince(started), path).toBeLessThan(longest);
    await nothingKept();
  }
}

async function nothingKept(): Promise<void> {
  expect(await groundswell.imports()).toEqual([]);
  expect(await readdir(join(folder, 'home', 'records'))).toEqual([]);
  expect(
    (await readdir(join(folder, 'home', 'warehouse'))).filter((name) => !/^warehouse-\d+\.duckdb$/.test(name)),
  ).toEqual([]);
}

const day = (texts: string[]) =>
  JSON.stringify(texts.map((text, at) => ({ type: 'message', user: 'U1', ts: `17044506${10 + at}.000100`, text })));
const slack: ZipEntry[] = [
  { name: 'channels.json', body: '[{"id":"C1","name":"general"}]' },
  { name: 'users.json', body: '[{"id":"U1","name":"amber"}]' },
];

describe('a zip', () => {
  const zips: [string, () => ZipEntry[], RegExp][] = [
    [
      'that unpacks to 1,000 times its size',
      () => [{ name: 'a.json', body: Buffer.alloc(64 * 1024 ** 2), deflate: true }],
      /200 times/,
    ],
    [
      'of more than 50,000 files',
      () => Array.from({ length: 50_001 }, (_, at) => ({ name: `${at}.json`, body: '' })),
      /50,?001 files/,
    ],
    [
      'that says it unpacks to more than 4 GB',
      () => Array.from({ length: 3 }, (_, at) => ({ name: `${at}.json`, body: 'x', saysSize: 2 ** 31 })),
      /4 GB|200 times|size/,
    ],
    [
      'with a name that climbs out',
      () => [{ name: '../../escaped.json', body: day(['We tried it.']) }],
      /\.\.|relative/,
    ],
    ['with an absolute name', () => [{ name: '/etc/passwd.json', body: day(['We tried it.']) }], /absolute/],
    [
      'with a drive in a name',
      () => [{ name: 'C:\\escaped.json', body: day(['We tried it.']) }],
      /absolute|characters/,
    ],
    [
      'whose file is longer than it says',
      () => [...slack, { name: 'general/2024-01-05.json', body: day(['We tried it.']), deflate: true, saysSize: 5 }],
      /size|bytes|end/,
    ],
    [
      'whose file is shorter than it says',
      () => [...slack, { name: 'general/2024-01-05.json', body: day(['We tried it.']), deflate: true, saysSize: 500 }],
      /size|bytes|end/,
    ],
    [
      'that holds only a zip',
      () => [{ name: 'inner.zip', body: zipWith([{ name: 'a.json', body: day(['We tried it.']) }]) }],
      /inner\.zip/,
    ],
  ];
  it.each(zips)('%s is refused', async (name, entries, why) => {
    const path = join(folder, `${name.replaceAll(/\W+/g, '-')}.zip`);
    await writeFile(path, zipWith(entries()));
    expect(await outcome(path)).toEqual({ refused: expect.stringMatching(why) });
  });

  it('with a link in it gives the link’s text and not what it leads to', async () => {
    await writeFile(join(folder, 'secret.json'), day(['A secret.']));
    const path = join(folder, 'link.zip');
    const link: ZipEntry = { name: 'general/2024-01-06.json', body: join(folder, 'secret.json'), link: true };
    await writeFile(path, zipWith([...slack, { name: 'general/2024-01-05.json', body: day(['We tried it.']) }, link]));
    const read = await outcome(path);
    expect(JSON.stringify(read)).not.toContain('A secret');
    expect(read).toMatchObject({ kept: 1 });
  });
});

it('links in a folder are not followed, wherever they lead', async () => {
  const root = join(folder, 'linked');
  await mkdir(join(root, 'general'), { recursive: true });
  for (const { name, body } of slack) await writeFile(join(root, name), body);
  await writeFile(join(root, 'general', '2024-01-05.json'), day(['We tried it.']));
  await writeFile(join(folder, 'outside.json'), day(['One.', 'Two.']));
  await symlink(join(folder, 'outside.json'), join(root, 'general', '2024-01-06.json'));
  await symlink(root, join(root, 'round'));
  await symlink('/dev/zero', join(root, 'general', '2024-01-07.json'));
  expect(await outcome(root)).toMatchObject({ kept: 1 });
});

describe('a file', () => {
  const deep = 10_000;
  const files: [string, string, () => string | Buffer][] = [
    ['of JSON nested 10,000 deep', 'deep.json', () => `${'['.repeat(deep)}${']'.repeat(deep)}`],
    ['of objects nested 10,000 deep', 'deep-objects.json', () => `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`],
    ['of NUL bytes', 'nothing.csv', () => Buffer.alloc(1024 ** 2)],
    ['of words and NUL bytes', 'half.csv', () => `author,time,text\n${'\0'.repeat(5000)},\0,\0\n`],
    ['of random bytes', 'noise.json', () => noise(200_000)],
    ['of one unclosed quotation mark', 'quote.csv', () => `author,time,text\n"${'a,b\n'.repeat(200_000)}`],
    ['of a million commas', 'commas.csv', () => `author,time,text\n${','.repeat(1_000_000)}\n`],
    ['of a million columns', 'columns.csv', () => `author,time,text${',x'.repeat(1_000_000)}\na,2024-01-05,b\n`],
  ];
  it.each(files)('%s ends soon, and nothing of it is kept', async (_, name, content) => {
    const path = join(folder, name);
    await writeFile(path, content());
    await outcome(path);
  });

  it('of records holding text with NUL bytes and half a character is read', async () => {
    const path = join(folder, 'records.ndjson');
    const records = [
      { type: 'community', community: 'c', name: 'Company' },
      { type: 'channel', community: 'c', channel: 'g', name: 'general' },
      {
        type: 'post',
        community: 'c',
        channel: 'g',
        post: '1',
        member: 'a',
        kind: 'start',
        at: '2024-01-05T10:00:00Z',
        text: 'We \0 tried \ud800 it.',
      },
    ];
    await writeFile(path, records.map((record) => JSON.stringify(record)).join('\n'));
    expect(await outcome(path)).toMatchObject({ kept: 1 });
  });

  it.each([
    ['line.ndjson', '{"type":"post","text":"', 'x'],
    ['line.json', '[{"type":"message","ts":"1704450600.000100","text":"', 'x'],
    ['line.txt', '[05/01/2024, 10:00] Amber Otter: ', 'word '],
    ['line.csv', 'author,time,text\nAmber Otter,2024-01-05,', 'word '],
  ])('with a line of 100 MB (%s) ends soon, and nothing of it is kept', async (name, start, filling) => {
    const path = join(folder, name);
    const file = await open(path, 'w');
    await file.write(start);
    const piece = Buffer.from(filling.repeat(1024 ** 2 / filling.length));
    for (let written = 0; written < 100 * 1024 ** 2; written += piece.length) await file.write(piece);
    await file.close();
    await outcome(path);
    await rm(path);
  });
});

describe.each(readers.map(({ id }) => id))('%s', (id) => {
  it('shows or refuses the exports of all the others', async () => {
    const fixtures = join(projectRoot, 'packages/sources/src/readers/fixtures');
    const started = process.cpuUsage();
    for (const other of await readdir(fixtures)) {
      const entries = await readdir(join(fixtures, other), { withFileTypes: true });
      for (const { name } of entries.filter((entry) => entry.isDirectory())) {
        const options = { source: id, timezone: 'UTC', date: '2024-01-05' };
        const [preview] = await groundswell.preview([join(fixtures, other, name)], options);
        expect(preview?.problem ?? 'It was read.', `${id} reads ${other}`).toMatch(/^\S.{5,}[.?!]$/s);
        if (other === id) expect(preview?.problem, `${id} reads its own ${name}`).toBeNull();
      }
    }
    expect(busySince(started)).toBeLessThan(longest);
  });

  it('survives bytes that were changed at random in its own files', async () => {
    const random = randomFrom(id.length * 7919);
    const fixtures = join(projectRoot, 'packages/sources/src/readers/fixtures', id);
    const [first] = (await readdir(fixtures, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    const input = await openInput([join(fixtures, first!.name)]);
    const files = await Promise.all(input.files.map(async (file) => ({ path: file.path, bytes: await file.bytes() })));
    await input.close();
    for (let round = 0; round < 10; round += 1) {
      const root = join(folder, `damaged-${id}-${round}`);
      for (const { path, bytes } of files) {
        await mkdir(join(root, path, '..'), { recursive: true });
        await writeFile(join(root, path), damaged(bytes, random));
      }
      await groundswell.preview([root], { source: id, timezone: 'UTC', date: '2024-01-05' });
      if (round === 0) await outcome(root, id);
    }
  });
});

/** The same bytes with a few of them changed. */
function damaged(bytes: Buffer, random: Random): Buffer {
  const changed = Buffer.from(bytes);
  for (let change = 0; change < 8 && changed.length > 0; change += 1) {
    changed[random.below(changed.length)] = random.below(256);
  }
  return changed;
}

function noise(length: number): Buffer {
  const random = randomFrom(5);
  return Buffer.from(Array.from({ length }, () => random.below(256)));
}
