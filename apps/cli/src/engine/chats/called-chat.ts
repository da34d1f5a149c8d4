import type { ReportNames, ShownChat } from '@groundswell/contract';
import type { CalledPerson } from '../name-owners.ts';
import { namesAs } from '../names-as.ts';
import { spoken } from './called-report.ts';
import { transcriptOf } from './report-words.ts';

/** The chat with everybody called as its report calls them: people are numbered in the order of the report's transcript. */
export function calledChat(chat: ShownChat, names: ReportNames, people: CalledPerson[]): ShownChat {
  const { posts, questions } = chat;
  const texts = [...posts, ...questions].map(({ text }) => text ?? '');
  const called = namesAs(names, people, texts);
  const { textAs, authorAs } = called;
  const order = transcriptOf(
    posts,
    questions.map(({ question }) => question),
  );
  const said = new Map(order.map(({ key, ...post }) => [key, spoken(post, called)]));
  return {
    ...{ ...chat, title: textAs(chat.title), community: textAs(chat.community), channel: textAs(chat.channel) },
    hosts: names === 'none' ? [] : chat.hosts.map(authorAs),
    questions: questions.map((one) => ({ ...one, text: one.text === null ? null : textAs(one.text) })),
    posts: posts.map((post) => ({
      ...{ ...post, ...(said.get(post.post) ?? spoken(post, called)) },
      comment: post.comment === null ? null : textAs(post.comment),
    })),
  };
}
