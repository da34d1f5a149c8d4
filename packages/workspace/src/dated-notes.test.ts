import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openWorkspace } from './open-workspace.ts';

const day = '2026-06-01T09:00:00.000Z';
const about = { community: null, channel: null };

it('keeps notes, changes and takes them away, and remembers them after it was closed, the latest first', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-workspace-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, 'workspace.db');
  const first = await openWorkspace(file);
  const launch = await first.notes.add({ from: '2026-03-01', to: null, text: 'launch', ...about, madeAt: day });
  const campaign = { from: '2026-05-01', to: '2026-05-31', text: 'campaign', community: 'Craft', channel: 'ideas' };
  await first.notes.add({ ...campaign, madeAt: day });
  expect(launch).toEqual({ id: '1', from: '2026-03-01', to: null, text: 'launch', ...about, madeAt: day });
  first.close();

  const second = await openWorkspace(file);
  expect((await second.notes.list()).map(({ text }) => text)).toEqual(['campaign', 'launch']);
  const changed = { from: '2026-06-02', to: null, text: 'second launch', ...about };
  expect(await second.notes.change('1', changed)).toEqual({ id: '1', ...changed, madeAt: day });
  expect((await second.notes.list())[1]).toEqual({ id: '2', ...campaign, madeAt: day });
  expect(await second.notes.remove('1')).toBe(true);
  expect(await second.notes.remove('1')).toBe(false);
  expect(await second.notes.change('1', changed)).toBeNull();
  second.close();
});
