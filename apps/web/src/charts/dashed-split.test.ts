import { describe, expect, it } from 'vitest';
import { dashedSplit } from './dashed-split.ts';

const periods = ['2026-08-31', '2026-09-07', '2026-09-14'];

describe('splitting a series at the last complete period', () => {
  it('dashes what is not over, from the last complete point on', () => {
    expect(dashedSplit(periods, [150, 169, 71], '2026-09-07')).toEqual({
      solid: [150, 169, null],
      dashed: [null, 169, 71],
      last: 1,
    });
  });

  it('dashes nothing where everything is over', () => {
    expect(dashedSplit(periods, [150, 169, 71], null).dashed).toEqual([null, null, null]);
    expect(dashedSplit(periods, [150, 169, 71], '2026-09-14').last).toBe(2);
  });

  it('does not bridge a gap before the unfinished period', () => {
    expect(dashedSplit(periods, [150, null, 71], '2026-09-07').dashed).toEqual([null, null, 71]);
  });

  it('has no last complete value where nothing is over', () => {
    expect(dashedSplit(periods, [1, 2, 3], '2026-01-05')).toEqual({
      solid: [null, null, null],
      dashed: [1, 2, 3],
      last: -1,
    });
  });
});
