import { describe, expect, test } from 'vitest';
import { type DrawnPlace, drawPlaces, type Voice } from './draw-places.ts';
import { seededRandom } from './seeded-random.ts';

const crowd = (people: number, posts: number, first = 1): Voice[] =>
  Array.from({ length: people }, (_, place) => ({ member: first + place, posts }));
const ofEach = (drawn: DrawnPlace[]) => {
  const counts = new Map<number | null, number>();
  for (const { member } of drawn) counts.set(member, (counts.get(member) ?? 0) + 1);
  return counts;
};
const weights = (drawn: DrawnPlace[]) => drawn.reduce((sum, { weight }) => sum + weight, 0);

test('the same seed draws the same posts, another one others', () => {
  const draw = (seed: number) => drawPlaces(crowd(80, 3), 25, seededRandom(seed));
  expect(draw(4)).toEqual(draw(4));
  expect(draw(4)).not.toEqual(draw(5));
});

test('where nobody has many, every post drawn is another person’s and they weigh alike', () => {
  const drawn = drawPlaces(crowd(80, 3), 25, seededRandom(1));
  expect([drawn.length, ofEach(drawn).size]).toEqual([25, 25]);
  expect(new Set(drawn.map(({ weight }) => weight))).toEqual(new Set([240 / 25]));
});

test('one loud voice gets a fifth, each post of it standing for more', () => {
  const drawn = drawPlaces([{ member: 1, posts: 600 }, ...crowd(100, 4, 2)], 25, seededRandom(2));
  expect([drawn.length, ofEach(drawn).get(1)]).toEqual([25, 5]);
  expect(drawn.find(({ member }) => member === 1)?.weight).toBe(120);
  expect(weights(drawn)).toBeCloseTo(1000, 6);
});

test('posts without a known author are not one voice', () => {
  const drawn = drawPlaces([{ member: null, posts: 900 }, ...crowd(10, 10)], 25, seededRandom(3));
  expect(ofEach(drawn).get(null)).toBeGreaterThan(20);
});

describe('where there is little to draw from', () => {
  test('all of it is taken, each post for itself', () => {
    const drawn = drawPlaces(crowd(4, 3), 25, seededRandom(1));
    expect(drawn).toHaveLength(12);
    expect(drawn.every(({ weight }) => weight === 1)).toBe(true);
  });
  test('a fifth grows where there are too few people', () => {
    const drawn = drawPlaces(crowd(2, 50), 25, seededRandom(1));
    expect(drawn).toHaveLength(25);
    expect(weights(drawn)).toBeCloseTo(100, 6);
  });
  test('one person alone fills the sample, and nobody none', () => {
    expect(drawPlaces(crowd(1, 60), 25, seededRandom(1))).toHaveLength(25);
    expect(drawPlaces([], 25, seededRandom(1))).toEqual([]);
  });
});

test('no post is drawn twice, and in 4,000 samples the weights give back how many posts anybody has', () => {
  const voices = [{ member: 1, posts: 70 }, { member: 2, posts: 9 }, { member: null, posts: 6 }, ...crowd(30, 2, 3)];
  const random = seededRandom(16);
  const estimated = new Map<number | null, number>();
  for (let time = 0; time < 4000; time += 1) {
    const drawn = drawPlaces(voices, 15, random);
    expect(new Set(drawn.map(({ member, place }) => `${member}:${place}`)).size).toBe(15);
    for (const { member, place, weight } of drawn) {
      const posts = voices.find((voice) => voice.member === member)!.posts;
      expect(place).toBeLessThan(posts);
      estimated.set(member, (estimated.get(member) ?? 0) + weight / 4000);
    }
  }
  expect(estimated.get(1)).toBeCloseTo(70, 6);
  expect(Math.abs(estimated.get(2)! - 9)).toBeLessThan(0.5);
  expect(Math.abs(estimated.get(null)! - 6)).toBeLessThan(0.5);
});
