import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { post } from '../testing/tiny-records.ts';
import { toldChat } from '../testing/told-chat.ts';

const on = '2024-01-05';
const answer = (id: string, member: string | null, question: string, themes: string[], negated: string[] = []) =>
  post(id, member, on, { chat: 'told', question, themes, negated });

it('says in how many questions a theme recurs, and how many people touched it in any of them', async () => {
  const { ask } = await tinyCommunity([
    toldChat('told', on, ['Q1', 'Q2', 'Q3']),
    answer('1', 'amber', 'Q1', ['fear']),
    answer('2', 'amber', 'Q2', ['fear', 'trust']),
    answer('3', 'coral', 'Q2', ['fear']),
    answer('4', 'coral', 'Q3', [], ['fear']),
    post('5', 'olive', on, { chat: 'told', themes: ['fear'] }),
  ]);
  const { rows } = await ask('chat-recurring');
  expect(columns(rows, 'chat', 'theme', 'label', 'questions', 'of', 'people', 'posts')).toEqual([
    ['told', 'fear', 'Fear', 2, 3, 2, 3],
    ['told', 'trust', 'Trust', 1, 3, 1, 1],
  ]);
});

it('does not know people where the source does not', async () => {
  const { ask } = await tinyCommunity([toldChat('told', on, ['Q1']), answer('1', null, 'Q1', ['fear'])]);
  expect(columns((await ask('chat-recurring')).rows, 'theme', 'questions', 'people', 'posts')).toEqual([
    ['fear', 1, null, 1],
  ]);
});

it('hides from an executive how few touched a theme', async () => {
  const { ask } = await tinyCommunity([toldChat('told', on, ['Q1']), answer('1', 'amber', 'Q1', ['fear'])]);
  expect(columns((await ask('chat-recurring', { view: 'executive' })).rows, 'theme', 'people', 'posts')).toEqual([
    ['fear', null, null],
  ]);
});
