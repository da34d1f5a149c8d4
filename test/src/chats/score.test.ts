import { expect, it } from 'vitest';
import { calibration, enoughPosts, scoreChats, shareRight } from './score.ts';

it('places at least 97 % of the posts of chats whose answers all carry a label', () => {
  expect(shareRight(scoreChats('reported', 0))).toBeGreaterThanOrEqual(0.97);
});

it.each([
  ['word for word', false],
  ['in phrases', true],
])(
  'of chats that speak %s, 40 %% of the labels missing, places three quarters of the unlabelled posts, as sure as it is right, and never wrong against a label',
  (_, phrases) => {
    const judged = scoreChats('reported', 0.4, phrases);
    expect(judged.filter(({ labelled, right }) => labelled && !right)).toEqual([]);
    const untold = judged.filter(({ labelled }) => !labelled);
    expect(shareRight(untold)).toBeGreaterThanOrEqual(0.75);
    expect(shareRight(untold)).toBeGreaterThan(shareRight(untold, ({ byWindow }) => byWindow));
    const bands = calibration(untold).filter(({ posts }) => posts >= enoughPosts);
    expect(bands.length).toBeGreaterThan(1);
    for (const { from, said, right } of bands)
      expect(Math.abs(said - right), `confidence from ${from}`).toBeLessThanOrEqual(0.05);
  },
);
