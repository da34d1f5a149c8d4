import { expect, it } from 'vitest';
import { barChange } from './bar-change.ts';

it('says how far a bar has moved, with an arrow and in words', () => {
  expect(barChange(61, 24)).toEqual({ mark: '▲\u00a0154\u00a0%', words: 'up 154\u00a0%' });
  expect(barChange(27, 30)?.mark).toBe('▼\u00a010\u00a0%');
});

it('leaves small changes to the tick, and says nothing of what is not known or was nothing', () => {
  expect(barChange(97, 101)).toBeNull();
  expect(barChange(5, null)).toBeNull();
  expect(barChange(5, 0)).toBeNull();
});
