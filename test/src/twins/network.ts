import type { Row } from '@groundswell/contract';
import type { Person, Post } from './recollect.ts';
import type { TwinBucket, TwinScope } from './scope.ts';

/** A reply between two known people who are no bots. */
export interface Edge {
  post: Post;
  from: Person;
  to: Person;
}

/** The replies among these posts that are edges of who talks with whom. */
export const edgesOf = (posts: Post[]): Edge[] =>
  posts.flatMap((post) => {
    const { kind, bot, author, parent } = post;
    const isEdge = kind === 'reply' && !bot && author && parent?.author && !parent.bot && parent.author !== author;
    return isEdge ? { post, from: author, to: parent.author! } : [];
  });

const ends = (edges: Edge[]): number => new Set(edges.flatMap(({ from, to }) => [from, to])).size;
const froms = (edges: Edge[]): number => new Set(edges.map(({ from }) => from)).size;
const tos = (edges: Edge[]): number => new Set(edges.map(({ to }) => to)).size;
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export function teamMatrix({ posts }: TwinScope): Row[] {
  const edges = edgesOf(posts).filter(({ from, to }) => from.team && to.team);
  const made = (team: string) => edges.filter(({ from }) => from.team === team).length;
  const inOrder = (teams: Set<string>) => [...teams].sort((a, b) => made(b) - made(a) || compareText(a, b));
  const posting = new Set(posts.flatMap(({ author }) => author?.team ?? []));
  const everyone = new Set([...posting, ...edges.map(({ to }) => to.team!)]);
  return inOrder(posting).flatMap((from_team) =>
    inOrder(everyone).map((to_team) => {
      const cell = edges.filter(({ from, to }) => from.team === from_team && to.team === to_team);
      return {
        ...{ from_team, to_team, replies: cell.length, within: from_team === to_team },
        ...{ people: froms(cell), people_answered: tos(cell) },
      };
    }),
  );
}

const roleOf = ({ facilitator, leader }: Person): string =>
  facilitator ? 'facilitator' : leader ? 'leader' : 'member';

export function roleMatrix({ posts }: TwinScope): Row[] {
  const edges = edgesOf(posts);
  const people = [...posts.flatMap(({ author }) => author ?? []), ...edges.map(({ to }) => to)];
  const roles = [...new Set(people.map(roleOf))].sort();
  return roles.flatMap((from_role) =>
    roles.map((to_role) => {
      const cell = edges.filter(({ from, to }) => roleOf(from) === from_role && roleOf(to) === to_role);
      const facilitated = from_role === 'facilitator' || to_role === 'facilitator';
      return {
        ...{ from_role, to_role, replies: cell.length, facilitated },
        ...{ people: froms(cell), people_answered: tos(cell) },
      };
    }),
  );
}

export function eiIndex({ posts, buckets, inBucket }: TwinScope): Row[] {
  return buckets.map((bucket) => {
    const edges = edgesOf(inBucket(bucket, posts)).filter(({ from, to }) => from.team && to.team);
    const [within, between] = [true, false].map((same) =>
      edges.filter(({ from, to }) => (from.team === to.team) === same),
    ) as [Edge[], Edge[]];
    return {
      period: bucket.name,
      replies: edges.length,
      within: within.length,
      between: between.length,
      index: edges.length ? (between.length - within.length) / edges.length : null,
      expected: expectedIndex(edges),
      people: ends(edges),
      people_within: ends(within),
      people_between: ends(between),
    };
  });
}

/** Every reply is dealt to every answered one: how often would both ends be of one team? */
function expectedIndex(edges: Edge[]): number | null {
  if (new Set(edges.map(({ from }) => from.team)).size < 2) return null;
  const answered = new Map<string, number>();
  for (const { to } of edges) answered.set(to.team!, (answered.get(to.team!) ?? 0) + 1);
  const within = edges.reduce((sum, { from }) => sum + (answered.get(from.team!) ?? 0) / edges.length, 0);
  return (edges.length - 2 * within) / edges.length;
}

export function newTies({ all, posts, buckets, inBucket }: TwinScope): Row[] {
  const firsts = firstTies(all.posts);
  return buckets.map((bucket: TwinBucket) => {
    const met = edgesOf(inBucket(bucket, posts)).filter(({ post }) => firsts.has(post));
    const across = met.filter(({ from, to }) => from.team && to.team && from.team !== to.team);
    const others = met.filter((edge) => !across.includes(edge));
    return {
      period: bucket.name,
      pairs: met.length,
      across_teams: all.people.some(({ team }) => team) ? across.length : null,
      other_pairs: others.length,
      people: ends(met),
      people_across: ends(across),
      people_other: ends(others),
    };
  });
}

/** The replies with which two people of a community met: by day, then by the moment, what has none last. */
function firstTies(posts: Post[]): Set<Post> {
  const firsts = new Map<string, Post>();
  const inOrder = edgesOf(posts).sort(({ post: a }, { post: b }) => compareText(a.day, b.day) || timeOf(a) - timeOf(b));
  for (const { post, from, to } of inOrder) {
    const pair = JSON.stringify([post.community.id, ...[from.id, to.id].sort()]);
    if (!firsts.has(pair)) firsts.set(pair, post);
  }
  return new Set(firsts.values());
}

const timeOf = ({ time }: Post): number => time ?? Number.MAX_SAFE_INTEGER;
