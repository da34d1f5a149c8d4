import type { ChatQuestion, ListedChat } from '@groundswell/contract';
import { chatSpans, postsByKey, type Query } from '@groundswell/metrics';
import { type KeptChatEdits, nothingSaid } from '@groundswell/workspace';
import { isEdited } from './chat-rows.ts';
import { editedChat, editedQuestions } from './edited-chat.ts';
import type { KnownChat } from './known-chat.ts';
import type { KnownChats } from './known-chats.ts';

/** What is told of chats, with what facilitators said of them; the latest first. */
export async function listedChats(chats: KnownChat[], known: KnownChats, query: Query): Promise<ListedChat[]> {
  const [edited, spans] = await Promise.all([known.edits.all(), chatSpans(query)]);
  const listed = await Promise.all(
    chats.map(async (chat): Promise<ListedChat> => {
      const edits = edited.get(chat.name) ?? nothingSaid();
      const span = spans.get(chat.id);
      const { name, communityName } = known.channelOf(chat);
      return {
        ...{ chat: chat.name, community: communityName, channel: name, origin: chat.origin },
        title: span?.title ?? edits.title ?? chat.title,
        day: span?.day ?? chat.day,
        startedAt: span?.startedAt ?? null,
        endedAt: span?.endedAt ?? null,
        attendance: edits.attendance,
        questions: await questionsOf(chat, edits, query),
        dropped: edits.questions.filter(({ dropped }) => dropped).map(({ question }) => question),
        edited: chat.origin === 'marked' || isEdited(edits) || edits.quotes.length > 0,
        forgotten: edits.forgotten,
      };
    }),
  );
  return listed.sort((a, b) => (orderOf(a) < orderOf(b) ? 1 : -1));
}

const orderOf = ({ day, startedAt, chat }: ListedChat): string => `${day} ${startedAt ?? ''} ${chat}`;

async function questionsOf(chat: KnownChat, edits: KeptChatEdits, query: Query): Promise<ChatQuestion[]> {
  const named = await postsByKey(
    edits.questions.flatMap(({ post }) => post ?? []),
    query,
  );
  const byHand = new Set(edits.questions.filter(({ dropped }) => !dropped).map(({ question }) => question));
  const edited = (question: string) => byHand.has(question);
  const quotesOf = (question: string) => {
    const { chosen = null, dropped = [] } = edits.quotes.find((one) => one.question === question) ?? {};
    return { chosen, dropped };
  };
  if (chat.origin === 'told')
    return editedQuestions(chat.told.questions, edits, named).map((one) => ({
      ...one,
      edited: edited(one.question),
      quotes: quotesOf(one.question),
    }));
  const { found, asked } = editedChat(chat, edits, named);
  return found.questions.map(({ question, time }) => ({
    question,
    text: asked.get(question)!.text,
    askedAt: new Date(Math.round(time * 1000)).toISOString().replace('.000Z', 'Z'),
    posts: asked.get(question)!.keys,
    edited: edited(question),
    quotes: quotesOf(question),
  }));
}
