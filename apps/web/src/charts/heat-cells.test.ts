import { describe, expect, it } from 'vitest';
import { heatCells } from './heat-cells.ts';
import { heatShade } from './heat-shade.ts';
import { heatWords, recursIn } from './heat-words.ts';

const rows = [
  { theme: 'trust', question: 'Q1', people: 22 },
  { theme: 'trust', question: 'Q2', people: null },
  { theme: 'fear', question: 'Q1', people: 12 },
];
const sides = { x: { column: 'question' }, y: { column: 'theme' }, value: 'people', absent: null };

describe('a heat grid', () => {
  it('arranges rows by its two sides, and does not know what has no row', () => {
    const grid = heatCells(rows, sides, () => false);
    expect(grid.columns.map(([key]) => key)).toEqual(['Q1', 'Q2']);
    expect(grid.lines[1]).toEqual({
      key: 'fear',
      label: 'fear',
      cells: [
        { value: 12, hidden: false },
        { value: null, hidden: false },
      ],
    });
  });

  it('takes nothing for none only where it is told so', () => {
    const grid = heatCells(rows, { ...sides, absent: 0 }, () => false);
    expect(grid.lines[1]?.cells[1]?.value).toBe(0);
  });

  it('keeps the order of the labels that it is given', () => {
    const labels: [string, string][] = [
      ['fear', 'Fear'],
      ['trust', 'Trust'],
    ];
    const grid = heatCells(rows, { ...sides, y: { column: 'theme', labels } }, () => false);
    expect(grid.lines.map((line) => line.label)).toEqual(['Fear', 'Trust']);
  });

  it('says of a hidden cell that it is under five', () => {
    const [trust] = heatCells(rows, sides, (row) => row === 1).lines;
    expect(trust?.cells.map((cell) => heatWords(cell, 5, 'people'))).toEqual(['22', 'under 5']);
  });
});

describe('in how many columns a line is found', () => {
  const seen = { value: 8, hidden: false };
  const none = { value: 0, hidden: false };
  const hidden = { value: null, hidden: true };

  it('is counted where nothing is hidden', () => {
    expect(recursIn([seen, none, seen], 'questions')).toBe('2 of 3 questions');
    expect(recursIn([none, none, none], 'questions')).toBe('0 of 3 questions');
  });

  // "Recurs in 0 of 5 questions" was said of a theme that four people had raised in each.
  it('is no more than "at least" where a cell is hidden, and is never said to be none', () => {
    expect(recursIn([seen, hidden, seen], 'questions')).toBe('at least 2 of 3 questions');
    expect(recursIn([hidden, none, hidden], 'questions')).toBe('hidden');
  });
});

describe('the shade of a cell', () => {
  it('grows with the figure and turns strong near the greatest', () => {
    expect(heatShade(10, 20)).toEqual({ strength: 0.5, strong: false });
    expect(heatShade(20, 20)).toEqual({ strength: 1, strong: true });
  });

  it('is none for nothing and for what is not known', () => {
    expect(heatShade(0, 20)).toBeNull();
    expect(heatShade(null, 20)).toBeNull();
    expect(heatShade(5, 0)).toBeNull();
  });
});
