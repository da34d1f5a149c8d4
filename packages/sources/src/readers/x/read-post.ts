import type { LeftOutReason, MemberRecord, PostRecord, ReactionRecord } from '@groundswell/contract';
import { handlesIn, reshareOf } from '../chat-summary/reshare.ts';
import { cellOf, idIn } from './columns.ts';
import { filesIn, mentionedIn } from './entities.ts';
import { isNativeReshare, isQuote, replyTo } from './references.ts';
import type { Archive } from './survey.ts';
import { xTime } from './x-time.ts';

/** Where the posts of an archive stand. */
export interface Place {
  community: string;
  channel: string;
}

/** What a row gives: its post with author and likes, or why it is none. `why` is the end of a sentence. */
export type ReadRow =
  | { post: PostRecord; author: MemberRecord | null; likes: ReactionRecord[] }
  | { reason: LeftOutReason; why: string };

/** Reads one row of an archive. */
export function readPost(row: string[], archive: Archive, place: Place): ReadRow {
  const { columns } = archive;
  const id = idOf(row, archive);
  if (id === null) return unreadable('has no whole id (spreadsheets round long numbers)');
  const at = xTime(cellOf(row, columns, 'at') ?? '');
  if (at === null) return unreadable('has no "created_at" that is a time');
  const words = wordsOf(row, archive);
  const files = words.native ? 0 : filesIn(row, columns);
  if (words.text === '' && files === 0) return { reason: 'empty', why: 'has no words' };
  const author = authorOf(row, archive, place);
  const mentions = mentionsOf(row, words, archive);
  const post: PostRecord = {
    type: 'post',
    ...place,
    post: id,
    ...answering(id, row, words, archive),
    ...(author === null ? {} : { member: author.member }),
    at,
    text: words.text,
    ...(words.comment === null ? {} : { comment: words.comment }),
    ...(mentions.length > 0 ? { mentions } : {}),
    ...(files > 0 ? { files } : {}),
  };
  return { post, author, likes: words.native ? [] : likesOf(row, archive, post) };
}

function idOf(row: string[], { columns }: Archive): string | null {
  const inAddress = /\/status(?:es)?\/(\d{1,20})/.exec(cellOf(row, columns, 'url') ?? '')?.[1];
  return idIn(cellOf(row, columns, 'id')) ?? inAddress ?? null;
}

interface Words {
  text: string;
  /** What the resharer added, '' where it is nothing; null for one's own words. */
  comment: string | null;
  /** Whether it is another's post and nothing else. */
  native: boolean;
}

function wordsOf(row: string[], { columns }: Archive): Words {
  const written = unescaped(cellOf(row, columns, 'text') ?? '');
  if (isNativeReshare(row, columns)) return { text: reshared(row, columns, written), comment: '', native: true };
  const reshare = reshareOf(written);
  if (/^[RM]T @\w/.test(written)) return { text: written, comment: '', native: true };
  if (reshare !== null) return { text: written, comment: reshare.comment ?? '', native: false };
  if (!isQuote(row, columns)) return { text: written, comment: null, native: false };
  return { text: withQuote(row, columns, written), comment: written, native: false };
}

type Cells = Archive['columns'];

/** Some archives give the whole post that is passed on, and not the sign that it is. */
function reshared(row: string[], columns: Cells, written: string): string {
  const handle = cellOf(row, columns, 'reshareHandle');
  if (/^RT @\w/.test(written) || handle === null) return written;
  return `RT @${handle}: ${unescaped(cellOf(row, columns, 'reshareText') ?? written)}`;
}

function withQuote(row: string[], columns: Cells, written: string): string {
  const quoted = unescaped(cellOf(row, columns, 'quoteText') ?? '');
  if (quoted === '') return written;
  const handle = cellOf(row, columns, 'quoteHandle');
  const lines = `${handle === null ? '' : `@${handle}: `}${quoted}`.replace(/^/gm, '> ');
  return written === '' ? lines : `${written}\n${lines}`;
}

// The API writes these three as entities, and no others.
function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

type Answering = Pick<PostRecord, 'kind' | 'thread' | 'parent'>;

function answering(id: string, row: string[], words: Words, archive: Archive): Answering {
  const { columns } = archive;
  const parent = replyTo(row, columns);
  // A reply that shows another post is still a reply: only its own words are counted either way.
  if (parent === null || parent === id || words.native) return { kind: words.comment === null ? 'start' : 'reshare' };
  const thread = idIn(cellOf(row, columns, 'conversation')) ?? rootOf(parent, archive.parents);
  return { kind: 'reply', thread: thread === id ? parent : thread, parent };
}

function rootOf(post: string, parents: Map<string, string>): string {
  const seen = new Set<string>();
  let root = post;
  for (let above = parents.get(root); above !== undefined && !seen.has(above); above = parents.get(root)) {
    seen.add(above);
    root = above;
  }
  return root;
}

function authorOf(row: string[], { columns }: Archive, { community }: Place): MemberRecord | null {
  const handle = cellOf(row, columns, 'handle');
  const id = idIn(cellOf(row, columns, 'authorId'));
  const member = id ?? handle?.toLowerCase() ?? null;
  if (member === null) return null;
  // An id is one account wherever it posts. A handle can pass to somebody else: it holds for this community only.
  const where = id === null ? { community } : {};
  const name = cellOf(row, columns, 'name') ?? handle ?? member;
  return { type: 'member', ...where, member, name, ...(handle === null ? {} : { handle }) };
}

/** Whom the author's own words name, and whose post is passed on. */
function mentionsOf(row: string[], words: Words, archive: Archive): string[] {
  const own = words.comment === null ? words.text : words.comment;
  const passedOn = /[RM]T @(\w+)/.exec(words.text)?.[1]?.toLowerCase();
  const handles = words.comment !== null && passedOn ? [passedOn, ...handlesIn(own)] : handlesIn(own);
  const known = mentionedIn(row, archive.columns);
  return [...new Set(handles.map((handle) => known.get(handle) ?? archive.people.get(handle) ?? handle))];
}

function likesOf(row: string[], { columns }: Archive, { community, channel, post }: PostRecord) {
  const count = Number(cellOf(row, columns, 'likes') ?? 0);
  const likes: ReactionRecord = { type: 'reaction', community, channel, post, emoji: 'like', count };
  return Number.isSafeInteger(count) && count > 0 ? [likes] : [];
}

function unreadable(why: string): ReadRow {
  return { reason: 'unreadable', why };
}
