import { expect, it } from 'vitest';
import { forThePage, saySure } from './preview-words.ts';

it('says how sure a recognition is', () => {
  expect(saySure(0.98)).toBe('recognised for certain (98 %)');
  expect(saySure(0.8)).toBe('very likely (80 %)');
  expect(saySure(0.52)).toBe('probably (52 %)');
  expect(saySure(1)).toBe('as you say');
});

it('leaves out what only the command line can do', () => {
  expect(forThePage('a.txt does not say on which day its chat was. Say it with --date YYYY-MM-DD.')).toBe(
    'a.txt does not say on which day its chat was.',
  );
  expect(forThePage('Say it with --date.')).toBe('Say it with --date.');
  expect(forThePage('a.zip cannot be read as a zip (no end). Nothing was imported.')).toBe(
    'a.zip cannot be read as a zip (no end). Nothing was imported.',
  );
});
