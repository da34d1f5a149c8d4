import { type LabelledRow, labelledPosts, lastGivenChat, postsBetween, type Query } from '@groundswell/metrics';
import { type ChatPost, type FoundChat, findChats, type Placement, placePosts, questionText } from '@groundswell/text';
import type { MadeRows } from '@groundswell/warehouse';

/** The tables of what was found; every one of them is replaced. */
export type FoundRows = Pick<MadeRows, 'found_chats' | 'found_questions' | 'found_placements'>;

/** Answers that say which question they answer are taken in for a day after the chat; ours. */
const lateAnswers = 86_400;
/** "Correction", "sorry, Q3 should read". */
const correcting = /\b(?:correct(?:ion|ed)|typo|oops|should (?:read|say|be)|I meant)\b/i;

/** Finds the chats of a warehouse by their numbered questions and places their posts. */
export async function foundChats(query: Query): Promise<FoundRows> {
  const labelled = await labelledPosts(query);
  const found: FoundRows = { found_chats: [], found_questions: [], found_placements: [] };
  const chats = findChats(
    labelled.flatMap((row) =>
      row.member === null ? [] : [{ ...row, member: row.member, corrects: correcting.test(row.text) }],
    ),
  );
  if (chats.length === 0) return found;
  const last = await lastGivenChat(query);
  const byPost = new Map(labelled.map((one) => [one.post, one]));
  const taken = new Set<number>();
  for (const [place, chat] of chats.entries()) {
    const posts = await postsOf(chat, { labelled, until: latestOf(chat, chats[place + 1]) }, query);
    const free = posts.filter(({ post }) => !taken.has(post));
    for (const { post } of free) taken.add(post);
    addRows(found, last + place + 1, { chat, posts: free, byPost });
  }
  return found;
}

/** Until when late answers are taken in: not from the next chat of the channel. */
const latestOf = (chat: FoundChat, next: FoundChat | undefined): number =>
  Math.min(chat.to + lateAnswers, next?.channel === chat.channel ? next.from - 1 : Number.POSITIVE_INFINITY);

/** From the host's welcome, or the first question, to the end; and late answers that say what they answer. */
async function postsOf(
  chat: FoundChat,
  { labelled, until }: { labelled: LabelledRow[]; until: number },
  query: Query,
): Promise<ChatPost[]> {
  const own = new Map(labelled.filter(({ channel }) => channel === chat.channel).map((one) => [one.post, one]));
  const between = (await postsBetween({ ...chat, to: until }, query)).map(
    (post): ChatPost => ({ ...post, label: own.get(post.post)?.label ?? null }),
  );
  const numbers = new Set(chat.questions.map(({ number }) => number));
  const first = chat.questions[0]!.time;
  const begun =
    between.find(({ member, time }) => member !== null && chat.hosts.has(member) && time < first)?.time ?? first;
  return between.filter(
    ({ time, label }) => time >= begun && (time <= chat.to || (label?.clear && numbers.has(label.number))),
  );
}

function addRows(
  found: FoundRows,
  chat_id: number,
  { chat, posts, byPost }: { chat: FoundChat; posts: ChatPost[]; byPost: Map<number, LabelledRow> },
): void {
  const opening = byPost.get(chat.questions[0]!.posts[0]!)!;
  const started = posts[0]!.time;
  const ended = Math.max(...posts.filter(({ time }) => time <= chat.to).map(({ time }) => time));
  const minuteOf = (time: number) => Math.floor((time - started) / 60);
  found.found_chats.push({
    chat_id,
    external_id: chatName(opening.key),
    community_id: opening.community,
    channel_id: opening.channel,
    title: `${opening.channelName}, ${opening.day}`,
    day: opening.day,
    started_at: moment(started),
    ended_at: moment(ended),
  });
  for (const [place, { question, time, wording }] of chat.questions.entries()) {
    const text = questionText(byPost.get(wording)!.text);
    found.found_questions.push({
      ...{ chat_id, question, position: place + 1, text },
      ...{ asked_at: moment(time), minute: minuteOf(time) },
    });
  }
  for (const [place, placement] of placePosts(chat, posts).entries()) {
    const { time } = posts[place]!;
    found.found_placements.push({
      ...placementRow(chat_id, placement),
      minute: minuteOf(time),
      during: during(chat, time),
    });
  }
}

const placementRow = (chat_id: number, { post, question, part, method, confidence }: Placement) => ({
  ...{ post_id: post, chat_id, question, part, method, confidence },
});

const during = ({ questions }: FoundChat, time: number): string | null =>
  questions.filter((question) => question.time <= time).at(-1)?.question ?? null;

/** A chat is called after the post that opened it, so that its name is the same after every import and rebuild. */
const chatName = (key: string): string => `chat-${BigInt(key).toString(36)}`;

const moment = (seconds: number): string => new Date(Math.round(seconds * 1000)).toISOString().replace('Z', '');
