import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { post } from '../testing/tiny-records.ts';
import { toldChat } from '../testing/told-chat.ts';

const first = '2024-01-05';
const second = '2024-01-12';
const said = (id: string, member: string | null, chat: string, question?: string) =>
  post(id, member, chat === 'one' ? first : second, { chat, ...(question && { question }) });
const chats = [
  toldChat('one', first, ['Q1', 'Q2']),
  toldChat('two', second, ['Q1', 'Q2']),
  post('before', 'amber', '2024-01-01'),
  said('1', 'amber', 'one', 'Q1'),
  said('2', 'amber', 'one', 'Q2'),
  said('3', 'coral', 'one', 'Q1'),
  said('4', 'olive', 'one'),
  said('5', 'coral', 'two', 'Q1'),
  said('6', 'olive', 'two', 'Q1'),
  said('7', 'teal', 'two', 'Q2'),
];

it('sets each chat beside the last one of its channel', async () => {
  const { ask } = await tinyCommunity(chats);
  const { rows } = await ask('chats-compare');
  const names = ['chat', 'people', 'returning', 'answers_per_person', 'newcomers', 'share_new'];
  expect(columns(rows, ...names)).toEqual([
    ['one', 3, null, 1.5, 2, 2 / 3],
    ['two', 3, 2, 1, 1, 1 / 3],
  ]);
});

it('knows who came back where one chat alone is asked for', async () => {
  const { ask } = await tinyCommunity(chats);
  const asked = { chat: 'two', from: second };
  expect(columns((await ask('chats-compare', asked)).rows, 'chat', 'returning')).toEqual([['two', 2]]);
});

it('compares within a channel, and with no chat whose authors are not known', async () => {
  const { ask } = await tinyCommunity([
    toldChat('one', first, ['Q1'], 'ward'),
    toldChat('two', second, ['Q1'], 'ward'),
    toldChat('three', second, ['Q1'], 'shop'),
    post('1', null, first, { channel: 'ward', chat: 'one', question: 'Q1' }),
    post('2', 'amber', second, { channel: 'ward', chat: 'two', question: 'Q1' }),
    post('3', 'amber', second, { channel: 'shop', chat: 'three', question: 'Q1' }),
  ]);
  expect(columns((await ask('chats-compare')).rows, 'channel', 'chat', 'people', 'returning', 'share_new')).toEqual([
    ['shop', 'three', 1, null, 1],
    ['ward', 'one', null, null, null],
    ['ward', 'two', 1, null, 1],
  ]);
});
