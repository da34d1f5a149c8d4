import { expect, it } from 'vitest';
import { foundChat, foundPosts } from '../testing/found-chat.ts';
import { columns, tinyCommunity } from '../testing/tiny-community.ts';
import { person, post, record } from '../testing/tiny-records.ts';

it('tells of every question how it was answered', async () => {
  const community = await tinyCommunity(foundPosts);
  await foundChat(community);
  const { rows } = await community.ask('chat-questions');
  expect(rows).toEqual([
    {
      chat: 'found',
      question: 'Q1',
      text: 'Why?',
      asked_at: '2024-01-05T18:02:00Z',
      // "answer", "reply" and "late"
      answers: 3,
      reshares: 1,
      people: 3,
      median_seconds_to_answer: 60,
      peak_per_minute: 2,
      late_answers: 1,
      replies_among_participants: 1,
      facilitator_share: 0.2,
      unplaced: 1,
    },
    {
      chat: 'found',
      question: 'Q2',
      text: 'How?',
      asked_at: '2024-01-05T18:12:00Z',
      answers: 1,
      reshares: 0,
      // Its one answer has no known author.
      people: 0,
      median_seconds_to_answer: 1080,
      peak_per_minute: 1,
      late_answers: 0,
      replies_among_participants: 0,
      facilitator_share: 0.5,
      unplaced: 0,
    },
  ]);
});

it('counts as not placed neither what hosts say beside the questions nor what somebody put there', async () => {
  const community = await tinyCommunity([
    ...foundPosts,
    post('aside', 'teal', '2024-01-05T18:07'),
    post('put beside', 'amber', '2024-01-05T18:08'),
  ]);
  await foundChat(community);
  const { rows } = await community.ask('chat-questions');
  expect(columns(rows, 'question', 'unplaced')).toEqual([
    ['Q1', 1],
    ['Q2', 0],
  ]);
});

it('does not say how much its host wrote where the filters leave the host out', async () => {
  const community = await tinyCommunity(foundPosts);
  await foundChat(community);
  const { rows } = await community.ask('chat-questions', { question: 'Q1' });
  expect(columns(rows, 'question', 'answers', 'reshares', 'facilitator_share', 'unplaced')).toEqual([
    ['Q1', 3, 1, null, null],
  ]);
});

it('counts a written-up chat without authors and times, and says no more of it', async () => {
  const { ask } = await tinyCommunity([
    record({
      ...{ type: 'chat', community: 'company', channel: 'general', chat: 'told', title: '#told', at: '2024-01-05' },
      questions: [{ question: 'Q1', text: 'Why?' }],
    }),
    post('1', null, '2024-01-05', { chat: 'told', question: 'Q1' }),
    post('2', null, '2024-01-05', { chat: 'told', question: 'Q1', kind: 'reshare' }),
    post('3', null, '2024-01-05', { chat: 'told' }),
  ]);
  const { rows } = await ask('chat-questions');
  expect(rows).toEqual([
    {
      ...{ chat: 'told', question: 'Q1', text: 'Why?', asked_at: null, answers: 1, reshares: 1, people: null },
      ...{ median_seconds_to_answer: null, peak_per_minute: null, late_answers: null },
      ...{ replies_among_participants: null, facilitator_share: null, unplaced: null },
    },
  ]);
});

it('takes the post in which a facilitator asks a told question for the question, and what they say beside it for the host’s', async () => {
  const told = { chat: 'told', question: 'Q1' };
  const { ask } = await tinyCommunity([
    record({
      ...{ type: 'chat', community: 'company', channel: 'general', chat: 'told', title: '#told', at: '2024-01-05' },
      questions: [{ question: 'Q1', text: 'Why?' }],
    }),
    person('indigo', { role: 'facilitator' }),
    post('Welcome', 'indigo', '2024-01-05T18:00', { chat: 'told' }),
    post('Q1) why? #told', 'indigo', '2024-01-05T18:01', told),
    post('RT Q1) why?', 'coral', '2024-01-05T18:02', { ...told, kind: 'reshare' }),
    post('Why? Because.', 'amber', '2024-01-05T18:03', told),
    post('Well said', 'indigo', '2024-01-05T18:04', told),
  ]);
  const { rows } = await ask('chat-questions');
  expect(columns(rows, 'asked_at', 'answers', 'reshares', 'people', 'median_seconds_to_answer')).toEqual([
    ['2024-01-05T18:01:00Z', 1, 1, 2, 120],
  ]);
  expect(columns(rows, 'facilitator_share', 'unplaced')).toEqual([[0.5, 0]]);
});
