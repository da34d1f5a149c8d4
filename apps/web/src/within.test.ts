import { describe, expect, it } from 'vitest';
import { isWithin, narrowedTo, sayWithin, spanOf, widened } from './within.ts';

const june = { from: '2026-06-01', to: '2026-06-30' };

describe('a part of the period', () => {
  it('knows the whole that it is a part of, and goes back to it', () => {
    const filters = { from: '2026-04-01', to: '2026-09-23', team: ['North'] };
    const part = narrowedTo(filters, june);
    expect(part).toEqual({ ...june, within: '2026-04-01_2026-09-23' });
    expect(widened(part)).toEqual({ from: '2026-04-01', to: '2026-09-23', within: undefined });
    expect(sayWithin('2026-04-01_2026-09-23')).toBe('1 Apr – 23 Sep 2026');
  });

  it('of a part is a part of the same whole', () => {
    const part = narrowedTo({ from: '2026-04-01' }, june);
    expect(narrowedTo(part, { from: '2026-06-08', to: '2026-06-14' }).within).toBe('2026-04-01_');
    expect(widened(part)).toEqual({ from: '2026-04-01', to: undefined, within: undefined });
  });

  it('of the period that a page opens with goes back to that', () => {
    const part = narrowedTo({}, june);
    expect(part.within).toBe('usual');
    expect(widened(part)).toEqual({ from: undefined, to: undefined, within: undefined });
    expect(sayWithin('usual')).toBe('the usual period');
    expect(widened({})).toBeNull();
  });

  it('goes back to the grain that was chosen for the whole', () => {
    const part = narrowedTo({ grain: 'month' }, june);
    expect(part.within).toBe('usual_by_month');
    expect(widened(part)?.grain).toBe('month');
    expect(sayWithin('2026-04-01_2026-09-23_by_day')).toBe('1 Apr – 23 Sep 2026');
  });

  it('is read from the address only as it is written there', () => {
    expect(['usual', '2026-04-01_', '__by_week'].map(isWithin)).toEqual([true, true, true]);
    expect(['', 'x', '2026-04_2026-05', 'usual_by_year'].map(isWithin)).toEqual([false, false, false, false]);
  });

  it('reaches from the first day of one week, month or quarter to the last of another', () => {
    const year = { from: '2026-01-05', to: '2026-12-20' };
    expect(spanOf('2026-06-01', '2026-06-08', 'week', year)).toEqual({ from: '2026-06-01', to: '2026-06-14' });
    expect(spanOf('2026-01-01', '2026-02-01', 'month', year)).toEqual({ from: '2026-01-05', to: '2026-02-28' });
    expect(spanOf('2026-10-01', '2026-10-01', 'quarter', year)).toEqual({ from: '2026-10-01', to: '2026-12-20' });
    expect(spanOf('2026-06-02', '2026-06-03', 'day', year)).toEqual({ from: '2026-06-02', to: '2026-06-03' });
  });
});
