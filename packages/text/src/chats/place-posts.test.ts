import { expect, it } from 'vitest';
import type { FoundChat } from './find-chats.ts';
import { labelOf } from './label-of.ts';
import { type ChatPost, placePosts } from './place-posts.ts';

const question = (number: number, post: number, minute: number) => ({
  ...{ question: `Q${number}`, number, time: minute * 60, posts: [post], wording: post },
});
const chat: FoundChat = {
  ...{ channel: 1, hosts: new Set([1]), questions: [question(1, 1, 0), question(2, 2, 10)], from: -900, to: 1800 },
};
const said = (post: number, minute: number, text: string, fields: Partial<ChatPost> = {}): ChatPost => ({
  ...{ post, time: minute * 60, member: 5, reshare: false, parent: null, label: labelOf(text), terms: [], ...fields },
});
const asked = [said(1, 0, 'Q1: Why?', { member: 1 }), said(2, 10, 'Q2: How?', { member: 1 })];
const placedAs = (...posts: ChatPost[]) => {
  const all = [...asked, ...posts].sort((a, b) => a.time - b.time);
  const placed = new Map(placePosts(chat, all).map((one) => [one.post, one]));
  return posts.map(({ post }) => {
    const { question, part, method } = placed.get(post)!;
    return `${question} ${part} ${method}`;
  });
};

it('places a post by its own label, whenever it was written', () => {
  expect(placedAs(said(3, 12, 'A1: late'), said(4, 40, 'A2b later'), said(5, 11, 'Q1) me too'))).toEqual([
    'Q1 answer label',
    'Q2 answer label',
    'Q1 answer label',
  ]);
  const [, , clear] = placePosts(chat, [...asked, said(3, 12, 'A1: late')]);
  expect(clear!.confidence).toBe(1);
});

it('places what clearly answers a question that was not asked with no other one', () => {
  const teaching = [11, 12, 13].map((minute) => said(minute, minute, 'A2: so', { terms: [1, 2] }));
  const posts = [...asked, ...teaching, said(20, 12.5, 'A4: so', { terms: [1, 2] })];
  expect(placePosts(chat, posts).at(-1)).toEqual({
    ...{ post: 20, question: null, part: 'chatter', method: 'none', confidence: 1 },
  });
  // "A4 …" may mean something else.
  expect(placedAs(...teaching, said(20, 12.5, 'A4 so', { terms: [1, 2] })).at(-1)).toBe('Q2 answer time');
});

it('places a reply with what it replies to', () => {
  expect(placedAs(said(3, 2, 'A1: yes'), said(4, 12, 'why?', { parent: 3 }), said(5, 13, 'so', { parent: 4 }))).toEqual(
    ['Q1 answer label', 'Q1 answer reply', 'Q1 answer reply'],
  );
});

it('keeps the hosts’ posts and what is passed on apart from answers', () => {
  expect(
    placedAs(
      said(3, 2, 'A1: mine', { member: 1 }),
      said(4, 3, 'A1: yours', { reshare: true }),
      said(5, 4, 'RT @a A1: b'),
    ),
  ).toEqual(['Q1 host label', 'Q1 reshare label', 'Q1 reshare label']);
});

it('gives nothing to a question that was not asked yet', () => {
  expect(placedAs(said(3, -5, 'Hello'))).toEqual(['null chatter none']);
});

it('sees from the labels around that the question before is still being answered', () => {
  const late = [11, 11.2, 11.4, 11.6, 11.8].map((minute, place) =>
    said(10 + place, minute, 'A1: late', { terms: [1, 2] }),
  );
  expect(placedAs(said(3, 11.5, 'late too', { terms: [1, 2] }), ...late)[0]).toBe('Q1 answer time');
});

it('places a post where a person says, whatever its label; and what replies to it goes with it', () => {
  const posts = [...asked, said(3, 12, 'A1: yes'), said(4, 13, 'why?', { parent: 3 }), said(5, 14, 'A2: no')];
  const placed = placePosts(
    chat,
    posts,
    new Map([
      [3, 'Q2'],
      [5, 'chatter'],
    ]),
  );
  expect(placed.slice(2).map(({ question, part, method }) => `${question} ${part} ${method}`)).toEqual([
    'Q2 answer moved',
    'Q2 answer reply',
    'null chatter moved',
  ]);
  const [, , gone] = placePosts(chat, posts, new Map([[3, 'Q9']]));
  expect(gone).toMatchObject({ question: 'Q1', method: 'label' });
});
