import { type QuestionInput, questionSchema } from '@groundswell/contract';
import { expect, it } from 'vitest';
import { isPost, repliesTo, toldStories } from './stories.ts';
import { type TinyCommunity, tinyCommunity } from './testing/tiny-community.ts';
import { person, post, reaction, reply } from './testing/tiny-records.ts';

const at = (hour: number) => `2024-01-01T${String(hour).padStart(2, '0')}:00`;
const page = { offset: 0, limit: 10 };
const told = (query: TinyCommunity['query'], question: QuestionInput = {}) =>
  toldStories(questionSchema.parse(question), page, query);
const texts = async (...asked: Parameters<typeof told>) => (await told(...asked))?.stories.map(({ text }) => text);

it('gives posts that touch the codebook of practice, one of each person in turn, the most answered first', async () => {
  const { query } = await tinyCommunity([
    post('amber one', 'amber', at(9), { practice: ['applied'] }),
    post('amber two', 'amber', at(10), { practice: ['applied'] }),
    post('coral one', 'coral', at(11), { practice: ['applied'] }),
    post('only fear', 'teal', at(12), { themes: ['fear'] }),
    reply('nice', 'amber one', 'coral', at(13)),
    reply('mine', 'amber two', 'amber', at(14)),
    reaction('coral one', 'teal'),
  ]);
  expect(await told(query)).toMatchObject({
    total: 3,
    pinned: 0,
    stories: [
      { text: 'amber one', answered: 1, replies: 1 },
      { text: 'coral one', answered: 0, reactions: 1 },
      { text: 'amber two', answered: 0, replies: 1 },
    ],
  });
});

it('puts pinned posts first in their order, one that tells of no practice too, and obeys the filters', async () => {
  const { query, mirror } = await tinyCommunity([
    post('loved', 'amber', at(9), { practice: ['applied'] }),
    post('pinned', 'amber', at(10), { practice: ['applied'], channel: 'ideas' }),
    post('plain', 'coral', at(11), { themes: ['fear'] }),
    reply('yes', 'loved', 'coral', at(12)),
  ]);
  const keys = new Map(
    (await query('select p.key::varchar as key, t.text from posts as p join texts as t on t.post_id = p.post_id')).map(
      ({ key, text }) => [text, String(key)],
    ),
  );
  await mirror({ story_pins: ['plain', 'pinned'].map((text, place) => ({ post: keys.get(text)!, place: place + 1 })) });
  expect(await texts(query)).toEqual(['plain', 'pinned', 'loved']);
  expect(await told(query, { channel: 'ideas' })).toMatchObject({ total: 1, pinned: 1, stories: [{ text: 'pinned' }] });
  expect(await texts(query, { theme: 'fear' })).toEqual(['plain']);
});

it('tells what others answered; where the source does not say to whom, what came next', async () => {
  const { query } = await tinyCommunity([
    post('start', 'amber', at(8), { practice: ['applied'] }),
    reply('told', 'start', 'coral', at(9), { practice: ['applied'] }),
    reply('deep', 'start', 'teal', at(10), { parent: 'told' }),
    reply('beep', 'start', 'rust', at(10), { bot: true }),
    post('flat', 'amber', at(8)),
    reply('told late', 'flat', 'coral', at(9), { practice: ['applied'] }),
    reply('mine too', 'flat', 'coral', at(10)),
    reply('next', 'flat', 'teal', at(11)),
  ]);
  const stories = (await told(query))!.stories;
  const keyOf = (text: string) => stories.find((one) => one.text === text)!.post;
  const answers = await repliesTo(
    stories.map((one) => one.post),
    'lead',
    query,
  );
  const to = (text: string) =>
    answers.filter(({ story }) => story === keyOf(text)).map((one) => [one.text, one.direct]);
  expect(to('start')).toEqual([
    ['told', true],
    ['deep', true],
  ]);
  expect(to('told')).toEqual([['deep', true]]);
  expect(to('told late')).toEqual([['next', false]]);
});

it('gives nothing to an executive', async () => {
  const { query } = await tinyCommunity([
    person('amber', { name: 'Amber Otter' }),
    post('told', 'amber', at(9), { practice: ['applied'] }),
  ]);
  const key = (await told(query))!.stories[0]!.post;
  expect(await told(query, { view: 'executive' })).toBeNull();
  expect(await repliesTo([key], 'executive', query)).toEqual([]);
  expect([
    await isPost(key, 'lead', query),
    await isPost(key, 'executive', query),
    await isPost('1', 'lead', query),
  ]).toEqual([true, false, false]);
});

it('gives nothing over a workspace in which there is nothing', async () => {
  const { query } = await tinyCommunity([]);
  expect(await told(query)).toEqual({ stories: [], total: 0, pinned: 0 });
});
