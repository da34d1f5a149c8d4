import { expect, test } from 'vitest';
import { greatestFound } from './benjamini-hochberg.ts';

test('takes the example of the paper: four of fifteen at 5 %', () => {
  const ps = [
    ...[0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344],
    ...[0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1],
  ];
  expect(greatestFound(ps, 0.05)).toBe(0.0095);
});

test('finds one that would fail by itself where those behind it carry it', () => {
  expect(greatestFound([0.04, 0.03], 0.05)).toBe(0.04);
});

test('finds nothing among nothing, or where all is chance', () => {
  expect(greatestFound([], 0.05)).toBe(-1);
  expect(greatestFound([0.2, 0.9], 0.05)).toBe(-1);
});
