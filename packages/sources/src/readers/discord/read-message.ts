import type { LeftOutReason, MemberRecord, PostRecord, ReactionRecord } from '@groundswell/contract';
import type { Yield } from '../../reader.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';

export interface Author {
  id: string;
  name: string;
  handle: string | null;
  bot: boolean;
  roles: string[];
}

/** A message as both forms of an export give it. */
export interface Message {
  id: string;
  isNotice: boolean;
  isReply: boolean;
  /** The message that it answers, where the export names it. */
  answers: string | null;
  at: string;
  edited: string | null;
  author: Author | null;
  text: string;
  /** Another's message that is only passed on, in its author's words. */
  passedOn: string;
  mentions: string[];
  files: number;
  reactions: { emoji: string; users: string[]; count: number }[];
}

/** What one message gives: its post with its author and reactions, or the reason why it is none. */
export function readMessage(message: Message, place: Place, file: string, reading: Reading): Yield[] {
  reading.tally.messages += 1;
  const reason = noPost(message, place, reading);
  if (reason !== null) return [{ type: 'left-out', reason, file }];
  reading.seen.set(message.id, message.edited ?? '');
  const community = reading.community ?? place.guild;
  const about = { community, channel: place.channel, post: message.id };
  const { author } = message;
  const post: PostRecord = {
    type: 'post',
    ...about,
    ...threadOf(message, place, reading),
    ...(author === null ? {} : { member: author.id }),
    at: message.at,
    ...(message.edited === null ? {} : { edited_at: message.edited }),
    ...textOf(message),
    ...(message.mentions.length > 0 ? { mentions: message.mentions } : {}),
    ...(message.files > 0 ? { files: message.files } : {}),
  };
  const member =
    author === null || reading.people.has(`${community}\n${author.id}`) ? [] : [memberOf(author, community)];
  if (author) reading.people.add(`${community}\n${author.id}`);
  return [...member, post, ...message.reactions.flatMap((one) => reactionsOf(one, about))];
}

function noPost(message: Message, place: Place, reading: Reading): LeftOutReason | null {
  if (place.private && !reading.includePrivate) return 'private';
  // Discord itself gives most of what apps post a type of its own; the rest is no more anybody's words than that.
  if (message.isNotice || message.author?.bot) return 'system notice';
  const seen = reading.seen.get(message.id);
  if (seen !== undefined && (seen === message.edited || message.edited === null)) return 'duplicate';
  return message.text === '' && message.passedOn === '' && message.files === 0 ? 'empty' : null;
}

function threadOf(message: Message, place: Place, reading: Reading): Pick<PostRecord, 'kind' | 'thread' | 'parent'> {
  const { answers } = message;
  const passed = message.passedOn !== '' && message.text === '';
  if (place.thread !== null && place.thread !== message.id) {
    return { kind: passed ? 'reshare' : 'reply', thread: place.thread, parent: answers ?? place.thread };
  }
  if (answers === null) return { kind: passed ? 'reshare' : message.isReply ? 'reply' : 'start' };
  const thread = reading.threads.get(answers) ?? answers;
  reading.threads.set(message.id, thread);
  return { kind: 'reply', thread, parent: answers };
}

function textOf({ text, passedOn }: Message): Pick<PostRecord, 'text' | 'comment'> {
  if (passedOn === '') return { text };
  const quoted = passedOn.replace(/^/gm, '> ');
  return text === '' ? { text: quoted, comment: '' } : { text: `${text}\n${quoted}` };
}

const facilitators = /(?:^|[^\p{L}])(?:moderators?|mods?|admins?|administrators?|hosts?|facilitators?)[^\p{L}]*$/iu;

function memberOf({ id, name, handle, bot, roles }: Author, community: string): MemberRecord {
  return {
    type: 'member',
    community,
    member: id,
    name,
    ...(handle === null ? {} : { handle }),
    ...(bot ? { bot } : {}),
    ...(roles.some((role) => facilitators.test(role)) ? { role: 'facilitator' } : {}),
  };
}

function reactionsOf(
  { emoji, users, count }: Message['reactions'][number],
  about: { community: string; channel: string; post: string },
): ReactionRecord[] {
  const known = [...new Set(users)];
  const given: ReactionRecord[] = known.map((member) => ({ type: 'reaction', ...about, member, emoji }));
  const unknown = count - known.length;
  return unknown > 0 ? [...given, { type: 'reaction', ...about, emoji, count: unknown }] : given;
}
