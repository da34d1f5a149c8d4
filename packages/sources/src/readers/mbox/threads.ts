import { OpeningPosts } from '../../opening-post.ts';
import { headerOf, type MailHeaders, mailIdsIn } from './mail-headers.ts';

/** Which mail answers which, over all files. */
export interface Threads {
  /** Takes note of a mail. */
  see(headers: MailHeaders): void;
  /** What the mail answers, and the mail that opened the thread; null where it opens one. */
  answered(headers: MailHeaders): { parent: string; thread: string } | null;
}

/** Nothing seen yet. Replies are known by In-Reply-To, and by References where that is absent or names no mail of these. */
export function threadsSeen(): Threads {
  const parents = new Map<string, string[]>();
  const parentAmong = (candidates: string[]) => candidates.find((one) => parents.has(one)) ?? candidates[0] ?? null;
  const openings = new OpeningPosts((id) => parentAmong(parents.get(id) ?? []));
  return {
    see: (headers) => {
      const id = mailId(headers);
      // Of two copies of a mail, one may have lost its headers.
      if (id !== null && !parents.get(id)?.length) parents.set(id, candidatesOf(headers));
    },
    answered: (headers) => {
      const own = mailId(headers);
      const parent = parentAmong(candidatesOf(headers));
      if (parent === null || parent === own) return null;
      return { parent, thread: openings.above(parent, own) };
    },
  };
}

/** The id that a mail gives itself; null where it gives none. */
export function mailId(headers: MailHeaders): string | null {
  return mailIdsIn(headerOf(headers, 'message-id'))[0] ?? null;
}

/** Surest first: what In-Reply-To names, then References from the nearest to the farthest. */
function candidatesOf(headers: MailHeaders): string[] {
  const inReplyTo = mailIdsIn(headerOf(headers, 'in-reply-to')).slice(0, 1);
  return [...inReplyTo, ...mailIdsIn(headerOf(headers, 'references')).reverse()];
}
