import { describe, expect, it, vi } from 'vitest';
import { cloudMemory } from './cloud-memory.ts';
import { layOut } from './cloud-picture.ts';
import type { CloudLayout } from './cloud-placement.ts';

/** Every word exactly where it would like to stand: what d3-cloud then makes of crowds is measured in the browser. */
const asWished: CloudLayout = (words, field) =>
  words.map(({ key, size, seat }) => ({
    key,
    size,
    x: seat.x * field.width,
    y: seat.y * field.height,
    width: size * 3,
  }));
const field = { width: 600, height: 340 };
const terms = (keys: string[]) => keys.map((key, rank) => ({ key, text: key, size: 60 - rank, colour: null }));
const zone = (of: string) => Array.from({ length: 8 }, (_, word) => `${of}${word}`);
const pairsOf = (words: string[]) =>
  words.flatMap((a, place) => words.slice(place + 1).map((b) => ({ a, b, weight: a[0] === b[0] ? 0.4 : 0.02 })));
const asked = (words: string[]) => ({ words: terms(words), pairs: pairsOf(words), field });
const scope = [...zone('a'), ...zone('b'), ...zone('c')];
/** One word fell out, one came in, and ranks changed. */
const weekLater = ['b9', ...[...scope.slice(1)].reverse()];

describe('a cloud', () => {
  it('is the same for the same words and pairs', () => {
    expect(layOut(asked(scope), asWished)).toEqual(layOut(asked(scope), asWished));
  });

  it('gives words that go together one hue, and no two zones the same', () => {
    const { zones } = layOut(asked(scope), asWished);
    expect(zones.map(({ words }) => words)).toEqual([zone('a'), zone('b'), zone('c')]);
    expect(new Set(zones.map(({ hue }) => hue)).size).toBe(3);
  });

  it('moves no word, and changes no hue, where the scope changes a little', () => {
    const before = layOut(asked(scope), asWished);
    const now = layOut(asked(weekLater), asWished, before);
    const stood = new Map(before.placed.map((word) => [word.key, word]));
    const moves = now.placed
      .filter(({ key }) => stood.has(key))
      .map(({ key, x, y }) => Math.hypot(x - stood.get(key)!.x, y - stood.get(key)!.y));
    expect(moves).toHaveLength(23);
    expect(Math.max(...moves)).toBeLessThan(1e-9);
    const hueOf = ({ zones }: typeof now, word: string) => zones.find(({ words }) => words.includes(word))?.hue;
    for (const word of ['a1', 'b1', 'c1']) expect(hueOf(now, word)).toBe(hueOf(before, word));
  });

  it('is laid out anew where most words are others', () => {
    const before = layOut(asked(scope), asWished);
    const others = [...zone('b'), ...zone('x'), ...zone('y')];
    expect(layOut(asked(others), asWished, before)).toEqual(layOut(asked(others), asWished));
  });
});

it('comes back as it was, and is not laid out twice', () => {
  const layout = vi.fn(asWished);
  const memory = cloudMemory();
  const first = memory.picture(asked(scope), layout);
  memory.picture(asked(weekLater), layout);
  expect(memory.picture(asked(scope), layout)).toBe(first);
  expect(layout).toHaveBeenCalledTimes(2);
});
