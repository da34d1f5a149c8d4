import { expect, it } from 'vitest';
import { codingPosts, codingTexts } from './coding-posts.ts';
import { type CodingSample, codingSample } from './coding-sample.ts';
import { sharedCommunity, tinyCommunity } from './testing/tiny-community.ts';
import { crowd, person, post, reply } from './testing/tiny-records.ts';

const fear = { codebook: 'mindset', theme: 'fear' };
const said = (prefix: string, count: number, fields: Parameters<typeof post>[3], who = crowd(40)) =>
  Array.from({ length: count }, (_, place) =>
    post(`${prefix} ${place}`, who[place % who.length]!, '2024-01-05T09:00', fields),
  );

/** 60 posts of fear, "dread" along with it in half of them; 40 in which dread stands alone or fear is negated; 200 of neither. */
const company = sharedCommunity([
  ...said('loud', 30, { words: ['fear', 'dread'], themes: ['fear'] }, ['rust carp']),
  ...said('fearful', 30, { words: ['fear'], themes: ['fear'] }),
  ...said('dreadful', 25, { words: ['dread'] }),
  ...said('fearless', 15, { words: ['fearless'], negated: ['fear'] }),
  ...said('lunch', 200, { words: ['lunch', 'noon'] }),
  ...said('link', 20, {}),
  reply('beep', 'lunch 1', 'robot', '2024-01-05T10:00', { bot: true, words: ['fear'], themes: ['fear'] }),
]);

const kindsOf = ({ posts }: CodingSample) => {
  const counts = { hit: 0, near: 0, far: 0 };
  for (const { kind } of posts) counts[kind] += 1;
  return counts;
};

it('draws 25 posts with the theme, 15 near it and 10 of the others, and knows of how many', async () => {
  const sample = await codingSample(fear, 7, company.query);
  expect(sample.of).toEqual({ hit: 60, near: 40, far: 200 });
  expect(kindsOf(sample)).toEqual({ hit: 25, near: 15, far: 10 });
  expect(new Set(sample.posts.map(({ post }) => post)).size).toBe(50);
});

it('the weights of each kind come to all of its posts', async () => {
  const { posts, of } = await codingSample(fear, 7, company.query);
  for (const kind of ['hit', 'near', 'far'] as const) {
    const weight = posts.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.weight, 0);
    expect(weight).toBeCloseTo(of[kind], 6);
  }
});

it('the same seed draws the same posts in the same order, another one others', async () => {
  const drawn = async (seed: number) => (await codingSample(fear, seed, company.query)).posts;
  expect(await drawn(7)).toEqual(await drawn(7));
  expect(await drawn(7)).not.toEqual(await drawn(8));
});

it('whoever wrote half of the posts with the theme gets a fifth of those drawn', async () => {
  const { posts } = await codingSample(fear, 7, company.query);
  const hits = posts.filter(({ kind }) => kind === 'hit').map(({ post }) => post);
  const texts = [...(await codingTexts(hits, 'lead', company.query))!.values()].map(({ text }) => text);
  expect(texts.filter((text) => text.startsWith('loud'))).toHaveLength(5);
});

it('does not show by its order which kind a post is of', async () => {
  const { posts } = await codingSample(fear, 7, company.query);
  const firstHalf = posts.slice(0, 25).filter(({ kind }) => kind === 'hit').length;
  expect(firstHalf).toBeGreaterThan(5);
  expect(firstHalf).toBeLessThan(20);
});

it('tells what the patterns say of a post now, who wrote it, and leaves out what is gone', async () => {
  const { query } = await tinyCommunity([
    person('amber', { name: 'Amber Otter' }),
    post('We fear it', 'amber', '2024-01-05', { words: ['fear'], themes: ['fear'] }),
    reply('No fear of it', 'We fear it', null, '2024-01-06', { words: ['fear'], negated: ['fear'] }),
    reply('No fear, but some fear', 'We fear it', 'amber', '2024-01-07', { themes: ['fear'], negated: ['fear'] }),
    post('Lunch', 'amber', '2024-01-08', { words: ['lunch'] }),
  ]);
  const keys = (await query('select key::varchar as post from posts order by day')).map(({ post }) => String(post));
  const found = [...(await codingPosts([...keys, '17'], fear, query)).values()];
  const texts = (await codingTexts(keys, 'lead', query))!;
  expect(
    found
      .map(({ post, machine, member }) => [texts.get(post)?.text, machine, texts.get(post)?.isReply, member !== null])
      .sort(),
  ).toEqual([
    ['Lunch', 'none', false, true],
    ['No fear of it', 'negated', true, false],
    ['No fear, but some fear', 'hit', true, true],
    ['We fear it', 'hit', false, true],
  ]);
  expect(await codingTexts(keys, 'executive', query)).toBeNull();
});

it('draws nothing where the theme has no post', async () => {
  const { query } = await tinyCommunity([post('Lunch', 'amber', '2024-01-08', { words: ['lunch'] })]);
  expect(await codingSample(fear, 1, query)).toMatchObject({
    of: { hit: 0, near: 0, far: 1 },
    posts: [{ kind: 'far' }],
  });
});
