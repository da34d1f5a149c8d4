import { describe, expect, it } from 'vitest';
import { absenceFactor, gini, onLevels, type PostsByPerson, postsByPerson, postsOfTop } from './posts-by-person.ts';

/** What people wrote, one number a person. */
const each = (...posts: number[]): PostsByPerson[] => postsByPerson(posts.map((one) => ({ posts: one, people: 1 })));

describe('the Gini coefficient', () => {
  it('is 0 where all wrote the same', () => {
    expect(gini(postsByPerson([{ posts: 7, people: 12 }]))).toBeCloseTo(0, 12);
  });

  it('is (n − 1)/n where one of n wrote all', () => {
    expect(gini(each(40), 9)).toBeCloseTo(9 / 10, 12);
  });

  it('is that of a small table by hand: 1, 2, 3, 4 give 0.25', () => {
    expect(gini(each(3, 1, 4, 2))).toBeCloseTo(0.25, 12);
  });

  it('counts those who wrote nothing at the bottom', () => {
    // x = 0, 0, 1, 3: 2 · (3·1 + 4·3) ÷ (4 · 4) − 5/4
    expect(gini(each(1, 3), 2)).toBeCloseTo(0.625, 12);
  });

  it('is not known of one person or without a post', () => {
    expect(gini(each(3))).toBeNull();
    expect(gini([], 5)).toBeNull();
  });
});

describe('the absence factor', () => {
  it('is 2 in the worked example of CHAOSS', () => {
    expect(absenceFactor(each(1000, 433, 343, 332, 202, 90, 42, 33))).toBe(2);
  });

  it('stops at exactly half', () => {
    expect(absenceFactor(each(5, 3, 2))).toBe(1);
  });

  it('is not known without posts', () => {
    expect(absenceFactor([])).toBeNull();
  });
});

describe('the ladder', () => {
  it('puts the largest contributors into the core until it holds 80 %, whoever crosses the line included', () => {
    // Of 100 posts: 50 and 29 are not yet 80, so the 10 is core too (89); then 6 (95), and the rest is casual.
    expect(onLevels(each(50, 29, 10, 6, 3, 1, 1))).toEqual([
      { level: 'core', members: 3, posts: 89 },
      { level: 'regular', members: 1, posts: 6 },
      { level: 'casual', members: 3, posts: 5 },
    ]);
  });
});

it('takes the top from the greatest down, through people who wrote the same', () => {
  expect(postsOfTop(each(9, 4, 4, 4, 1), 3)).toBe(17);
});
