import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { coveredUntil, post, reply } from '../testing/tiny-records.ts';
import { excerptOf } from './unanswered.ts';

const asked = [
  post('Where is the key?', 'amber', '2024-01-02T09:00', { asks: true }),
  post('Who knows the code?', 'coral', '2024-01-01T09:00', { asks: true }),
  reply('me', 'Who knows the code?', 'coral', '2024-01-03T09:00'),
  post('Is there tea?', 'teal', '2024-01-01T09:00', { asks: true }),
  reply('yes', 'Is there tea?', 'coral', '2024-01-01T10:00'),
  post('No question', 'teal', '2024-01-01T09:00'),
  coveredUntil('2024-01-11'),
];

it('are the questions that nobody else replied to, the newest first, with how long they wait', async () => {
  const { ask } = await tinyCommunity(asked);
  const { rows } = await ask('unanswered');
  expect(columns(rows, 'excerpt', 'channel', 'asked_at', 'age_days')).toEqual([
    ['Where is the key?', 'general', '2024-01-02', 9],
    ['Who knows the code?', 'general', '2024-01-01', 10],
  ]);
});

it('leaves out what somebody marked as handled', async () => {
  const community = await tinyCommunity(asked);
  const { rows } = await community.ask('unanswered');
  await community.mirror({ handled_posts: [{ post: String(rows[0]!.post) }] });
  expect(columns((await community.ask('unanswered')).rows, 'excerpt')).toEqual([['Who knows the code?']]);
});

it('shows an executive nobody’s words', async () => {
  const { ask } = await tinyCommunity(asked);
  expect((await ask('unanswered', { view: 'executive' })).rows).toEqual([]);
});

it('cuts a long question at a word, in one line', () => {
  expect(excerptOf('Where\n\n is  it?')).toBe('Where is it?');
  expect(excerptOf(`${'word '.repeat(60)}end`)).toBe(`${'word '.repeat(32).trim()} …`);
});
