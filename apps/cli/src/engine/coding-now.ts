import { createHash } from 'node:crypto';
import type { Codebook, Coding, CodingAnswer, Theme } from '@groundswell/contract';
import { type CodedSample, type CodingKind, codingKinds, codingPosts, postsToSettle } from '@groundswell/metrics';
import type { KeptCoder, KeptCoding } from '@groundswell/workspace';
import type { CodingTools } from './codings.ts';

/** A coding as it stands: what was kept of it, and those of its posts that are still here. */
export interface CodingNow {
  kept: KeptCoding;
  /** In the order in which they began. */
  coders: KeptCoder[];
  settled: Map<string, CodingAnswer>;
  posts: (CodedSample['posts'][number] & { member: number | null })[];
  /** As the codebook has it now; null where it has it no more. */
  theme: Theme | null;
  version: number | null;
}

/** Looks up how a kept coding stands. */
export async function codingNow(kept: KeptCoding, { query, store, codebooks }: CodingTools): Promise<CodingNow> {
  const [found, coders, settled] = await Promise.all([
    codingPosts(
      kept.posts.map(({ post }) => post),
      kept,
      query,
    ),
    store.coders(kept.id),
    store.settled(kept.id),
  ]);
  const posts = kept.posts.flatMap((one) => {
    const now = found.get(one.post);
    return now ? [{ ...one, ...now }] : [];
  });
  const book: Codebook | undefined = codebooks().find(({ id }) => id === kept.codebook);
  const theme = book?.themes.find(({ id }) => id === kept.theme) ?? null;
  return { kept, coders, settled, posts, theme, version: (theme && book?.version) ?? null };
}

/** What figures are worked out from: the answers of those who have finished. */
export function sampleOf({ kept, coders, settled, posts }: CodingNow): CodedSample {
  return { posts, of: kept.of, finished: coders.filter(({ finished }) => finished), settled };
}

/** A coding as a list shows it. */
export function describedCoding(now: CodingNow): Coding {
  const { kept, coders, posts, theme, version } = now;
  const drawnOf = (kind: CodingKind) => ({
    drawn: kept.posts.filter((one) => one.kind === kind).length,
    of: kept.of[kind],
  });
  const kinds = Object.fromEntries(codingKinds.map((kind) => [kind, drawnOf(kind)])) as Coding['kinds'];
  const finished = coders.filter((one) => one.finished).length;
  return {
    id: kept.id,
    codebook: kept.codebook,
    theme: kept.theme,
    label: theme?.label ?? kept.theme,
    madeAt: kept.madeAt,
    drawnWith: kept.version,
    version,
    changed: isChanged(now),
    posts: posts.length,
    gone: kept.posts.length - posts.length,
    people: peopleOf(now),
    kinds,
    coders: coders.map(({ name, answers, finished }) => ({
      name,
      answered: posts.filter(({ post }) => answers.has(post)).length,
      finished,
    })),
    toSettle: finished === 2 ? postsToSettle(sampleOf(now)).length : null,
  };
}

/** Known people who wrote the posts. */
export function peopleOf({ posts }: Pick<CodingNow, 'posts'>): number {
  return new Set(posts.flatMap(({ member }) => (member === null ? [] : [member]))).size;
}

/** Whether other patterns are in force than those by which the posts were drawn. */
export function isChanged({ theme, kept }: Pick<CodingNow, 'theme' | 'kept'>): boolean {
  return theme !== null && patternsStamp(theme) !== kept.patterns;
}

/** The same only while a theme finds the same posts. */
export function patternsStamp({ patterns, except, negated }: Theme): string {
  return createHash('sha256')
    .update(JSON.stringify([patterns, except, negated]))
    .digest('hex');
}
