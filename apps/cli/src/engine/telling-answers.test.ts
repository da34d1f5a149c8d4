import type { StoryReply } from '@groundswell/metrics';
import { expect, it } from 'vitest';
import { tellingAnswers } from './telling-answers.ts';

const reply = (text: string, author: string | null, reactions = 0): StoryReply => ({
  ...{ story: '1', direct: true, post: text, community: 'c', channel: 'general', author, at: null, day: '2024-01-05' },
  ...{ text, comment: null, replies: 0, reactions },
});
const texts = (replies: StoryReply[]) => tellingAnswers(replies).map(({ text }) => text);

it('shows three, those with most reactions first, then the longer ones, in the order of time', () => {
  expect(
    texts([
      reply('we did the same in the depot', 'amber'),
      reply('how did you get people to come along', 'coral'),
      reply('this is what we needed here', 'teal', 4),
      reply('we tried it twice and then kept it for good', 'plum'),
    ]),
  ).toEqual([
    'how did you get people to come along',
    'this is what we needed here',
    'we tried it twice and then kept it for good',
  ]);
});

it('passes over thanks, unless there is nothing else', () => {
  expect(texts([reply('Thanks!', 'amber', 9), reply('how long did it take you then', 'coral')])).toEqual([
    'how long did it take you then',
  ]);
  expect(texts([reply('Thanks!', 'amber'), reply('+1', 'coral')])).toEqual(['Thanks!', '+1']);
});

it('takes one of each person before a second one of anybody; those without an author are not one person', () => {
  const long = 'a long answer with a lot of words in it';
  expect(
    texts([
      reply(`${long} one`, 'amber'),
      reply(`${long} two`, 'amber'),
      reply('a short answer with six words', 'coral'),
      reply('another short answer of six words', null),
    ]),
  ).toEqual([`${long} one`, 'a short answer with six words', 'another short answer of six words']);
});
