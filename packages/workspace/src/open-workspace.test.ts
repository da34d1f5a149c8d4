import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openWorkspace } from './open-workspace.ts';

it('remembers what was chosen after it was closed, and knows what nobody chose', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-workspace-'));
  const first = await openWorkspace(join(folder, 'workspace.db'));
  expect(await first.setting('timezone')).toBeNull();
  await first.choose('timezone', 'Europe/London');
  await first.choose('timezone', 'Pacific/Auckland');
  first.close();
  const second = await openWorkspace(join(folder, 'workspace.db'));
  expect(await second.setting('timezone')).toBe('Pacific/Auckland');
  second.close();
  await rm(folder, { recursive: true });
});
