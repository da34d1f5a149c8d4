import type { Kappa, ThemeMeasure } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { nextOpen, sayStrength, sayTurned, sayWhy, sayWidth } from './coding-words.ts';
import { withAnswer } from './use-coding.ts';

const kappa = (value: number | null, why: Kappa['why'] = null): Kappa => ({ value, interval: null, agreed: 1, why });

describe('κ in words', () => {
  it.each([
    [-0.1, 'poor'],
    [0, 'slight'],
    [0.2, 'slight'],
    [0.41, 'moderate'],
    [0.61, 'substantial'],
    [1, 'almost perfect'],
  ])('%f is %s', (value, word) => expect(sayStrength(kappa(value))).toBe(word));
  it('has none where it is not known, and says why', () => {
    expect(sayStrength(kappa(null, 'always-the-same'))).toBeNull();
    expect(sayWhy(kappa(null, 'always-the-same'))).toMatch(/^Not known: both gave the same answer/);
    expect(sayWhy(kappa(0.4))).toBeNull();
  });
});

describe('the way to the next post', () => {
  const posts = (answered: string) => [...answered].map((one) => ({ answer: one === 'x' ? ('yes' as const) : null }));
  it('goes on, and from the end back to what was passed over', () => {
    expect(nextOpen(posts('x..x'), 1)).toBe(1);
    expect(nextOpen(posts('x.xx'), 2)).toBe(1);
  });
  it('ends where all are answered', () => expect(nextOpen(posts('xxx'), 0)).toBeNull());
});

it('says what the patterns made of what is negated or ironic', () => {
  const none = { value: null, interval: null };
  const turned = { posts: 3, keptApart: 1, counted: 2, notFound: 0 };
  const measure: ThemeMeasure = { coder: null, precision: none, recall: none, f1: none, turned };
  expect(sayTurned(measure, 50)).toBe(
    'Of 50 coded, 3 negated or ironic: the patterns have 1 kept apart as negated, 2 counted, which lowers precision.',
  );
  expect(sayTurned({ ...measure, turned: { ...turned, posts: 0 } }, 50)).toBeNull();
});

it('says plainly that a wide interval says little', () => {
  expect(sayWidth({ value: 1, interval: [0.01, 1] })).toBe('So wide that it says next to nothing.');
  expect(sayWidth({ value: 0.8, interval: [0.7, 0.9] })).toBeNull();
  expect(sayWidth({ value: null, interval: null })).toBeNull();
});

it('an answer stands on its post at once, and on no other', () => {
  const post = { channel: 'general', day: '2024-01-05', text: 'Fear', isReply: false, answer: null, revealed: null };
  const shown = {
    posts: [
      { ...post, post: '1' },
      { ...post, post: '2' },
    ],
    figures: null,
  };
  const coding = {} as Parameters<typeof withAnswer>[0]['coding'];
  expect(withAnswer({ coding, ...shown }, '2', 'no').posts.map(({ answer }) => answer)).toEqual([null, 'no']);
});
