import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostRecord, questionSchema, type SourceRecord } from '@groundswell/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openGroundswell } from './open-groundswell.ts';

let home: string;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-engine-'));
  home = join(folder, 'home');
});
afterEach(() => rm(folder, { recursive: true }));

const post = (id: string, at: string): PostRecord => ({
  type: 'post',
  community: 'c',
  channel: 'general',
  post: id,
  member: 'amber',
  kind: 'start',
  at,
  text: 'We tried it.',
});

async function exported(name: string, posts: SourceRecord[]): Promise<string> {
  const places: SourceRecord[] = [
    { type: 'community', community: 'c', name: 'Company' },
    { type: 'channel', community: 'c', channel: 'general', name: 'general' },
  ];
  const path = join(folder, `${name}.ndjson`);
  await writeFile(path, [...places, ...posts].map((record) => JSON.stringify(record)).join('\n'));
  return path;
}
const firstDay = async (groundswell: Awaited<ReturnType<typeof openGroundswell>>) => (await groundswell.options()).from;

it('takes the first zone that a person names, and keeps to it', async () => {
  const groundswell = await openGroundswell({ home });
  await groundswell.ingest([await exported('a', [post('1', '2024-01-05T23:30:00Z')])], {
    timezone: 'Pacific/Auckland',
  });
  expect(await firstDay(groundswell)).toBe('2024-01-06');
  await groundswell.ingest([await exported('b', [post('2', '2024-02-05T23:30:00Z')])], {
    timezone: 'America/New_York',
  });
  expect((await groundswell.options()).timezone).toBe('Pacific/Auckland');
  await groundswell.close();
});

it('narrows to a language, and finds a word of it in whatever form it is typed', async () => {
  const groundswell = await openGroundswell({ home });
  const said = (id: string, text: string) => ({ ...post(id, `2024-01-0${id}T10:00:00Z`), text });
  await groundswell.ingest(
    [
      await exported('a', [
        said('1', 'Die Schulungen waren gut, und wir haben viel gelernt.'),
        said('2', 'Keine Zeit für eine Schulung, sagt mein Team.'),
        said('3', 'The team has no time for it.'),
        said('4', '🙂'),
      ]),
    ],
    { timezone: 'UTC' },
  );
  expect((await groundswell.options()).languages).toEqual([
    { language: 'de', posts: 2 },
    { language: 'en', posts: 1 },
  ]);
  const posts = async (asked: object) =>
    (await groundswell.answer('contributors', questionSchema.parse(asked))).total?.posts;
  expect(await posts({ language: 'de' })).toBe(2);
  expect(await posts({ term: 'Schulung' })).toBe(2);
  expect(await posts({ term: 'schulungen' })).toBe(2);
  expect(await posts({ term: 'team' })).toBe(2);
  const { quotes } = await groundswell.quotes(questionSchema.parse({ term: 'schulungen' }), { limit: 5 });
  expect(quotes.map(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end)))).toEqual([
    ['Schulung'],
    ['Schulungen'],
  ]);
  await expect(groundswell.answer('contributors', questionSchema.parse({ language: 'fr' }))).rejects.toThrow(
    'There is no language called “fr”. The languages are: de, en.',
  );
  await groundswell.close();
});

it('lets a person’s zone win over the sample’s', async () => {
  const groundswell = await openGroundswell({ home });
  await groundswell.ingest([await exported('a', [post('1', '2024-01-05T23:30:00Z')])], {
    timezone: 'Europe/London',
    sample: true,
  });
  await groundswell.ingest([await exported('b', [post('2', '2024-01-05T23:30:00Z')])], {
    timezone: 'Pacific/Auckland',
  });
  expect(await firstDay(groundswell)).toBe('2024-01-06');
  await groundswell.close();
});

it('counts everything in another zone when a person says so', async () => {
  const groundswell = await openGroundswell({ home });
  await groundswell.ingest([await exported('a', [post('1', '2024-01-05T23:30:00Z')])], { timezone: 'UTC' });
  await groundswell.chooseTimezone('Pacific/Auckland');
  expect(await firstDay(groundswell)).toBe('2024-01-06');
  await expect(groundswell.chooseTimezone('Mars/Olympus')).rejects.toThrow(/no time zone/);
  await groundswell.close();
});

