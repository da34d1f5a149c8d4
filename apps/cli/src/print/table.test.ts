import { expect, test } from 'vitest';
import { figure } from './figure.ts';
import { table } from './table.ts';

test('words stand at the left and figures at the right', () => {
  const columns = [{ title: 'Channel' }, { title: 'Posts', figures: true }];
  const rows = [
    ['general', '1,204'],
    ['böse-überraschung', '7'],
  ];
  expect(table(columns, rows).split('\n')).toEqual([
    'Channel            Posts',
    '─────────────────  ─────',
    'general            1,204',
    'böse-überraschung      7',
  ]);
});

test('nothing in an export can command the terminal, nor push the table apart', () => {
  const text = table([{ title: 'Term' }], [['\u001b]0;owned\u0007red\nblue'], ['x'.repeat(100)]]);
  expect(text.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  expect(text.split('\n')).toHaveLength(4);
  expect(text).toContain(`${'x'.repeat(59)}…`);
});

test.each([
  [null, null, '—'],
  [0.2741, 'share', '27.4%'],
  [12345.678, 'hours', '12,345.68'],
  [true, null, 'yes'],
  ['general', null, 'general'],
])('%j in %s reads %s', (cell, unit, text) => {
  expect(figure(cell, unit)).toBe(text);
});
