import type { PostRecord } from '@groundswell/contract';
import type { Yield } from '../../reader.ts';
import { unreadable } from '../../unreadable.ts';
import { chatLines, type ZoomMessage } from './chat-lines.ts';

/** Where the messages of a meeting stand. */
export interface Place {
  community: string;
  channel: string;
  /** The day of the meeting. */
  day: string;
  includePrivate: boolean;
}

/** What a meeting's chat gives: its records in order, and the people who wrote. */
export interface ReadChat {
  records: Yield[];
  authors: Set<string>;
  messages: number;
}

// Ours: far above what anybody writes during a meeting.
const LONGEST = 2 ** 20;

/** Reads the chat of one meeting. */
export function readChat(text: string, file: string, place: Place): ReadChat {
  const messages = chatLines(text);
  const read: ReadChat = { records: [], authors: new Set(), messages: messages.length };
  const posts: PostRecord[] = [];
  const perSecond = new Map<string, number>();
  for (const message of messages) {
    const second = (perSecond.get(message.clock) ?? 0) + 1;
    perSecond.set(message.clock, second);
    const id = `${place.channel}/${message.clock}${second === 1 ? '' : `/${second}`}`;
    const one = readMessage(message, id, file, place, posts);
    if (one.type === 'post') {
      posts.push(one);
      read.authors.add(message.author);
    }
    if (one.type === 'reaction') read.authors.add(message.author);
    read.records.push(one);
  }
  return read;
}

function readMessage(message: ZoomMessage, id: string, file: string, place: Place, posts: PostRecord[]): Yield {
  const { line, author } = message;
  const { community, channel, day } = place;
  if (message.text.length > LONGEST) return unreadable('zoom', file, line, 'is longer than a message can be');
  if (message.to !== null && !place.includePrivate) return { type: 'left-out', reason: 'private', file, line };
  const reacted = reactionIn(message.text);
  if (reacted !== null) {
    const post = reacted.taken ? undefined : begunWith(reacted.words, posts);
    // One that is taken back, or on a message that this chat does not have, says nothing.
    if (post === undefined) return { type: 'left-out', reason: 'system notice', file, line };
    return { type: 'reaction', community, channel, post: post.post, member: author, emoji: reacted.emoji };
  }
  const { quoted, own } = replyIn(message.text);
  if (own === '') return { type: 'left-out', reason: 'empty', file, line };
  const parent = quoted === null ? undefined : begunWith(quoted, posts);
  return {
    type: 'post',
    community,
    channel,
    post: id,
    ...(parent === undefined ? {} : { thread: parent.thread ?? parent.post, parent: parent.post }),
    member: author,
    kind: parent === undefined ? 'start' : 'reply',
    at: day,
    text: quoted === null ? own : `${quoted.replace(/^/gm, '> ')}\n${own}`,
  };
}

/** `Reacted to "words…" with 👍`, `Removed a 👍 reaction from "words…"`. */
function reactionIn(text: string): { words: string; emoji: string; taken: boolean } | null {
  const given = /^Reacted to ["“](.*)["”] with[ \t]+["“]?(\S+?)["”]?$/s.exec(text);
  if (given !== null) return { words: given[1]!, emoji: given[2]!, taken: false };
  const removed = /^Removed an? (\S+) reaction from ["“](.*)["”]$/s.exec(text);
  return removed === null ? null : { words: removed[2]!, emoji: removed[1]!, taken: true };
}

/** `Replying to "words…"`, with the answer below it. */
function replyIn(text: string): { quoted: string | null; own: string } {
  const found = /^Replying to ["“](.*?)["”][ \t]*\n\s*(.*)$/s.exec(text);
  return found === null ? { quoted: null, own: text } : { quoted: found[1]!, own: found[2]!.trim() };
}

// Ours: who answers looks at what is still on the screen, and the longest chats are not searched whole for each.
const NEAR = 500;

/** The latest post that begins with words which Zoom may have cut. */
function begunWith(words: string, posts: PostRecord[]): PostRecord | undefined {
  const beginning = plain(words.replace(/(?:\.{3}|…)$/, ''));
  return beginning === ''
    ? undefined
    : posts.slice(-NEAR).findLast(({ text }) => plain(withoutQuote(text)).startsWith(beginning));
}

function withoutQuote(text: string): string {
  return text.replace(/^(?:> .*\n)+/, '');
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
