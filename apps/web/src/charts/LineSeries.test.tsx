import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LineSeries } from './LineSeries.tsx';

afterEach(cleanup);

const rows = [
  { period: '2026-08-31', contributors: 150 },
  { period: '2026-09-07', contributors: 169 },
  { period: '2026-09-14', contributors: 71 },
];
const chart = {
  rows,
  x: 'period' as const,
  lines: [{ column: 'contributors', label: 'this period' }],
  unit: 'people',
  grain: 'week' as const,
  completeUntil: '2026-09-07',
};

describe('a line chart', () => {
  it('is a picture that says in words where its line goes', () => {
    render(<LineSeries {...chart} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'Line chart. this period: from 150\u00a0people (week of 31 August 2026) to 71\u00a0people (week of 14 September 2026), highest 169\u00a0people (week of 7 September 2026).',
    );
  });

  it('writes the last complete value at the line, and notes over it', () => {
    render(<LineSeries {...chart} notes={[{ day: '2026-09-09', text: 'open Q&A' }]} />);
    expect(screen.getByText('169 people')).toBeTruthy();
    expect(screen.getByText('open Q&A')).toBeTruthy();
    expect(screen.getByText('week not over yet')).toBeTruthy();
  });

  it('draws the unfinished week dashed', () => {
    const { container } = render(<LineSeries {...chart} />);
    const dashes = [...container.querySelectorAll('path.recharts-curve')].map((path) =>
      path.getAttribute('stroke-dasharray'),
    );
    expect(dashes).toContain('5 4');
  });

  it('draws a figure that stands alone between hidden ones as a dot', () => {
    const alone = [120, null, 90, null, 80, 85].map((contributors, week) => ({
      period: `2026-08-${String(3 + week).padStart(2, '0')}`,
      contributors,
    }));
    const { container } = render(<LineSeries {...chart} rows={alone} completeUntil={null} />);
    expect(container.querySelectorAll('circle.lone')).toHaveLength(2);
  });

  it('lets the period that the arrow keys point at be chosen by Enter', () => {
    const onSelect = vi.fn();
    render(<LineSeries {...chart} onSelect={onSelect} />);
    const drawing = screen.getByRole('img', { name: /Enter shows it alone/ });
    fireEvent.keyDown(drawing, { key: 'Enter' });
    expect(onSelect).not.toHaveBeenCalled();
    fireEvent.focus(drawing);
    fireEvent.keyDown(drawing, { key: 'ArrowRight' });
    fireEvent.keyDown(drawing, { key: 'Enter' });
    expect(onSelect.mock.calls).toEqual([['2026-09-07']]);
  });

  it('stands a single period and none at all', () => {
    const { rerender } = render(<LineSeries {...chart} rows={rows.slice(0, 1)} />);
    expect(screen.getByRole('img')).toBeTruthy();
    rerender(<LineSeries {...chart} rows={[]} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('not known in any period');
  });
});
