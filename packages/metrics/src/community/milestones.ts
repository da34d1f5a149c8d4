import { z } from 'zod';
import { column } from '../columns.ts';
import { defineMetric } from '../define-metric.ts';
import { milestonesReached } from '../milestones-reached.ts';

export default defineMetric({
  id: 'milestones',
  title: 'Milestones',
  question: 'When did the community reach its size?',
  unit: 'people',
  shape: 'table',
  definition:
    'The first day on which 10, 25, 50, 100, 250, 500, 1,000 … people were members, until the end of the period. Members as in “Growth”: joined, and not left.',
  source: 'Numbers as they are celebrated: 1, 2.5 and 5 of each power of ten. Ours.',
  caveats: [
    'What is reached within the first 28 covered days may have been reached before the export begins, and is marked.',
  ],
  columns: {
    members: { label: 'members', unit: 'people' },
    reached_on: { label: 'reached on', unit: 'date' },
    perhaps_before: { label: 'perhaps before' },
    people: { label: 'people', unit: 'people' },
  },
  row: z.object({
    members: column.count,
    reached_on: column.day,
    perhaps_before: column.flag,
    people: column.count,
  }),
  counts: [{ column: 'members', people: 'people' }],
  sql: `
until as (select max(last_day) as last_day from periods),
begun as (select min(first_day) as first_day from covered),
moves as (
  select joined_on as day, 1 as move from joiners
  union all
  select left_on as day, -1 as move from joiners where left_on is not null
),
by_day as (
  select moves.day, sum(moves.move) as move from moves cross join until where moves.day <= until.last_day group by moves.day
),
running as (select day, sum(move) over (order by day) as members from by_day)
select date_text(running.day) as day, running.members,
  coalesce(running.day >= begun.first_day and days_between(begun.first_day, running.day) < 28, false) as early
from running cross join begun order by running.day`,
  finish: milestonesReached,
});
