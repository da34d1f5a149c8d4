import type { Row } from '@groundswell/contract';
import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { levels, onLevels, postsByPerson } from '../posts-by-person.ts';

export default defineMetric({
  id: 'levels-over-time',
  title: 'Levels over time',
  question: 'Is the core growing or wearing thin?',
  unit: 'people',
  shape: 'series',
  grains: ['month', 'quarter'],
  definition:
    'For every period, the contributors who make the first 80 % of its posts (core), the next 15 % (regular) and the last 5 % (casual), from the largest to the smallest. The three add up to the contributors.',
  source: 'GrimoireLab’s onion, period by period.',
  caveats: ['By the week nearly everybody would be core: the smallest grain is a month.'],
  needs: ['authors'],
  columns: {
    period: { label: 'period' },
    core: { label: 'core', unit: 'people' },
    regular: { label: 'regular', unit: 'people' },
    casual: { label: 'casual', unit: 'people' },
    people: { label: 'contributors', unit: 'people' },
  },
  row: z.object({
    period: column.period,
    core: column.count,
    regular: column.count,
    casual: column.count,
    people: column.count,
  }),
  counts: [...levels.map(({ level }) => ({ column: level, people: level })), { column: 'people', people: 'people' }],
  parts: { of: 'people', columns: levels.map(({ level }) => level) },
  sql: `
by_person as (select period, member_id, count(*) as posts from scope where member_id is not null group by period, member_id),
written as (select period, posts, count(*) as people from by_person group by period, posts)
select periods.period, coalesce(written.posts, 0) as posts, coalesce(written.people, 0) as people
from periods left join written on written.period = periods.period
order by periods.period, posts`,
  finish: levelsOverTime,
});

/** One row a period. */
export function levelsOverTime(rows: Row[]): Row[] {
  return [...new Set(rows.map(({ period }) => period!))].map((period) => {
    const found = onLevels(postsByPerson(rows.filter((row) => row.period === period && Number(row.people) > 0)));
    const members = Object.fromEntries(found.map(({ level, members }) => [level, members]));
    return { period, ...members, people: found.reduce((sum, { members }) => sum + members, 0) };
  });
}
