import type { Row } from '@groundswell/contract';
import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { onLevels, postsByPerson, postsByPersonSql, postsIn } from '../posts-by-person.ts';

export default defineMetric({
  id: 'ladder',
  title: 'Ladder',
  question: 'On how many shoulders does it rest?',
  unit: 'people',
  shape: 'breakdown',
  definition:
    'Contributors of the period from the largest to the smallest: the core wrote the first 80 % of the posts, regular people the next 15 %, casual ones the last 5 %. Who crosses a line belongs to the level before it. Posts without a known author are left out.',
  source: 'GrimoireLab’s onion (after Nakakoji and others 2002).',
  caveats: ['The levels are cut by shares of posts: a longer period has a larger casual level.'],
  needs: ['authors'],
  columns: {
    level: { label: 'level' },
    members: { label: 'people', unit: 'people' },
    posts: { label: 'posts', unit: 'posts' },
    share: { label: 'share of the people', unit: 'share' },
    people: { label: 'people', unit: 'people' },
  },
  row: z.object({
    level: z.enum(['core', 'regular', 'casual']),
    members: column.count,
    posts: column.count,
    share: column.share,
    people: column.count,
  }),
  counts: [
    { column: 'members', people: 'people', addsUp: true },
    { column: 'posts', people: 'people', addsUp: true },
    { column: 'share', people: 'people', derivedFrom: ['members'] },
    { column: 'people', people: 'people', addsUp: true },
  ],
  sql: postsByPersonSql,
  finish: ladder,
  total: `select null as level, count(distinct member_id) as members, count(*) as posts,
    case when count(*) > 0 then 1.0 end as share, count(distinct member_id) as people
    from scope where member_id is not null`,
});

/** One row a level, from the core outwards; none where nobody wrote. */
export function ladder(rows: Row[]): Row[] {
  const written = postsByPerson(rows);
  if (postsIn(written) === 0) return [];
  const found = onLevels(written);
  const all = found.reduce((sum, { members }) => sum + members, 0);
  return found.map(({ level, members, posts }) => ({ level, members, posts, share: members / all, people: members }));
}
