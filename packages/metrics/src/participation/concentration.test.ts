import { expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, person, post } from '../testing/tiny-records.ts';

const each = (members: string[], posts: (place: number) => number) =>
  members.flatMap((member, place) =>
    Array.from({ length: posts(place) }, (_, index) => post(`${member} ${index}`, member, '2024-01-01T09:00')),
  );

it('is 0 among people who all wrote the same, and counts the silent of the roster', async () => {
  const members = crowd(4);
  const roster = [...members, 'ochre', 'rust', 'teal', 'coral'].map((member) => person(member, { roster: true }));
  const { ask } = await tinyCommunity([...roster, ...each(members, () => 3)]);
  const { rows } = await ask('concentration');
  expect(rows[0]!.gini_contributors).toBeCloseTo(0, 12);
  // Half of the roster wrote nothing, the other half the same.
  expect(rows[0]!.gini_roster).toBeCloseTo(0.5, 12);
});

it('gives the shares of the top 1 %, the next 9 % and the rest, of whole people', async () => {
  const { ask } = await tinyCommunity(each(crowd(20), (place) => (place === 0 ? 50 : place === 1 ? 14 : 2)));
  expect((await ask('concentration')).rows).toEqual([
    {
      gini_contributors: expect.any(Number),
      gini_roster: null,
      top1_share: 0.5,
      next9_share: expect.closeTo(0.14, 12),
      other90_share: expect.closeTo(0.36, 12),
      top10_share: expect.closeTo(0.64, 12),
      absence_factor: 1,
      top1_people: 1,
      top10_people: 2,
      people: 20,
    },
  ]);
});

it('tells an executive nothing about fewer than five people', async () => {
  const { ask } = await tinyCommunity(each(crowd(20), (place) => (place === 0 ? 50 : 2)));
  const { rows } = await ask('concentration', { view: 'executive' });
  expect(rows[0]).toMatchObject({ top1_share: null, next9_share: null, top10_share: null, other90_share: null });
  expect(rows[0]!.absence_factor).toBeNull();
  expect(rows[0]!.gini_contributors).not.toBeNull();
});
