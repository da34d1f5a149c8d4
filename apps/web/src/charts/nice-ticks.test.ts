import { describe, expect, it } from 'vitest';
import { niceTicks } from './nice-ticks.ts';

describe('gridlines', () => {
  it('begin at zero and reach over the greatest value in round steps', () => {
    expect(niceTicks([117, 187, 71])).toEqual([0, 50, 100, 150, 200]);
  });

  it('reach under zero for what was lost', () => {
    expect(niceTicks([190, -23])).toEqual([-100, 0, 100, 200]);
  });

  it('stand at whole people where there are few of them', () => {
    expect(niceTicks([1, 3], { whole: true })).toEqual([0, 1, 2, 3]);
  });

  it('count shares in tenths without rounding errors', () => {
    expect(niceTicks([0.1, 0.38])).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  });

  it('begin near the lowest value of an index', () => {
    expect(niceTicks([98, 104], { zero: false })).toEqual([98, 100, 102, 104]);
  });

  it('exist where nothing is known and where all is zero', () => {
    expect(niceTicks([])).toEqual([0, 1]);
    expect(niceTicks([0, 0])).toEqual([0, 1]);
  });
});
