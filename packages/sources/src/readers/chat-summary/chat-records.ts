import { createHash } from 'node:crypto';
import { type PostRecord, Refusal } from '@groundswell/contract';
import type { ReadOptions, Yield } from '../../reader.ts';
import { utcOf } from '../../zoned-time.ts';
import { type Members, memberOf } from './chat-members.ts';
import { hashtagOf, slugOf, titleOf } from './chat-names.ts';
import type { WrittenChat, WrittenPost } from './parse-chat.ts';
import { handlesIn, reshareOf } from './reshare.ts';

/** The records of one written-up chat. Its community and members are left to the caller, who may have several chats. */
export interface ChatRecords {
  community: string;
  /** The community's name where nobody chose one. */
  name: string;
  timed: boolean;
  records: Yield[];
}

/** @throws Refusal where the text gives no day or no time zone and the options do not either. */
export function chatRecords(chat: WrittenChat, file: string, options: ReadOptions, members: Members): ChatRecords {
  const hashtag = hashtagOf(chat.lines);
  const title = titleOf(chat.lines, chat.questions) ?? options.inputName;
  const name = hashtag ?? options.inputName;
  const community = hashtag ? slugOf(hashtag) || hashtag : (options.community ?? (slugOf(name) || name));
  const channel = slugOf(hashtag ?? title) || title;
  const written = chat.posts.filter((post) => post.words.trim() !== '');
  const moments = momentsOf(written, file, options);
  const id = `${channel}-${dayOf(written, options)}`;
  const occurrences = new Map<string, number>();
  const posts = written.map((post, index): PostRecord => {
    const key = `${post.question ?? ''}\n${post.author?.handle ?? post.author?.name ?? ''}\n${post.words}`;
    const occurrence = (occurrences.get(key) ?? 0) + 1;
    occurrences.set(key, occurrence);
    const hash = createHash('sha256').update(`${id}\n${key}\n${occurrence}`).digest('hex').slice(0, 24);
    return { ...postOf(post, members), community, channel, chat: id, post: hash, at: moments[index]! };
  });
  const questions = [...chat.questions.texts].map(([number, text]) => ({
    question: `Q${number}`,
    text: text.replace(/(?:\s*#[\p{L}\p{N}_]+)+\s*$/u, ''),
  }));
  const timed = moments.filter((moment) => moment.includes('T'));
  const at = (timed.length > 0 ? timed : moments).toSorted()[0] ?? '';
  const empty = chat.posts.filter((post) => post.words.trim() === '');
  return {
    community,
    name,
    timed: timed.length > 0,
    records: [
      { type: 'channel', community, channel, name: hashtag ?? title },
      { type: 'chat', community, channel, chat: id, title, at, questions },
      ...posts,
      ...empty.map((post): Yield => ({ type: 'left-out', reason: 'empty', file, line: post.line })),
    ],
  };
}

function postOf(post: WrittenPost, members: Members): Omit<PostRecord, 'community' | 'channel' | 'post' | 'at'> {
  const member = post.author === null ? null : memberOf(members, post.author);
  const reshare = reshareOf(post.words);
  const mentions = handlesIn(post.words);
  return {
    type: 'post',
    ...(member === null ? {} : { member }),
    kind: reshare === null ? 'start' : 'reshare',
    text: post.words,
    ...reshare,
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(post.question === null ? {} : { question: `Q${post.question}` }),
  };
}

/** The local day of the chat, whatever the time zone: a part of its id. */
function dayOf(posts: WrittenPost[], options: ReadOptions): string {
  const days = posts.map((post) => post.time?.day).filter((day) => day != null);
  return days.sort()[0] ?? options.date ?? '';
}

function momentsOf(posts: WrittenPost[], file: string, options: ReadOptions): string[] {
  const written = posts.map((post) => post.time?.day).find((day) => day != null) ?? null;
  let day = written ?? options.date;
  if (day === undefined) {
    const text = `${file} does not say on which day its chat was. Say it with --date YYYY-MM-DD.`;
    throw new Refusal(text, 400);
  }
  return posts.map(({ time }) => {
    day = time?.day ?? day!;
    if (!time?.time) return day;
    const local = `${day}T${time.time}`;
    if (time.utc) return `${local}Z`;
    if (options.timezone === undefined) {
      const text = `${file} gives local times such as ${time.time} without saying where. Say it with --timezone, such as --timezone Europe/London.`;
      throw new Refusal(text, 400);
    }
    return utcOf(local, options.timezone);
  });
}
