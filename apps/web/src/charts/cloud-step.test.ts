import { describe, expect, it } from 'vitest';
import { cloudStep } from './cloud-step.ts';

describe('going from word to word', () => {
  it('follows the rank and stops at both ends', () => {
    expect(cloudStep(0, 'ArrowRight', 3)).toBe(1);
    expect(cloudStep(2, 'ArrowDown', 3)).toBe(2);
    expect(cloudStep(0, 'ArrowUp', 3)).toBe(0);
    expect(cloudStep(2, 'Home', 3)).toBe(0);
    expect(cloudStep(0, 'End', 3)).toBe(2);
  });

  it('leaves other keys to the browser', () => {
    expect(cloudStep(0, 'Tab', 3)).toBeNull();
    expect(cloudStep(0, 'constructor', 3)).toBeNull();
  });
});
