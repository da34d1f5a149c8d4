import type { LeftOutReason, PostRecord, ReactionRecord } from '@groundswell/contract';
import { asObject, type JsonObject, listIn, objectIn, textIn, textsIn } from '../../json-fields.ts';
import { chatTime } from './chat-time.ts';
import { personOf } from './groups.ts';
import type { Mentions } from './mentions.ts';

/** What a message gives: its post with its reactions, or why it is none. `why` is the end of a sentence. */
export type ReadMessage =
  | { post: PostRecord; author: JsonObject | null; reactions: ReactionRecord[] }
  | { reason: LeftOutReason; why: string };

/** Reads one message. `first` is the first message of its topic, null where nobody knows it. */
export function readMessage(
  message: JsonObject,
  place: { community: string; channel: string },
  first: string | null,
  mentionsIn: Mentions,
): ReadMessage {
  const id = idOf(message);
  const at = chatTime(textIn(message, 'created_date') ?? '');
  if (isDeleted(message)) return { reason: 'deleted', why: 'is deleted' };
  if (at === null) return { reason: 'unreadable', why: 'has no "created_date" that is a time in English and UTC' };
  const files = listIn(message, 'attached_files').length;
  const { text: own, mentions } = mentionsIn((textIn(message, 'text') ?? '').replaceAll('\0', '').trim());
  const text = [quotedIn(message), own].filter(Boolean).join('\n');
  if (own === '' && files === 0) return { reason: 'empty', why: 'has no words' };
  const author = objectIn(message, 'creator');
  const person = personOf(author);
  const edited = chatTime(textIn(message, 'updated_date') ?? '');
  const post: PostRecord = {
    type: 'post',
    ...place,
    post: id,
    ...(first === null || first === id ? { kind: 'start' } : { kind: 'reply', thread: first }),
    ...(person === null ? {} : { member: person.member }),
    ...(person?.bot ? { bot: true } : {}),
    at,
    ...(edited === null ? {} : { edited_at: edited }),
    text,
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(files > 0 ? { files } : {}),
  };
  return { post, author, reactions: reactionsOf(message, post) };
}

/** The id of a message; where an export gives none, its time and its sender tell it apart. */
export function idOf(message: JsonObject): string {
  const sender = personOf(objectIn(message, 'creator'))?.member ?? '';
  return textIn(message, 'message_id') ?? [chatTime(textIn(message, 'created_date') ?? ''), sender].join('/');
}

/**
 * The first message of a message's topic, as its id says (`space/topic/message`, where the first is called like the
 * topic); null where ids say nothing.
 */
export function firstOfTopic(message: JsonObject): string | null {
  const parts = (textIn(message, 'message_id') ?? '').split('/');
  return parts.length === 3 && parts[1] === textIn(message, 'topic_id') ? `${parts[0]}/${parts[1]}/${parts[1]}` : null;
}

function isDeleted(message: JsonObject): boolean {
  return textIn(message, 'message_state') === 'DELETED' || objectIn(message, 'deletion_metadata') !== null;
}

/** The message that is quoted: shown, and not counted as the author's words. */
function quotedIn(message: JsonObject): string {
  const quoted = objectIn(message, 'quoted_message_metadata');
  const text = textIn(quoted, 'text') ?? '';
  return text === '' ? '' : text.replace(/^/gm, '> ');
}

function reactionsOf(message: JsonObject, { community, channel, post }: PostRecord): ReactionRecord[] {
  const about = { type: 'reaction' as const, community, channel, post };
  return listIn(message, 'reactions').flatMap((one): ReactionRecord[] => {
    const reaction = asObject(one);
    const shown = objectIn(reaction, 'emoji');
    const emoji = textIn(shown, 'unicode') ?? textIn(objectIn(shown, 'custom_emoji'), 'shortcode') ?? 'emoji';
    const people = [...new Set(textsIn(reaction, 'reactor_emails').map((email) => email.toLowerCase()))];
    return people.map((member) => ({ ...about, member, emoji }));
  });
}
