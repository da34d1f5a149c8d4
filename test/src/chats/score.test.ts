import { expect, it } from 'vitest';
import { calibration, scoreChats, shareRight } from './score.ts';

it('places at least 97 % of the posts of chats whose answers all carry a label', () => {
  expect(shareRight(scoreChats('reported', 0))).toBeGreaterThanOrEqual(0.97);
});

it('places three quarters of the unlabelled ones where 40 % of the labels are missing, and is never wrong against a label', () => {
  const judged = scoreChats('reported', 0.4);
  expect(judged.filter(({ labelled, right }) => labelled && !right)).toEqual([]);
  const untold = judged.filter(({ labelled }) => !labelled);
  expect(shareRight(untold)).toBeGreaterThanOrEqual(0.75);
  expect(shareRight(untold)).toBeGreaterThan(shareRight(untold, ({ byWindow }) => byWindow));
});

it('is as sure as it is right, to five points, over all and where it is surest', () => {
  const untold = scoreChats('reported', 0.4).filter(({ labelled }) => !labelled);
  const said = untold.reduce((sum, { confidence }) => sum + confidence, 0) / untold.length;
  expect(Math.abs(said - shareRight(untold))).toBeLessThanOrEqual(0.05);
  const surest = calibration(untold).at(-1)!;
  expect(Math.abs(surest.said - surest.right)).toBeLessThanOrEqual(0.05);
});
