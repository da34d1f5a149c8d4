import { questionSchema } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { postsWithKeys } from './quoted-posts.ts';
import { scopeTexts } from './scope-texts.ts';
import { tinyCommunity } from './testing/tiny-community.ts';
import { post } from './testing/tiny-records.ts';

const posts = Array.from({ length: 200 }, (_, index) =>
  post(`post ${index}`, index % 2 ? 'amber' : null, '2024-01-01T09:00'),
);

it('gives the texts under the filters with who wrote them, and the posts behind some of them', async () => {
  const { query } = await tinyCommunity([
    post('first', 'amber', '2024-01-01T09:00'),
    post('second', 'teal', '2024-01-02T09:00'),
  ]);
  const asked = questionSchema.parse({ from: '2024-01-02' });
  const read = await scopeTexts(asked, 10, query);
  expect(read).toMatchObject({ posts: 1, texts: [{ text: 'second', comment: null, member: expect.any(Number) }] });
  const { key } = read!.texts[0]!;
  expect((await postsWithKeys([key], 'lead', query)).get(key)).toMatchObject({ post: key, text: 'second' });
  expect(await postsWithKeys([key], 'executive', query)).toEqual(new Map());
  expect(await scopeTexts(questionSchema.parse({ view: 'executive' }), 10, query)).toBeNull();
});

it('of more than it is to give it gives about as many, spread over all, the same each time', async () => {
  const { query } = await tinyCommunity(posts);
  const some = await scopeTexts(questionSchema.parse({}), 50, query);
  expect(some?.posts).toBe(200);
  expect(some!.texts.length).toBeGreaterThan(40);
  expect(some!.texts.length).toBeLessThan(60);
  const numbers = some!.texts.map(({ text }) => Number(text.split(' ')[1]));
  expect(numbers.filter((number) => number < 100).length).toBeGreaterThan(15);
  expect(numbers.filter((number) => number >= 100).length).toBeGreaterThan(15);
  expect(await scopeTexts(questionSchema.parse({}), 50, query)).toEqual(some);
  expect((await scopeTexts(questionSchema.parse({}), 200, query))?.texts).toHaveLength(200);
});
