import { type ListedChat, type PostMove, postPlace, Refusal } from '@groundswell/contract';
import { type NamedChannel, type PostByKey, placedKeys, type Query } from '@groundswell/metrics';
import type { KeptChatEdits, KeptChatQuestion } from '@groundswell/workspace';
import { type KnownChat, secondsOf } from './known-chat.ts';
import type { KnownChats } from './known-chats.ts';

interface AskedMark {
  community: string;
  channel: string;
  start: string;
  end: string;
  title: string | null;
}

/** Where and when a chat is marked, in UTC. @throws Refusal 400 for a place that is not known, 409 where another is marked there. */
export function checkMark(
  { community, channel, start, end, title }: AskedMark,
  known: KnownChats,
): { place: NamedChannel; start: string; end: string; title: string | null } {
  const place = known.channelNamed(community, channel);
  if (!place) throw new Refusal(`There is no channel “${channel}” in a community “${community}”.`, 400);
  const [from, to] = [secondsOf(start), secondsOf(end)];
  const another = known
    .all()
    .some(
      (one) => one.origin === 'marked' && one.channel === place.channel && one.found.from < to && one.found.to > from,
    );
  if (another) throw new Refusal('A chat is already marked in this channel at this time.', 409);
  return { place, start: new Date(start).toISOString(), end: new Date(end).toISOString(), title };
}

/** @throws Refusal 404 for a post that is not there. */
export function checkAsking({ channel }: KnownChat, post: PostByKey | undefined): void {
  if (post?.channel !== channel) throw new Refusal('There is no such post in the channel of this chat.', 404);
}

/** @throws Refusal 400 for a question that nobody could place. */
export function checkQuestion(
  chat: KnownChat,
  { question, askedAt }: KeptChatQuestion,
  post: PostByKey | undefined,
): void {
  if (chat.origin === 'told') return;
  const { from, to, questions } = chat.found;
  if (askedAt !== null && (secondsOf(askedAt) < from || secondsOf(askedAt) > to))
    throw new Refusal(
      'A question is asked within its chat: this moment is before its beginning or after its end.',
      400,
    );
  const known = questions.some((one) => one.question === question);
  if (!known && askedAt === null && post === undefined)
    throw new Refusal(`${question} is new: say when it was asked, or which post asks it.`, 400);
}

/** @throws Refusal 404 for a question that the chat does not have. */
export function checkAsked({ title, questions }: ListedChat, question: string): void {
  if (questions.some((one) => one.question === question)) return;
  throw new Refusal(`“${title}” has no question ${question}.`, 404);
}

/** @throws Refusal 404 for a post that is not in the chat, 400 for a question that it does not have. */
export async function checkMoves(
  moves: PostMove[],
  { chat, listed, kept, query }: { chat: KnownChat; listed: ListedChat; kept: KeptChatEdits; query: Query },
): Promise<void> {
  const names = new Set(listed.questions.map(({ question }) => question));
  for (const { to } of moves) {
    if (to === null || names.has(to) || ['host', 'chatter', 'none'].includes(postPlace.parse(to))) continue;
    throw new Refusal(`“${listed.title}” has no question ${to}.`, 400);
  }
  const there = new Set([...(await placedKeys(chat.id, query)), ...kept.moves.keys()]);
  if (moves.some(({ post }) => !there.has(post))) throw new Refusal('This post is not in the chat.', 404);
}
