import { Refusal } from '@groundswell/contract';
import { describe, expect, it } from 'vitest';
import { sharedCommunity, tinyCommunity } from './testing/tiny-community.ts';
import { coveredUntil, person, post, record } from './testing/tiny-records.ts';

const { ask } = sharedCommunity([
  person('amber', { team: 'Care' }),
  post('1', 'amber', '2024-01-10T09:00', { words: ['budget'] }),
  record({
    type: 'chat',
    community: 'company',
    channel: 'general',
    chat: 'first',
    title: 'First',
    at: '2024-01-05',
    questions: [{ question: 'Q1', text: 'Why?' }],
  }),
]);

describe('a filter that names nothing is refused with the names there are', () => {
  it.each([
    [{ community: 'Compnay' }, 'There is no community called “Compnay”. The communities are: company.'],
    [{ channel: 'genral' }, 'There is no channel called “genral”. The channels are:'],
    [{ channel: 'sister/general' }, 'There is no channel called “sister/general”.'],
    [{ team: ['Care', 'Cure'] }, 'There is no team called “Cure”. The teams are: Care.'],
    [{ chat: 'last' }, 'There is no chat called “last”. The chats are: first.'],
    [{ question: 'Q9' }, 'There is no question called “Q9”. The questions are: Q1.'],
    [{ term: 'budgets' }, 'There is no term called “budgets”.'],
    [{ theme: 'hope' }, 'There is no theme called “hope”. The themes are: '],
    [{ with: 'hope' }, 'There is no theme called “hope”. The themes are: '],
    [{ about: 'owners' }, 'There is no group called “owners”. The groups are: leaders, staff.'],
    [{ codebook: 'moods' }, 'There is no codebook called “moods”. The codebooks are: about, mindset.'],
  ])('%j', async (question, sentence) => {
    const refused = await ask('contributors', question).catch((cause: unknown) => cause);
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused).toMatchObject({ status: 400, message: expect.stringContaining(sentence) });
  });
});

it('takes the names that there are', async () => {
  const asked = { community: 'company', channel: ['general', 'company/general'], team: 'Care', term: 'budget' };
  expect((await ask('contributors', asked)).total).toMatchObject({ posts: 1 });
});

it('covers from the first post to the export’s own last day, or to the last post', async () => {
  const dated = await tinyCommunity([post('1', 'amber', '2024-01-10T09:00'), coveredUntil('2024-02-29')]);
  expect((await dated.ask('contributors')).scope).toMatchObject({
    from: '2024-01-10',
    to: '2024-02-29',
    asOf: '2024-02-29',
  });
  const undated = await tinyCommunity([post('1', 'amber', '2024-01-10T09:00'), post('2', 'amber', '2024-01-20T09:00')]);
  expect((await undated.ask('contributors')).scope).toMatchObject({ from: '2024-01-10', asOf: '2024-01-20' });
});

it('covers what the filtered communities cover', async () => {
  const { ask } = await tinyCommunity([
    post('1', 'amber', '2024-01-10T09:00'),
    post('2', 'amber', '2024-03-20T09:00', { community: 'sister', channel: 'ideas' }),
  ]);
  expect((await ask('contributors')).scope).toMatchObject({ from: '2024-01-10', to: '2024-03-20' });
  expect((await ask('contributors', { community: 'company' })).scope).toMatchObject({ to: '2024-01-10' });
  expect((await ask('contributors', { channel: 'ideas' })).scope).toMatchObject({ from: '2024-03-20' });
});
