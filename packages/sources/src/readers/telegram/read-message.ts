import type { LeftOutReason, MemberRecord, PostRecord, ReactionRecord } from '@groundswell/contract';
import { asObject, type JsonObject, listIn, textIn } from '../../json-fields.ts';
import { wordsOf } from './words.ts';

/** Where a message stands, and how its times are read. */
export interface Place {
  community: string;
  channel: string;
  timeOf: (message: JsonObject, key: 'date' | 'edited') => string | null;
}

/** What a message gives: its post with author and reactions, or why it is none. `why` is the end of a sentence. */
export type ReadMessage =
  | { post: PostRecord; author: MemberRecord | null; reactions: ReactionRecord[] }
  | { reason: LeftOutReason; why: string };

/** Reads one message. `parent` and `thread` are what it answers, null where it opens a thread. */
export function readMessage(
  message: JsonObject,
  id: string,
  answered: { parent: string; thread: string } | null,
  { community, channel, timeOf }: Place,
): ReadMessage {
  const at = timeOf(message, 'date');
  if (at === null) return { reason: 'unreadable', why: 'has no "date_unixtime" and no "date" that is a time' };
  const { text, mentions } = wordsOf(message);
  const files = ['photo', 'file', 'media_type'].some((key) => textIn(message, key) !== null) ? 1 : 0;
  if (text === '' && files === 0) return { reason: 'empty', why: 'has no words' };
  const author = authorOf(message, community);
  const edited = timeOf(message, 'edited');
  const reshare = 'forwarded_from' in message;
  const post: PostRecord = {
    type: 'post',
    community,
    channel,
    post: id,
    ...(reshare ? { kind: 'reshare' } : answered === null ? { kind: 'start' } : { kind: 'reply', ...answered }),
    ...(author === null ? {} : { member: author.member }),
    at,
    ...(edited === null ? {} : { edited_at: edited }),
    text,
    ...(reshare ? { comment: '' } : {}),
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(files > 0 ? { files } : {}),
  };
  return { post, author, reactions: reactionsOf(message, post) };
}

/**
 * The author's id: `user123`; old exports write the number alone, and some only the name. Who speaks as a channel is
 * known only where its posts are signed.
 */
export function authorId(message: JsonObject | null): string | null {
  const id = message?.from_id;
  if (typeof id === 'number') return `user${id}`;
  if (typeof id === 'string' && id.startsWith('channel')) {
    const signed = textIn(message, 'author');
    return signed && `name:${signed}`;
  }
  const name = textIn(message, 'from');
  return textIn(message, 'from_id') ?? (name && `name:${name}`);
}

function authorOf(message: JsonObject, community: string): MemberRecord | null {
  const member = authorId(message);
  if (member === null) return null;
  return { type: 'member', community, member, name: nameOf(message, member) };
}

// Whoever deleted the account has an id and no name.
function nameOf(message: JsonObject, member: string): string {
  return /^name:(.+)$/s.exec(member)?.[1] ?? textIn(message, 'from') ?? 'Deleted account';
}

function reactionsOf(message: JsonObject, { community, channel, post }: PostRecord): ReactionRecord[] {
  const about = { type: 'reaction' as const, community, channel, post };
  return listIn(message, 'reactions').flatMap((one): ReactionRecord[] => {
    const reaction = asObject(one);
    const emoji = textIn(reaction, 'emoji') ?? textIn(reaction, 'type') ?? 'reaction';
    const people = listIn(reaction, 'recent').flatMap((person) => authorId(asObject(person)) ?? []);
    const known = [...new Set(people)];
    const count = typeof reaction?.count === 'number' && Number.isSafeInteger(reaction.count) ? reaction.count : 0;
    const unknown = count - known.length;
    const given: ReactionRecord[] = known.map((member) => ({ ...about, member, emoji }));
    return unknown > 0 ? [...given, { ...about, emoji, count: unknown }] : given;
  });
}
