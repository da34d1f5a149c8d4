import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { LagPlot } from './LagPlot.tsx';

afterEach(cleanup);

const rows = [
  { lag: -1, r: -0.1, low: -0.4, high: 0.2 },
  { lag: 0, r: 0.2, low: -0.1, high: 0.5 },
  { lag: 1, r: 0.6, low: 0.3, high: 0.8 },
];
const leads = { above: 'contributors', below: 'Satisfaction' };

it('fills the dots whose interval does not touch zero, and names the surest', () => {
  const { container } = render(<LagPlot rows={rows} leads={leads} period="week" best={1} />);
  const fills = [...container.querySelectorAll('circle')].map((dot) => dot.getAttribute('fill'));
  expect(fills).toEqual(['var(--surface)', 'var(--surface)', 'var(--tide)']);
  expect(screen.getByText('r 0.6')).toBeTruthy();
  expect(screen.getByRole('img').getAttribute('aria-label')).toContain(
    '1 intervals do not touch zero. The surest is at 1 weeks: r 0.60.',
  );
});

it('leaves out a lag that has no number, and says who is first on either side', () => {
  const { container } = render(
    <LagPlot rows={[...rows, { lag: 2, r: null, low: null, high: null }]} leads={leads} period="week" best={null} />,
  );
  expect(container.querySelectorAll('circle')).toHaveLength(3);
  expect(screen.getByText('← Satisfaction first')).toBeTruthy();
  expect(screen.getByText('contributors first →')).toBeTruthy();
});
