import { expect, test } from 'vitest';
import { logOdds } from './log-odds.ts';

test('a term used by the same share here and elsewhere is as likely here as there', () => {
  const { delta, zeta } = logOdds({ here: 10, elsewhere: 20, allHere: 100, allElsewhere: 200 });
  expect([delta, zeta]).toEqual([expect.closeTo(0), expect.closeTo(0)]);
});

test('a term that is all that anybody said is no likelier here, whoever is elsewhere', () => {
  const sole = { here: 12, allHere: 12 };
  expect(logOdds({ ...sole, elsewhere: 0, allElsewhere: 0 })).toEqual({ delta: 0, zeta: 0 });
  expect(logOdds({ ...sole, elsewhere: 3, allElsewhere: 3 })).toEqual({ delta: 0, zeta: 0 });
});
