import { describe, expect, it } from 'vitest';
import { tinyCommunity } from '../testing/tiny-community.ts';
import { person, post, reaction, reply } from '../testing/tiny-records.ts';
import { kindOf } from './give-and-take.ts';

it('counts what each person made and what came back, by others', async () => {
  const { ask } = await tinyCommunity([
    person('amber', { name: 'Amber Otter' }),
    post('1', 'amber', '2024-01-01T09:00'),
    reply('1a', '1', 'coral', '2024-01-02T10:00'),
    reply('1b', '1', 'amber', '2024-01-02T11:00', { parent: '1a' }),
    reply('1c', '1', 'amber', '2024-01-02T11:00'),
    reaction('1', 'coral'),
    reaction('1', 'amber'),
    reaction('1a', 'amber'),
  ]);
  const { rows } = await ask('give-and-take');
  expect(rows).toEqual([
    {
      member: 'Amber Otter',
      posts: 3,
      replies_made: 2,
      replies_received: 1,
      reactions_made: 2,
      reactions_received: 1,
      kind: 'responder',
      people: 1,
    },
    {
      member: 'coral',
      posts: 1,
      replies_made: 1,
      replies_received: 1,
      reactions_made: 1,
      reactions_received: 1,
      kind: 'observer',
      people: 1,
    },
  ]);
});

it('shows an executive nobody', async () => {
  const { ask } = await tinyCommunity([post('1', 'amber', '2024-01-01T09:00')]);
  expect((await ask('give-and-take', { view: 'executive' })).rows).toEqual([]);
});

describe('the kind of taking part', () => {
  it.each([
    ['observer', { opened: 2, contributions: 2, responses: 40 }],
    ['broadcaster', { opened: 5, contributions: 10, responses: 4 }],
    ['catalyst', { opened: 5, contributions: 10, responses: 20 }],
    ['responder', { opened: 1, contributions: 10, responses: 5 }],
    ['engager', { opened: 1, contributions: 10, responses: 6 }],
  ])('is %s by the first rule that fits', (kind, made) => {
    expect(kindOf(made)).toBe(kind);
  });
});
