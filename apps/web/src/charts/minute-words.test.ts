import { describe, expect, it } from 'vitest';
import { minuteStep, namedMarks, summaryOf } from './minute-words.ts';

describe('the axis of minutes', () => {
  it('names round minutes, and only as many as stand side by side', () => {
    expect(minuteStep(60, 900, 34)).toBe(5);
    expect(minuteStep(60, 300, 34)).toBe(15);
    expect(minuteStep(10, 900, 34)).toBe(1);
  });

  it('leaves a name out that would run into the one before; its line stays', () => {
    const marks = [
      { minute: 1, words: 'Q1' },
      { minute: 2, words: 'Q2' },
      { minute: 9, words: 'Q3' },
    ];
    const named = namedMarks(
      marks,
      (minute) => minute * 10,
      () => 14,
    );
    expect(named.map(({ x, isNamed }) => [x, isNamed])).toEqual([
      [10, true],
      [20, false],
      [90, true],
    ]);
  });
});

it('says the bars in a sentence: how long, where most was said, what was asked when', () => {
  const said = summaryOf({
    figures: [1, 7, null, 2],
    marks: [{ minute: 1, words: 'Q1' }],
    unit: 'posts',
    sayMinute: (minute) => `16:0${minute}`,
  });
  expect(said.replaceAll('\u00a0', ' ')).toBe(
    'Bars of 4 minutes, 16:00 to 16:03; most at 16:01 with 7 posts; Q1 at 16:01',
  );
});
