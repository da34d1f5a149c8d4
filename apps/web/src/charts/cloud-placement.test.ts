import { describe, expect, it } from 'vitest';
import { type CloudLayout, type CloudWord, placeAll } from './cloud-placement.ts';
import { cropCloud } from './crop-cloud.ts';

const words: CloudWord[] = ['trust', 'fear', 'time'].map((text, index) => ({
  key: text,
  text,
  count: 30 - index * 10,
  seat: { x: 0.5, y: 0.5 },
}));
const field = { width: 400, height: 300 };

/** A layout that places only what passes. */
function placing(passes: (word: { size: number }, field: { height: number }) => boolean) {
  const tried: { largest: number; height: number }[] = [];
  const layout: CloudLayout = (sized, size) => {
    tried.push({ largest: Math.max(...sized.map((word) => word.size)), height: size.height });
    const placed = sized.filter((word) => passes(word, size));
    return placed.map(({ key, size: font }) => ({ key, size: font, x: 0, y: 0, width: 10 }));
  };
  return { layout, tried };
}

describe('placing every word', () => {
  it('takes the first layout in which all words are placed', () => {
    const { layout, tried } = placing(() => true);
    expect(placeAll(words, field, layout).placed).toHaveLength(3);
    expect(tried).toEqual([{ largest: 44, height: 300 }]);
  });

  it('lays out again smaller as long as a word is missing', () => {
    const { layout, tried } = placing((word) => word.size <= 32);
    expect(placeAll(words, field, layout).placed).toHaveLength(3);
    expect(tried.map((attempt) => attempt.largest)).toEqual([44, 40, 36, 32]);
  });

  it('then enlarges the height, with words no smaller than 13 px', () => {
    const { layout } = placing((word, size) => word.size >= 13 && size.height >= 400);
    const { placed, height } = placeAll(words, field, layout);
    expect(placed.map((word) => word.key)).toEqual(['trust', 'fear', 'time']);
    expect(height).toBeGreaterThanOrEqual(400);
  });

  it('gives the fullest layout where one word never fits', () => {
    const { layout } = placing((word) => word.size < 22);
    expect(placeAll(words, field, layout).placed.map((word) => word.key)).toEqual(['fear', 'time']);
  });

  it('does not try what cannot fit', () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...words[0]!, key: `w${index}`, text: 'conversation' }));
    const { layout, tried } = placing(() => true);
    placeAll(many, { width: 300, height: 300 }, layout);
    expect(tried).toHaveLength(1);
    expect(tried[0]?.height).toBeGreaterThan(300);
  });

  it('sets a word smaller that would be wider than the field', () => {
    const { layout, tried } = placing(() => true);
    placeAll([{ ...words[0]!, text: 'psychological safety' }], { width: 160, height: 300 }, layout);
    expect(tried[0]?.largest).toBeLessThan(16);
  });
});

describe('cropping a cloud', () => {
  it('takes away empty rows and sets the words in the middle', () => {
    const placed = [{ key: 'trust', size: 20, x: 60, y: 100, width: 40 }];
    const cropped = cropCloud({ placed, height: 300 }, 200);
    expect(cropped.placed[0]).toMatchObject({ x: 100, y: 17 });
    expect(cropped.height).toBe(23);
  });
});
