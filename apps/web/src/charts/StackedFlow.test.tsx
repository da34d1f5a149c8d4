import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { StackedFlow } from './StackedFlow.tsx';

afterEach(cleanup);

it('draws a flow with its key in words, hatches the unfinished month, and says it in words', () => {
  const rows = [
    { period: '2026-05-01', baseline: 20, new: 9, returning: 40, reactivated: 2, resumed: 3, lapsed: null },
    { period: '2026-06-01', baseline: 18, new: 4, returning: 52, reactivated: 1, resumed: 5, lapsed: 14 },
  ];
  const { container } = render(<StackedFlow rows={rows} grain="month" unit="people" completeUntil="2026-05-01" />);
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('returning 40');
  expect(screen.getByText('lapsed (below zero)')).toBeTruthy();
  expect(screen.getByText('month not over yet')).toBeTruthy();
  const fills = [...container.querySelectorAll('rect')].map((bar) => bar.getAttribute('fill') ?? '');
  expect(fills.filter((fill) => fill.startsWith('url(')).length).toBe(6);
});
