import type { FilterOptions, SourceRecord } from '@groundswell/contract';
import type { Community, Person, Post } from './recollect.ts';

/** Where a post belongs in a chat; `minute` counts from the chat's start, `during` is the last question asked by then. */
export interface Placed {
  chat: Chat;
  question: string | null;
  part: 'question' | 'answer' | 'reshare' | 'host' | 'chatter';
  minute: number | null;
  during: string | null;
}

export interface Chat {
  id: string;
  title: string;
  day: string;
  channel: string;
  /** Milliseconds, where known. */
  started: number | null;
  ended: number | null;
  hosts: Set<Person>;
  questions: { question: string; text: string; asked: number | null }[];
}

/** Puts posts in their chats: those that a source tells, and the numbered ones whose every post says where it belongs. */
export function placeInChats(records: SourceRecord[], posts: Post[]): void {
  const communities = new Map(posts.map(({ community }) => [community.id, community]));
  for (const record of records) {
    if (record.type !== 'chat') continue;
    const { community, channel, chat: id, title, at, questions } = record;
    const chat: Chat = {
      ...{ id, title, channel, day: at.slice(0, 10), started: null, ended: null, hosts: new Set() },
      questions: questions.map((asked) => ({ ...asked, asked: null })),
    };
    communities.get(community)?.chats.set(id, chat);
  }
  const byId = new Map(posts.map((post) => [post.id, post]));
  for (const record of records)
    if (record.type === 'post' && record.chat !== undefined)
      place(byId.get(`${record.community}/${record.post}`)!, record.chat, record.question ?? null);
  for (const chat of [...communities.values()].flatMap(({ chats }) => [...chats.values()])) {
    addTimes(chat, posts);
    findHosts(chat, posts);
  }
  for (const channel of new Set(posts.filter(isAsking).map(({ community, channel }) => `${community.id}\n${channel}`)))
    findChat(posts.filter((post) => `${post.community.id}\n${post.channel}` === channel));
}

function place(post: Post, id: string, question: string | null): void {
  const chat = post.community.chats.get(id);
  const part = post.kind === 'reshare' ? 'reshare' : question === null ? 'chatter' : 'answer';
  if (chat) post.placed = { chat, question, part, minute: null, during: null };
}

function addTimes(chat: Chat, posts: Post[]): void {
  const own = posts.filter((post) => post.placed?.chat === chat && post.time !== null);
  if (own.length === 0) return;
  chat.started = Math.min(...own.map(({ time }) => time!));
  chat.ended = Math.max(...own.map(({ time }) => time!));
  for (const post of own) post.placed!.minute = Math.floor((post.time! - chat.started) / 60_000);
}

/** Whose post holds the words of its question asks it, where they are a facilitator; what else they say in the chat is the host's. */
function findHosts(chat: Chat, posts: Post[]): void {
  const own = posts.filter((post) => post.placed?.chat === chat && post.kind !== 'reshare');
  for (const question of chat.questions) {
    const asking = own.filter(
      ({ placed, author, text }) =>
        placed!.question === question.question &&
        author?.facilitator &&
        question.text !== '' &&
        text.toLowerCase().includes(question.text.toLowerCase()),
    );
    const times = asking.flatMap(({ time }) => time ?? []);
    question.asked = times.length > 0 ? Math.min(...times) : null;
    for (const post of asking) {
      post.placed!.part = 'question';
      chat.hosts.add(post.author!);
    }
  }
  for (const { placed, author } of own)
    if (placed!.part !== 'question' && author && chat.hosts.has(author)) placed!.part = 'host';
  const asked = chat.questions.filter(({ asked: at }) => at !== null).sort((a, b) => a.asked! - b.asked!);
  for (const { placed, time } of posts.filter((post) => post.placed?.chat === chat))
    placed!.during = (time !== null && asked.filter(({ asked: at }) => at! <= time).at(-1)?.question) || null;
}

const isAsking = ({ text, time, placed }: Post): boolean => placed === null && time !== null && /^Q\d: /.test(text);

/** One host, one chat a channel, a welcome, and answers that say "A1: ". */
function findChat(said: Post[]): void {
  const posts = said.toSorted((a, b) => a.time! - b.time!);
  const asking = posts.filter(isAsking);
  const [host] = asking.map(({ author }) => author!);
  const first = posts[0]!;
  const chat: Chat = {
    id: '',
    title: `${first.community.channels.get(first.channel)}, ${asking[0]!.day}`,
    day: asking[0]!.day,
    channel: first.channel,
    started: first.time,
    ended: posts.at(-1)!.time,
    hosts: new Set([host!]),
    questions: asking.map(({ text, time }) => ({ question: text.slice(0, 2), text: text.slice(4), asked: time })),
  };
  first.community.chats.set(chat.id, chat);
  for (const post of posts) post.placed = placedIn(chat, post);
}

function placedIn(chat: Chat, { text, time, author }: Post): Placed {
  const [, kind, number] = /^([QA])(\d): /.exec(text) ?? [];
  const isHost = author !== null && chat.hosts.has(author);
  return {
    chat,
    question: number === undefined ? null : `Q${number}`,
    part: kind === 'Q' ? 'question' : isHost ? 'host' : kind === 'A' ? 'answer' : 'chatter',
    minute: Math.floor((time! - chat.started!) / 60_000),
    during: chat.questions.filter(({ asked }) => asked! <= time!).at(-1)?.question ?? null,
  };
}

/** A chat that was found has a name that the records do not tell. */
export function nameFoundChats(communities: Community[], options: FilterOptions): void {
  for (const { chats, name } of communities) {
    const found = chats.get('');
    if (!found) continue;
    found.id = options.chats.find(({ title, community }) => title === found.title && community === name)!.chat;
    chats.delete('');
    chats.set(found.id, found);
  }
}
