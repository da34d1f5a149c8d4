import { expect, it } from 'vitest';
import { grainOf } from './grain-of.ts';

it('knows the grain of periods by the distance of their first days', () => {
  expect(grainOf(['2026-06-01', '2026-06-02'])).toBe('day');
  expect(grainOf(['2026-06-01', '2026-06-15', '2026-06-08'])).toBe('week');
  expect(grainOf(['2026-02-01', '2026-03-01', '2026-04-01'])).toBe('month');
  expect(grainOf(['2026-01-01', '2026-04-01'])).toBe('quarter');
  expect(grainOf(['2026-06-01'])).toBe('week');
});
