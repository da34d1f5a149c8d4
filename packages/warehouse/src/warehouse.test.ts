import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceRecord } from '@groundswell/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PostText } from './index.ts';
import { keptIn, people, post, text } from './testing/kept-by-hand.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'groundswell-warehouse-'));
});
afterEach(() => rm(home, { recursive: true }));
const { keep, built, contents } = keptIn(() => home);

it('keeps the language of a post, and that it is not known', async () => {
  const { folder } = await keep('a', [
    ...people.map((record): [SourceRecord] => [record]),
    [post('1'), text('hello')],
    [post('2'), { ...text('hallo'), language: 'de' }],
    [post('3'), { ...text('哈'), language: 'zz' }],
    [post('4'), { ...text(), language: null }],
  ]);
  const warehouse = await built([folder]);
  expect(await warehouse.query('select language from posts order by language nulls first')).toEqual(
    [null, 'de', 'en', 'zz'].map((language) => ({ language })),
  );
  await warehouse.close();
});

it('puts a post into the day of the workspace’s zone', async () => {
  const { folder } = await keep('a', [...people.map((record): [SourceRecord] => [record]), [post('p'), text('hello')]]);
  const auckland = await built([folder], 'Pacific/Auckland');
  expect(await auckland.query('select day::varchar as day, hour, weekday from posts')).toEqual([
    { day: '2024-01-06', hour: 12, weekday: 6 },
  ]);
  await auckland.close();
});

it('knows a day-only post by its day in every zone, and has no hour for it', async () => {
  const { folder } = await keep('a', [
    ...people.map((record): [SourceRecord] => [record]),
    [post('p', { at: '2012-09-20' }), text()],
  ]);
  const losAngeles = await built([folder], 'America/Los_Angeles');
  expect(await losAngeles.query('select day::varchar as day, hour, occurred_at is null as untimed from posts')).toEqual(
    [{ day: '2012-09-20', hour: null, untimed: true }],
  );
  await losAngeles.close();
});

it('gives the same tables for overlapping halves in either order, the latest edit winning', async () => {
  const records = people.map((record): [SourceRecord] => [record]);
  const first = await keep('a', [...records, [post('1'), text('fear')], [post('2', { text: 'old' }), text('old')]]);
  const second = await keep(
    'b',
    [
      ...records,
      [post('2', { text: 'new', edited_at: '2024-01-06T00:00:00Z' }), text('new')],
      [post('3', { kind: 'reply', thread: '1' }), text('fears')],
    ],
    [first.folder],
  );
  expect(second.counts).toMatchObject({ posts: 2, kept: 2, people: 1 });
  const forwards = await contents([first.folder, second.folder]);
  expect(await contents([second.folder, first.folder])).toEqual(forwards);
  const again = await keep('again', [...records, [post('1'), text('fear')], [post('2', { text: 'old' }), text('old')]]);
  expect(await contents([again.folder, second.folder, first.folder])).toEqual(forwards);
  const warehouse = await built([first.folder, second.folder]);
  expect(await warehouse.query('select text from texts order by text')).toEqual(
    [{ text: '1' }, { text: 'new' }, { text: '3' }].sort((a, b) => a.text.localeCompare(b.text)),
  );
  expect(await warehouse.query('select term, posts from terms order by term')).toEqual([
    { term: 'fear', posts: 2 },
    { term: 'new', posts: 1 },
  ]);
  await warehouse.close();
});

it('counts an import that brings nothing new as duplicates only', async () => {
  const records = people.map((record): [SourceRecord] => [record]);
  const first = await keep('a', [...records, [post('1'), text()]]);
  const again = await keep('b', [...records, [post('1'), text()], [post('1'), text()]], [first.folder]);
  expect(again.counts).toMatchObject({ posts: 2, kept: 0, from: null });
});

it('is empty, not broken, without any import', async () => {
  const warehouse = await built([]);
  expect(await warehouse.query('select count(*) as posts from posts')).toEqual([{ posts: 0 }]);
  await warehouse.close();
});

it('lets no question reach files or settings', async () => {
  const warehouse = await built([]);
  await expect(warehouse.query("copy posts to '/tmp/out.csv'")).rejects.toThrow(/could not answer/);
  await expect(warehouse.query("attach ':memory:' as other")).resolves.toBeDefined();
  await expect(warehouse.query('set threads = 1')).rejects.toThrow(/could not answer/);
  await expect(warehouse.query("insert into themes values ('a', 'b', 1, 'c')")).rejects.toThrow(/read-only/);
  await warehouse.close();
});

it('stops a question when its asker goes away', async () => {
  const warehouse = await built([]);
  const gone = new AbortController();
  const asked = warehouse.query('select count(*) as n from range(100000000) a, range(100000) b', {}, gone.signal);
  setTimeout(() => gone.abort(), 50);
  await expect(asked).rejects.toThrow();
  expect(await warehouse.query('select 1 as one')).toEqual([{ one: 1 }]);
  await warehouse.close();
});

it('takes the word of the later export about a member, in whatever order they were imported', async () => {
  const about = (team: string, left_on: string | undefined, at: string): [SourceRecord, PostText?][] => [
    ...people.slice(0, 2).map((record): [SourceRecord] => [record]),
    [{ type: 'member', member: 'amber', name: 'Amber Otter', team, left_on, email: left_on && 'amber@example.org' }],
    [post(at, { at: `${at}T10:00:00Z` }), text()],
  ];
  const older = await keep('a', about('Zeta', '2024-01-10', '2024-01-05'));
  const newer = await keep('b', about('Alpha', undefined, '2024-06-05'));
  for (const folders of [
    [older.folder, newer.folder],
    [newer.folder, older.folder],
  ]) {
    const warehouse = await built(folders);
    expect(await warehouse.query('select team, email, left_on::varchar as left_on from members')).toEqual([
      { team: 'Alpha', email: 'amber@example.org', left_on: null },
    ]);
    await warehouse.close();
  }
});

it('knows which import each post came by, and gives the next one its share when that is gone', async () => {
  const records = people.map((record): [SourceRecord] => [record]);
  const first = await keep('a', [...records, [post('1'), text()]]);
  const second = await keep('b', [...records, [post('1'), text()], [post('2'), text()]], [first.folder]);
  const shares = async (folders: string[]) => {
    const warehouse = await built(folders);
    const rows = await warehouse.query('select import, posts, kept from import_shares order by import');
    await warehouse.close();
    return rows;
  };
  expect(await shares([first.folder, second.folder])).toEqual([
    { import: 'a', posts: 1, kept: 1 },
    { import: 'b', posts: 2, kept: 1 },
  ]);
  expect(await shares([second.folder])).toEqual([{ import: 'b', posts: 2, kept: 2 }]);
});
