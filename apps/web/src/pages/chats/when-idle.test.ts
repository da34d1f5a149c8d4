import { expect, it, vi } from 'vitest';
import { whenIdle } from './when-idle.ts';

it('does one thing at a time, in order, and none that was called off', () => {
  vi.useFakeTimers();
  const done: string[] = [];
  whenIdle(() => done.push('first'));
  const callOff = whenIdle(() => done.push('second'));
  whenIdle(() => done.push('third'));
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(['first']);
  callOff();
  vi.runAllTimers();
  expect(done).toEqual(['first', 'third']);
  vi.useRealTimers();
});
