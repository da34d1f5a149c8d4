import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { CurrentWarehouse } from './current-warehouse.ts';

it('clears away what a killed build left behind, with its folder of what was made on the way, and builds anew', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-warehouse-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await writeFile(join(folder, 'next-1-2.building'), 'half a file');
  await mkdir(join(folder, 'next-1-2.building.spill'));
  await writeFile(join(folder, 'next-1-2.building.spill', 'scratch'), 'half of another');
  const warehouse = await CurrentWarehouse.open(folder);
  onTestFinished(() => warehouse.close());
  expect(await readdir(folder)).toEqual([]);
  expect(warehouse.isOpen).toBe(false);
  await warehouse.rebuild({ folders: [], timezone: 'UTC', themes: [], stamp: 'now' });
  expect(warehouse.isBuiltFrom('now')).toBe(true);
  expect(await readdir(folder)).toEqual(['warehouse-1.duckdb']);
});
