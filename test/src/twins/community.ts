import type { Row } from '@groundswell/contract';
import type { Post } from './recollect.ts';
import { isChannelAsked, type TwinScope } from './scope.ts';

const figures = (posts: Post[]) => {
  const contributors = new Set(posts.flatMap(({ author }) => author ?? [])).size;
  return {
    posts: posts.length,
    contributors,
    last_post:
      posts
        .map(({ day }) => day)
        .sort()
        .at(-1) ?? null,
    people: contributors,
  };
};

export function channels({ communities, posts, question }: TwinScope): Row[] {
  return communities
    .flatMap((community) =>
      [...community.channels]
        .filter(([id]) => isChannelAsked(community, id, question))
        .map(([id, name]) => ({
          community: community.name,
          channel: name,
          ...figures(posts.filter((post) => post.community === community && post.channel === id)),
        })),
    )
    .sort((a, b) => b.posts - a.posts || compareText(a.community, b.community) || compareText(a.channel, b.channel));
}

export const channelsTotal = ({ posts }: TwinScope): Row => ({ community: null, channel: null, ...figures(posts) });

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
