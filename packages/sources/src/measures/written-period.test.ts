import { expect, it } from 'vitest';
import { commaOf, writtenNumber } from './written-number.ts';
import { writtenPeriod } from './written-period.ts';

it.each([
  ['2024-W05', '2024-01-29', 'week'],
  ['W01 2021', '2021-01-04', 'week'],
  ['2020-W53', '2020-12-28', 'week'],
  ['2024-03', '2024-03-01', 'month'],
  ['03/2024', '2024-03-01', 'month'],
  ['March 2024', '2024-03-01', 'month'],
  ['Mar-24', '2024-03-01', 'month'],
  ['Q3 2024', '2024-07-01', 'quarter'],
  ['2024-Q1', '2024-01-01', 'quarter'],
  ['2024-03-05', '2024-03-05', null],
  ['5 Mar 2024', '2024-03-05', null],
])('reads %s as a period', (cell, day, grain) => {
  expect(writtenPeriod(cell, null)).toEqual({ day, grain });
});

it('takes no week that its year does not have, no year alone and no word for a period', () => {
  for (const cell of ['2021-W53', '2024', '2024-13', 'soon', '', '1712345678'])
    expect(writtenPeriod(cell, null)).toBeNull();
});

it('reads numbers as they are written in different places', () => {
  expect(['4,2', '1.234,5', '85 %', '−3'].map((cell) => writtenNumber(cell, 'decimal'))).toEqual([4.2, 1234.5, 85, -3]);
  expect(['4.2', '1,234.5', '€ 1 200', '.5'].map((cell) => writtenNumber(cell, 'thousands'))).toEqual([
    4.2, 1234.5, 1200, 0.5,
  ]);
  expect(['', 'good', '4 of 5', '01.02.2024'].map((cell) => writtenNumber(cell, 'decimal'))).toEqual([
    null,
    null,
    null,
    null,
  ]);
  expect([commaOf(['1,234', '12,5']), commaOf(['1,234'])]).toEqual(['decimal', 'thousands']);
});
