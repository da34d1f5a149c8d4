import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutcomeRecord, SourceRecord } from '@groundswell/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildWarehouse, openWarehouse, type PostText } from './index.ts';
import { stageByHand } from './testing/stage-by-hand.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'groundswell-warehouse-'));
});
afterEach(() => rm(home, { recursive: true }));

const text = (...words: string[]): PostText => ({
  language: 'en',
  words: words.map((word) => ({ stem: word.replace(/s$/, ''), form: word, count: 1 })),
  phrases: [],
  hits: words.includes('fear') ? [{ codebook: 'mindset', theme: 'fear', negated: false, sentence: 0 }] : [],
  asks: false,
});
const post = (id: string, over: Partial<Extract<SourceRecord, { type: 'post' }>> = {}): SourceRecord => ({
  type: 'post',
  community: 'c',
  channel: 'general',
  post: id,
  member: 'amber',
  kind: 'start',
  at: '2024-01-05T23:30:00.000Z',
  text: id,
  ...over,
});
const people: SourceRecord[] = [
  { type: 'community', community: 'c', name: 'Company' },
  { type: 'channel', community: 'c', channel: 'general', name: 'general' },
  { type: 'member', member: 'amber', name: 'Amber Otter', team: 'Care', roster: true },
];

async function keep(id: string, records: [SourceRecord, PostText?][], before: string[] = []) {
  const folder = join(home, id);
  const stage = await stageByHand('records', folder, records);
  const counts = await stage.count(before, 'Europe/London');
  await stage.close();
  return { folder, counts };
}

async function built(folders: string[], timezone = 'Europe/London') {
  const file = join(home, `w${Math.random()}.duckdb`);
  await buildWarehouse(file, {
    folders,
    timezone,
    themes: [{ codebook: 'mindset', theme: 'fear', position: 1, label: 'Fear' }],
    stamp: '',
  });
  return openWarehouse(file);
}

async function contents(folders: string[]) {
  const warehouse = await built(folders);
  const tables = await warehouse.query(
    "select table_name as name from information_schema.tables where table_catalog = 'gs' and table_name <> 'import_shares' order by name",
  );
  const out: Record<string, unknown> = {};
  for (const { name } of tables)
    out[String(name)] = await warehouse.query(
      `select md5(string_agg(t::varchar, '|' order by t::varchar)) as hash, count(*) as rows from ${name} as t`,
    );
  await warehouse.close();
  return out;
}

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

const outcome = (id: string, over: Partial<OutcomeRecord> = {}): [SourceRecord] => [
  {
    type: 'outcome',
    community: 'c',
    outcome: id,
    member: 'teal',
    verb: 'http://adlnet.gov/expapi/verbs/passed',
    object: 'https://learn.example.org/quiz/1',
    at: '2024-01-05T12:00:00Z',
    ...over,
  },
];

it('keeps each outcome once, with its figures and its day, whatever the order of overlapping imports', async () => {
  const records = people.map((record): [SourceRecord] => [record]);
  const figures = { name: 'Quiz', scaled: 0.9, raw: 18, min: 0, max: 20, success: true, seconds: 750.5 };
  const late = outcome('2', { at: '2024-07-05T23:30:00Z', completion: false });
  const nobodys = outcome('4', { member: null, at: '2024-01-05' });
  const first = await keep('a', [...records, outcome('1', figures), late, outcome('3', { raw: 7 })]);
  const second = await keep('b', [...records, late, late, outcome('3', { raw: 8 }), nobodys], [first.folder]);
  expect(second.counts).toMatchObject({ posts: 0, kept: 0, people: 0 });
  const forwards = await contents([first.folder, second.folder]);
  expect(forwards.outcomes).toMatchObject([{ rows: 4 }]);
  expect(await contents([second.folder, first.folder, second.folder])).toEqual(forwards);
  const warehouse = await built([first.folder, second.folder]);
  const asked = `select members.external_id as member, outcomes.name, scaled, raw, min_score, max_score, success, completion, seconds, day::varchar as day
    from outcomes left join members using (member_id) where raw is null or outcomes.name is not null order by occurred_at nulls first`;
  const unknown = { scaled: null, raw: null, min_score: null, max_score: null, success: null, seconds: null };
  const { min, max, ...known } = figures;
  expect(await warehouse.query(asked)).toEqual([
    { member: null, name: null, ...unknown, completion: null, day: '2024-01-05' },
    { member: 'teal', ...known, min_score: min, max_score: max, completion: null, day: '2024-01-05' },
    { member: 'teal', name: null, ...unknown, completion: false, day: '2024-07-06' },
  ]);
  await warehouse.close();
});

it('makes members of people who only have outcomes, and lets nothing else see these', async () => {
  const records = people.map((record): [SourceRecord] => [record]);
  const { folder } = await keep('a', [...records, [post('1'), text()], outcome('1')]);
  const without = await keep('b', [...records, [post('1'), text()]]);
  const [sees, other] = [await contents([folder]), await contents([without.folder])];
  const differs = Object.keys(sees).filter((name) => JSON.stringify(sees[name]) !== JSON.stringify(other[name]));
  expect(differs).toEqual(['identities', 'members', 'outcomes']);
  const warehouse = await built([folder]);
  expect(await warehouse.query("select posts from identities where external_id = 'teal'")).toEqual([{ posts: 0 }]);
  await warehouse.close();
});

it('takes an import in that an earlier version kept, without outcomes, but none that lost its posts', async () => {
  const records = people.map((record): [SourceRecord] => [record]);
  const older = await keep('a', [...records, [post('1'), text()]]);
  const newer = await keep('b', [...records, outcome('1')]);
  await rm(join(older.folder, 'outcomes-0.parquet'));
  const warehouse = await built([older.folder, newer.folder]);
  const sql = 'select (select count(*) from posts) as posts, (select count(*) from outcomes) as outcomes';
  expect(await warehouse.query(sql)).toEqual([{ posts: 1, outcomes: 1 }]);
  await warehouse.close();
  await rm(join(newer.folder, 'posts-0.parquet'));
  await expect(built([older.folder, newer.folder])).rejects.toThrow(/could not be built/);
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
