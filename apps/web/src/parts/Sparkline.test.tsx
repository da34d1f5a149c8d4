import { cleanup, render } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Sparkline } from './Sparkline.tsx';

afterEach(cleanup);

it('is hidden from screen readers, breaks where a figure is not known, and dashes what is not over', () => {
  const { container } = render(<Sparkline values={[1, 2, null, 3, 4, 0]} completeUntilIndex={4} />);
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  const [solid, open] = [...container.querySelectorAll('path')];
  expect(solid?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  expect(open?.getAttribute('stroke-dasharray')).toBeTruthy();
});

it('draws nothing of nothing', () => {
  const { container } = render(<Sparkline values={[null, null]} />);
  expect(container.querySelector('path')?.getAttribute('d')).toBe('');
});
