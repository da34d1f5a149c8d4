import { type QuestionInput, questionSchema } from '@groundswell/contract';
import { expect, it } from 'vitest';
import type { Query } from './query.ts';
import { quotedPosts, threadOf } from './quoted-posts.ts';
import { tinyCommunity } from './testing/tiny-community.ts';
import { person, post, reaction, reply } from './testing/tiny-records.ts';

const quoted = (query: Query, question: QuestionInput = {}, offset = 0, limit = 10) =>
  allowed(quotedPosts(questionSchema.parse(question), { offset, limit }, { query }));

/** What a reader gets who may read something. */
async function allowed<T>(found: Promise<T | null>): Promise<T> {
  const words = await found;
  if (words === null) throw new Error('This reader may read nothing.');
  return words;
}

it('gives posts in scope, the newest first, with what hangs on them', async () => {
  const { query } = await tinyCommunity([
    person('amber', { name: 'Amber Otter' }),
    post('Trust them', 'amber', '2024-01-01T09:00', { words: ['trust'] }),
    reply('Why?', 'Trust them', 'coral', '2024-01-02T09:00', { words: ['why'] }),
    reply('Beep', 'Trust them', 'rust', '2024-01-02T09:00', { bot: true }),
    post('No author', null, '2024-01-03', { words: ['trust'] }),
    reaction('Trust them', 'coral'),
    reaction('Trust them', 'teal'),
  ]);
  const { posts, total, termKey } = await quoted(query, { term: 'trust' });
  expect({ total, termKey }).toEqual({ total: 2, termKey: 'trust' });
  expect(posts.map(({ post: _, ...shown }) => shown)).toEqual([
    {
      community: 'company',
      channel: 'general',
      author: null,
      at: null,
      day: '2024-01-03',
      text: 'No author',
      comment: null,
      replies: 0,
      reactions: 0,
    },
    {
      community: 'company',
      channel: 'general',
      author: 'Amber Otter',
      at: '2024-01-01T09:00:00Z',
      day: '2024-01-01',
      text: 'Trust them',
      comment: null,
      replies: 1,
      reactions: 2,
    },
  ]);
});

it('gives every post once over its pages', async () => {
  const { query } = await tinyCommunity(
    Array.from({ length: 7 }, (_, index) => post(String(index), 'amber', '2024-01-01T09:00')),
  );
  const pages = await Promise.all([0, 3, 6].map((offset) => quoted(query, {}, offset, 3)));
  const texts = pages.flatMap(({ posts }) => posts.map(({ text }) => text));
  expect(texts.sort()).toEqual(['0', '1', '2', '3', '4', '5', '6']);
  expect(pages.map(({ total }) => total)).toEqual([7, 7, 7]);
});

it('obeys every filter, and leaves out posts in which the theme is only negated', async () => {
  const { query } = await tinyCommunity([
    post('1', 'amber', '2024-01-01T09:00', { themes: ['fear'] }),
    post('2', 'amber', '2024-01-02T09:00', { negated: ['fear'] }),
    post('3', 'amber', '2024-01-03T09:00', { themes: ['fear'], channel: 'ideas' }),
  ]);
  const texts = async (question: QuestionInput) => (await quoted(query, question)).posts.map(({ text }) => text);
  expect(await texts({ theme: 'fear' })).toEqual(['3', '1']);
  expect(await texts({ theme: 'fear', channel: 'ideas' })).toEqual(['3']);
  expect(await texts({ to: '2024-01-02' })).toEqual(['2', '1']);
});

it('gives nothing over a workspace in which there is nothing', async () => {
  const { query } = await tinyCommunity([]);
  expect(await quoted(query)).toEqual({ posts: [], total: 0, termKey: null });
});

it('gives the most answered first, or one of each person in turn, so that one voice does not fill the page', async () => {
  const { query } = await tinyCommunity([
    post('old', 'coral', '2024-01-01T09:00'),
    ...['r1', 'r2'].map((id) => reply(id, 'old', 'teal', '2024-01-01T10:00')),
    ...['loud 1', 'loud 2', 'loud 3'].map((id, day) => post(id, 'amber', `2024-02-0${day + 1}T09:00`)),
    post('nobody 1', null, '2024-03-01'),
    post('nobody 2', null, '2024-03-02'),
  ]);
  const ordered = async (order: 'answered' | 'people') =>
    (await allowed(quotedPosts(questionSchema.parse({}), { offset: 0, limit: 10, order }, { query }))).posts.map(
      ({ text }) => text,
    );
  expect((await ordered('answered')).slice(0, 3)).toEqual(['old', 'nobody 2', 'nobody 1']);
  expect(await ordered('people')).toEqual([
    ...['nobody 2', 'loud 3', 'r2', 'old'],
    ...['nobody 1', 'loud 2', 'r1'],
    'loud 1',
  ]);
});

it('gives the whole conversation in which a post stands, in the order of time, without bots', async () => {
  const { query } = await tinyCommunity([
    post('asked', 'amber', '2024-01-01T09:00'),
    reply('second', 'asked', 'coral', '2024-01-01T11:00'),
    reply('first', 'asked', 'teal', '2024-01-01T10:00'),
    reply('beep', 'asked', 'rust', '2024-01-01T10:30', { bot: true }),
    post('another', 'amber', '2024-01-01T10:00'),
  ]);
  const { posts } = await quoted(query);
  const key = posts.find(({ text }) => text === 'first')!.post;
  expect((await allowed(threadOf(key, 'lead', query))).map(({ text, replies }) => [text, replies])).toEqual([
    ['asked', 2],
    ['first', 0],
    ['second', 0],
  ]);
  expect(await threadOf('12', 'lead', query)).toEqual([]);
  expect(await threadOf("'", 'lead', query)).toEqual([]);
});

it('gives the posts that have a theme only negated apart from those that count', async () => {
  const { query } = await tinyCommunity([
    post('Fear', 'amber', '2024-01-01T09:00', { themes: ['fear'] }),
    post('No fear', 'coral', '2024-01-02T09:00', { negated: ['fear'] }),
    post('No fear, then fear', 'teal', '2024-01-03T09:00', { themes: ['fear'], negated: ['fear'] }),
    post('No trust', 'teal', '2024-01-04T09:00', { negated: ['trust'] }),
  ]);
  const question = questionSchema.parse({ theme: 'fear' });
  const of = async (negated: boolean) => {
    const found = await quotedPosts(question, { offset: 0, limit: 10, negated }, { query });
    return [found?.total, found?.posts.map(({ text }) => text)];
  };
  expect(await of(false)).toEqual([2, ['No fear, then fear', 'Fear']]);
  expect(await of(true)).toEqual([1, ['No fear']]);
});
