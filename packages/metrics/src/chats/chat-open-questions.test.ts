import { expect, it } from 'vitest';
import { foundChat, foundPosts } from '../testing/found-chat.ts';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { person, type TinyRecord } from '../testing/tiny-records.ts';

/** The same posts, of which these ask. */
const asking = (...ids: string[]): TinyRecord[] =>
  foundPosts.map((one) =>
    one.record.type === 'post' && ids.includes(one.record.post) ? { ...one, text: { ...one.text!, asks: true } } : one,
  );

it('lists what was asked beside the numbered questions and got no reply by another person', async () => {
  const community = await tinyCommunity([
    ...asking('welcome', 'Q1', 'answer Q1', 'reply Q1', 'chatter'),
    person('olive', { role: 'leader' }),
  ]);
  await foundChat(community);
  const { rows } = await community.ask('chat-open-questions');
  // "answer Q1" was replied to.
  expect(columns(rows, 'chat', 'question', 'excerpt', 'asked_by_role', 'replies')).toEqual([
    ['found', null, 'welcome', 'host', 0],
    ['found', 'Q1', 'reply Q1', 'member', 0],
    ['found', null, 'chatter', 'leader', 0],
  ]);
});

it('leaves out what somebody marked as handled', async () => {
  const community = await tinyCommunity(asking('chatter'));
  await foundChat(community);
  const { rows } = await community.ask('chat-open-questions');
  await community.mirror({ handled_posts: [{ post: String(rows[0]!.post) }] });
  expect((await community.ask('chat-open-questions')).rows).toEqual([]);
});

it('does not know replies where the source shows none', async () => {
  const community = await tinyCommunity(
    asking('chatter').filter(({ record }) => record.type !== 'post' || record.post !== 'reply Q1'),
  );
  await foundChat(community);
  expect(columns((await community.ask('chat-open-questions')).rows, 'excerpt', 'replies')).toEqual([['chatter', null]]);
});

it('shows an executive nobody’s words', async () => {
  const community = await tinyCommunity(asking('chatter'));
  await foundChat(community);
  expect((await community.ask('chat-open-questions', { view: 'executive' })).rows).toEqual([]);
});
