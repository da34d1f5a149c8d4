import type { LeftOutReason, MemberRecord, PostRecord } from '@groundswell/contract';
import { asObject, isTrue, type JsonObject, listIn, objectIn, textIn } from '../../json-fields.ts';
import { utcOfWritten } from '../../offset-time.ts';
import type { Yield } from '../../reader.ts';
import { communityOf, type FilePlace, type Place, placeOf, placeRecords } from './place.ts';
import type { Reading } from './reading.ts';
import { teamsWords, type Words } from './teams-words.ts';

/** What one message gives: its post with its author and reactions, the reason why it is none, or what it lacks. */
export function readMessage(message: JsonObject, ofFile: FilePlace, file: string, reading: Reading): Yield[] | string {
  const id = textIn(message, 'id');
  if (id === null) return 'has no "id"';
  const place = placeOf(message, ofFile, reading);
  const hidden = place.private && reading.options.includePrivate !== true;
  const reason = hidden ? 'private' : noPost(message);
  if (reason !== null) return [{ type: 'left-out', reason, file }];
  const at = utcOfWritten(textIn(message, 'createdDateTime') ?? '');
  if (at === null) return 'has no "createdDateTime" that is a time';
  const words = teamsWords(message);
  if (words.text === '' && words.files === 0) return [{ type: 'left-out', reason: 'empty', file }];
  const edited = utcOfWritten(textIn(message, 'lastEditedDateTime') ?? '');
  const community = communityOf(place, reading);
  const key = `${community}\n${place.channel}/${id}`;
  if (reading.seen.get(key) === (edited ?? '')) return [{ type: 'left-out', reason: 'duplicate', file }];
  reading.seen.set(key, edited ?? '');
  const post = postOf(message, id, at, edited, place, words, community);
  return [
    ...placeRecords(place, reading),
    ...memberOf(message, community, reading),
    post,
    ...reactionsOf(message, post),
  ];
}

function noPost(message: JsonObject): LeftOutReason | null {
  if (textIn(message, 'deletedDateTime') !== null || isTrue(message, 'deleted')) return 'deleted';
  const type = textIn(message, 'messageType');
  const content = textIn(objectIn(message, 'body'), 'content') ?? '';
  if ((type !== null && type !== 'message') || content.includes('<systemEventMessage')) return 'system notice';
  if (objectIn(message, 'eventDetail') !== null) return 'system notice';
  // An event has nobody who wrote it. One who has since been removed from the company has words.
  return objectIn(message, 'from') === null && content === '' ? 'system notice' : null;
}

function postOf(
  message: JsonObject,
  id: string,
  at: string,
  edited: string | null,
  place: Place,
  words: Words,
  community: string,
): PostRecord {
  const author = authorOf(message);
  // A message's id is its time in milliseconds, and unique in its channel only.
  const idOf = (one: string) => `${place.channel}/${one}`;
  const root = textIn(message, 'replyToId');
  const quoted = quotedIn(message);
  const answers = quoted ?? root;
  return {
    type: 'post',
    community,
    channel: place.channel,
    post: idOf(id),
    ...(root === null || root === id ? {} : { thread: idOf(root) }),
    ...(answers === null || answers === id ? {} : { parent: idOf(answers) }),
    ...(author === null ? {} : { member: author.member }),
    ...(author?.bot ? { bot: true } : {}),
    kind: answers === null || answers === id ? 'start' : 'reply',
    at,
    ...(edited === null ? {} : { edited_at: edited }),
    text: words.text,
    ...(words.mentions.length > 0 ? { mentions: words.mentions } : {}),
    ...(words.files > 0 ? { files: words.files } : {}),
  };
}

/** In chats an answer carries what it answers as an attachment. */
function quotedIn(message: JsonObject): string | null {
  for (const one of listIn(message, 'attachments')) {
    const attachment = asObject(one);
    if (textIn(attachment, 'contentType') === 'messageReference') return textIn(attachment, 'id');
  }
  return null;
}

function authorOf(message: JsonObject): Omit<MemberRecord, 'type' | 'community'> | null {
  const from = objectIn(message, 'from');
  const user = objectIn(from, 'user');
  const app = objectIn(from, 'application');
  const id = textIn(user, 'id') ?? textIn(app, 'id');
  if (id === null) return null;
  const guest = /guest|anonymous/i.test(textIn(user, 'userIdentityType') ?? '');
  return {
    member: id,
    name: textIn(user ?? app, 'displayName') ?? '',
    ...(user === null ? { bot: true } : {}),
    ...(guest ? { guest: true } : {}),
  };
}

function memberOf(message: JsonObject, community: string, reading: Reading): Yield[] {
  const author = authorOf(message);
  const key = `${community}\n\n${author?.member}`;
  if (author === null || author.name === '' || reading.given.has(key)) return [];
  reading.given.add(key);
  return [{ type: 'member', community, ...author }];
}

function reactionsOf(message: JsonObject, { community, channel, post }: PostRecord): Yield[] {
  return listIn(message, 'reactions').flatMap((one): Yield[] => {
    const reaction = asObject(one);
    const emoji = textIn(reaction, 'reactionType');
    if (emoji === null) return [];
    const member = textIn(objectIn(objectIn(reaction, 'user'), 'user'), 'id');
    const at = utcOfWritten(textIn(reaction, 'createdDateTime') ?? '');
    const about = { type: 'reaction' as const, community, channel, post, emoji };
    return [{ ...about, ...(member === null ? { count: 1 } : { member }), ...(at === null ? {} : { at }) }];
  });
}
