import type { ChatQuestion, ChatQuestionEdit, PlacedPost } from '@groundswell/contract';
import { sayClock } from './chat-words.ts';
import { localOf, utcOf } from './local-moment.ts';
import { isHosts } from './placed-posts.ts';

/** How it is known when a question was asked: by the post that asks it, else by the clock of the workspace (`2026-09-10T16:00`). */
export interface AskedBy {
  post: string | null;
  at: string;
}

/** What is known of a question so far. */
export const askedByOf = ({ posts, askedAt }: ChatQuestion, timezone: string): AskedBy => ({
  post: posts[0] ?? null,
  at: askedAt === null ? '' : localOf(askedAt, timezone),
});

/** What there is to keep: the post, which says the moment too, or the moment alone; nothing where neither was changed. */
export function editOfAsked(asked: AskedBy, before: AskedBy | null, timezone: string): ChatQuestionEdit {
  if (before !== null && asked.post === before.post && (asked.post !== null || asked.at === before.at)) return {};
  if (asked.post !== null) return { post: asked.post, askedAt: null };
  return { ...(before !== null && { post: null }), askedAt: utcOf(asked.at, timezone) };
}

/** As many letters as tell a post from the others in a line. */
const mostLetters = 90;

/** The posts that may ask this question, none that asks another one; those of the hosts first, each as one line: "16:02 Teal Newt: Q1: What …". */
export function postChoices(
  posts: PlacedPost[],
  question: string | null,
  timezone: string,
): { group: string; items: Choice[] }[] {
  const own = posts.filter(
    (post) => !['none', 'reshare'].includes(post.part) && (post.part !== 'question' || post.question === question),
  );
  const groups = [
    { group: 'By the hosts', items: own.filter(isHosts) },
    { group: 'By others', items: own.filter((post) => !isHosts(post)) },
  ];
  return groups
    .filter(({ items }) => items.length > 0)
    .map(({ group, items }) => ({ group, items: items.map((post) => choiceOf(post, timezone)) }));
}

interface Choice {
  value: string;
  label: string;
}

function choiceOf({ post, at, author, text }: PlacedPost, timezone: string): Choice {
  const by = [at === null ? '' : sayClock(at, timezone), author ?? ''].filter((part) => part !== '').join(' ');
  const words = text.replace(/\s+/g, ' ').trim();
  const said = words.length > mostLetters ? `${words.slice(0, mostLetters)}…` : words;
  return { value: post, label: by === '' ? said : `${by}: ${said}` };
}
