import { type Measure, type Measures, type MeasureValue, Refusal } from '@groundswell/contract';

/** Measures for tests of what stands on a workspace: there is one, with figures of a team of two, until it is removed. */
export function createMemoryMeasures(changed: () => void): Measures {
  let measures: Measure[] = [satisfaction];
  const find = (id: string) => {
    const found = measures.find((measure) => measure.id === id);
    if (!found) throw new Refusal(`There is no measure "${id}".`, 404);
    return found;
  };
  return {
    list: async (view) => measures.map((one) => (view === 'executive' ? { ...one, teams: [] } : one)),
    async values(id, view) {
      find(id);
      return values.filter(({ team }) => team === null || view !== 'executive');
    },
    async change(id, change) {
      const next = { ...find(id), ...change };
      measures = measures.map((measure) => (measure.id === id ? next : measure));
      changed();
      return next;
    },
    async remove(id) {
      find(id);
      measures = measures.filter((measure) => measure.id !== id);
      changed();
    },
  };
}

const values: MeasureValue[] = [
  { day: '2024-01-01', team: null, value: 4.1 },
  { day: '2024-01-08', team: null, value: 4.3 },
  { day: '2024-01-08', team: 'Two of us', value: 4.9 },
];

const satisfaction: Measure = {
  id: '1',
  name: 'Customer satisfaction',
  unit: 'points',
  better: 'higher',
  grain: 'week',
  target: null,
  teams: ['Two of us'],
  company: true,
  values: values.length,
  from: '2024-01-01',
  to: '2024-01-08',
};
