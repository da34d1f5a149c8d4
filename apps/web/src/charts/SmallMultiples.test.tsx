import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { ChartNotes } from './chart-notes.ts';
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

const fourWeeks = (acts: { onSelect: () => void; onBrush: () => void }) => (
  <SmallMultiples
    rows={[1, 8, 15, 22].map((day) => ({
      period: `2026-06-${String(day).padStart(2, '0')}`,
      theme: 'fear',
      people: day,
    }))}
    x="period"
    group="theme"
    value="people"
    labelOf={(theme) => theme}
    colourOf={() => 'tide'}
    totals={new Map([['fear', 38]])}
    completeUntil={null}
    {...acts}
  />
);

it('marks dated notes in every chart, and says their words where they are pointed at', () => {
  const notes = [
    { day: '2026-06-10', text: 'Trust week' },
    { day: '2026-06-16', to: '2026-07-30', text: 'Move to Leeds' },
    { day: '2025-01-01', text: 'long ago' },
  ];
  const { container } = render(
    <ChartNotes value={notes}>{fourWeeks({ onSelect: vi.fn(), onBrush: vi.fn() })}</ChartNotes>,
  );
  expect(container.querySelectorAll('svg circle')).toHaveLength(2);
  expect(screen.getByText(/Rings are dated notes/)).toBeTruthy();
  const press = (key: string) => fireEvent.keyDown(screen.getByRole('button'), { key });
  press('ArrowRight');
  press('ArrowRight');
  expect(screen.getByText('Pointed at: week of 8 June 2026. 10 Jun 2026: Trust week.')).toBeTruthy();
  press('ArrowRight');
  press('ArrowRight');
  expect(screen.getByText('Pointed at: week of 22 June 2026. 16 Jun – 30 Jul 2026: Move to Leeds.')).toBeTruthy();
});

it('lets a part of the period be chosen with the keyboard, and lets go with Escape', () => {
  const [onSelect, onBrush] = [vi.fn(), vi.fn()];
  render(fourWeeks({ onSelect, onBrush }));
  const chart = screen.getByRole('button');
  const press = (key: string, shiftKey = false) => fireEvent.keyDown(chart, { key, shiftKey });
  press('ArrowRight');
  press('ArrowRight');
  expect(screen.getByText('Pointed at: week of 8 June 2026.')).toBeTruthy();
  press('ArrowRight', true);
  expect(screen.getByText(/^From week of 8 June 2026 to week of 15 June 2026/)).toBeTruthy();
  press('Escape');
  press('Enter');
  expect(onBrush).not.toHaveBeenCalled();
  press('ArrowLeft', true);
  press('Enter');
  expect(onBrush).toHaveBeenCalledWith('2026-06-08', '2026-06-15');
});

it('lets a part of the period be chosen by dragging, which chooses no chart', () => {
  const [onSelect, onBrush] = [vi.fn(), vi.fn()];
  const { container } = render(fourWeeks({ onSelect, onBrush }));
  const drawing = container.querySelector('svg')!;
  drawing.setPointerCapture = vi.fn();
  const width = Number(drawing.getAttribute('width'));
  // jsdom has no pointer events of its own.
  const point = (type: string, clientX: number) => fireEvent(drawing, new MouseEvent(type, { bubbles: true, clientX }));
  point('pointerdown', 1);
  point('pointermove', 1 + (width - 2) / 3);
  point('pointerup', 1 + (width - 2) / 3);
  fireEvent.click(screen.getByRole('button'));
  expect(onBrush).toHaveBeenCalledWith('2026-06-01', '2026-06-08');
  expect(onSelect).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button'));
  expect(onSelect).toHaveBeenCalledWith('fear');
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
