import type { ListedChat, ShownChat } from '@groundswell/contract';
import { table } from './table.ts';

/** The chats as a table, those that were forgotten marked. */
export function chatsText(chats: ListedChat[]): string {
  if (chats.length === 0) return 'No chats are known.';
  return table(
    [
      ...['chat', 'title', 'community', 'channel', 'day'].map((title) => ({ title })),
      ...['questions', 'stated attendance'].map((title) => ({ title, figures: true })),
      { title: '' },
    ],
    chats.map(({ chat, title, community, channel, day, questions, attendance, forgotten, origin }) => [
      ...[chat, title, community, channel, day, `${questions.length}`, attendance === null ? '' : `${attendance}`],
      forgotten ? 'forgotten' : origin === 'marked' ? 'marked' : '',
    ]),
  );
}

/** A chat with its posts, and how it is known where each belongs. */
export function shownChatText({ title, questions, posts }: ShownChat): string {
  const asked = questions.map(({ question, text }) => `${question}  ${text ?? ''}`.trimEnd());
  const rows = posts.map(({ post, seconds, author, question, part, method, confidence, text }) => [
    ...[post, clock(seconds), author ?? '', question ?? '', part, method, `${Math.round(confidence * 100)} %`, text],
  ]);
  const columns = ['post', 'time', 'author', 'question', 'part', 'known by', 'sure', 'text'].map((name) => ({
    ...{ title: name, figures: name === 'sure' || name === 'time' },
  }));
  return [title, '', ...asked, '', table(columns, rows)].join('\n');
}

/** Minutes and seconds since the chat began. */
const clock = (seconds: number | null): string =>
  seconds === null ? '' : `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
