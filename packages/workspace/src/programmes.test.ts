import { expect, it } from 'vitest';
import { openWorkspace } from './open-workspace.ts';

const told = { name: 'Night circle', day: '2026-02-09', teams: ['Care', 'Field'], controls: null, sample: false };

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
