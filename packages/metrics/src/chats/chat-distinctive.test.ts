import { expect, it } from 'vitest';
import { logOdds } from '../log-odds.ts';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { post } from '../testing/tiny-records.ts';
import { toldChat } from '../testing/told-chat.ts';

const on = '2024-01-05';
const people = ['amber', 'coral', 'olive', 'ochre', 'teal', 'umber'];
const answers = (question: string, ...words: string[]) =>
  people.map((who) => post(`${question} ${who}`, who, on, { chat: 'told', question, words }));

it('shows the words of one question that its others do not have, and how sure that is', async () => {
  const { ask } = await tinyCommunity([
    toldChat('told', on, ['Q1', 'Q2']),
    ...answers('Q1', 'work', 'fear'),
    ...answers('Q2', 'work', 'peers'),
  ]);
  const { rows } = await ask('chat-distinctive');
  expect(columns(rows, 'chat', 'question', 'term', 'people', 'posts')).toEqual([
    ['told', 'Q1', 'fear', 6, 6],
    ['told', 'Q2', 'peers', 6, 6],
  ]);
  const { zeta } = logOdds({ here: 6, elsewhere: 0, allHere: 12, allElsewhere: 12 }, 2.4);
  expect(rows[0]!.zeta).toBeCloseTo(zeta, 9);
});

it('finds nothing distinctive in one question alone, nor in what one person says', async () => {
  const { ask } = await tinyCommunity([
    toldChat('told', on, ['Q1', 'Q2']),
    ...answers('Q1', 'work', 'fear'),
    post('one', 'amber', on, { chat: 'told', question: 'Q2', words: ['peers'] }),
  ]);
  expect(columns((await ask('chat-distinctive')).rows, 'term')).not.toContainEqual(['peers']);
  expect((await ask('chat-distinctive', { chat: 'told', question: 'Q1' })).rows).toEqual([]);
});

it('counts posts where no author is known, and says that people are not', async () => {
  const { ask } = await tinyCommunity([
    toldChat('told', on, ['Q1', 'Q2']),
    ...['1', '2', '3', '4', '5', '6'].flatMap((id) => [
      post(`a${id}`, null, on, { chat: 'told', question: 'Q1', words: ['fear', 'work'] }),
      post(`b${id}`, null, on, { chat: 'told', question: 'Q2', words: ['work'] }),
    ]),
  ]);
  expect(columns((await ask('chat-distinctive')).rows, 'question', 'term', 'people', 'posts')[0]).toEqual([
    ...['Q1', 'fear', null, 6],
  ]);
});

it('shows an executive no word of few people', async () => {
  const { ask } = await tinyCommunity([
    toldChat('told', on, ['Q1', 'Q2']),
    ...answers('Q1', 'work', 'fear').slice(0, 4),
    ...answers('Q2', 'work', 'peers'),
  ]);
  expect(columns((await ask('chat-distinctive', { view: 'executive' })).rows, 'term')).toEqual([['peers']]);
});
