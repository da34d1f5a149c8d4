import { expect, it } from 'vitest';
import { openWorkspace } from './open-workspace.ts';

const brought = {
  name: 'Time to resolve',
  unit: 'hours',
  better: 'lower' as const,
  grain: 'week' as const,
  values: [
    { day: '2024-01-08', team: null, value: 30 },
    { day: '2024-01-01', team: null, value: 31 },
    { day: '2024-01-01', team: 'Field', value: 40 },
  ],
};

async function withOne() {
  const workspace = await openWorkspace(':memory:');
  await workspace.measures.put([brought]);
  return workspace.measures;
}

it('keeps a measure with its values, and says whose they are', async () => {
  const measures = await withOne();
  expect(await measures.list()).toEqual([
    {
      ...{ id: '1', name: 'Time to resolve', unit: 'hours', better: 'lower', grain: 'week', target: null },
      ...{ teams: ['Field'], company: true, values: 3, from: '2024-01-01', to: '2024-01-08' },
    },
  ]);
  expect(await measures.values('1')).toEqual([
    { day: '2024-01-01', team: null, value: 31 },
    { day: '2024-01-01', team: 'Field', value: 40 },
    { day: '2024-01-08', team: null, value: 30 },
  ]);
});

it('puts a later value in the place of an earlier one, adds periods, and forgets nothing that was said', async () => {
  const measures = await withOne();
  await measures.change('1', { unit: 'hours', better: 'lower', target: { value: 20, day: '2024-12-31' } });
  const later = [
    { day: '2024-01-08', team: null, value: 29 },
    { day: '2024-01-15', team: null, value: 28 },
  ];
  await measures.put([{ ...brought, name: 'TIME TO RESOLVE', unit: null, better: null, values: later }]);
  const [measure] = await measures.list();
  expect(measure).toMatchObject({
    name: 'Time to resolve',
    unit: 'hours',
    better: 'lower',
    values: 4,
    to: '2024-01-15',
  });
  expect(measure?.target).toEqual({ value: 20, day: '2024-12-31' });
  expect((await measures.values('1'))?.map(({ value }) => value)).toEqual([31, 40, 29, 28]);
});

it('takes a measure away whole, and those of the sample company together', async () => {
  const measures = await withOne();
  await measures.put([{ ...brought, name: 'Invented' }], true);
  await measures.removeSample();
  expect((await measures.list()).map(({ name }) => name)).toEqual(['Time to resolve']);
  expect([await measures.remove('1'), await measures.remove('1')]).toEqual([true, false]);
  expect([await measures.list(), await measures.values('1')]).toEqual([[], null]);
  expect(await measures.change('1', { unit: null, better: null, target: null })).toBeNull();
});
