import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildWarehouse } from './build/build-warehouse.ts';
import { openWarehouse, type Warehouse } from './warehouse.ts';

let folder: string;
let warehouse: Warehouse;
const holidays = () => warehouse.query('select date_text(day) as day from holidays order by day');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'groundswell-made-'));
  const file = join(folder, 'warehouse.duckdb');
  await buildWarehouse(file, { folders: [], timezone: 'UTC', themes: [], stamp: '' });
  warehouse = await openWarehouse(file);
});
afterEach(async () => {
  await warehouse.close();
  await rm(folder, { recursive: true });
});

it('what people made stands empty beside what was built until it is handed over', async () => {
  expect(await holidays()).toEqual([]);
  await warehouse.mirror({ holidays: [{ day: '2024-12-25' }, { day: '2024-12-26' }] });
  expect(await holidays()).toEqual([{ day: '2024-12-25' }, { day: '2024-12-26' }]);
});

it('each hand-over takes the place of the one before', async () => {
  await warehouse.mirror({ holidays: [{ day: '2024-12-25' }] });
  await warehouse.mirror({ holidays: [{ day: '2025-01-01' }, { day: null }] });
  expect(await holidays()).toEqual([{ day: '2025-01-01' }, { day: null }]);
  await warehouse.mirror({ holidays: [] });
  expect(await holidays()).toEqual([]);
});

it('a hand-over that fails changes nothing, and the next one works', async () => {
  await warehouse.mirror({ holidays: [{ day: '2024-12-25' }] });
  await expect(warehouse.mirror({ holidays: [{ day: 'Christmas' }] })).rejects.toThrow('it still has what it had');
  expect(await holidays()).toEqual([{ day: '2024-12-25' }]);
  await warehouse.mirror({ holidays: [{ day: '2025-01-01' }] });
  expect(await holidays()).toEqual([{ day: '2025-01-01' }]);
});

it('the rows of one chat are replaced by themselves', async () => {
  const placed = (chat_id: number, post_id: number) => ({
    ...{ post_id, chat_id, question: 'Q1', part: 'answer', method: 'label', confidence: 1, minute: 0, during: 'Q1' },
  });
  const rows = (...found_placements: ReturnType<typeof placed>[]) => ({
    ...{ found_chats: [], found_questions: [], taken_over: [], found_placements },
  });
  await warehouse.mirror(rows(placed(1, 10), placed(2, 20)));
  await warehouse.mirrorChat(1, rows(placed(1, 11), placed(1, 12)));
  const posts = async () =>
    (await warehouse.query('select post_id from placements order by post_id')).map(({ post_id }) => post_id);
  expect(await posts()).toEqual([11, 12, 20]);
  await warehouse.mirrorChat(2, rows());
  expect(await posts()).toEqual([11, 12]);
});
