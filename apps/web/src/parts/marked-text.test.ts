import { describe, expect, it } from 'vitest';
import { excerptOf, linesOf, piecesOf } from './marked-text.ts';

const mark = (start: number, end: number, negated = false) => ({ start, end, negated });

describe('marks in a text', () => {
  it('cut it where they stand', () => {
    expect(piecesOf('The fear is gone, no fear left', [mark(4, 8), mark(21, 25, true)])).toEqual([
      { text: 'The ', mark: 'none' },
      { text: 'fear', mark: 'found' },
      { text: ' is gone, no ', mark: 'none' },
      { text: 'fear', mark: 'negated' },
      { text: ' left', mark: 'none' },
    ]);
  });

  it('count in UTF-16, as the offsets do', () => {
    const text = '🌊 trust';
    expect(piecesOf(text, [mark(3, 8)])[1]).toEqual({ text: 'trust', mark: 'found' });
  });

  it('never change the words, even where they make no sense', () => {
    const text = 'short <b>text</b>';
    const pieces = piecesOf(text, [mark(2, 6), mark(4, 8), mark(9, 9), mark(10, 400)]);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  it('at the very ends leave no empty pieces', () => {
    expect(piecesOf('fear', [mark(0, 4)])).toEqual([{ text: 'fear', mark: 'found' }]);
  });
});

describe('the lines of a post', () => {
  it('are told from what they quote, and keep their marks', () => {
    expect(linesOf('> no trust\nI trust her', [mark(13, 18)])).toEqual([
      { quoted: true, pieces: [{ text: 'no trust', mark: 'none' }] },
      {
        quoted: false,
        pieces: [
          { text: 'I ', mark: 'none' },
          { text: 'trust', mark: 'found' },
          { text: ' her', mark: 'none' },
        ],
      },
    ]);
  });
});

describe('the excerpt of a long text', () => {
  const before = 'word '.repeat(100);
  const text = `${before}fear ${'more '.repeat(100)}`;

  it('keeps the first mark in sight, on the right letters', () => {
    const excerpt = excerptOf(text, [mark(before.length, before.length + 4)], 200);
    expect(excerpt.text.length).toBeLessThan(210);
    const [first] = excerpt.marks;
    expect(first && excerpt.text.slice(first.start, first.end)).toBe('fear');
    expect(excerpt.text.startsWith('… word')).toBe(true);
    expect(excerpt.text.endsWith(' …')).toBe(true);
  });

  it('is the text itself where it is short', () => {
    expect(excerptOf('no fear', [mark(3, 7)], 200)).toEqual({ text: 'no fear', marks: [mark(3, 7)] });
  });
});
