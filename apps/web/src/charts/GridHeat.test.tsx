import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GridHeat } from './GridHeat.tsx';

afterEach(cleanup);

const rows = [
  { theme: 'trust', question: 'Q1', people: 22 },
  { theme: 'trust', question: 'Q2', people: null },
  { theme: 'fear', question: 'Q1', people: 12 },
];

describe('a heat grid', () => {
  it('is a table whose cells carry their numbers, hidden ones "under 5" and unknown ones a dash', () => {
    render(
      <GridHeat
        rows={rows}
        x={{ column: 'question' }}
        y={{
          column: 'theme',
          labels: [
            ['trust', 'Trust'],
            ['fear', 'Fear'],
          ],
        }}
        value="people"
        unit="people"
        hidden={[{ row: 1, column: 'people' }]}
        recurs="questions"
      />,
    );
    const cells = (name: string) =>
      within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
        .getAllByRole('cell')
        .map((cell) => cell.textContent);
    expect(cells('Trust')).toEqual(['22', 'under 5', 'at least 1 of 2 questions']);
    expect(cells('Fear')).toEqual(['12', '—', '1 of 2 questions']);
  });

  it('lets a cell be chosen that has a figure, and no other', () => {
    const onSelect = vi.fn();
    render(
      <GridHeat
        rows={[...rows, { theme: 'fear', question: 'Q2', people: 0 }]}
        x={{ column: 'question' }}
        y={{
          column: 'theme',
          labels: [
            ['trust', 'Trust'],
            ['fear', 'Fear'],
          ],
        }}
        value="people"
        unit="people"
        hidden={[{ row: 0, column: 'people' }]}
        selected={{ line: 'fear', column: 'Q1' }}
        onSelect={onSelect}
      />,
    );
    const [button, ...others] = screen.getAllByRole('button');
    expect(others).toEqual([]);
    expect(button?.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toBe('Fear, Q1: 12 people');
    expect(button?.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button!);
    expect(onSelect).toHaveBeenCalledWith('fear', 'Q1');
  });

  it('does not say to an executive that a theme recurs in no question where its cells are hidden', () => {
    const few = ['Q1', 'Q2'].map((question) => ({ theme: 'time', question, people: null }));
    render(
      <GridHeat
        rows={few}
        x={{ column: 'question' }}
        y={{ column: 'theme', labels: [['time', 'Time']] }}
        value="people"
        unit="people"
        hidden={few.map((_, row) => ({ row, column: 'people' }))}
        recurs="questions"
      />,
    );
    expect(screen.getByRole('row', { name: /^Time/ }).textContent).toBe('Timeunder 5under 5hidden');
  });
});
