import type { LeftOut, LeftOutReason, PostRecord } from '@groundswell/contract';
import { asObject, type JsonObject, listIn, objectIn, textIn } from '../../json-fields.ts';
import { lightMarkdown } from '../../markdown/light-markdown.ts';
import { utcOfEpoch } from '../../offset-time.ts';
import type { Yield } from '../../reader.ts';
import type { Reading } from './reading.ts';

/** Where a post stands. */
export interface Place {
  community: string;
  communityName: string;
  channel: string;
  name: string;
  topic: string | null;
  private: boolean;
}

/** What a post gives with its replies, which stand inside it; or what it lacks. */
export function readPost(found: JsonObject, place: Place, file: string, reading: Reading): Yield[] | string {
  const replies = listIn(found, 'replies').map(asObject);
  const lacking = lackOf(found) ?? replies.map(lackOf).find((why) => why !== null) ?? null;
  if (lacking !== null) return lacking;
  const all = [found, ...replies.filter((reply) => reply !== null)];
  reading.tally.messages += all.length;
  if (place.private && reading.options.includePrivate !== true) return all.map(() => leftOut('private', file));
  const first = readOne(found, null, place, file, reading);
  const root = first.find((one) => one.type === 'post')?.post ?? idOf(found, place);
  const records = [...first, ...all.slice(1).flatMap((reply) => readOne(reply, root, place, file, reading))];
  return records.some((one) => one.type === 'post') ? [...placeRecords(place, reading), ...records] : records;
}

function leftOut(reason: LeftOutReason, file: string): LeftOut {
  return { type: 'left-out', reason, file };
}

function lackOf(post: JsonObject | null): string | null {
  if (post === null) return 'has a reply that is no post';
  if (timeIn(post, 'create_at') === null) return 'has no "create_at" that is a time';
  return textIn(post, 'user') === null && textIn(post, 'username') === null ? 'has no "user"' : null;
}

function timeIn(post: JsonObject, key: string): string | null {
  const milliseconds = post[key];
  return typeof milliseconds === 'number' && milliseconds > 0 ? utcOfEpoch(milliseconds / 1000, 3) : null;
}

/** Exports give no ids: a post is known by its channel, its author and its millisecond. */
function idOf(post: JsonObject, place: Place): string {
  return `${place.channel}/${authorOf(post)}/${post.create_at}`;
}

function authorOf(post: JsonObject): string {
  return textIn(post, 'user') ?? textIn(post, 'username') ?? '';
}

function readOne(post: JsonObject, root: string | null, place: Place, file: string, reading: Reading): Yield[] {
  if (timeIn(post, 'delete_at') !== null) return [leftOut('deleted', file)];
  if (/^system_/.test(textIn(post, 'type') ?? '')) return [leftOut('system notice', file)];
  const raw = textIn(post, 'message') ?? '';
  const text = lightMarkdown(raw, { quote: /^>+ ?/ });
  const files = listIn(post, 'attachments').length;
  if (text === '' && files === 0) return [leftOut('empty', file)];
  const edited = timeIn(post, 'edit_at');
  const id = ownId(idOf(post, place), `${edited} ${raw.length} ${raw.slice(0, 40)}`, edited, reading);
  if (id === null) return [leftOut('duplicate', file)];
  const community = reading.options.community ?? place.community;
  const about = { community, channel: place.channel, post: id };
  const isNotice = isNoticeByWording(raw, post);
  const mentions = mentionsIn(text, reading);
  const record: PostRecord = {
    type: 'post',
    ...about,
    ...(root === null ? {} : { thread: root, parent: root }),
    ...(isNotice ? {} : { member: authorOf(post) }),
    ...(isNotice || byBot(post, reading) ? { bot: true } : {}),
    kind: root === null ? 'start' : 'reply',
    at: timeIn(post, 'create_at') ?? '',
    ...(edited === null ? {} : { edited_at: edited }),
    text,
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(files > 0 ? { files } : {}),
  };
  return [record, ...reactionsOf(post, about)];
}

/** The id of a post that has not been met, or of a later version of one; null for one that says the same. */
function ownId(id: string, says: string, edited: string | null, reading: Reading): string | null {
  for (let copy = 1; ; copy += 1) {
    const own = copy === 1 ? id : `${id}/${copy}`;
    const known = reading.seen.get(own);
    if (known === says) return null;
    if (known !== undefined && edited === null) continue;
    reading.seen.set(own, says);
    return own;
  }
}

// Older exports have them as ordinary posts, without the type that newer ones give them.
const notices =
  /^@?\S+ (?:joined|left|has joined|has left) the (?:channel|team)\.$|^@?\S+ (?:added to|removed from|was added to|was removed from) the (?:channel|team)(?: by @?\S+)?\.$/;

function isNoticeByWording(raw: string, post: JsonObject): boolean {
  return textIn(post, 'type') === null && notices.test(raw.trim());
}

function byBot(post: JsonObject, reading: Reading): boolean {
  const properties = objectIn(post, 'props');
  const says = (key: string) => properties?.[key] === true || properties?.[key] === 'true';
  return reading.bots.has(authorOf(post)) || says('from_bot') || says('from_webhook');
}

function mentionsIn(text: string, reading: Reading): string[] {
  if (!text.includes('@')) return [];
  const own = text.replace(/```[\s\S]*?```|^>.*$|`[^`\n]*`/gm, ' ');
  const names = Array.from(own.matchAll(/(?<![\w.])@([\w.-]*\w)/g), ([, name = '']) => name.toLowerCase());
  return [...new Set(names.filter((name) => reading.users.has(name)))];
}

function reactionsOf(post: JsonObject, about: { community: string; channel: string; post: string }): Yield[] {
  return listIn(post, 'reactions').flatMap((one): Yield[] => {
    const reaction = asObject(one);
    const [member, emoji] = [textIn(reaction, 'user'), textIn(reaction, 'emoji_name')];
    const at = reaction === null ? null : timeIn(reaction, 'create_at');
    if (member === null || emoji === null) return [];
    return [{ type: 'reaction', ...about, member, emoji, ...(at === null ? {} : { at }) }];
  });
}

function placeRecords(place: Place, reading: Reading): Yield[] {
  const community = reading.options.community ?? place.community;
  const key = `${community}\n${place.channel}`;
  if (reading.given.has(key)) return [];
  const records: Yield[] = [];
  if (!reading.given.has(community)) {
    const name = reading.options.community ?? (place.communityName || community);
    records.push({ type: 'community', community, name, shows: ['replies', 'reactions', 'roles', 'times'] });
  }
  const { channel, name, topic } = place;
  const about = { ...(topic === null ? {} : { topic }), ...(place.private ? { private: true } : {}) };
  records.push({ type: 'channel', community, channel, name, ...about });
  reading.given.add(community).add(key);
  return records;
}
