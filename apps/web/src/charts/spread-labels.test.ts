import { describe, expect, it } from 'vitest';
import { spreadLabels } from './spread-labels.ts';

describe('labels at the ends of lines', () => {
  it('stay where they are when they do not touch', () => {
    expect(spreadLabels([40, 100], 15, [0, 200])).toEqual([40, 100]);
  });

  it('are moved apart evenly and keep their order', () => {
    expect(spreadLabels([102, 100], 15, [0, 200])).toEqual([108.5, 93.5]);
  });

  it('stay within the chart', () => {
    const places = spreadLabels([199, 198, 197], 15, [0, 200]).sort((a, b) => a - b);
    expect(places.at(-1)).toBeLessThanOrEqual(200);
    expect(places[1]! - places[0]!).toBeGreaterThanOrEqual(15);
    expect(places[2]! - places[1]!).toBeGreaterThanOrEqual(15);
  });
});
