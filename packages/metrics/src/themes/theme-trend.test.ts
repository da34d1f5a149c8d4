import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { post } from '../testing/tiny-records.ts';

it('gives every theme in every period, 0 included, in the codebook’s order', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00', { themes: ['trust'] }),
    post('2', 'amber', '2024-01-02T09:00', { themes: ['trust'], negated: ['fear'] }),
    post('3', 'coral', '2024-01-15T09:00', { themes: ['trust', 'fear'] }),
  ]);
  const { rows } = await ask('theme-trend');
  expect(columns(rows, 'period', 'theme', 'people', 'posts')).toEqual([
    ['2024-01-01', 'fear', 0, 0],
    ['2024-01-01', 'trust', 1, 2],
    ['2024-01-01', 'time', 0, 0],
    ['2024-01-08', 'fear', 0, 0],
    ['2024-01-08', 'trust', 0, 0],
    ['2024-01-08', 'time', 0, 0],
    ['2024-01-15', 'fear', 1, 1],
    ['2024-01-15', 'trust', 1, 1],
    ['2024-01-15', 'time', 0, 0],
  ]);
  expect(rows[0]).toMatchObject({ codebook: 'mindset', label: 'Fear' });
});

it('has no one total: it would be that of a single theme', async () => {
  const { ask } = await tinyCommunity([
    post('0', 'amber', '2024-01-01T09:00', { themes: ['fear'] }),
    post('1', 'amber', '2024-01-15T09:00', { themes: ['trust'] }),
  ]);
  const { total, compared } = await ask('theme-trend', { from: '2024-01-08', compare: 'previous' });
  expect(total).toBeNull();
  expect(compared?.rows).toHaveLength(3);
  expect(compared?.total).toBeNull();
});
