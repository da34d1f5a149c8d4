import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openWorkspace } from './open-workspace.ts';

it('lets one of two who open the same store take a digest on, after a restart too, until it is given back', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-digests-'));
  const open = () => openWorkspace(join(folder, 'workspace.db'));
  const [one, other] = [await open(), await open()];
  const claims = await Promise.all([one.digests.claim('week-2026-11-23'), other.digests.claim('week-2026-11-23')]);
  expect(claims.toSorted()).toEqual([false, true]);
  expect(await other.digests.claim('week-2026-11-30')).toBe(true);
  one.close();
  other.close();
  const later = await open();
  expect(await later.digests.claim('week-2026-11-23')).toBe(false);
  await later.digests.release('week-2026-11-23');
  expect(await later.digests.claim('week-2026-11-23')).toBe(true);
  later.close();
  await rm(folder, { recursive: true });
});
