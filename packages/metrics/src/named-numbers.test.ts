import { questionSchema } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { withNumbers } from './named-numbers.ts';
import { sharedCommunity } from './testing/tiny-community.ts';
import { post, reaction, record } from './testing/tiny-records.ts';

const channels = Array.from({ length: 101 }, (_, place) => `channel ${String(place).padStart(3, '0')}`);
const { ask, query } = sharedCommunity([
  record({
    ...{ type: 'chat', community: 'company', chat: 'first', channel: 'channel 000', title: 'First', at: '2024-01-01' },
    questions: [{ question: 'Q1', text: 'Why?' }],
  }),
  ...channels.flatMap((channel, place) => [
    post(channel, `writer ${place}`, '2024-01-01T09:00', { channel, chat: 'first', question: place % 2 ? 'Q1' : 'Q2' }),
    reaction(channel, `reader ${place}`, '2024-01-01T10:00', { channel }),
  ]),
  post('away', 'teal', '2024-01-01T09:00', { community: 'sister', channel: 'away' }),
  reaction('away', 'coral', '2024-01-01T10:00', { community: 'sister', channel: 'away' }),
]);

const numbersOf = async (asked: object) => (await withNumbers(questionSchema.parse(asked), query)).channelNumbers;

it('finds the channels that a question names: none where no filter is of place, or where they are very many', async () => {
  expect(await numbersOf({})).toBeUndefined();
  expect(await numbersOf({ community: 'sister' })).toHaveLength(1);
  expect(await numbersOf({ channel: channels.slice(1) })).toHaveLength(100);
  expect(await numbersOf({ channel: channels })).toBeUndefined();
  expect(await numbersOf({ channel: 'away', community: 'company' })).toEqual([]);
});

it('counts posts and reactions of very many channels as it does those of few', async () => {
  const total = async (asked: object) => (await ask('contributors', asked)).total;
  expect(await total({ channel: channels })).toMatchObject({ posts: 101, contributors: 101, participants: 202 });
  expect(await total({ channel: channels.slice(1) })).toMatchObject({
    posts: 100,
    contributors: 100,
    participants: 200,
  });
  expect(await total({ community: 'sister' })).toMatchObject({ posts: 1, contributors: 1, participants: 2 });
});

it('counts reactions within a channel by the chat and the question of their posts too', async () => {
  const asked = { channel: channels.slice(0, 3), chat: 'first', question: 'Q1' };
  expect((await ask('contributors', asked)).total).toMatchObject({ posts: 1, contributors: 1, participants: 2 });
  expect((await ask('contributors', { ...asked, channel: channels })).total).toMatchObject({
    posts: 50,
    participants: 100,
  });
});
