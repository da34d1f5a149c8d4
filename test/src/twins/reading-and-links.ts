import type { Row } from '@groundswell/contract';
import { linkDomains } from '@groundswell/text';
import type { Post } from './recollect.ts';
import type { TwinScope } from './scope.ts';

const people = (posts: Post[]): number => new Set(posts.flatMap(({ author }) => author ?? [])).size;

export function sharedLinks({ posts }: TwinScope): Row[] {
  const linking = new Map<string, Post[]>();
  for (const post of posts)
    for (const domain of linkDomains(post.text, post.comment))
      linking.set(domain, [...(linking.get(domain) ?? []), post]);
  return [...linking]
    .map(([domain, written]) => ({ domain, posts: written.length, people: people(written) }))
    .sort((a, b) => b.people - a.people || b.posts - a.posts || (a.domain < b.domain ? -1 : 1))
    .slice(0, 50);
}

export function reach({ buckets, inBucket, posts }: TwinScope): Row[] {
  const counted = posts.filter(({ views, readers }) => views !== null || readers !== null);
  return buckets.map((bucket) => {
    const here = inBucket(bucket, counted);
    const views = here.flatMap((post) => post.views ?? []);
    const readers = here.flatMap((post) => post.readers ?? []);
    return {
      period: bucket.name,
      views: views.length ? views.reduce((sum, one) => sum + one, 0) : null,
      readers: readers.length ? Math.max(...readers) : null,
      people: people(here),
    };
  });
}
