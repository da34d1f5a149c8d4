import { describe, expect, it } from 'vitest';
import { periodTicks } from './period-ticks.ts';

const weeks = (first: string, many: number) =>
  Array.from({ length: many }, (_, week) =>
    new Date(Date.parse(first) + week * 7 * 86_400_000).toISOString().slice(0, 10),
  );

describe('the words along a time axis', () => {
  it('name the months of half a year of weeks', () => {
    const ticks = periodTicks(weeks('2026-04-06', 25), 'week', 800);
    expect(ticks.map((tick) => tick.label)).toEqual(['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep']);
    expect(ticks[1]).toEqual({ index: 4, label: 'May' });
  });

  it('leave out a month of which only the last days are shown', () => {
    expect(periodTicks(weeks('2026-03-30', 25), 'week', 800)[0]).toEqual({ index: 1, label: 'Apr' });
  });

  it('give the year with January where two years are shown', () => {
    const labels = periodTicks(weeks('2025-10-06', 26), 'week', 900).map((tick) => tick.label);
    expect(labels).toEqual(['Oct', 'Nov', 'Dec', 'Jan 2026', 'Feb', 'Mar']);
  });

  it('name fewer months where there is little room', () => {
    const labels = periodTicks(weeks('2025-01-06', 78), 'week', 260).map((tick) => tick.label);
    expect(labels.length).toBeLessThanOrEqual(5);
    expect(labels[0]).toBe('Jan 2025');
  });

  it('name days where the period is short', () => {
    const days = Array.from({ length: 28 }, (_, day) => `2026-06-${String(day + 1).padStart(2, '0')}`);
    expect(periodTicks(days, 'day', 600).map((tick) => tick.label)).toEqual(['1 Jun', '8 Jun', '15 Jun', '22 Jun']);
  });

  it('name quarters with their year', () => {
    const labels = periodTicks(['2026-01-01', '2026-04-01'], 'quarter', 400).map((tick) => tick.label);
    expect(labels).toEqual(['Q1 2026', 'Q2 2026']);
  });

  it('are none where there are no periods, and one where there is one', () => {
    expect(periodTicks([], 'week', 400)).toEqual([]);
    expect(periodTicks(['2026-06-08'], 'week', 400)).toEqual([{ index: 0, label: '8 Jun' }]);
  });
});
