import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
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

it('lets another one take on what somebody took on an hour ago and did not send, once, and nothing that was sent', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-digests-'));
  let minutes = 0;
  const now = () => new Date(Date.UTC(2026, 10, 23, 8, minutes));
  const open = () => openWorkspace(join(folder, 'workspace.db'), now);
  const [one, other] = [await open(), await open()];
  const week = 'week-2026-11-23';
  expect(await one.digests.claim(week)).toBe(true);
  minutes = 59;
  expect(await other.digests.claim(week)).toBe(false);
  minutes = 60;
  const again = await Promise.all([one.digests.claim(week), other.digests.claim(week)]);
  expect(again.toSorted()).toEqual([false, true]);
  await other.digests.confirm(week);
  await one.digests.release(week);
  minutes = 600;
  expect([await one.digests.claim(week), await other.digests.claim(week)]).toEqual([false, false]);
  one.close();
  other.close();
  await rm(folder, { recursive: true });
});

it('takes the digests that an earlier version kept for sent', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-digests-'));
  const file = join(folder, 'workspace.db');
  const client = createClient({ url: pathToFileURL(file).href });
  await client.execute('create table digests (period text primary key, claimed_at text not null) strict');
  await client.execute("insert into digests values ('week-2026-11-23', '2026-11-23T08:00:00.000Z')");
  client.close();
  const workspace = await openWorkspace(file, () => new Date('2026-11-27T08:00:00Z'));
  expect(await workspace.digests.claim('week-2026-11-23')).toBe(false);
  workspace.close();
  await rm(folder, { recursive: true });
});
