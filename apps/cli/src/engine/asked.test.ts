import { Refusal } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { asksOf, withAsks } from './asked.ts';

it('takes what a refusal asks for from itself first', () => {
  const refusal = new Refusal('Say it with --date YYYY-MM-DD.', 400, { asks: ['timezone'] });
  expect(asksOf(refusal)).toEqual(['timezone']);
  expect(withAsks(refusal)).toBe(refusal);
});

it('else finds it by the options that the sentence names', () => {
  const asksIn = (text: string) => asksOf(new Refusal(text));
  expect(asksIn('a.txt does not say on which day. Say it with --date YYYY-MM-DD.')).toEqual(['date']);
  expect(asksIn('a.txt gives local times. Say it with --timezone, such as --timezone UTC.')).toEqual(['timezone']);
  expect(asksIn('a.csv has dates such as 3/4/2024. Say it with --map date-order=dmy.')).toEqual(['date-order']);
  expect(asksIn('a.csv: say which it is with --map time=… or the day with --date YYYY-MM-DD.')).toEqual([
    'date',
    'columns',
  ]);
  expect(asksIn('holiday.zip cannot be read as a zip.')).toEqual([]);
});

it('gives the refusal what it asks for, and leaves every other error alone', () => {
  expect(withAsks(new Refusal('Say it with --date.', 400))).toMatchObject({ asks: ['date'], status: 400 });
  const fault = new Error('--date');
  expect(withAsks(fault)).toBe(fault);
});
