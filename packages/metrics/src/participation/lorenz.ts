import type { Row } from '@groundswell/contract';
import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { peopleIn, postsByPerson, postsByPersonSql, postsIn, postsOfTop } from '../posts-by-person.ts';
import { minimumGroup } from '../small-groups.ts';

/** A curve of twenty steps is smooth to the eye; ours. */
const mostSteps = 20;

export default defineMetric({
  id: 'lorenz',
  title: 'Lorenz curve',
  question: 'Who writes how much of it?',
  unit: 'share of the posts',
  shape: 'table',
  definition: `Contributors of the period from the smallest to the largest, in up to ${mostSteps} equal steps of at least ${minimumGroup} people: the share of the posts that this share of the people wrote. Where all write the same it is a straight line.`,
  source: 'Lorenz 1905; the Gini coefficient is the area between it and the straight line.',
  caveats: ['Posts without a known author are left out.'],
  needs: ['authors'],
  columns: {
    members_share: { label: 'share of the people', unit: 'share' },
    posts_share: { label: 'share of the posts', unit: 'share' },
    people: { label: 'people up to here', unit: 'people' },
  },
  row: z.object({ members_share: column.share, posts_share: column.share, people: column.count }),
  counts: [
    { column: 'members_share', people: 'people' },
    { column: 'posts_share', people: 'people' },
  ],
  dropSmallRows: true,
  sql: postsByPersonSql,
  finish: lorenz,
});

/** The ends of the steps, the smallest contributors first; each step holds at least the minimum group, where there are as many. */
export function lorenz(rows: Row[]): Row[] {
  const written = postsByPerson(rows);
  const [people, posts] = [peopleIn(written), postsIn(written)];
  if (people === 0) return [];
  const steps = Math.max(1, Math.min(mostSteps, Math.floor(people / minimumGroup)));
  return Array.from({ length: steps }, (_, step) => {
    const upTo = Math.floor((people * (step + 1)) / steps);
    return {
      members_share: upTo / people,
      posts_share: (posts - postsOfTop(written, people - upTo)) / posts,
      people: upTo,
    };
  });
}
