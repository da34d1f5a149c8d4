import {
  type ChatPostRow,
  type LabelledRow,
  labelledPosts,
  type NamedChannel,
  type Query,
  type ToldChat,
} from '@groundswell/metrics';
import { type FoundChat, findChats, markedChat, questionText } from '@groundswell/text';
import type { KeptMark } from '@groundswell/workspace';

interface AnyChat {
  /** Its number in the warehouse. */
  id: number;
  name: string;
  title: string;
  day: string;
  community: number;
  channel: number;
}

/** A chat of numbered questions, before anything that was said of it: found, or within the moments that somebody marked. */
export interface NumberedChat extends AnyChat {
  origin: 'found' | 'marked';
  found: FoundChat;
  /** Of each question its words, and the keys of the posts that ask it. */
  asked: Map<string, { text: string; keys: string[] }>;
  /** Of a marked one. */
  mark: string | null;
}

/** A chat as its source tells it. */
export interface GivenChat extends AnyChat {
  origin: 'told';
  told: ToldChat;
}

export type KnownChat = NumberedChat | GivenChat;

/** "Correction", "sorry, Q3 should read". */
const correcting = /\b(?:correct(?:ion|ed)|typo|oops|should (?:read|say|be)|I meant)\b/i;

const asFound = (labelled: LabelledRow[]) =>
  labelled.flatMap((row) =>
    row.member === null ? [] : [{ ...row, member: row.member, corrects: correcting.test(row.text) }],
  );

/** The chats that labelled posts tell of. `edited` are the names of chats of which something was said; `first` the number of the first one. */
export function foundAmong(labelled: LabelledRow[], edited: ReadonlySet<string>, first: number): NumberedChat[] {
  const byPost = new Map(labelled.map((one) => [one.post, one]));
  return findChats(asFound(labelled)).map((found, place) => {
    const opening = byPost.get(found.questions[0]!.posts[0]!)!;
    return {
      ...{ id: first + place, name: nameOf(found, byPost, edited), origin: 'found', mark: null, found },
      ...{ title: titleOf(opening.channelName, opening.day), day: opening.day },
      ...{ community: opening.community, channel: opening.channel, asked: askedIn(found, byPost) },
    };
  });
}

/** The chat that somebody marked; `labelled` are posts of its channel, or of all. */
export function markedAs(
  { id: mark, start, end }: KeptMark,
  place: NamedChannel,
  { id, labelled }: { id: number; labelled: LabelledRow[] },
): NumberedChat {
  const { channel, community, name } = place;
  const own = labelled.filter((one) => one.channel === channel);
  const found = markedChat({ channel, from: secondsOf(start), to: secondsOf(end) }, asFound(own));
  const day = start.slice(0, 10);
  return {
    ...{ id, name: markName(mark), origin: 'marked', mark, found, title: titleOf(name, day), day },
    ...{ community, channel, asked: askedIn(found, new Map(own.map((one) => [one.post, one]))) },
  };
}

/** Labelled posts of one channel. */
export const labelledIn = ({ channel }: NamedChannel, query: Query): Promise<LabelledRow[]> =>
  labelledPosts(query, channel);

export const toldAs = (told: ToldChat): GivenChat => ({
  ...{ id: told.chat_id, name: told.external_id, origin: 'told', title: told.title, day: told.day },
  ...{ community: told.community_id, channel: told.channel_id, told },
});

export const markName = (mark: string): string => `marked-${mark}`;
export const titleOf = (channel: string, day: string): string => `${channel}, ${day}`;
export const secondsOf = (moment: string): number => Date.parse(moment) / 1000;

/** Whether a chat that was found stands where one was marked. */
export const givesWay = ({ channel, found }: NumberedChat, marked: NumberedChat): boolean =>
  channel === marked.channel &&
  found.questions.some(({ time }) => time >= marked.found.from && time <= marked.found.to);

/** Answers that say which question they answer are taken in for a day after the chat; ours. */
const lateAnswers = 86_400;

/** The seconds of a chat among the others of its channel: what one's end and the next one's welcome share is the next one's. */
export function windowOf(chat: NumberedChat, others: NumberedChat[]): { from: number; to: number; until: number } {
  const { from, to, questions } = chat.found;
  const there = others.filter((one) => one !== chat && one.channel === chat.channel);
  const next = Math.min(...there.map(({ found }) => found.from).filter((time) => time > from));
  if (chat.origin === 'marked') {
    // Where another one is marked from this one's end on, that moment is the other's.
    const shared = there.some(({ origin, found }) => origin === 'marked' && found.from === to);
    const end = shared ? to - 0.001 : to;
    return { from, to: end, until: Math.max(end, Math.min(to + lateAnswers, next - 1)) };
  }
  const first = questions[0]!.time;
  const ends = there
    .filter(({ origin, found }) => origin === 'marked' && found.to < first)
    .map(({ found }) => found.to);
  const until = Math.min(to + lateAnswers, next - 1);
  return { from: Math.max(from, ...ends.map((end) => end + 1)), to: Math.min(to, until), until };
}

/** Of what was said in a chat's window: from the host's welcome, or the first question, to the end; and late answers that say what they answer. */
export function ownPosts({ origin, found }: NumberedChat, to: number, posts: ChatPostRow[]): ChatPostRow[] {
  const numbers = new Set(found.questions.map(({ number }) => number));
  const first = found.questions[0]?.time ?? found.from;
  const welcome = posts.find(({ member, time }) => member !== null && found.hosts.has(member) && time < first);
  const begun = origin === 'marked' ? found.from : (welcome?.time ?? first);
  return posts.filter(
    ({ time, label }) => time >= begun && (time <= to || (label?.clear && numbers.has(label.number))),
  );
}

/**
 * A chat is called after the post that opened it, so that its name is the same after every import and rebuild; and what was
 * said of it under the name of another question's post (which opened it once) is still said of it.
 */
function nameOf(found: FoundChat, byPost: Map<number, LabelledRow>, edited: ReadonlySet<string>): string {
  const names = found.questions
    .flatMap(({ posts }) => posts)
    .map((post) => `chat-${BigInt(byPost.get(post)!.key).toString(36)}`);
  return names.find((name) => edited.has(name)) ?? names[0]!;
}

const askedIn = ({ questions }: FoundChat, byPost: Map<number, LabelledRow>): NumberedChat['asked'] =>
  new Map(
    questions.map(({ question, wording, posts }) => [
      question,
      { text: questionText(byPost.get(wording)!.text), keys: posts.map((post) => byPost.get(post)!.key) },
    ]),
  );
