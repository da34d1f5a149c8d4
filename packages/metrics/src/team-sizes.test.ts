import { expect, it } from 'vitest';
import { seenTeams } from './team-sizes.ts';
import { tinyCommunity } from './testing/tiny-community.ts';
import { person, post } from './testing/tiny-records.ts';

it('shows an executive no figures of a team of fewer than five people, bots left out, or of nobody', async () => {
  const { query } = await tinyCommunity([
    ...Array.from({ length: 5 }, (_, at) => person(`c${at}`, { team: 'Care' })),
    ...Array.from({ length: 4 }, (_, at) => person(`f${at}`, { team: 'Field' })),
    person('machine', { team: 'Field', bot: true }),
    post('1', 'c0', '2024-01-05'),
  ]);
  const [executive, lead] = [await seenTeams(query, 'executive'), await seenTeams(query, 'lead')];
  expect(['Care', 'Field', 'Nobody'].map(executive)).toEqual([true, false, false]);
  expect(['Care', 'Field', 'Nobody'].map(lead)).toEqual([true, true, true]);
});
