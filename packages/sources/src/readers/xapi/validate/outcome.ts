import { type Check, every, flag, number, objectWith, rule, text } from './checks.ts';
import { duration, extensions } from './forms.ts';

const score = every(
  objectWith({ scaled: number, raw: number, min: number, max: number }),
  rule(({ scaled = 0 }) => Number(scaled) >= -1 && Number(scaled) <= 1, 'has a "scaled" that is not between -1 and 1'),
  rule(
    ({ min, max }) => min === undefined || max === undefined || Number(min) < Number(max),
    'has a "min" that is not below its "max"',
  ),
  rule(
    ({ raw, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }) =>
      raw === undefined || (Number(raw) >= Number(min) && Number(raw) <= Number(max)),
    'has a "raw" that is not between its "min" and "max"',
  ),
);

/** What came of it: score, success, words. */
export const result: Check = objectWith({
  score,
  success: flag,
  completion: flag,
  response: text,
  duration,
  extensions,
});
