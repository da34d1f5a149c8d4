import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openWorkspace } from './open-workspace.ts';

it('keeps the list of holidays in the order of time, each once, and remembers it after it was closed', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-workspace-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const first = await openWorkspace(join(folder, 'workspace.db'));
  expect(await first.holidays.list()).toEqual([]);
  await first.holidays.replace(['2024-12-26', '2024-12-25', '2024-12-26']);
  first.close();
  const second = await openWorkspace(join(folder, 'workspace.db'));
  expect(await second.holidays.list()).toEqual(['2024-12-25', '2024-12-26']);
  await second.holidays.replace(['2025-01-01']);
  expect(await second.holidays.list()).toEqual(['2025-01-01']);
  second.close();
});
