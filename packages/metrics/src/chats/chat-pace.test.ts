import { expect, it } from 'vitest';
import { foundChat, foundPosts } from '../testing/found-chat.ts';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';

it('counts every minute to the end of the chat, silent ones too, and says which question was asked in it', async () => {
  const community = await tinyCommunity(foundPosts);
  await foundChat(community);
  const { rows } = await community.ask('chat-pace');
  expect(rows.map(({ minute }) => minute)).toEqual(Array.from({ length: 31 }, (_, minute) => minute));
  expect(columns(rows.slice(0, 7), 'minute', 'posts', 'people', 'question')).toEqual([
    [0, 1, 1, null],
    [1, 0, 0, null],
    [2, 1, 1, 'Q1'],
    [3, 2, 2, null],
    [4, 0, 0, null],
    [5, 1, 1, null],
    [6, 1, 1, null],
  ]);
  expect(rows.reduce((sum, { posts }) => sum + Number(posts), 0)).toBe(9);
});
