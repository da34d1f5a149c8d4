import type { LeftOutReason, MemberRecord, PostRecord } from '@groundswell/contract';
import { asObject, isTrue, type JsonObject, listIn, objectIn, textIn, textsIn } from '../../json-fields.ts';
import { utcOfWritten } from '../../offset-time.ts';
import { hashtagsIn } from '../x/common-hashtag.ts';
import { facetsOf, wordsOf } from './facets.ts';

/** A post without the community and channel in which it is kept. */
export type PlainPost = Omit<PostRecord, 'community' | 'channel'>;

/** What a line gives: its post with author and likes, or why it is none. `why` is the end of a sentence. */
export type ReadPost =
  | { post: PlainPost; author: MemberRecord | null; likes: number }
  | { reason: LeftOutReason; why: string };

/** Reads a post as the API shows it, or the entry of a feed that holds one. */
export function readPost(line: JsonObject): ReadPost {
  const view = objectIn(line, 'post') ?? line;
  const uri = textIn(view, 'uri');
  if (uri === null) return { reason: 'unreadable', why: 'has no "uri"' };
  if (isTrue(view, 'notFound') || isTrue(view, 'blocked')) return { reason: 'deleted', why: 'is deleted or blocked' };
  const record = objectIn(view, 'record') ?? objectIn(view, 'value');
  if (record === null) return { reason: 'unreadable', why: 'has no "record"' };
  const reason = objectIn(line, 'reason');
  if (textIn(reason, '$type')?.endsWith('reasonRepost')) return repost(uri, view, record, reason);
  const at = timeIn(record, 'createdAt') ?? timeIn(view, 'indexed_at') ?? timeIn(view, 'indexedAt');
  if (at === null) return { reason: 'unreadable', why: 'has no time' };
  const embed = objectIn(record, 'embed');
  const files = filesOf(embed);
  const { text, mentions } = wordsOf(record);
  const quote = quotedIn(objectIn(view, 'embed'), embed);
  if (text === '' && files === 0 && quote === null) return { reason: 'empty', why: 'has no words' };
  const author = memberOf(objectIn(view, 'author'), uri);
  const post: PlainPost = {
    type: 'post',
    post: uri,
    ...answering(uri, record),
    member: author.member,
    ...(author.bot ? { bot: true } : {}),
    at,
    text,
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(files > 0 ? { files } : {}),
  };
  if (quote !== null) quoting(post, quote);
  return { post, author, likes: countIn(view, 'like_count') || countIn(view, 'likeCount') };
}

/** The hashtags of a post: those of its facets, and those that it writes without being found by the program. */
export function hashtagsOf(line: JsonObject): string[] {
  const record = objectIn(objectIn(line, 'post') ?? line, 'record');
  const tags = facetsOf(record).map(({ feature }) => textIn(feature, 'tag'));
  const found = [...tags, ...textsIn(record, 'tags'), ...hashtagsIn(textIn(record, 'text') ?? '')];
  return found.flatMap((tag) => (tag === null || tag.trim() === '' ? [] : [tag.trim().replace(/^#/, '')]));
}

function repost(uri: string, view: JsonObject, record: JsonObject, reason: JsonObject | null): ReadPost {
  const by = objectIn(reason, 'by');
  const at = timeIn(reason, 'indexedAt') ?? timeIn(reason, 'indexed_at');
  const did = textIn(by, 'did');
  if (at === null || did === null) return { reason: 'unreadable', why: 'is a repost without its author or time' };
  const handle = textIn(objectIn(view, 'author'), 'handle') ?? 'unknown';
  const text = `RT @${handle}: ${wordsOf(record).text}`;
  const of = textIn(objectIn(view, 'author'), 'did');
  const post: PlainPost = { type: 'post', post: `${uri}#${did}`, member: did, kind: 'reshare', at, text, comment: '' };
  return { post: of === null ? post : { ...post, mentions: [of] }, author: memberOf(by, did), likes: 0 };
}

function answering(uri: string, record: JsonObject): Pick<PostRecord, 'kind' | 'thread' | 'parent'> {
  const reply = objectIn(record, 'reply');
  const parent = textIn(objectIn(reply, 'parent'), 'uri');
  if (parent === null || parent === uri) return { kind: 'start' };
  const root = textIn(objectIn(reply, 'root'), 'uri');
  return { kind: 'reply', thread: root === null || root === uri ? parent : root, parent };
}

/** A quoted post: its text and its author's handle, as far as they can be seen. */
interface Quoted {
  text: string;
  handle: string | null;
}

/** What a post quotes; not the feeds and lists that it shows in the same way. Null where it quotes nothing. */
function quotedIn(view: JsonObject | null, embed: JsonObject | null): Quoted | null {
  const written = objectIn(objectIn(embed, 'record'), 'record') ?? objectIn(embed, 'record');
  if (!textIn(written, 'uri')?.includes('/app.bsky.feed.post/')) return null;
  const shown = objectIn(objectIn(view, 'record'), 'record') ?? objectIn(view, 'record');
  const value = objectIn(shown, 'value');
  return { text: value === null ? '' : wordsOf(value).text, handle: textIn(objectIn(shown, 'author'), 'handle') };
}

/** Its own words stay its own; a reply that quotes is still a reply. */
function quoting(post: PlainPost, { text, handle }: Quoted): void {
  const own = post.text;
  if (text !== '') {
    const lines = `${handle === null ? '' : `@${handle}: `}${text}`.replace(/^/gm, '> ');
    post.text = own === '' ? lines : `${own}\n${lines}`;
  }
  if (post.kind !== 'start') return;
  post.kind = 'reshare';
  post.comment = own;
}

function memberOf(author: JsonObject | null, uri: string): MemberRecord {
  // The address of a post names its author too.
  const member = textIn(author, 'did') ?? /did:[a-z]+:[\w.:%-]+/.exec(uri)?.[0] ?? uri;
  const handle = textIn(author, 'handle');
  const name = textIn(author, 'displayName') ?? textIn(author, 'display_name') ?? handle ?? member;
  const bot = listIn(author, 'labels').some((label) => textIn(asObject(label), 'val') === 'bot');
  // Without a community: a did is one account wherever it posts.
  return { type: 'member', member, name, ...(handle === null ? {} : { handle }), ...(bot ? { bot: true } : {}) };
}

function filesOf(embed: JsonObject | null): number {
  const media = objectIn(embed, 'media') ?? embed;
  return listIn(media, 'images').length + (objectIn(media, 'video') === null ? 0 : 1);
}

function timeIn(object: JsonObject | null, key: string): string | null {
  const at = utcOfWritten(textIn(object, key) ?? '');
  // Programs write the year 1 or 1970 where they know none.
  return at === null || at < '2000' ? null : at;
}

function countIn(object: JsonObject, key: string): number {
  const count = Number(object[key] ?? 0);
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}
