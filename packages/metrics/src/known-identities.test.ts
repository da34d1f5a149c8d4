import { expect, it } from 'vitest';
import { identityFinder, knownIdentities, lostIdentity, publicIdentity } from './known-identities.ts';
import { tinyCommunity } from './testing/tiny-community.ts';
import { person, post, record } from './testing/tiny-records.ts';

it('lists everybody whom a source knows or who did something, with what is known of them', async () => {
  const { query } = await tinyCommunity([
    record({ type: 'community', community: 'company', name: 'Company' }),
    person('amber', { name: 'Amber Otter', handle: 'amber', email: 'amber@example.org', team: 'Care' }),
    person('rust', { bot: true, community: 'company' }),
    post('1', 'amber', '2024-01-05T09:00'),
    post('2', 'amber', '2024-01-05T10:00'),
    post('3', 'a/b', '2024-01-05T11:00'),
  ]);
  const known = await knownIdentities(query);
  expect(known.map(({ key, place, bot, named, posts }) => [key, place, bot, named, posts])).toEqual([
    ['records//amber', '', false, true, 2],
    ['records/company/a%2Fb', 'company', false, false, 1],
    ['records/company/rust', 'company', true, true, 0],
  ]);
  expect(publicIdentity(known[0]!)).toEqual({
    key: 'records//amber',
    source: 'records',
    community: null,
    id: 'amber',
    name: 'Amber Otter',
    handle: 'amber',
    email: 'amber@example.org',
    team: 'Care',
    posts: 2,
    loaded: true,
  });
  const find = identityFinder(known);
  expect([find('records/elsewhere/amber')?.id, find('records/company/a%2Fb')?.name, find('records//teal')]).toEqual([
    'amber',
    'a/b',
    undefined,
  ]);
});

it('says of an identity that is gone what its key says', () => {
  expect(lostIdentity('irc/#a%2Fb/100%25')).toMatchObject({
    source: 'irc',
    community: '#a/b',
    id: '100%',
    name: '100%',
  });
  expect(lostIdentity('roster//amber')).toMatchObject({ community: null, posts: 0, loaded: false });
});
