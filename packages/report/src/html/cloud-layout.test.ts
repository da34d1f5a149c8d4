import { expect, it } from 'vitest';
import { cloudLayout } from './cloud-layout.ts';

const words = Array.from({ length: 40 }, (_, place) => ({
  text: 'abcdefghij'.slice(0, 3 + (place % 8)).repeat(1 + (place % 2)),
  count: Math.ceil(60 / (place + 1)),
}));

it('places every word inside the field, and lets none touch another', () => {
  const { words: laid, height } = cloudLayout(words, 400);
  const boxes = laid.map(({ x, y, width, size }) => ({
    left: x - width / 2,
    right: x + width / 2,
    top: y - size * 0.82,
    bottom: y + size * 0.24,
  }));
  expect(boxes).toHaveLength(40);
  for (const [place, box] of boxes.entries()) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(400);
    expect(box.top).toBeGreaterThanOrEqual(-1);
    expect(box.bottom).toBeLessThanOrEqual(height + 1);
    const others = boxes
      .slice(0, place)
      .filter(
        (other) => box.left < other.right && other.left < box.right && box.top < other.bottom && other.top < box.bottom,
      );
    expect(others).toEqual([]);
  }
});

it('sets the most used word largest, one that is too wide smaller, and is the same every time', () => {
  const { words: laid } = cloudLayout(words, 400);
  expect(Math.max(...laid.map(({ size }) => size))).toBe(laid.find(({ count }) => count === 60)!.size);
  const [long] = cloudLayout([{ text: 'w'.repeat(60), count: 3 }], 400).words;
  expect(long!.width).toBeLessThanOrEqual(400);
  expect(cloudLayout(words, 400)).toEqual(cloudLayout(words, 400));
});
