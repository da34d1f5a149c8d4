import { expect, it } from 'vitest';
import { openWorkspace } from './open-workspace.ts';

const told = {
  ...{ problem: 'Guests wait too long', measure: 'Time to resolve', team: null, target: 20 },
  ...{ from: '2026-01-01', day: '2026-12-31', communities: ['Craft'], askedBy: 'Care' },
};

it('keeps goals in the order in which they are due, changes them and takes them away', async () => {
  const { goals } = await openWorkspace(':memory:');
  const late = await goals.add({ ...told, madeAt: '2026-01-02T09:00:00.000Z' });
  const early = await goals.add({ ...told, team: 'Field', day: '2026-06-30', madeAt: '2026-01-03T09:00:00.000Z' });
  expect(await goals.list()).toEqual([early, late]);
  expect(late).toEqual({ ...told, id: '1', madeAt: '2026-01-02T09:00:00.000Z' });
  expect(await goals.change('1', { ...told, target: 18.5 })).toEqual({ ...late, target: 18.5 });
  expect([await goals.change('9', told), await goals.remove('9'), await goals.remove('1')]).toEqual([
    null,
    false,
    true,
  ]);
  expect(await goals.list()).toEqual([early]);
});
