import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { post, reaction, reply } from '../testing/tiny-records.ts';
import { toldChat } from '../testing/told-chat.ts';

const on = '2024-01-05';
const line = (id: string) => `${id}: and so much more that it makes a whole line`;
const answer = (id: string, member: string | null, question: string, fields: Parameters<typeof post>[3] = {}) =>
  post(id, member, on, { chat: 'told', question, text: line(id), ...fields });
const chat = [
  toldChat('told', on, ['Q1', 'Q2']),
  answer('a', 'amber', 'Q1', { themes: ['fear'] }),
  answer('b', 'coral', 'Q1', { themes: ['fear', 'trust'] }),
  answer('c', 'olive', 'Q1'),
  answer('d', 'ochre', 'Q1', { kind: 'reshare', text: `RT @b ${line('b')}` }),
  answer('e', 'teal', 'Q1'),
  reply('to c', 'c', 'teal', on),
  reaction('c', 'amber'),
  answer('f', 'amber', 'Q2'),
];

it('quotes for each question the posts that cover its themes, then those that were answered most, and says why', async () => {
  const { ask } = await tinyCommunity(chat);
  const { rows } = await ask('chat-quotes');
  expect(columns(rows, 'chat', 'question', 'place', 'text', 'why_chosen', 'chosen_by')).toEqual([
    ['told', 'Q1', 1, line('b'), 'speaks of Fear, Trust · 1 reshare', 'rule'],
    ['told', 'Q1', 2, line('c'), '1 reply · 1 reaction', 'rule'],
    ['told', 'Q1', 3, line('a'), 'is of a length to read', 'rule'],
    ['told', 'Q2', 1, line('f'), 'is of a length to read', 'rule'],
  ]);
});

it('quotes what a facilitator chose, in that order, and never what was dropped', async () => {
  const { ask, mirror } = await tinyCommunity(chat);
  const keys = new Map((await ask('chat-quotes')).rows.map(({ text, post }) => [String(text), String(post)]));
  const choice = (question: string, text: string | null, place: number | null) => ({
    ...{ chat: 'told', question, place, post: text === null ? null : keys.get(line(text))! },
  });
  await mirror({ quote_choices: [choice('Q1', 'b', null), choice('Q2', null, 0)] });
  expect(columns((await ask('chat-quotes')).rows, 'question', 'text')).toEqual(
    ['a', 'c', 'e'].map((id) => ['Q1', line(id)]),
  );
  await mirror({ quote_choices: [choice('Q1', null, 0), choice('Q1', 'c', 1), choice('Q1', 'b', 2)] });
  expect(columns((await ask('chat-quotes')).rows, 'question', 'text', 'chosen_by', 'why_chosen').slice(0, 2)).toEqual([
    ['Q1', line('c'), 'facilitator', 'chosen by the facilitator'],
    ['Q1', line('b'), 'facilitator', 'chosen by the facilitator'],
  ]);
});

it('shows an executive nobody’s words', async () => {
  const { ask } = await tinyCommunity(chat);
  expect((await ask('chat-quotes', { view: 'executive' })).rows).toEqual([]);
});
