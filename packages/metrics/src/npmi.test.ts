import { expect, it } from 'vitest';
import { npmi } from './npmi.ts';

it('is ln(p(a, b) ÷ (p(a) · p(b))) ÷ −ln p(a, b)', () => {
  expect(npmi(0.4, 0.5, 0.3)).toBeCloseTo(0.336_773, 6);
});

it('is 0 by chance, 1 where two are never apart, and below 0 where they keep apart', () => {
  expect(npmi(0.5, 0.5, 0.25)).toBe(0);
  expect(npmi(0.3, 0.3, 0.3)).toBe(1);
  expect(npmi(0.6, 0.6, 0.2)).toBeLessThan(0);
});

it('is 1 where everything has both, not known where nothing has, and never past its ends by rounding', () => {
  expect(npmi(1, 1, 1)).toBe(1);
  expect(npmi(0.2, 0.2, 0)).toBeNull();
  expect(npmi(0.3, 0.3, 0.3 + 1e-16)).toBe(1);
});
