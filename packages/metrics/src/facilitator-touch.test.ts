import type { Row } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { facilitatorTouch } from './facilitator-touch.ts';
import { seededRandom } from './seeded-random.ts';

const series = (shares: (number | null)[]): Row[] => shares.map((share, place) => ({ period: `${place}`, share }));
const verdict = (shares: (number | null)[]) => facilitatorTouch(series(shares))?.code ?? null;
const weeks = (count: number, share: (week: number) => number | null) =>
  Array.from({ length: count }, (_, week) => share(week));

it('is lighter where the share falls steadily, heavier where it rises', () => {
  expect(facilitatorTouch(series(weeks(21, (week) => 0.6 - 0.02 * week)))).toEqual({
    code: 'lighter',
    text: 'The facilitators’ touch is getting lighter. Along the trend of 21 periods, facilitators’ share of the posts went from 60\u00a0% to 20\u00a0%; it usually wobbles by 0\u00a0%.',
  });
  expect(verdict(weeks(21, (week) => 0.2 + 0.02 * week))).toBe('heavier');
});

it('is about the same where it only wobbles, and where it moves by less than anybody would feel', () => {
  expect(verdict(weeks(30, (week) => (week % 2 ? 0.2 : 0.6)))).toBe('steady');
  expect(verdict(weeks(30, (week) => 0.3 - 0.001 * week))).toBe('steady');
});

it('is not turned by a few odd weeks', () => {
  expect(verdict(weeks(30, (week) => (week < 3 ? 1 : 0.3)))).toBe('steady');
  expect(verdict(weeks(40, (week) => (week > 36 ? 0.9 : 0.6 - 0.012 * week)))).toBe('lighter');
});

it('is lighter after a step back in the middle', () => {
  const random = seededRandom(4);
  expect(verdict(weeks(70, (week) => (week < 40 ? 0.5 : 0.08) + 0.1 * (random() - 0.5)))).toBe('lighter');
});

it('is not known from fewer than twelve periods with posts', () => {
  expect(verdict(weeks(11, (week) => 0.6 - 0.05 * week))).toBeNull();
  expect(verdict([...weeks(11, (week) => 0.6 - 0.05 * week), null, null])).toBeNull();
});

it.each([12, 26, 52])('calls noise over %i weeks a trend at most one time in ten', (length) => {
  const random = seededRandom(length);
  const noise = () => (random() + random() + random() - 1.5) * 0.2;
  const runs = Array.from({ length: 200 }, () => verdict(weeks(length, () => 0.4 + noise())));
  expect(runs.filter((code) => code !== 'steady').length).toBeLessThanOrEqual(20);
});
