import {
  chatSpans,
  postsBetween,
  postsByKey,
  type Query,
  type ToldPlacement,
  toldPlacements,
} from '@groundswell/metrics';
import { type FoundChat, type Placement, placePosts } from '@groundswell/text';
import type { ChatTable, MadeRows } from '@groundswell/warehouse';
import type { KeptChatEdits } from '@groundswell/workspace';
import { editedChat, editedQuestions } from './edited-chat.ts';
import { type GivenChat, type NumberedChat, ownPosts, titleOf, windowOf } from './known-chat.ts';

/** The rows of chats; of a chat that a source tells only where somebody said more of it. */
export type ChatRows = Pick<MadeRows, ChatTable>;

export const noRows = (): ChatRows => ({
  ...{ found_chats: [], found_questions: [], found_placements: [], taken_over: [] },
});

/** Places the posts of a chat of numbered questions, as its labels and facilitators have it; `others` are the chats that there are. */
export async function numberedRows(
  known: NumberedChat,
  { edits, others, channelName }: { edits: KeptChatEdits; others: NumberedChat[]; channelName: string },
  query: Query,
): Promise<ChatRows> {
  const named = await postsByKey(
    edits.questions.flatMap(({ post }) => post ?? []),
    query,
  );
  const chat = editedChat(known, edits, named);
  const { from, to, until } = windowOf(known, others);
  const between = await postsBetween({ channel: chat.channel, from, to: until }, query);
  const posts = ownPosts(chat, to, between).filter(({ key }) => edits.moves.get(key) !== 'none');
  const moved = new Map(
    posts.flatMap(({ post, key }) => {
      const place = edits.moves.get(key);
      return place === undefined ? [] : [[post, place] as const];
    }),
  );
  const started = posts[0]?.time ?? from;
  const ended = Math.max(started, ...posts.filter(({ time }) => time <= to).map(({ time }) => time));
  const minuteOf = (time: number) => Math.max(0, Math.floor((time - started) / 60));
  const day = known.origin === 'marked' ? (posts[0]?.day ?? known.day) : known.day;
  return {
    taken_over: [],
    found_chats: [
      {
        ...{ chat_id: chat.id, external_id: chat.name, community_id: chat.community, channel_id: chat.channel },
        ...{ title: edits.title ?? titleOf(channelName, day), day, attendance: edits.attendance },
        ...{ started_at: moment(started), ended_at: moment(ended) },
      },
    ],
    found_questions: chat.found.questions.map(({ question, time }, place) => ({
      ...{ chat_id: chat.id, question, position: place + 1, text: chat.asked.get(question)!.text },
      ...{ asked_at: moment(time), minute: minuteOf(time) },
    })),
    found_placements: placePosts(chat.found, posts, moved).map((placement, place) => {
      const { time } = posts[place]!;
      return {
        ...placementRow(chat.id, placement),
        ...{ minute: minuteOf(time), during: duringOf(chat.found, time) },
      };
    }),
  };
}

/** What is said of a whole chat of numbered questions, whose posts stay where they are. */
export async function factRow(
  chat: NumberedChat,
  { title, attendance }: KeptChatEdits,
  { channelName, query }: { channelName: string; query: Query },
): Promise<MadeRows['found_chats']> {
  const span = (await chatSpans(query)).get(chat.id);
  if (!span) return [];
  const { day, startedAt, endedAt } = span;
  const known = { chat_id: chat.id, external_id: chat.name, community_id: chat.community, channel_id: chat.channel };
  const bare = (moment: string | null) => moment?.replace('Z', '') ?? null;
  return [
    {
      ...{ ...known, title: title ?? titleOf(channelName, day), day, attendance },
      ...{ started_at: bare(startedAt), ended_at: bare(endedAt) },
    },
  ];
}

/** A chat that its source tells, with what facilitators said of it: nothing of it is placed anew. */
export async function givenRows({ id, told, title }: GivenChat, edits: KeptChatEdits, query: Query): Promise<ChatRows> {
  if (!isEdited(edits)) return noRows();
  const [named, placements] = await Promise.all([
    postsByKey(
      edits.questions.flatMap(({ post }) => post ?? []),
      query,
    ),
    toldPlacements(id, query),
  ]);
  if (edits.forgotten) return { ...noRows(), taken_over: [{ chat_id: id }] };
  const questions = editedQuestions(told.questions, edits, named);
  const names = new Set(questions.map(({ question }) => question));
  const asking = new Map(questions.flatMap(({ question, posts }) => posts.map((post) => [post, question] as const)));
  const { questions: _, ...facts } = told;
  const minutes = new Map(placements.map(({ key, minute }) => [key, minute]));
  return {
    taken_over: [{ chat_id: id }],
    found_chats: [{ ...facts, title: edits.title ?? title, attendance: edits.attendance }],
    found_questions: questions.map(({ question, text, askedAt, posts: [post] }, place) => ({
      ...{ chat_id: id, question, position: place + 1, text },
      ...{
        asked_at: askedAt?.replace('Z', '') ?? null,
        minute:
          post === undefined
            ? (told.questions.find((one) => one.question === question)?.minute ?? null)
            : (minutes.get(post) ?? null),
      },
    })),
    found_placements: placements.flatMap((given) => {
      const place = toldPlace(given, { moved: edits.moves.get(given.key), asks: asking.get(given.key), names });
      return place === null
        ? []
        : [{ ...place, post_id: given.post, chat_id: id, confidence: 1, minute: given.minute, during: given.during }];
    }),
  };
}

/** Whether anything was said of a chat. */
export const isEdited = ({ title, attendance, forgotten, questions, moves }: KeptChatEdits): boolean =>
  title !== null || attendance !== null || forgotten || questions.length > 0 || moves.size > 0;

/** Where a post of a told chat belongs: null where a facilitator said that it is no part of it. */
export function toldPlace(
  { question, part, reshare }: ToldPlacement,
  { moved, asks, names }: { moved: string | undefined; asks: string | undefined; names: Set<string> },
): { question: string | null; part: string; method: string } | null {
  const hosted = part === 'host' || part === 'question';
  const answer = reshare ? 'reshare' : hosted ? 'host' : 'answer';
  if (moved === 'none') return null;
  if (moved === 'host' || moved === 'chatter') return { question: null, part: moved, method: 'moved' };
  if (moved !== undefined && names.has(moved)) return { question: moved, part: answer, method: 'moved' };
  if (asks !== undefined) return { question: asks, part: 'question', method: 'moved' };
  const kept = question === null || names.has(question);
  return kept
    ? { question, part, method: 'source' }
    : { question: null, part: answer === 'answer' ? 'chatter' : answer, method: 'source' };
}

const placementRow = (chat_id: number, { post, question, part, method, confidence }: Placement) => ({
  ...{ post_id: post, chat_id, question, part, method, confidence },
});

const duringOf = ({ questions }: FoundChat, time: number): string | null =>
  questions.filter((question) => question.time <= time).at(-1)?.question ?? null;

const moment = (seconds: number): string => new Date(Math.round(seconds * 1000)).toISOString().replace('Z', '');
