import type { LeftOutReason, MemberRecord, PostRecord, ReactionRecord } from '@groundswell/contract';
import type { Message } from './message.ts';
import { isBot, nameOf, SLACKBOT } from './people.ts';
import { type Names, slackText } from './slack-text.ts';
import { slackTime } from './slack-time.ts';
import { wordsOf } from './words.ts';

/** Where a message stands. */
export interface Place {
  community: string;
  channel: string;
}

/** What one message gives: its post with its author and reactions, or the reason why it is none. */
export type ReadMessage =
  | { post: PostRecord; bot: MemberRecord | null; reactions: ReactionRecord[] }
  | { reason: LeftOutReason };

// The subtypes that are somebody's utterance. All others (joins, renames, pins, reminders, huddles …) are notices.
const utterances = new Set([
  'bot_message',
  'me_message',
  'file_share',
  'file_comment',
  'thread_broadcast',
  'slackbot_response',
]);
const deletions = new Set(['tombstone', 'message_deleted', 'file_comment_deleted']);

/** Reads one message of a channel. */
export function readMessage(message: Message, place: Place, names: Names): ReadMessage {
  const reason = noPost(message);
  if (reason !== null) return { reason };
  const { text, mentions } = slackText(wordsOf(message), names);
  const { files } = message;
  if (text === '' && files === 0) return { reason: 'empty' };
  const post = { ...frame(message, place, names), text, ...(mentions.length > 0 ? { mentions } : {}) };
  if (files > 0) post.files = files;
  return { post, bot: botOf(message, place, names), reactions: reactionsOf(message, place) };
}

function noPost(message: Message): LeftOutReason | null {
  const { type, subtype, hidden } = message;
  if (subtype && deletions.has(subtype)) return 'deleted';
  if (hidden) return 'system notice';
  if (type && type !== 'message') return 'system notice';
  return subtype && !utterances.has(subtype) ? 'system notice' : null;
}

function frame(message: Message, { community, channel }: Place, names: Names): PostRecord {
  const { ts, edited } = message;
  const isReply = message.thread !== null && message.thread !== ts && slackTime(message.thread) !== null;
  const thread = isReply ? `${channel}/${message.thread}` : null;
  const editedAt = edited === null ? null : slackTime(edited);
  const member = authorOf(message);
  return {
    type: 'post',
    community,
    channel,
    // `ts` is unique in its channel only.
    post: `${channel}/${ts}`,
    ...(thread === null ? {} : { thread, parent: thread }),
    ...(member === null ? {} : { member }),
    ...(byBot(message, member, names) ? { bot: true } : {}),
    kind: thread === null ? 'start' : 'reply',
    at: slackTime(ts) ?? '',
    ...(editedAt === null ? {} : { edited_at: editedAt }),
    text: '',
  };
}

/** A comment on a file is by the one who commented; a bot without a user is known by its own id. */
function authorOf(message: Message): string | null {
  if (message.subtype === 'file_comment' && message.comment?.user) return message.comment.user;
  if (message.user !== null) return message.user;
  if (message.bot !== null) return message.bot;
  return message.botName === null ? null : `bot:${message.botName}`;
}

function byBot(message: Message, member: string | null, names: Names): boolean {
  if (message.bot !== null || message.subtype === 'bot_message') return true;
  return member !== null && isBot(names.people, member);
}

/** The member record of a bot that users.json does not list. */
function botOf(message: Message, { community }: Place, names: Names): MemberRecord | null {
  const member = authorOf(message);
  if (member === null || names.people.users.has(member)) return null;
  if (message.user && member !== SLACKBOT) return null;
  if (message.subtype === 'file_comment') return null;
  const name = nameOf(names.people, member) ?? message.botName ?? member;
  return { type: 'member', community, member, name, bot: true };
}

function reactionsOf(message: Message, { community, channel }: Place): ReactionRecord[] {
  const about = { type: 'reaction' as const, community, channel, post: `${channel}/${message.ts}` };
  return (message.reactions ?? []).flatMap(({ name, users, count }) => {
    const emoji = name.replace(/::.*$/, '');
    const known = [...new Set(users)];
    const given: ReactionRecord[] = known.map((member) => ({ ...about, member, emoji }));
    const unknown = count - known.length;
    return unknown > 0 ? [...given, { ...about, emoji, count: unknown }] : given;
  });
}
