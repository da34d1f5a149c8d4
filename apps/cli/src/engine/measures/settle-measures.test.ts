import { expect, it } from 'vitest';
import { settleMeasures } from './settle-measures.ts';

const value = (day: string, figure: number, more = {}) => ({
  ...{ measure: 'Satisfaction', unit: null, better: null, team: null, day, grain: null, value: figure },
  ...{ file: 'm.csv', line: 2 },
  ...more,
});

it('puts days into weeks, months or quarters by the usual gap between them', () => {
  const grains = (days: string[]) =>
    settleMeasures(
      days.map((day) => value(day, 1)),
      undefined,
    ).measures[0]?.grain;
  expect(grains(['2024-01-01', '2024-01-02', '2024-01-03'])).toBe('day');
  expect(grains(['2024-01-03', '2024-01-10', '2024-01-24'])).toBe('week');
  expect(grains(['2024-01-31', '2024-02-29', '2024-03-31'])).toBe('month');
  expect(grains(['2024-01-01', '2024-04-01'])).toBe('quarter');
  expect(grains(['2024-12-01', '2025-08-01', '2025-09-01'])).toBe('month');
  const [measure] = settleMeasures([value('2024-01-03', 1), value('2024-01-10', 2)], undefined).measures;
  expect(measure?.values.map(({ day }) => day)).toEqual(['2024-01-01', '2024-01-08']);
});

it('asks which of two values for one period and team counts, and makes no average of them', () => {
  const values = [value('2024-01-01', 4), value('2024-01-08', 4), value('2024-01-08', 5, { line: 9 })];
  expect(() => settleMeasures(values, undefined)).toThrow(
    'two values for Satisfaction in the period of 2024-01-08: 4 (line 2) and 5 (line 9)',
  );
  const settled = (['first', 'last', 'neither'] as const).map((twice) =>
    settleMeasures(values, twice).measures[0]?.values.map((one) => one.value),
  );
  expect(settled).toEqual([[4, 4], [4, 5], [4]]);
});

it('counts a value that is said twice alike once, and keeps teams apart', () => {
  const same = settleMeasures(
    [value('2024-01-01', 4), value('2024-01-01', 4), value('2024-01-01', 5, { team: 'Field' })],
    undefined,
  );
  expect(same.measures[0]?.values).toHaveLength(2);
  expect(same.repeated).toHaveLength(1);
});
