import type { LeftOutReason, PostRecord, ReactionRecord } from '@groundswell/contract';
import { htmlWords } from '../../html/html-words.ts';
import { dumpTime } from './dump-time.ts';
import type { Row } from './rows.ts';

/** Where the posts of a site stand. */
export interface Site {
  community: string;
  channel: string;
}

/** What a row gives: its post with its votes, or why it is none. `why` is the end of a sentence. */
export type ReadRow = { post: PostRecord; votes: ReactionRecord[] } | { reason: LeftOutReason; why: string };

const question = '1';
const answer = '2';

/** Reads a row of Posts.xml. */
export function readPost({ attributes: row }: Row, site: Site): ReadRow {
  const { Id: id, PostTypeId: kind, ParentId: parent } = row;
  if (kind !== question && kind !== answer) return { reason: 'system notice', why: 'is neither question nor answer' };
  const isAnswer = kind === answer;
  if (isAnswer && !parent) return unreadable('is an answer without "ParentId"');
  const title = isAnswer ? '' : (row.Title ?? '');
  const text = [title, htmlWords(row.Body ?? '')].filter((part) => part.trim() !== '').join('\n\n');
  const author = authorOf(row.OwnerUserId, row.OwnerDisplayName);
  return postOf(
    {
      id,
      at: row.CreationDate,
      edited: row.LastEditDate,
      author,
      text,
      score: row.Score,
      parent,
      views: row.ViewCount,
    },
    site,
  );
}

/** Reads a row of Comments.xml; `thread` is the question under which its post stands. */
export function readComment({ attributes: row }: Row, site: Site, thread: string | undefined): ReadRow {
  const parent = row.PostId;
  if (!parent) return unreadable('is a comment without "PostId"');
  const id = row.Id && `comment-${row.Id}`;
  const author = authorOf(row.UserId, row.UserDisplayName);
  // Comments are light Markdown themselves.
  const text = (row.Text ?? '').replaceAll('\0', '').trim();
  return postOf({ id, at: row.CreationDate, author, text, score: row.Score, parent, thread }, site);
}

interface Written {
  id: string | undefined;
  at: string | undefined;
  edited?: string | undefined;
  author: string | null;
  text: string;
  score: string | undefined;
  parent: string | undefined;
  thread?: string | undefined;
  views?: string | undefined;
}

function postOf({ id, author, text, parent, ...written }: Written, site: Site): ReadRow {
  const at = dumpTime(written.at);
  if (!id) return unreadable('has no "Id"');
  if (at === null) return unreadable('has no "CreationDate" that is a time');
  if (text === '') return { reason: 'empty', why: 'has no words' };
  const edited = dumpTime(written.edited);
  const post: PostRecord = {
    type: 'post',
    ...site,
    post: id,
    ...(parent ? { thread: written.thread ?? parent, parent } : {}),
    ...(author === null ? {} : { member: author }),
    kind: parent ? 'reply' : 'start',
    at,
    ...(edited === null ? {} : { edited_at: edited }),
    text,
    ...viewsOf(written.views),
  };
  return { post, votes: votesFor(id, written.score, site) };
}

/** Somebody whose account is deleted is known by the name that they had, if at all. */
function authorOf(id: string | undefined, name: string | undefined): string | null {
  return id || (name ? `name:${name}` : null);
}

/** The score is votes for less votes against: that many people, or more, voted for it. */
function votesFor(post: string, score: string | undefined, site: Site): ReactionRecord[] {
  const count = Number(score);
  return Number.isSafeInteger(count) && count > 0 ? [{ type: 'reaction', ...site, post, emoji: 'upvote', count }] : [];
}

/** How often a question was looked at; answers have no count of their own. */
function viewsOf(count: string | undefined): Pick<PostRecord, 'views'> {
  const views = Number(count);
  return count !== undefined && Number.isSafeInteger(views) && views >= 0 ? { views } : {};
}

function unreadable(why: string): ReadRow {
  return { reason: 'unreadable', why };
}
