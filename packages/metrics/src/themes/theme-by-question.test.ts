import { expect, it } from 'vitest';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { crowd, person, post, record } from '../testing/tiny-records.ts';

const chat = (id: string, day: string, ...questions: string[]) =>
  record({
    type: 'chat',
    community: 'company',
    channel: 'general',
    chat: id,
    title: `#${id}`,
    at: day,
    questions: questions.map((question) => ({ question, text: `${question}?` })),
  });
const answer = (id: string, member: string | null, question: string, themes: string[] = [], chat = 'first') =>
  post(id, member, '2024-01-05T18:00', { chat, question, themes });

it('gives people and posts for every answered question and every theme', async () => {
  const { ask } = await tinyCommunity([
    chat('first', '2024-01-05', 'Q1', 'Q2', 'Q3'),
    answer('1', 'amber', 'Q1', ['fear']),
    answer('2', 'amber', 'Q1', ['fear']),
    answer('3', 'coral', 'Q1', ['fear', 'trust']),
    answer('4', 'coral', 'Q2', ['trust']),
  ]);
  const { rows } = await ask('theme-by-question');
  expect(rows[0]).toEqual({
    chat: 'first',
    question: 'Q1',
    codebook: 'mindset',
    theme: 'fear',
    label: 'Fear',
    people: 2,
    posts: 3,
    recurs: 1,
    questions: 2,
  });
  expect(columns(rows, 'question', 'theme', 'people', 'posts')).toEqual([
    ['Q1', 'fear', 2, 3],
    ['Q1', 'trust', 1, 1],
    ['Q1', 'time', 0, 0],
    ['Q2', 'fear', 0, 0],
    ['Q2', 'trust', 1, 1],
    ['Q2', 'time', 0, 0],
  ]);
});

it('orders chats by day and questions as they were asked, Q10 after Q9', async () => {
  const questions = Array.from({ length: 10 }, (_, index) => `Q${index + 1}`);
  const { ask } = await tinyCommunity([
    chat('second', '2024-02-05', 'Q1'),
    chat('first', '2024-01-05', ...questions),
    answer('0', 'amber', 'Q1', [], 'second'),
    ...questions.map((question) => answer(question, 'amber', question)),
  ]);
  const { rows } = await ask('theme-by-question');
  expect(rows.filter(({ theme }) => theme === 'fear').map(({ chat, question }) => `${chat} ${question}`)).toEqual([
    ...questions.map((question) => `first ${question}`),
    'second Q1',
  ]);
});

it('knows a source’s unknown authors as posts only', async () => {
  const { ask } = await tinyCommunity([
    chat('first', '2024-01-05', 'Q1'),
    answer('1', null, 'Q1', ['fear']),
    answer('2', null, 'Q1', ['fear']),
  ]);
  const { rows, notes } = await ask('theme-by-question');
  expect(rows[0]).toMatchObject({ theme: 'fear', people: null, posts: 2 });
  expect(notes.map(({ code }) => code)).toContain('unknown-authors');
});

it('leaves out negated mentions, bots, and posts outside a chat or its questions', async () => {
  const { ask } = await tinyCommunity([
    chat('first', '2024-01-05', 'Q1'),
    person('rust', { bot: true }),
    post('1', 'amber', '2024-01-05T18:00', { chat: 'first', question: 'Q1', negated: ['fear'] }),
    answer('2', 'rust', 'Q1', ['fear']),
    post('3', 'coral', '2024-01-05T18:00', { chat: 'first', themes: ['fear'] }),
    post('4', 'coral', '2024-01-05T18:00', { themes: ['fear'] }),
  ]);
  expect(columns((await ask('theme-by-question')).rows, 'question', 'theme', 'posts')).toEqual([
    ['Q1', 'fear', 0],
    ['Q1', 'trust', 0],
    ['Q1', 'time', 0],
  ]);
});

it('narrows to one chat and one question', async () => {
  const { ask } = await tinyCommunity([
    chat('first', '2024-01-05', 'Q1', 'Q2'),
    chat('second', '2024-02-05', 'Q1'),
    answer('1', 'amber', 'Q1'),
    answer('2', 'amber', 'Q2'),
    answer('3', 'amber', 'Q1', [], 'second'),
  ]);
  const asked = async (question: { chat?: string; question?: string }) => [
    ...new Set(
      (await ask('theme-by-question', question)).rows.map(({ chat, question }) => `${String(chat)} ${question}`),
    ),
  ];
  expect(await asked({ chat: 'first' })).toEqual(['first Q1', 'first Q2']);
  expect(await asked({ question: 'Q1' })).toEqual(['first Q1', 'second Q1']);
  expect(await asked({ chat: 'first', question: 'Q2' })).toEqual(['first Q2']);
});

it('says in how many of a chat’s answered questions a theme has a post, each chat for itself', async () => {
  const { ask } = await tinyCommunity([
    chat('first', '2024-01-05', 'Q1', 'Q2', 'Q3', 'Q4'),
    chat('second', '2024-02-05', 'Q1'),
    answer('1', 'amber', 'Q1', ['fear']),
    answer('2', null, 'Q2', ['fear', 'trust']),
    answer('3', 'coral', 'Q3'),
    answer('4', 'coral', 'Q1', ['trust'], 'second'),
    post('5', 'coral', '2024-01-05T18:00', { chat: 'first', themes: ['time'] }),
  ]);
  const { rows } = await ask('theme-by-question');
  const recurrence = [...new Set(columns(rows, 'chat', 'theme', 'recurs', 'questions').map((row) => row.join(' ')))];
  expect(recurrence).toEqual([
    'first fear 2 3',
    'first trust 1 3',
    'first time 0 3',
    'second fear 0 1',
    'second trust 1 1',
    'second time 0 1',
  ]);
});

it('tells an executive no more by how often a theme recurs than by which cells are 0', async () => {
  const { ask } = await tinyCommunity([
    chat('first', '2024-01-05', 'Q1', 'Q2', 'Q3'),
    ...crowd(5).map((member) => answer(`1 ${member}`, member, 'Q1', ['fear'])),
    ...crowd(4).map((member) => answer(`2 ${member}`, member, 'Q2', ['fear'])),
    answer('3', 'coral', 'Q3'),
    answer('4', null, 'Q3', ['trust']),
  ]);
  const { rows, hidden } = await ask('theme-by-question', { view: 'executive' });
  expect(
    columns(rows, 'question', 'theme', 'people', 'posts', 'recurs').filter(([, theme]) => theme !== 'time'),
  ).toEqual([
    ['Q1', 'fear', 5, 5, 2],
    ['Q1', 'trust', 0, 0, 1],
    ['Q2', 'fear', null, null, 2],
    ['Q2', 'trust', 0, 0, 1],
    ['Q3', 'fear', 0, 0, 2],
    ['Q3', 'trust', 0, null, 1],
  ]);
  expect(hidden?.rows).toBe(0);
});
