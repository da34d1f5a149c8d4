import type { ThemeCount } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { sayCounting } from './CountingLine.tsx';

const count: ThemeCount = {
  ...{ phase: 'themes', codebooks: [{ id: 'small', title: 'Small', version: 4 }], posts: 6200, of: 10_000 },
  ...{ percent: 62, problem: null },
};
const until = 'Until then figures are those of the version before.';

it('says what is being counted and how far it is', () => {
  expect(sayCounting(count)).toBe(`Version 4 of “Small” is being counted: 6,200 of 10,000 posts, 62 %. ${until}`);
  expect(sayCounting({ ...count, phase: 'waiting' })).toBe(`Version 4 of “Small” waits for its turn. ${until}`);
  expect(sayCounting({ ...count, codebooks: [], phase: 'building' })).toBe(
    `The change is counted; its figures are being put together. ${until}`,
  );
});

it('says what went wrong', () => {
  expect(sayCounting({ ...count, phase: 'failed', problem: 'The disk is full.' })).toBe(
    'The disk is full. Figures are those of the version before.',
  );
});
