import { type QuestionInput, questionSchema } from '@groundswell/contract';
import { expect, it } from 'vitest';
import type { Query } from './query.ts';
import { quotedPosts } from './quoted-posts.ts';
import { tinyCommunity } from './testing/tiny-community.ts';
import { person, post, reaction, reply } from './testing/tiny-records.ts';

const quoted = (query: Query, question: QuestionInput = {}, offset = 0, limit = 10) =>
  quotedPosts(questionSchema.parse(question), { offset, limit }, query);

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
