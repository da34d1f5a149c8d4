import { describe, expect, it } from 'vitest';
import { flowSummary, flowTooltip, greatest, plotFlow } from './flow-parts.ts';

const rows = [
  { period: '2026-05-01', baseline: 20, new: 9, returning: 40, reactivated: 2, resumed: 3, lapsed: null },
  { period: '2026-06-01', baseline: 18, new: 4, returning: 52, reactivated: 1, resumed: 5, lapsed: 14 },
];

describe('a flow worked out', () => {
  it('puts the lapsed under zero and knows nothing of the first period’s', () => {
    expect(plotFlow(rows, null).bars.map((bar) => bar.lapsed)).toEqual([null, -14]);
  });

  it('reaches with its gridlines over both sides', () => {
    const { ticks } = plotFlow(rows, null);
    expect(ticks[0]).toBeLessThanOrEqual(-14);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(80);
    expect(ticks).toContain(0);
  });

  it('marks the period that is not over', () => {
    expect(plotFlow(rows, '2026-05-01').bars.map((bar) => bar.isOpen)).toEqual([false, true]);
  });

  it('tells all parts from the top down, the lapsed last and as people', () => {
    const tooltip = flowTooltip(plotFlow(rows, '2026-05-01'), 'month', String, '2026-06-01');
    expect(tooltip.lines.map((line) => line.label)).toEqual([
      'new',
      'back after 90 days',
      'resumed',
      'returning',
      'there from the start',
      'lapsed (below zero)',
    ]);
    expect(tooltip.lines.at(-1)?.figure).toBe('14');
    expect(tooltip.remark).toBe('month not over yet');
  });

  it('is said in words of its last complete period', () => {
    expect(flowSummary(plotFlow(rows, '2026-05-01'), 'month')).toContain('May 2026: there from the start 20');
    expect(flowSummary(plotFlow([], null), 'month')).toBe('Bar chart without periods.');
  });

  it('knows its greatest figure of a part', () => {
    expect(greatest(plotFlow(rows, null), 'lapsed')).toBe(14);
  });
});
