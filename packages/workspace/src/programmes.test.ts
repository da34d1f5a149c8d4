import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createClient } from '@libsql/client';
import { expect, it, onTestFinished } from 'vitest';
import { openWorkspace } from './open-workspace.ts';

const none = { channels: [], people: [], community: null };
const told = {
  name: 'Night circle',
  day: '2026-02-09',
  teams: ['Care', 'Field'],
  ...none,
  controls: null,
  sample: false,
};

it('keeps programmes with the latest first, changes them and takes them away', async () => {
  const { programmes } = await openWorkspace(':memory:');
  const early = await programmes.add({ ...told, madeAt: '2026-02-10T09:00:00.000Z' });
  const late = await programmes.add({
    ...told,
    day: '2026-03-01',
    controls: ['Sales'],
    madeAt: '2026-03-02T09:00:00.000Z',
  });
  expect(await programmes.list()).toEqual([late, early]);
  expect(early).toEqual({ ...told, id: '1', madeAt: '2026-02-10T09:00:00.000Z' });
  expect(await programmes.change('1', { ...told, controls: ['Legal'] })).toEqual({ ...early, controls: ['Legal'] });
  expect([await programmes.change('9', told), await programmes.remove('9'), await programmes.remove('1')]).toEqual([
    null,
    false,
    true,
  ]);
  expect(await programmes.list()).toEqual([late]);
});

it('takes those of the sample company away, but for one that somebody changed', async () => {
  const { programmes } = await openWorkspace(':memory:');
  const madeAt = '2026-02-10T09:00:00.000Z';
  await programmes.add({ ...told, sample: true, madeAt });
  const { id } = await programmes.add({ ...told, sample: true, madeAt });
  await programmes.change(id, { ...told, name: 'Ours' });
  await programmes.add({ ...told, madeAt });
  await programmes.removeSample();
  expect((await programmes.list()).map(({ name }) => name)).toEqual(['Night circle', 'Ours']);
});

it('keeps channels, and people as they were written, with the community of a course', async () => {
  const { programmes } = await openWorkspace(':memory:');
  const madeAt = '2026-02-10T09:00:00.000Z';
  const channels = { ...told, teams: [], channels: ['Company/ideas'] };
  const course = { ...told, teams: [], people: ['amber@heron.example', 'Blue Heron'], community: 'Course forum' };
  await programmes.add({ ...channels, madeAt });
  await programmes.add({ ...course, madeAt });
  expect(await programmes.list()).toMatchObject([course, channels]);
  expect(await programmes.change('2', channels)).toMatchObject({ people: [], community: null });
});

it('reads the programmes of a workspace that knew of teams only', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'groundswell-programmes-'));
  const file = join(folder, 'workspace.db');
  const client = createClient({ url: pathToFileURL(file).href });
  await client.execute(`create table programmes (id integer primary key autoincrement, name text not null, day text not null,
    teams text not null, controls text, made_at text not null) strict`);
  await client.execute(
    `insert into programmes (name, day, teams, made_at) values ('Night circle', '2026-02-09', '["Care","Field"]', 'then')`,
  );
  client.close();
  const workspace = await openWorkspace(file);
  onTestFinished(async () => {
    workspace.close();
    await rm(folder, { recursive: true });
  });
  expect(await workspace.programmes.list()).toEqual([{ ...told, id: '1', madeAt: 'then' }]);
});
