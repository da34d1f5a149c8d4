import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysIn,
  lastCompletePeriod,
  nextStart,
  previousPeriod,
  startOf,
  yearBefore,
} from './period.ts';

it('moves a day over the ends of months, years and February', () => {
  expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
  expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
});

it('keeps 24 hours a day where summer time begins', () => {
  expect(daysIn({ from: '2024-03-30', to: '2024-04-01' })).toBe(3);
  expect(daysIn({ from: '2024-01-05', to: '2024-01-05' })).toBe(1);
});

it('moves by months, to the last day where there is no such day', () => {
  expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
  expect(addMonths('2024-01-15', -13)).toBe('2022-12-15');
});

it('begins weeks on Monday, and quarters in January, April, July and October', () => {
  expect(startOf('2024-01-07', 'week')).toBe('2024-01-01');
  expect(startOf('2024-01-08', 'week')).toBe('2024-01-08');
  expect(startOf('2023-01-01', 'week')).toBe('2022-12-26');
  expect(startOf('2024-06-30', 'quarter')).toBe('2024-04-01');
  expect(startOf('2024-06-30', 'month')).toBe('2024-06-01');
  expect(startOf('2024-06-30', 'day')).toBe('2024-06-30');
});

it.each([
  ['day', '2024-03-02'],
  ['week', '2024-03-08'],
  ['month', '2024-04-01'],
  ['quarter', '2024-06-01'],
] as const)('goes on by one %s', (grain, next) => {
  expect(nextStart('2024-03-01', grain)).toBe(next);
});

describe('the last complete period', () => {
  it('is the one that ends on the last covered day', () => {
    expect(lastCompletePeriod('2024-01-07', 'week')).toBe('2024-01-01');
    expect(lastCompletePeriod('2024-02-29', 'month')).toBe('2024-02-01');
    expect(lastCompletePeriod('2024-03-31', 'quarter')).toBe('2024-01-01');
    expect(lastCompletePeriod('2024-01-05', 'day')).toBe('2024-01-05');
  });

  it('is the one before where a day of it is missing', () => {
    expect(lastCompletePeriod('2024-01-13', 'week')).toBe('2024-01-01');
    expect(lastCompletePeriod('2024-02-28', 'month')).toBe('2024-01-01');
    expect(lastCompletePeriod('2024-03-30', 'quarter')).toBe('2023-10-01');
  });
});

describe('the previous period', () => {
  it('is as many days just before', () => {
    expect(previousPeriod({ from: '2024-01-08', to: '2024-01-14' })).toEqual({ from: '2024-01-01', to: '2024-01-07' });
    expect(previousPeriod({ from: '2024-03-01', to: '2024-03-10' })).toEqual({ from: '2024-02-20', to: '2024-02-29' });
  });

  it('is whole months where the period is whole months', () => {
    expect(previousPeriod({ from: '2024-03-01', to: '2024-03-31' })).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(previousPeriod({ from: '2024-01-01', to: '2024-03-31' })).toEqual({ from: '2023-10-01', to: '2023-12-31' });
  });
});

describe('the year before', () => {
  it('is 52 weeks before by day and week, so that weekdays stay together', () => {
    expect(yearBefore({ from: '2024-07-01', to: '2024-07-07' }, 'week')).toEqual({
      from: '2023-07-03',
      to: '2023-07-09',
    });
  });

  it('is the calendar’s by month and quarter, leap days included', () => {
    expect(yearBefore({ from: '2024-02-01', to: '2024-02-29' }, 'month')).toEqual({
      from: '2023-02-01',
      to: '2023-02-28',
    });
    expect(yearBefore({ from: '2025-02-01', to: '2025-02-28' }, 'quarter')).toEqual({
      from: '2024-02-01',
      to: '2024-02-29',
    });
  });
});
