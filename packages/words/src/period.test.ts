import { describe, expect, it } from 'vitest';
import { defaultPeriod, lengthInDays, mondayOf, presetOf, presets, stepPeriod } from './period.ts';

// 2024-09-18 is a Wednesday.
const covered = { from: '2023-01-05', to: '2024-09-18', asOf: '2024-09-18' };
const preset = (name: string) => presets(covered).find((one) => one.name === name)?.period;

describe('presets', () => {
  it('end on the last covered day, whatever today is', () => {
    expect(presets(covered).map((one) => one.period.to)).toEqual(Array(5).fill('2024-09-18'));
  });

  it('of weeks and months begin on a Monday', () => {
    for (const name of ['Last 4 weeks', 'Last 6 months', 'Last 12 months']) {
      const from = preset(name)?.from ?? '';
      expect(mondayOf(from)).toBe(from);
    }
  });

  it('of 90 days have 90 days', () => {
    expect(lengthInDays(preset('Last 90 days') ?? { from: '', to: '' })).toBe(90);
  });

  it('are none in an empty workspace', () => {
    expect(presets({ from: null, to: null, asOf: null })).toEqual([]);
  });

  it('are recognised by their days', () => {
    expect(presetOf({ from: '2023-01-05', to: '2024-09-18' }, covered)).toBe('Everything');
    expect(presetOf({ from: '2023-01-06', to: '2024-09-18' }, covered)).toBeNull();
  });
});

describe('the default period', () => {
  it('is the last 26 weeks from a Monday on', () => {
    expect(defaultPeriod(covered)).toEqual({ from: '2024-03-18', to: '2024-09-18' });
  });

  it('is everything where less is covered', () => {
    const short = { from: '2024-08-02', to: '2024-09-18', asOf: '2024-09-18' };
    expect(defaultPeriod(short)).toEqual({ from: '2024-08-02', to: '2024-09-18' });
  });

  it('is null in an empty workspace', () => {
    expect(defaultPeriod({ from: null, to: null, asOf: null })).toBeNull();
  });
});

describe('stepping the period', () => {
  it('moves by its own length', () => {
    const ten = { from: '2024-05-07', to: '2024-05-16' };
    expect(stepPeriod(ten, -1, covered)).toEqual({ from: '2024-04-27', to: '2024-05-06' });
    expect(stepPeriod(ten, 1, covered)).toEqual({ from: '2024-05-17', to: '2024-05-26' });
  });

  it('of whole weeks ends on a Sunday before, and comes back to where it began', () => {
    const now = { from: '2024-03-18', to: '2024-09-18' };
    const before = stepPeriod(now, -1, covered);
    expect(before).toEqual({ from: '2023-09-11', to: '2024-03-17' });
    expect(before && stepPeriod(before, 1, covered)).toEqual(now);
  });

  it('stops where nothing is covered', () => {
    expect(stepPeriod({ from: '2024-03-18', to: '2024-09-18' }, 1, covered)).toBeNull();
    expect(stepPeriod({ from: '2023-01-05', to: '2023-02-03' }, -1, covered)).toBeNull();
  });
});
