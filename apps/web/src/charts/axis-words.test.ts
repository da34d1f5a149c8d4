import { expect, it } from 'vitest';
import { axisWords, unitTicks } from './axis-words.ts';

const said = (values: number[], unit: string) => {
  const ticks = unitTicks(values, unit, { zero: true });
  return ticks.map(axisWords(ticks, unit)).map((words) => words.replaceAll('\u00a0', ' '));
};

it('says an axis of hours in hours or, from two days on, in days, and never in both', () => {
  expect(said([1, 17], 'hours')).toEqual(['0 h', '5 h', '10 h', '15 h', '20 h']);
  expect(said([3, 61], 'hours')).toEqual(['0', '1 day', '2 days', '3 days']);
  expect(said([3, 199], 'hours')).toEqual(['0', '2.5 days', '5 days', '7.5 days', '10 days']);
});

it('leaves other units as they are', () => {
  expect(said([0.4], 'share')).toEqual(['0 %', '10 %', '20 %', '30 %', '40 %']);
  expect(said([2], 'people')).toEqual(['0', '1', '2']);
});
