import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { SmallMultiples } from './SmallMultiples.tsx';

afterEach(cleanup);

it('draws a chart for each group in the order of the totals, and lets one be chosen', () => {
  const onSelect = vi.fn();
  render(
    <SmallMultiples
      rows={[
        { period: '2026-06-01', theme: 'trust', people: 4 },
        { period: '2026-06-01', theme: 'fear', people: 9 },
      ]}
      x="period"
      group="theme"
      value="people"
      labelOf={(theme) => theme.toUpperCase()}
      colourOf={() => 'tide'}
      totals={
        new Map([
          ['fear', 38],
          ['trust', 61],
        ])
      }
      completeUntil={null}
      selected="trust"
      onSelect={onSelect}
    />,
  );
  const charts = screen.getAllByRole('button');
  expect(charts.map((chart) => chart.textContent)).toEqual([
    expect.stringContaining('FEAR38'),
    expect.stringContaining('TRUST61'),
  ]);
  expect(charts[1]?.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(charts[0]!);
  expect(onSelect).toHaveBeenCalledWith('fear');
  expect(screen.getByText(/One scale, 0 to 9.people/)).toBeTruthy();
});

it('draws a figure that stands alone between hidden ones as a dot', () => {
  const rows = [null, 7, null, 9, 8].map((people, week) => ({
    period: `2026-06-0${week + 1}`,
    theme: 'trust',
    people,
  }));
  const { container } = render(
    <SmallMultiples
      rows={rows}
      x="period"
      group="theme"
      value="people"
      labelOf={(theme) => theme}
      colourOf={() => 'tide'}
      totals={new Map([['trust', 20]])}
      completeUntil={null}
    />,
  );
  expect(container.querySelectorAll('circle')).toHaveLength(1);
});
