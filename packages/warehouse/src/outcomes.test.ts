import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OutcomeRecord, SourceRecord } from '@groundswell/contract';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keptIn, people, post, text } from './testing/kept-by-hand.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'groundswell-warehouse-'));
});
afterEach(() => rm(home, { recursive: true }));
const { keep, built, contents } = keptIn(() => home);

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
