import { describe, expect, it } from 'vitest';
import { areaPath, linePath, lonePoints, runs } from './line-path.ts';

const at = (x: number, y: number) => ({ x, y });

describe('drawing a line', () => {
  it('breaks it where a figure is not known', () => {
    expect(runs([at(0, 1), null, at(2, 3), at(3, 4)])).toEqual([[at(0, 1)], [at(2, 3), at(3, 4)]]);
    expect(linePath([at(0, 1), at(1, 2), null, at(3, 4), at(4, 5)])).toBe('M0,1L1,2M3,4L4,5');
  });

  it('makes a dot of a figure that stands alone', () => {
    expect(linePath([null, at(1, 2), null])).toBe('M1,2h0');
  });

  it('finds the figures that stand alone between hidden ones', () => {
    expect(lonePoints([at(0, 1), null, at(2, 3), at(3, 4), null, at(5, 6)])).toEqual([at(0, 1), at(5, 6)]);
  });

  it('fills the area down to the ground, run by run', () => {
    expect(areaPath([at(0, 1), at(1, 2), null], 10)).toBe('M0,10L0,1L1,2L1,10Z');
  });

  it('draws nothing of nothing', () => {
    expect(linePath([null, null])).toBe('');
    expect(areaPath([], 10)).toBe('');
  });
});