it('has its holidays in the answers at once, after a rebuild, and after it was opened again', async () => {
  const groundswell = await openGroundswell({ home });
  await groundswell.ingest(
    [await exported('a', [post('1', '2024-01-01T09:00:00Z'), post('2', '2024-01-11T09:00:00Z')])],
    {},
  );
  const gap = async (of: typeof groundswell) => {
    const { rows } = await of.answer('health', questionSchema.parse({}));
    return rows[0]?.median_gap_days;
  };
  const before = groundswell.version();
  expect(await gap(groundswell)).toBe(10);
  await groundswell.holidays.choose(['2024-01-06', '2024-01-05', '2024-01-06']);
  expect(await groundswell.holidays.list()).toEqual(['2024-01-05', '2024-01-06']);
  expect(groundswell.version()).not.toBe(before);
  expect(await gap(groundswell)).toBe(8);
  await groundswell.rebuild();
  expect(await gap(groundswell)).toBe(8);
  await expect(groundswell.holidays.choose(['2024-02-30'])).rejects.toThrow('“2024-02-30” is no day of the calendar');
  await groundswell.close();
  const again = await openGroundswell({ home });
  expect(await gap(again)).toBe(8);
  await again.close();
});

it('refuses a zone that is none, and leaves the workspace as it was', async () => {
  const groundswell = await openGroundswell({ home });
  await expect(
    groundswell.ingest([await exported('a', [post('1', '2024-01-05T23:30:00Z')])], { timezone: 'Mars/Olympus' }),
  ).rejects.toThrow(/no time zone/);
  await expect(groundswell.ingest([join(folder, 'missing.zip')], { timezone: 'Asia/Tokyo' })).rejects.toThrow(
    /no such file/,
  );
  expect((await groundswell.options()).timezone).toBe('UTC');
  await groundswell.close();
});

it('counts what is already there as duplicates, and has the same version of nothing twice', async () => {
  const groundswell = await openGroundswell({ home });
  const path = await exported('a', [post('1', '2024-01-05T10:00:00Z'), post('2', '2024-01-06T10:00:00Z')]);
  const before = groundswell.version();
  const [first] = await groundswell.ingest([path], {});
  expect(first).toMatchObject({ read: 2, kept: 2, leftOut: [], people: 1 });
  const [second] = await groundswell.ingest([path], {});
  expect(second).toMatchObject({ read: 2, kept: 0, leftOut: [{ reason: 'duplicate', count: 2 }] });
  expect(groundswell.version()).not.toBe(before);
  const answer = await groundswell.answer('contributors', questionSchema.parse({}));
  expect(answer.total).toMatchObject({ posts: 2, contributors: 1 });
  await groundswell.close();
});

it('builds a warehouse that cannot be read anew from the records', async () => {
  const first = await openGroundswell({ home });
  await first.ingest([await exported('a', [post('1', '2024-01-05T10:00:00Z')])], {});
  await first.close();
  const [file] = await readdir(join(home, 'warehouse'));
  await writeFile(join(home, 'warehouse', file!), 'not a database at all');
  const second = await openGroundswell({ home });
  expect((await second.answer('contributors', questionSchema.parse({}))).total).toMatchObject({ posts: 1 });
  await second.close();
});

it('counts words again where that was cut short: a crash in the middle once left a workspace without words', async () => {
  const first = await openGroundswell({ home });
  await first.ingest([await exported('a', [post('1', '2024-01-05T10:00:00Z')])], {});
  const words = (await first.answer('terms', questionSchema.parse({}))).rows;
  await first.close();
  const [id] = await readdir(join(home, 'records'));
  const ledger = join(home, 'records', id!, 'ledger.json');
  await writeFile(ledger, JSON.stringify({ ...JSON.parse(await readFile(ledger, 'utf8')), textStamp: '' }));
  await rm(join(home, 'records', id!, 'said-0.parquet'));
  const second = await openGroundswell({ home });
  expect((await second.answer('terms', questionSchema.parse({}))).rows).toEqual(words);
  expect(words.length).toBeGreaterThan(0);
  await second.close();
});

it('keeps nothing of an import that is cancelled', async () => {
  const groundswell = await openGroundswell({ home });
  const stop = new AbortController();
  const path = await exported(
    'a',
    Array.from({ length: 5000 }, (_, index) => post(`${index}`, '2024-01-05T10:00:00Z')),
  );
  const asked = groundswell.ingest([path], {}, { signal: stop.signal, progress: () => stop.abort() });
  await expect(asked).rejects.toThrow();
  expect(await groundswell.imports()).toEqual([]);
  expect(await readdir(join(home, 'records'))).toEqual([]);
  await groundswell.close();
});
