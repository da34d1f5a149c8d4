import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { TwoScales } from './TwoScales.tsx';

afterEach(cleanup);

it('draws the line of a target on the right axis, and says at its day what it is', () => {
  const { container } = render(
    <TwoScales
      rows={[
        { period: '2024-01-01', posts: 50, value: 30 },
        { period: '2024-01-08', posts: 100, value: 28 },
      ]}
      x="period"
      left={{ column: 'posts', label: 'Posts', unit: 'posts', colour: 'tide' }}
      right={{ column: 'value', label: 'Time to resolve', unit: 'hours', colour: 'plum' }}
      grain="week"
      completeUntil={null}
      target={{ value: 18, day: '2024-01-17', label: 'Target: 18 hours' }}
    />,
  );
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain('Target: 18 hours.');
  // In the key, and over the chart at its day.
  expect(screen.getAllByText('Target: 18 hours')).toHaveLength(2);
  expect(container.querySelectorAll('.recharts-reference-line-line')).toHaveLength(1);
});
