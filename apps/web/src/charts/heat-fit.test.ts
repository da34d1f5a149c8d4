import { describe, expect, it } from 'vitest';
import { heatCells } from './heat-cells.ts';
import { heatFit } from './heat-fit.ts';

const hours = Array.from({ length: 24 }, (_, hour) => ({ weekday: 1, hour, posts: 100 + hour }));
const rhythm = heatCells(
  hours,
  { x: { column: 'hour' }, y: { column: 'weekday' }, value: 'posts', absent: 0 },
  () => false,
);

describe('fitting a heat grid', () => {
  it('writes figures where every column has room for them', () => {
    expect(heatFit(rhythm, 1140, 'posts', 5, false)).toMatchObject({ withFigures: true, every: 1 });
  });

  it('drops them on a phone, where all 24 hours then fit, and names every third', () => {
    const fit = heatFit(rhythm, 318, 'posts', 5, false);
    expect(fit).toMatchObject({ withFigures: false, every: 3 });
    expect(fit.labelWidth + 24 * fit.cellWidth).toBeLessThanOrEqual(318);
  });

  it('keeps them where the columns are few, which then scroll', () => {
    const few = heatCells(
      hours.slice(0, 5),
      { x: { column: 'hour' }, y: { column: 'weekday' }, value: 'posts', absent: 0 },
      () => false,
    );
    expect(heatFit(few, 120, 'posts', 5, true).withFigures).toBe(true);
  });

  it('stands heads upright that are wider than their columns: they once ran into one another', () => {
    const rows = ['Customer Care', 'Field Service', 'People & Learning'].map((team) => ({
      team,
      theme: 'Fear',
      people: 3,
    }));
    const grid = heatCells(
      rows,
      { x: { column: 'team' }, y: { column: 'theme' }, value: 'people', absent: null },
      () => false,
    );
    expect(heatFit(grid, 280, 'people', 5, false)).toMatchObject({ upright: true, every: 1 });
    expect(heatFit(grid, 900, 'people', 5, false)).toMatchObject({ upright: false, every: 1 });
    expect(heatFit(rhythm, 318, 'posts', 5, false).upright).toBe(false);
  });
});
