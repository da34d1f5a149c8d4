import type { ShownChat } from '@groundswell/contract';
import type { MinuteMark } from '../../charts/minute-words.ts';

/**
 * In which minute each question was asked, as far as the posts tell: by the first one, passed on or not, that holds the
 * question’s words. For chats of which the source names the questions, but not when they were asked.
 */
export function askedMinutes({ questions, posts }: Pick<ShownChat, 'questions' | 'posts'>): MinuteMark[] {
  return questions.flatMap(({ question, text }) => {
    const words = plain(text ?? '');
    if (words === '') return [];
    const asking = posts.find((post) => post.part !== 'none' && plain(post.text).includes(words));
    const seconds = asking?.seconds ?? null;
    return seconds === null || seconds < 0 ? [] : [{ minute: Math.floor(seconds / 60), words: question }];
  });
}

/** Letters and digits alone: quotation marks and spaces are written in many ways. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
