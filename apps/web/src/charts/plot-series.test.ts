import { describe, expect, it } from 'vitest';
import { endLabels, keyOf, lineTooltip } from './line-series-words.ts';
import { plotSeries } from './plot-series.ts';

const chart = {
  rows: [
    { period: '2026-08-31', contributors: 150 },
    { period: '2026-09-07', contributors: 169 },
    { period: '2026-09-14', contributors: 71 },
  ],
  x: 'period' as const,
  lines: [{ column: 'contributors', label: 'this period' }],
  unit: 'people',
  grain: 'week' as const,
  compared: {
    label: 'same weeks of 2025',
    rows: [
      { period: '2025-09-01', contributors: 118 },
      { period: '2025-09-08', contributors: null },
    ],
  },
  completeUntil: '2026-09-07',
};

describe('a line chart worked out', () => {
  it('aligns the comparison by place, and knows nothing where it has no row', () => {
    expect(plotSeries(chart).lines[0]?.compared).toEqual([118, null, null]);
  });

  it('writes the last complete value at the line, and the year at the comparison', () => {
    const labels = endLabels(plotSeries(chart), chart, 640);
    expect(labels.map(({ text, index }) => [text, index])).toEqual([
      ['169\u00a0people', 1],
      ['2025', 0],
    ]);
  });

  it('leaves the unit to the panel’s head where two lines are labelled on a phone', () => {
    const two = { ...chart, lines: [chart.lines[0]!, { ...chart.lines[0]!, label: 'posted' }] };
    const said = (width: number) => endLabels(plotSeries(two), two, width).map(({ text }) => text);
    expect(said(640)).toContain('169\u00a0people posted');
    expect(said(326)).toContain('169 posted');
  });

  it('puts the words beside the dashed end, which would else run through them', () => {
    const [now] = endLabels(plotSeries(chart), chart, 640);
    expect(now?.beside).toBe(now!.index + 1);
  });

  it('puts the year there too, where the comparison ends before the dashed end does', () => {
    const rows = [...chart.compared.rows.slice(0, 1), { period: '2025-09-08', contributors: 120 }];
    const both = { ...chart, compared: { ...chart.compared, rows } };
    const [, year] = endLabels(plotSeries(both), both, 640);
    expect([year?.index, year?.beside]).toEqual([1, 2]);
  });

  it('keys the lines, the comparison and what is not over', () => {
    expect(keyOf(plotSeries(chart), chart).map((entry) => entry.label)).toEqual([
      'this period',
      'same weeks of 2025',
      'week not over yet',
    ]);
  });

  it('has no key for an unfinished week where all weeks are over', () => {
    const over = { ...chart, completeUntil: null };
    expect(keyOf(plotSeries(over), over)).toHaveLength(2);
  });

  it('gives exact figures and the remark in the tooltip', () => {
    const tooltip = lineTooltip(plotSeries(chart), chart, 2);
    expect(tooltip.title).toBe('week of 14 September 2026');
    expect(tooltip.lines.map((line) => line.figure)).toEqual(['71\u00a0people', '—']);
    expect(tooltip.remark).toBe('week not over yet');
  });
});
