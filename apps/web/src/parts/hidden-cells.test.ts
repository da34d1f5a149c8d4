import { expect, it } from 'vitest';
import { hiddenAmong, hiddenCells } from './hidden-cells.ts';

const rows = ['trust', 'fear', 'time'].map((theme) => ({ theme }));
const hidden = {
  minimum: 5,
  cells: [1, 2, -1].map((row) => ({ row, column: 'people' })),
  comparedCells: [],
  rows: 0,
};

// The table of a cut list would else have said "under 5" of another row than the chart.
it('hidden cells follow their rows where only some are drawn, in another order', () => {
  const drawn = [rows[2]!, rows[0]!];
  const isHidden = hiddenCells(hiddenAmong(drawn, { rows, hidden }));
  expect(drawn.map((_, place) => isHidden(place, 'people'))).toEqual([true, false]);
  expect(isHidden(-1, 'people')).toBe(true);
});

it('hidden cells of rows that are not drawn are nobody’s', () => {
  expect(hiddenAmong([rows[0]!], { rows, hidden })?.cells).toEqual([{ row: -1, column: 'people' }]);
});
