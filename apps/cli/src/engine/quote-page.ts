import {
  type Codebook,
  type Question,
  type Quote,
  type QuotePage,
  type QuotesAsked,
  Refusal,
  type Thread,
} from '@groundswell/contract';
import { type Engine, type Query, type QuotedPost, quotedPosts, threadOf } from '@groundswell/metrics';
import { type Mark, marker } from './mark-quote.ts';

interface QuoteTools {
  codebooks: Codebook[];
  engine: Engine;
  signal?: AbortSignal | undefined;
}

/** Posts under all filters, in the asked order, with the places of the question's term or theme marked. An executive sees none. */
export async function quotePage(
  question: Question,
  { after, limit, order, negated }: QuotesAsked,
  { codebooks, engine, signal }: QuoteTools,
): Promise<QuotePage> {
  const offset = Number.parseInt(after ?? '0', 10) || 0;
  const found = await quotedPosts(question, { offset, limit, order, negated }, engine, signal);
  if (found === null) return { quotes: [], total: 0, next: null, hidden: true };
  const { posts, total, termKey } = found;
  const mark = marker(question, termKey, codebooks);
  const next = offset + posts.length < total ? String(offset + posts.length) : null;
  return { quotes: posts.map((post) => toQuote(post, mark)), total, next, hidden: false };
}

/** The conversation in which a quote stands. An executive sees none. @throws Refusal 404 where there is no such post. */
export async function threadPage(
  post: string,
  view: Question['view'],
  { query, signal }: { query: Query; signal?: AbortSignal | undefined },
): Promise<Thread> {
  const posts = await threadOf(post, view, query, signal);
  if (posts === null) return { posts: [], hidden: true };
  if (posts.length === 0) throw new Refusal('There is no such post (any more).', 404);
  return { posts: posts.map(({ comment: _, ...shown }) => shown), hidden: false };
}

function toQuote(post: QuotedPost, mark: Mark): Quote {
  const { comment: _, ...shown } = post;
  return { ...shown, marks: mark(post) };
}
