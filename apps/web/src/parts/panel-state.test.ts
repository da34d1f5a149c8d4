import type { Answer, Hidden, Row } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { hiddenPrint, panelState } from './panel-state.ts';

const columns = [
  { name: 'period', label: 'period', unit: null },
  { name: 'people', label: 'people', unit: 'people' },
  { name: 'posts', label: 'posts', unit: 'posts' },
];
const [period, people] = columns.slice(0, 2);
const peopleOnly = [period!, people!];

const answer = (rows: Row[], cells: Hidden['cells'] = []): Answer => ({
  metric: 'contributors',
  scope: { grain: 'week', codebook: 'mindset', against: 'rest', view: 'executive', from: null, to: null, asOf: null },
  rows,
  total: null,
  compared: null,
  change: null,
  notes: [],
  hidden: cells.length > 0 ? { minimum: 5, cells, comparedCells: [], rows: 0 } : null,
  completeUntil: null,
});
const week = (day: string, people: number | null, posts: number | null): Row => ({ period: day, people, posts });
const both = (row: number) => ['people', 'posts'].map((column) => ({ row, column }));
const stateOf = (data: Answer, shown = columns) => panelState({ data, isError: false }, shown, columns);

describe('the state of a panel', () => {
  it('is "empty" where every period has a row of zeros, as metrics answer them', () => {
    expect(stateOf(answer([week('2026-06-01', 0, 0), week('2026-06-08', 0, null)]))).toBe('empty');
    expect(stateOf(answer([]))).toBe('empty');
  });

  it('is not "empty" where only who posted is unknown', () => {
    expect(stateOf(answer([week('2026-06-01', 0, 34)]), peopleOnly)).toBe('ready');
  });

  it('does not take the hour of a day for a figure', () => {
    const hours = [{ name: 'hour', label: 'hour', unit: 'o’clock' }, columns[2]!];
    expect(panelState({ data: answer([{ hour: 9, posts: 0 }]), isError: false }, hours)).toBe('empty');
  });

  it('is "hidden" where the rows are there, but every figure in them is hidden', () => {
    const rows = [week('2026-06-01', null, null), week('2026-06-08', 0, 0)];
    expect(stateOf(answer(rows, both(0)))).toBe('hidden');
    expect(stateOf(answer([...rows, week('2026-06-15', 7, 9)], both(0)))).toBe('ready');
  });

  it('is "hidden" where rows were taken out whole', () => {
    const data = { ...answer([]), hidden: { minimum: 5, cells: [], comparedCells: [], rows: 3 } };
    expect(stateOf(data)).toBe('hidden');
  });
});

describe('the small print of a series', () => {
  it('says that some weeks are not shown', () => {
    const rows = [week('2026-06-01', null, null), week('2026-06-08', 7, 9)];
    expect(hiddenPrint(answer(rows, both(0)), columns)).toBe('Weeks with fewer than 5 people are not shown.');
  });

  it('says that single figures are not shown where their week is', () => {
    const rows = [week('2026-06-01', null, 9)];
    expect(hiddenPrint(answer(rows, [{ row: 0, column: 'people' }]), columns)).toBe(
      'Figures of fewer than 5 people are not shown.',
    );
  });

  it('says nothing where nothing is hidden', () => {
    expect(hiddenPrint(answer([week('2026-06-01', 7, 9)]), columns)).toBeNull();
  });
});
