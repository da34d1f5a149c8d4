import type { Answer, ChatTexts, FilterOptions, ListedChat, Row, ShownChat, Viewer } from '@groundswell/contract';
import { peopleInChats, type Query } from '@groundswell/metrics';
import type { CalledPerson } from '../name-owners.ts';
import { namesAs } from '../names-as.ts';

/** Metrics whose rows hold what a chat is called or what was asked in it. */
const withWords = new Set(['chats', 'chats-compare', 'chat-questions']);

/** The chats as an executive is told of them: their words as reports have them for executives, and no key of a post. */
export async function listedForExecutives(chats: ListedChat[], query: Query): Promise<ListedChat[]> {
  const { textAs } = await callingNobody(
    chats.flatMap(({ title, questions }) => [title, ...questions.map(({ text }) => text ?? '')]),
    query,
  );
  return chats.map((chat) => ({
    ...{ ...chat, title: textAs(chat.title), community: textAs(chat.community), channel: textAs(chat.channel) },
    questions: chat.questions.map((one) => ({
      ...{ ...one, text: one.text === null ? null : textAs(one.text) },
      ...{ posts: [], quotes: { chosen: null, dropped: [] } },
    })),
  }));
}

/** What can be filtered by, for this reader: for an executive the titles of chats are as in the reports. */
export async function optionsFor<T extends Pick<FilterOptions, 'chats'>>(
  view: Viewer,
  options: T,
  query: Query,
): Promise<T> {
  if (view !== 'executive') return options;
  const { textAs } = await callingNobody(
    options.chats.map(({ title }) => title),
    query,
  );
  return { ...options, chats: options.chats.map((chat) => ({ ...chat, title: textAs(chat.title) })) };
}

/** An answer for this reader: for an executive the words in its rows are as in the reports. */
export async function answeredFor(view: Viewer, answer: Answer, query: Query): Promise<Answer> {
  if (view !== 'executive' || !withWords.has(answer.metric)) return answer;
  const { textAs } = await callingNobody(
    answer.rows.flatMap(({ title, text }) => [title, text]).filter((words) => typeof words === 'string'),
    query,
  );
  const cut = (row: Row): Row => ({
    ...row,
    ...(typeof row.title === 'string' ? { title: textAs(row.title) } : {}),
    ...(typeof row.text === 'string' ? { text: textAs(row.text) } : {}),
  });
  const { rows, compared } = answer;
  return { ...answer, rows: rows.map(cut), compared: compared && { ...compared, rows: compared.rows.map(cut) } };
}

/** What the facilitator wrote for the report of this chat, as its report has it for executives. */
export function textsForExecutives(texts: ChatTexts, { posts, questions }: ShownChat, people: CalledPerson[]) {
  const { introduction, comments, closing } = texts;
  const said = [...posts, ...questions].map(({ text }) => text ?? '');
  const { textAs } = namesAs('none', people, [...said, introduction, closing, ...Object.values(comments)]);
  return {
    ...{ introduction: textAs(introduction), closing: textAs(closing) },
    comments: Object.fromEntries(Object.entries(comments).map(([question, text]) => [question, textAs(text)])),
  };
}

const callingNobody = async (texts: string[], query: Query) => namesAs('none', await peopleInChats(query), texts);
