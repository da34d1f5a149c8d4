import { expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { post, reply } from '../testing/tiny-records.ts';

it('is the share of pairs who replied both ways; of the directions it is 2R ÷ (1 + R)', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00'),
    reply('1a', '1', 'coral', '2024-01-01T10:00'),
    reply('1b', '1', 'amber', '2024-01-01T11:00', { parent: '1a' }),
    reply('1c', '1', 'teal', '2024-01-01T12:00'),
    reply('1d', '1', 'teal', '2024-01-01T13:00'),
    reply('1e', '1', 'teal', '2024-01-01T14:00', { parent: '1d' }),
  ]);
  const { rows } = await ask('reciprocity');
  expect(rows).toEqual([{ pairs: 2, mutual: 1, ratio: 0.5, edge_ratio: 2 / 3, people: 3 }]);
  const { ratio, edge_ratio } = rows[0]!;
  expect(edge_ratio).toBeCloseTo((2 * Number(ratio)) / (1 + Number(ratio)), 12);
});

it('is not known where nobody replied', async () => {
  const { ask } = await tinyCommunity([post('1', 'amber', '2024-01-01T09:00')]);
  expect((await ask('reciprocity')).rows).toEqual([{ pairs: 0, mutual: 0, ratio: null, edge_ratio: null, people: 0 }]);
});
