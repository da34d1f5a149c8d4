import type { Row } from '@groundswell/contract';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toCsv } from './csv.ts';
import { DataTable } from './DataTable.tsx';

afterEach(cleanup);

const columns = [
  { name: 'channel', label: 'Channel', unit: null },
  { name: 'people', label: 'People', unit: 'people' },
  { name: 'last_post', label: 'Last post', unit: null },
];
const rows = [
  { channel: 'care-craft', people: 88, last_post: '2026-09-12' },
  { channel: 'Field 10', people: null, last_post: '2026-06-08' },
  { channel: 'field 9', people: 1204, last_post: null },
];
const hidden = { minimum: 5, cells: [{ row: 1, column: 'people' }], comparedCells: [], rows: 0 };
const shown = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent));

describe('a table', () => {
  it('shows figures, days, unknown and hidden cells in words', () => {
    render(<DataTable rows={rows} columns={columns} hidden={hidden} />);
    expect(shown()).toEqual([
      ['care-craft', '88', '12 Sep 2026'],
      ['Field 10', 'under 5', '8 Jun 2026'],
      ['field 9', '1,204', '—'],
    ]);
  });

  it('has the same rows and columns as the CSV', () => {
    render(<DataTable rows={rows} columns={columns} hidden={hidden} />);
    const lines = toCsv(columns, rows, hidden).trim().split('\r\n');
    expect(screen.getAllByRole('columnheader').map((head) => head.textContent)).toEqual(
      lines[0]?.replace('\ufeff', '').split(','),
    );
    expect(shown().map((cells) => cells[0])).toEqual(lines.slice(1).map((line) => line.split(',')[0]));
    expect(lines[2]).toContain('under 5');
  });

  it('sorts by its heads, numbers within words counted, and what is hidden or unknown last both ways', () => {
    render(<DataTable rows={rows} columns={columns} hidden={hidden} />);
    const first = () => shown().map((cells) => cells[0]);
    fireEvent.click(screen.getByRole('button', { name: 'Channel' }));
    expect(first()).toEqual(['care-craft', 'field 9', 'Field 10']);
    fireEvent.click(screen.getByRole('button', { name: 'People' }));
    expect(first()).toEqual(['care-craft', 'field 9', 'Field 10']);
    expect(screen.getByRole('columnheader', { name: /People/ }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(screen.getByRole('button', { name: /People/ }));
    expect(first()).toEqual(['field 9', 'care-craft', 'Field 10']);
    expect(shown()[2]?.[1]).toBe('under 5');
  });

  it('does what a click on a row stands for, by keyboard too, and has no button where it stands for nothing', () => {
    const choose = vi.fn();
    const choiceOf = (row: Row) => (row.people === null ? null : () => choose(row.channel));
    render(<DataTable rows={rows} columns={columns} choiceOf={choiceOf} />);
    fireEvent.click(screen.getByRole('button', { name: 'care-craft' }));
    expect(choose.mock.calls).toEqual([['care-craft']]);
    expect(screen.queryByRole('button', { name: 'Field 10' })).toBeNull();
    fireEvent.click(screen.getByRole('cell', { name: '1,204' }));
    expect(choose).toHaveBeenLastCalledWith('field 9');
  });

  it('draws only the rows in sight of a thousand, and says how many there are', () => {
    const many = Array.from({ length: 1000 }, (_, n) => ({ channel: `channel ${n}`, people: n, last_post: null }));
    render(<DataTable rows={many} columns={columns} />);
    expect(screen.getAllByRole('row').length).toBeLessThan(100);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('1001');
  });
});
